"""Which installer is ours, and how it is started so that it outlives us."""

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

Launch = Callable[[Path], None]
"""Starts an installer and does not wait for it. Raises OSError."""


def this_system() -> str:
    """The name of our kind of system in a manifest, such as "windows-x64"."""
    machine = platform.machine().lower()
    kind = {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64"}.get(machine, machine)
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{system}-{kind}"


_PASSED_ON = frozenset(
    (
        *("HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ"),
        *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS"),
        *("XDG_RUNTIME_DIR", "XDG_SESSION_ID", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP"),
        *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "TEMP", "TMP"),
        *("USERPROFILE", "USERNAME", "USERDOMAIN", "COMPUTERNAME", "APPDATA", "LOCALAPPDATA"),
        *("PROGRAMDATA", "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "PUBLIC"),
        *("COMMONPROGRAMFILES", "COMMONPROGRAMFILES(X86)", "COMMONPROGRAMW6432"),
        *("ALLUSERSPROFILE", "HOMEDRIVE", "HOMEPATH", "OS", "PROCESSOR_ARCHITECTURE"),
    )
)
"""Variables that an installer needs to ask the person and to find its places."""
_SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_OPEN_TO_READ = 0o022
"""The umask of an installer: what it installs is for every account of the computer."""


def command_for(system: str, installer: Path) -> list[str]:
    """What installs it over the version that runs, asking only for the right to do so.

    >>> command_for("windows-x64", Path("new.exe"))
    ['new.exe', '/S']
    >>> command_for("linux-x64", Path("new.deb"))
    ['/usr/bin/pkexec', '/usr/bin/dpkg', '--install', 'new.deb']
    """
    if system.startswith("windows"):
        return [str(installer), "/S"]
    if system.startswith("macos"):
        return ["/usr/bin/open", str(installer)]  # the person drags it; Gatekeeper checks it again
    return ["/usr/bin/pkexec", "/usr/bin/dpkg", "--install", str(installer)]


def clean_environment(environment: Mapping[str, str], system: str) -> dict[str, str]:
    """What an installer may know of ours: no key, nothing that loads code of somebody else.

    >>> clean_environment({"LANG": "de", "SCANSTATION_API_KEY": "k", "LD_PRELOAD": "x"}, "linux")
    {'LANG': 'de', 'PATH': '/usr/sbin:/usr/bin:/sbin:/bin'}
    """
    kept = {name: text for name, text in environment.items() if name.upper() in _PASSED_ON}
    if not system.startswith("windows"):
        return kept | {"PATH": _SYSTEM_PATH}
    root = next((text for name, text in kept.items() if name.upper() == "SYSTEMROOT"), "")
    return kept | {"PATH": rf"{root}\System32;{root}"}


def launch(installer: Path) -> None:
    """In a group of its own: it must not end with us. Raises OSError."""
    system = this_system()
    command, environment = command_for(system, installer), clean_environment(os.environ, system)
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS
        subprocess.Popen(  # noqa: S603 - signed and checked
            command, creationflags=flags, close_fds=True, env=environment, cwd=installer.parent
        )
    else:
        subprocess.Popen(  # noqa: S603 - signed and checked
            command,
            start_new_session=True,
            env=environment,
            cwd=installer.parent,
            umask=_OPEN_TO_READ,
        )
