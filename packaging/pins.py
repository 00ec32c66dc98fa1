"""`constraints.txt`: an exact version for every package that any of our systems installs."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

MADE_ON = ("linux", (3, 11))
"""Where the list is made: the oldest Python needs backports that newer ones do without, and of
our three systems Linux needs the most packages."""

ELSEWHERE = {
    "win_amd64": ("colorama", "pefile", "pywin32-ctypes"),
    "macosx_13_0_arm64": (
        "macholib",
        "pyobjc-framework-AVFoundation",
        # PyObjC's parts belong together, but each asks only for a core at least as new as itself.
        "pyobjc-core<13",
        "pyobjc-framework-Cocoa<13",
        "pyobjc-framework-Quartz<13",
    ),
}
"""What our packages need on another system only, and Linux therefore never resolves.

tests/packaging/test_constraints.py fails when one is missing here.
"""

HEADER = """\
# Exact versions of everything in .venv, on every system. Made by: packaging/dev.py lock
# Which versions are allowed at all is said in pyproject.toml.
"""


def lock(root: Path, python: Path) -> None:
    """Write *root*/constraints.txt anew: the newest versions that pyproject.toml allows today.

    *python* is an interpreter with pip. Nothing gets installed.
    """
    here = (sys.platform, sys.version_info[:2])
    if here != MADE_ON:
        sys.exit(f"Expected Python 3.11 on Linux, which needs the most packages, got {here}.")
    pins = resolve(python, root, everything(root))
    for system, names in ELSEWHERE.items():
        wheels = ["--platform", system, "--only-binary", ":all:"]
        pins = resolve(python, root, [*wheels, *names]) | pins
    lines = (f"{name}=={pins[name]}\n" for name in sorted(pins, key=str.lower))
    (root / "constraints.txt").write_text(HEADER + "".join(lines), encoding="utf-8")


def everything(root: Path) -> list[str]:
    """What pip is asked for: the project with all extras, and its build back end."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    extras = ",".join(sorted(project["project"]["optional-dependencies"]))
    return [*project["build-system"]["requires"], f".[{extras}]"]


def resolve(python: Path, root: Path, asked: Iterable[str]) -> dict[str, str]:
    """The versions pip would install, by name, without the project itself."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        options = ["--dry-run", "--ignore-installed", "--quiet", "--report", str(report)]
        # --target is what lets pip resolve for another platform; a dry run puts nothing there.
        command = [str(python), "-I", "-m", "pip", "install", *options, "--target", folder, *asked]
        if subprocess.run(command, cwd=root, check=False).returncode != 0:
            sys.exit("pip found no versions that fit together, see above. Nothing was changed.")
        chosen = json.loads(report.read_text(encoding="utf-8"))["install"]
    facts = (
        package["metadata"] for package in chosen if "dir_info" not in package["download_info"]
    )
    return {fact["name"]: fact["version"] for fact in facts}
