"""A Debian with nothing in it, to try the program in: `debootstrap --variant=minbase`, for root.

The mirror is the one that this machine's apt uses; it is asked and never written down.
"""

import platform
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_QUIET = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


class BareSystem:
    """A root file system in *folder*, made anew from a kept copy beside it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder

    def make(self) -> None:
        """Bare again. Takes half a minute the first time, seconds afterwards."""
        kept = self.root.with_name(f"{self.root.name}.tar")
        self.remove()
        self.root.mkdir(parents=True)
        if not kept.exists():
            suite = platform.freedesktop_os_release()["VERSION_CODENAME"]
            command = ["debootstrap", "--variant=minbase", suite, str(self.root), mirror(suite)]
            with (self.root.parent / "debootstrap.log").open("w", encoding="utf-8") as said:
                subprocess.run(command, check=True, stdout=said, stderr=said)
            subprocess.run(["tar", "-C", self.root, "-cf", kept, "."], check=True)
        else:
            subprocess.run(["tar", "-C", self.root, "-xf", kept], check=True)
        self._share_apt()

    def remove(self) -> None:
        """Gone."""
        shutil.rmtree(self.root, ignore_errors=True)

    def install(self, *names: str) -> None:
        """Install packages, or .deb files by their path inside, with no more than they need."""
        self._must(["apt-get", "update", "--quiet=2"])
        options = ["--yes", "--quiet=2", "--no-install-recommends"]
        self._must(["apt-get", "install", *options, *names])

    def take(self, file: Path) -> str:
        """Copy *file* inside; its path there."""
        shutil.copy(file, self.root / "tmp" / file.name)
        return f"/tmp/{file.name}"  # noqa: S108 - of the bare system

    def start(
        self, command: Sequence[str], variables: Mapping[str, str]
    ) -> "subprocess.Popen[str]":
        """Start *command* inside, with *variables* alone in its environment; output in pipes."""
        return subprocess.Popen(
            ["chroot", str(self.root), *command],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _must(self, command: Sequence[str]) -> None:
        with self.start(command, _QUIET) as done:
            said = "".join(done.communicate())
        if done.returncode:
            raise RuntimeError(f"{' '.join(command[:2])} failed:\n{said[-4000:]}")

    def _share_apt(self) -> None:
        """Sources, keys and settings of this machine, and how it finds hosts."""
        inside = self.root / "etc" / "apt"
        shutil.rmtree(inside, ignore_errors=True)
        shutil.copytree("/etc/apt", inside, symlinks=True)
        for name in ("resolv.conf", "hosts"):
            with suppress(OSError):
                shutil.copy(Path("/etc") / name, self.root / "etc" / name)
        for folder in ("/usr/share/keyrings", "/etc/ssl/certs"):
            shutil.copytree(folder, self.root / folder[1:], dirs_exist_ok=True, symlinks=False)


def mirror(suite: str) -> str:
    """Where this machine's apt gets *suite*."""
    form = ["--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"]
    asked = ["apt-get", "indextargets", *form]
    said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    for line in said.splitlines():
        name, _, address = line.partition(" ")
        if name == suite:
            return address
    raise RuntimeError(f"Expected {suite} among apt's sources, found: {said or 'none'}.")
