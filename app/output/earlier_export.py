"""What an earlier export of the same session left in a folder: written anew, or taken away."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.files.durable import remove
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.errors import BadInput
from app.foreign.json_reader import Bounds, read_json
from app.foreign.paths import name_inside

JSON, CSV = "session.json", "session.csv"
_BOUNDS = Bounds(largest=500_000_000, most=50_000_000)
"""Of a session with 10,000 products."""


class Foreign(Exception):
    """The folder holds what is none of this session's."""


def earlier_pictures(folder: Path, session_id: str) -> dict[str, str]:
    """The pictures that an earlier export of the session wrote there and nobody changed since:
    name to SHA-256. Raises Foreign for another session's export or another program's file, OSError.
    """
    try:
        said = read_json(read_bounded(folder / JSON, _BOUNDS.largest), _BOUNDS)
    except FileNotFoundError:
        if (folder / CSV).exists():
            raise Foreign(f"{CSV} lies there, and is none of an export") from None
        return {}
    except (BadInput, NotASideFile) as error:
        raise Foreign(f"{JSON} lies there, and is none of an export") from error
    if not isinstance(said, dict) or said.get("session") != session_id:
        raise Foreign("another session was exported into it")
    return dict(_unchanged(folder, said))


def remove_stale(folder: Path, earlier: Mapping[str, str], written: set[str]) -> int:
    """Take away what is not *written* now; how many. Raises OSError."""
    stale = [name for name in earlier if name not in written]
    for name in stale:
        remove(folder / name)
    return len(stale)


def _unchanged(folder: Path, said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for photo in _photos(said):
        name, sha256 = photo.get("file"), photo.get("sha256")
        if not isinstance(name, str) or not name or "/" in name:
            continue
        try:
            if _hash(name_inside(folder, name)) == sha256:
                yield name, sha256
        except (BadInput, OSError):
            continue  # not there any more, or never written by us


def _photos(said: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    captures = said.get("captures")
    for capture in captures if isinstance(captures, list) else ():
        photos = capture.get("photos") if isinstance(capture, dict) else None
        yield from (one for one in photos or () if isinstance(one, dict))


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
