"""Compares the record of photos with their files. Reads only, so it may run beside the bench."""

import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.photo import PhotoType
from app.files.durable import PART
from app.store.photo_files import JPEG, UNRECORDED, PhotoFiles
from app.store.retention import may_go_where

Rows = Callable[..., list[Any]]
"""Runs one query: SQL and its values. Returns its rows, which are read by column name."""

_RECORDED = "SELECT DISTINCT sha256 FROM photo WHERE removed_at IS NULL"
_UNSENT = """
    SELECT DISTINCT photo.sha256, photo.file_size
    FROM outbox JOIN photo ON photo.id = outbox.subject_id
    WHERE outbox.kind = 'photo' AND photo.removed_at IS NULL
"""
_SIZES = """
    SELECT sha256, file_size FROM photo
    WHERE removed_at IS NULL AND sha256 IN (SELECT value FROM json_each(?1))
"""
_LOST = f"""
    SELECT photo.id, photo.type, photo.on_server, capture.text
    FROM photo JOIN capture ON capture.id = photo.capture_id
    JOIN session ON session.id = capture.session_id
    WHERE photo.removed_at IS NULL AND photo.sha256 IN (SELECT value FROM json_each(?2))
    AND ({may_go_where("photo", "session")}) IS NOT TRUE
    ORDER BY photo.rowid
"""  # noqa: S608 - all parts are ours


@dataclass(frozen=True, slots=True)
class LostPhoto:
    """A photo in the record whose file is missing, or has another length than the record says."""

    id: str
    type: PhotoType
    code: str
    """The text of the product's code."""
    on_server: bool
    """Whether the server has shown the photo: then nothing is lost but the copy on this disk."""


@dataclass(frozen=True, slots=True)
class PhotoAudit:
    """What lies in the photo folder, beside what the record says."""

    recorded: frozenset[str]
    """SHA-256 of every photo whose file has to be here."""
    wanted: frozenset[str]
    """Those of them whose file is missing, or has another length than recorded."""
    orphans: tuple[Path, ...]
    """Files that no row knows: the program ended between the file and its row."""
    parts: tuple[Path, ...]
    """Temporary files."""


def audit_photos(rows: Rows, files: PhotoFiles) -> PhotoAudit:
    """Compare names, and the lengths of what was not sent yet. Raises OSError, sqlite3.Error.

    To read and hash every photo at each start would take minutes with 100,000 of them. So the
    names are compared for all photos (one listing of the folders, one walk through an index), the
    length only for photos that the server does not have yet: those are lost when the file is bad.
    A file of the right length with other bytes is not looked for. A power cut leaves none: each
    file is flushed before it gets its name.
    """
    recorded = frozenset(row["sha256"] for row in rows(_RECORDED))
    stored, parts = _listed(files.folder)
    missing = recorded - stored.keys()
    cut = {
        row["sha256"]
        for row in rows(_UNSENT)
        if row["sha256"] in stored and _size(stored[row["sha256"]]) != row["file_size"]
    }
    orphans = tuple(Path(stored[name]) for name in sorted(stored.keys() - recorded))
    return PhotoAudit(recorded, missing | cut, orphans, parts)


def recorded_sizes(rows: Rows, names: Iterable[str]) -> dict[str, int]:
    """The length in bytes of each of these photos, by SHA-256, as the record has it."""
    found = rows(_SIZES, json.dumps(sorted(names)))
    return {row["sha256"]: row["file_size"] for row in found}


def lost_photos(rows: Rows, wanted: Iterable[str]) -> tuple[LostPhoto, ...]:
    """The photos of these SHA-256 that somebody still needs here, oldest first.

    A file that may leave the disk is needed by nobody: the program removes the file before it
    notes so, and may end in between.
    """
    found = rows(_LOST, datetime.now(UTC).isoformat(), json.dumps(sorted(wanted)))
    return tuple(
        LostPhoto(row["id"], PhotoType(row["type"]), row["text"], bool(row["on_server"]))
        for row in found
    )


def _listed(folder: Path) -> tuple[dict[str, str], tuple[Path, ...]]:
    """Photos, their paths by name, and temporary files, in all sub-folders but the one for the
    unrecorded. Made of plain texts: 100,000 Path objects would take half a second."""
    stored: dict[str, str] = {}
    parts: list[Path] = []
    for sub in folder.iterdir() if folder.is_dir() else ():
        if sub.name == UNRECORDED or not sub.is_dir():
            continue
        with os.scandir(sub) as entries:
            for entry in entries:
                if entry.name.endswith(JPEG):
                    stored[entry.name.removesuffix(JPEG)] = entry.path
                elif entry.name.endswith(PART):
                    parts.append(Path(entry.path))
    return stored, tuple(sorted(parts))


def _size(path: str) -> int:
    """Bytes; -1 where there is no such file."""
    with suppress(OSError):
        return os.stat(path).st_size  # noqa: PTH116 - see `_listed`
    return -1
