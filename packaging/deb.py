"""The Debian package around the bundle: program, menu entry, icon, licences, and what it needs."""

import shutil
import subprocess
from pathlib import Path

import project
import system_packages

SECTION = "utils"
MAINTAINER = "Scan Station maintainers <support@example.com>"
RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Debian 13 and Ubuntu 24.04 gave some libraries new names."""
DESKTOP = """\
[Desktop Entry]
Type=Application
Name=Scan Station
Comment=Reads product codes and takes product photos
Exec=scanstation run
Icon=scanstation
Terminal=false
Categories=Office;
Actions=practice;

[Desktop Action practice]
Name=Practice
Exec=scanstation run --simulate
"""


def build(payload: Path, work: Path, out: Path, version: str) -> Path:
    """The package in the folder *out*. *work* is an empty folder for what goes into it."""
    program = work / "usr" / "lib" / "scanstation"
    program.parent.mkdir(parents=True)
    shutil.copytree(payload, program, symlinks=True)
    _link(work / "usr" / "bin" / "scanstation", "../lib/scanstation/scanstation")
    _write(work / "usr" / "share" / "applications" / "scanstation.desktop", DESKTOP)
    icon = work / "usr" / "share" / "icons" / "hicolor" / "256x256" / "apps" / "scanstation.png"
    icon.parent.mkdir(parents=True)
    shutil.copy(project.ROOT / "resources" / "icons" / "scanstation.png", icon)
    document = work / "usr" / "share" / "doc" / "scanstation" / "copyright"
    _link(document, "../../../lib/scanstation/LICENCES.txt")
    size = sum(path.lstat().st_size for path in work.rglob("*") if not path.is_dir()) // 1024
    _write(work / "DEBIAN" / "control", control(version, size))
    for path in (work, *work.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    made = out / f"scanstation_{version}_{architecture()}.deb"
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(work), str(made)]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return made


def control(version: str, kilobytes: int) -> str:
    """What apt reads."""
    needs = [
        RENAMED.get(package.name, package.name)
        for package in system_packages.FROZEN
        if package.needed
    ]
    likes = [package.name for package in system_packages.FROZEN if not package.needed]
    return (
        f"Package: scanstation\nVersion: {version}\nArchitecture: {architecture()}\n"
        f"Section: {SECTION}\nPriority: optional\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {', '.join(needs)}\n"
        f"Recommends: {', '.join(likes)}\n"
        "Description: reads product codes and takes product photos at a bench\n"
        " Scan Station brings codes and photos of products to the Closient Scanner API\n"
        " without losing or doubling any.\n"
    )


def architecture() -> str:
    """Debian's name for this machine's kind."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
