"""Names from outside as parts of a path: inside the folder, on every system, or not at all."""

import re
from pathlib import Path

from app.foreign.errors import BadInput
from app.foreign.text import text

_LONGEST_NAME, _LONGEST = 255, 1000
"""Bytes of one name (POSIX NAME_MAX, NTFS), characters of all."""
_FORBIDDEN = re.compile('[\0-\x1f\x7f<>:"|?*\\\\\ud800-\udfff]')
"""Of Windows' names ("Naming Files, Paths, and Namespaces", Microsoft Learn); ":" also begins a
hidden stream there, and a backslash is a separator."""
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ .]*(\..*)?")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def name_inside(folder: Path, name: str) -> Path:
    """The path of *name*, which may be in a folder below, in *folder*. Raises BadInput.

    One rule for all systems, so that a file from one is safe on the other. Links that lead out are
    refused too.
    """
    if len(name) > _LONGEST:
        raise BadInput(f"it names a file with {len(name)} characters")
    for part in name.split("/"):
        if why := _why_no_name(part):
            raise BadInput(f"{text(name, 80)!r} is no name of a file in {folder.name}: {why}")
    path = folder / name
    if not _stays_in(folder, path):
        raise BadInput(f"{text(name, 80)!r} leads out of the folder {folder.name}")
    return path


def checked_sha256(value: str) -> str:
    """*value*, which is to name a file: 64 hexadecimal digits. Raises BadInput."""
    if not _SHA256.fullmatch(value):
        raise BadInput(f"{text(value, 80)!r} is no SHA-256: expected 64 digits from 0 to f")
    return value


def _why_no_name(part: str) -> str:
    if part in ("", ".", ".."):
        return "it must begin in that folder and stay there"
    if _FORBIDDEN.search(part):
        return "it holds characters that no file may have on every system"
    if part[-1] in " ." or part[0] == " ":
        return "it begins or ends with a blank or a dot"
    if _DEVICE.fullmatch(part):
        return "Windows keeps that name for a device"
    if len(part.encode()) > _LONGEST_NAME:
        return f"it is longer than {_LONGEST_NAME} bytes"
    return ""


def _stays_in(folder: Path, path: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a circle of links, or a name the disk refuses
        return False
