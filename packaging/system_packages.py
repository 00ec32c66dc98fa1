"""What Debian and Ubuntu must bring before Qt, zbar and the display tests work, and how it comes.

A package counts as present when what it is wanted for is found. So renamed packages
(`libzbar0t64`), hand-made builds and other distributions are judged by what works.
"""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A Debian package, and what proves that it is there."""

    name: str
    proof: str
    """A library (`libGL.so.1`), a program (`Xvfb`), a path or a module (`import ensurepip`)."""
    needed: bool = True
    """Whether nothing works without it; the other kind is missed, and said so."""


PYTHON = ".".join(map(str, sys.version_info[:2]))

OFFSCREEN = (
    # Debian keeps the part of Python that makes virtual environments in a package of its own.
    SystemPackage(f"python{PYTHON}-venv", "import ensurepip"),
    SystemPackage("libgl1", "libGL.so.1"),
    SystemPackage("libegl1", "libEGL.so.1"),
    SystemPackage("libxkbcommon0", "libxkbcommon.so.0"),
    SystemPackage("libdbus-1-3", "libdbus-1.so.3"),
    SystemPackage("libfontconfig1", "libfontconfig.so.1"),
    SystemPackage("libglib2.0-0", "libglib-2.0.so.0"),
    SystemPackage("libpulse0", "libpulse.so.0"),
    SystemPackage("libzbar0", "libzbar.so.0", needed=False),
)
"""For the program without a window: its venv, Qt with sound, and the zbar decoder."""

WINDOW = (
    *OFFSCREEN,
    SystemPackage("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    SystemPackage("libxcb-cursor0", "libxcb-cursor.so.0"),
    SystemPackage("libxcb-icccm4", "libxcb-icccm.so.4"),
    SystemPackage("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    SystemPackage("libxcb-shape0", "libxcb-shape.so.0"),
)
"""For a window on X11 (or on Wayland through it)."""

DISPLAY_TESTS = (
    *WINDOW,
    SystemPackage("xvfb", "Xvfb"),
    SystemPackage("openbox", "openbox"),
    SystemPackage("xdotool", "xdotool"),
    SystemPackage("strace", "strace"),
)
"""For the tests that act as an operator on a display of their own, and for those of the disk."""

FROZEN = (
    *(package for package in WINDOW if package.name not in {f"python{PYTHON}-venv", "libzbar0"}),
    # To trust the API's server.
    SystemPackage("ca-certificates", "update-ca-certificates"),
    SystemPackage("fonts-dejavu-core", "/usr/share/fonts/truetype/dejavu", needed=False),
)
"""For the installed program, which brings its Python and zbar: the package's dependencies."""

BUILD = (SystemPackage("binutils", "objdump"),)
"""For PyInstaller, which asks objdump what a library needs."""

INSTALLERS = (
    SystemPackage("dpkg", "dpkg-deb"),
    SystemPackage("debootstrap", "debootstrap"),
    SystemPackage("nsis", "makensis"),
    SystemPackage("wixl", "wixl"),
    SystemPackage("msitools", "msibuild"),
    SystemPackage("wine64", "/usr/lib/wine/wine64"),
    SystemPackage("wine", "wine"),
    SystemPackage("gcc-mingw-w64-x86-64", "x86_64-w64-mingw32-gcc"),
    SystemPackage("osslsigncode", "osslsigncode"),
    SystemPackage("openssl", "openssl"),
    SystemPackage("xvfb", "Xvfb"),
)
"""For the installers, and for trying them in a bare system and under wine."""


def is_present(proof: str) -> bool:
    """Whether this machine has the library, program or module that *proof* names."""
    if proof.startswith("import "):
        return importlib.util.find_spec(proof.removeprefix("import ")) is not None
    if proof.startswith("/") and ".so" not in proof:
        return Path(proof).exists()
    if ".so" not in proof:
        return shutil.which(proof) is not None
    try:
        ctypes.CDLL(proof)
    except OSError:
        return False
    return True


def missing(
    packages: Iterable[SystemPackage], present: Callable[[str], bool] = is_present
) -> tuple[SystemPackage, ...]:
    """Those of *packages* that this machine lacks."""
    return tuple(package for package in packages if not present(package.proof))


def is_debian(release: Mapping[str, str]) -> bool:
    """Whether *release* (the keys of /etc/os-release) is Debian's or a child's of Debian."""
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return not family.isdisjoint({"debian", "ubuntu"})


def apt_command(packages: Iterable[SystemPackage]) -> list[str]:
    """The command that installs *packages*, for root."""
    names = (package.name for package in packages)
    return ["apt-get", "install", "--yes", "--no-install-recommends", *names]


def advice(lacking: tuple[SystemPackage, ...], *, debian: bool) -> str:
    """What a person without root's rights should type."""
    lacks = f"This machine lacks {', '.join(package.proof for package in lacking)}."
    if debian:
        return f"{lacks} Type this, then try again:\n  sudo {' '.join(apt_command(lacking))}"
    names = " ".join(package.name for package in lacking)
    return f"{lacks} Install that, then try again. Debian's packages for it: {names}."


def provide(packages: Iterable[SystemPackage]) -> None:
    """Install what is missing of *packages* when we may, else say how and leave.

    Does nothing, and asks nobody, when all is there or the system is not Linux.
    """
    if sys.platform == "linux" and (lacking := missing(packages)):
        install(lacking, debian=is_debian(os_release()), root=os.geteuid() == 0)


def install(lacking: tuple[SystemPackage, ...], *, debian: bool, root: bool) -> None:
    """Install *lacking* with apt-get as *root* of a *debian*; anyone else gets the line to type."""
    if debian and root:
        apt_install(lacking)
    elif any(package.needed for package in lacking):
        sys.exit(advice(lacking, debian=debian))
    else:
        print(advice(lacking, debian=debian), "Going on without.", sep="\n", file=sys.stderr)


def apt_install(lacking: tuple[SystemPackage, ...]) -> None:
    """Install *lacking*; the package lists are refreshed only when it fails without."""
    command = apt_command(lacking)
    print("Installing from Debian:", *(package.name for package in lacking), flush=True)
    # The usual reason for a failure is lists that are stale or, in a new container, absent.
    if apt(command) != 0 and (apt(["apt-get", "update"]) != 0 or apt(command) != 0):
        sys.exit(
            f"apt-get failed, see above. Mend that and try again. It was:\n  {' '.join(command)}"
        )


def os_release() -> Mapping[str, str]:
    """The keys of /etc/os-release; none where there is no such file."""
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def apt(command: list[str]) -> int:
    """Run an apt-get *command* that never asks; its exit code."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=quiet, check=False, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":  # sudo python3 packaging/system_packages.py: all that the tests need
    provide(DISPLAY_TESTS)
