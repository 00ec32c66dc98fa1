"""Which installer is ours, and how it is started so that it outlives us."""

import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

Launch = Callable[[Path], None]
"""Starts an installer and does not wait for it. Raises OSError."""


def this_system() -> str:
    """The name of our kind of system in a manifest, such as "windows-x64"."""
    machine = platform.machine().lower()
    kind = {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64"}.get(machine, machine)
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{system}-{kind}"


def command_for(system: str, installer: Path) -> list[str]:
    """What installs it over the version that runs, asking only for the right to do so.

    >>> command_for("windows-x64", Path("new.exe"))
    ['new.exe', '/S']
    >>> command_for("linux-x64", Path("new.deb"))
    ['pkexec', 'dpkg', '--install', 'new.deb']
    """
    if system.startswith("windows"):
        return [str(installer), "/S"]
    if system.startswith("macos"):
        return ["open", str(installer)]  # the person drags it; Gatekeeper checks it once more
    return ["pkexec", "dpkg", "--install", str(installer)]


def launch(installer: Path) -> None:
    """In a group of its own: it must not end with us. Raises OSError."""
    command = command_for(this_system(), installer)
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS
        subprocess.Popen(command, creationflags=flags, close_fds=True)  # noqa: S603 - checked
    else:
        subprocess.Popen(command, start_new_session=True)  # noqa: S603 - signed and checked
