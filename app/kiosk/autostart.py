"""Starts the bench when its person signs in: one entry for each system, made and taken away."""

import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.files.durable import remove, write_whole

if sys.platform == "win32":
    from app.kiosk.run_key import RunKey

_LABEL = "com.closient.scanstation"


class Autostart(Protocol):
    """An entry of the system. Each raises OSError."""

    def put(self, command: Sequence[str]) -> str:
        """Start *command* at sign-in; where that is written."""
        ...

    def remove(self) -> None:
        """Never mind."""
        ...

    @property
    def exists(self) -> bool:
        """Whether there is one."""
        ...


class DesktopEntry:
    """Linux: a file in the autostart folder (XDG Desktop Application Autostart 0.5)."""

    def __init__(self, config: Path) -> None:
        self._file = config / "autostart" / "scanstation.desktop"

    def put(self, command: Sequence[str]) -> str:
        line = " ".join(_quoted(part) for part in command)
        write_whole(
            self._file,
            "[Desktop Entry]\nType=Application\nName=Scan Station\n"
            f"Exec={line}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n",
        )
        return str(self._file)

    def remove(self) -> None:
        remove(self._file)

    @property
    def exists(self) -> bool:
        return self._file.exists()


def _quoted(part: str) -> str:
    """One argument of an Exec line (Desktop Entry Specification, "The Exec key").

    >>> print(_quoted('/opt/Scan "Station"'))
    "/opt/Scan \\\\"Station\\\\""
    >>> _quoted("100%")
    '"100%%"'
    """
    if part and all(sign.isalnum() or sign in "/._-=:" for sign in part):
        return part
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in part)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


class LaunchAgent:
    """macOS: a property list in LaunchAgents (launchd.plist(5))."""

    def __init__(self, library: Path) -> None:
        self._file = library / "LaunchAgents" / f"{_LABEL}.plist"

    def put(self, command: Sequence[str]) -> str:
        facts = {
            "Label": _LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        write_whole(self._file, plistlib.dumps(facts))
        return str(self._file)

    def remove(self) -> None:
        remove(self._file)

    @property
    def exists(self) -> bool:
        return self._file.exists()


def this_system(home: Path, config: Path) -> Autostart:
    """The entry of the system that we run on."""
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return LaunchAgent(home / "Library")
    return DesktopEntry(config)


def own_command() -> list[str]:
    """How to start this program again: the frozen one, or this Python with this very package.

    With `-m` alone Python would look for the package in the current folder first, and run what
    somebody left there under its name; `-P` keeps that folder off the path.
    """
    if getattr(sys, "frozen", False):
        return [os.path.abspath(sys.executable)]  # noqa: PTH100 - a link to it stays a link
    return [os.path.abspath(sys.executable), "-P", str(own_folder() / "app" / "__main__.py")]  # noqa: PTH100


def own_folder() -> Path:
    """The folder of this program, where only who installs it writes: the current folder of what it
    starts."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]
