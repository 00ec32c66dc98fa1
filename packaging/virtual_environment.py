"""The `.venv` beside the sources: made, filled, and left alone while nothing changed.

pip's own configuration (pip.conf, PIP_* variables) decides where packages come from, and
`constraints.txt` which versions.
"""

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a virtual environment was filled from.

    Written last, so that a start that was broken off leaves none.
    """

    fingerprint: str
    """Of everything that decides which packages belong in it."""

    extras: frozenset[str]
    """The optional dependencies (pyproject.toml) installed so far."""

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """The stamp at *path*; None when there is none or it can't be read."""
        try:
            facts = json.loads(path.read_text(encoding="utf-8"))
            return cls(facts["fingerprint"], frozenset(facts["extras"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, path: Path) -> None:
        facts = {"fingerprint": self.fingerprint, "extras": sorted(self.extras)}
        path.write_text(json.dumps(facts), encoding="utf-8")

    def serves(self, wanted: "Stamp") -> bool:
        """Whether an environment with this stamp already has all that *wanted* asks for."""
        return self.fingerprint == wanted.fingerprint and self.extras >= wanted.extras


def fingerprint(root: Path, python: tuple[int, int]) -> str:
    """A hash of the packages asked for, the Python they are for, and the place.

    The place counts because an editable install knows its path. Of pyproject.toml only what pip
    reads counts: a new lint rule installs nothing.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    facts = [
        project["build-system"],
        project["project"],
        (root / "constraints.txt").read_text(encoding="utf-8"),
        python,
        str(root),
    ]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def child_environment(parent: Mapping[str, str]) -> dict[str, str]:
    """*parent* without the variables that would make the venv's Python import foreign packages."""
    foreign = {"PYTHONHOME", "PYTHONPATH"}
    return {name: value for name, value in parent.items() if name not in foreign}


@dataclass(frozen=True, slots=True)
class VirtualEnvironment:
    """The folder `.venv` of the repository at *root*."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    def executable(self, name: str) -> Path:
        """The program *name* (python, scanstation) inside."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def provide(self, *extras: str) -> None:
        """Make it serve the project with these *extras*. Asks nobody when it already does."""
        stamp_file = self.folder / "scanstation-stamp.json"
        python = sys.version_info[:2]
        wanted = Stamp(fingerprint(self.root, python), frozenset(extras))
        usable = self.has_python(python)
        found = Stamp.read(stamp_file) if usable else None
        if found and found.serves(wanted):
            return
        if not usable:
            self.make()
        stamp_file.unlink(missing_ok=True)
        everything = wanted.extras | (found.extras if found else frozenset())
        self.fill(everything)
        Stamp(wanted.fingerprint, everything).write(stamp_file)

    def has_python(self, version: tuple[int, int]) -> bool:
        """Whether it holds a Python of this *version* that is still there, and pip with it."""
        try:
            lines = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
        except OSError:
            return False
        facts = {
            name.strip(): value.strip()
            for name, _, value in (line.partition("=") for line in lines)
        }
        made_with = tuple(facts.get("version", "").split(".")[:2])
        return (
            made_with == tuple(map(str, version))
            and self.executable("python").exists()
            and self.executable("pip").exists()
        )

    def make(self) -> None:
        """Make it anew, empty."""
        print("Making", self.folder, flush=True)
        command = [sys.executable, "-I", "-m", "venv", "--clear", str(self.folder)]
        if subprocess.run(command, env=child_environment(os.environ), check=False).returncode != 0:
            sys.exit(f"Python could not make {self.folder}, see above. Mend it, then try again.")

    def fill(self, extras: frozenset[str]) -> None:
        """Install the project, editable, with *extras*, each package as `constraints.txt` has it.

        The build back end comes first and from the same pins: an isolated build knows no pins.
        """
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        self.pip_install(*project["build-system"]["requires"])
        asked = f".[{','.join(sorted(extras))}]" if extras else "."
        self.pip_install("--no-build-isolation", "--editable", asked)

    def pip_install(self, *arguments: str) -> None:
        """pip install *arguments*, constrained; leaves with a sentence when pip can't."""
        python = str(self.executable("python"))
        pip = [python, "-I", "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
        command = [*pip, "--constraint", "constraints.txt", *arguments]
        print("Installing", arguments[-1], "(the first time takes some minutes)", flush=True)
        done = subprocess.run(
            command, cwd=self.root, env=child_environment(os.environ), check=False
        )
        if done.returncode != 0:
            sys.exit(
                "Expected the packages of constraints.txt to install; pip could not, see above.\n"
                "Check the network and pip's configuration (pip config list), then try again."
            )
