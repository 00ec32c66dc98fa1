"""Puts in order, at each start, what a power cut or a crash left in the data folder.

Nothing whose bytes are a recorded photo's is ever deleted.
"""

import hashlib
import logging
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.files.durable import PART, flush_existing, move, remove_leftovers
from app.store.photo_audit import (
    LostPhoto,
    Rows,
    audit_photos,
    lost_photos,
    recorded_sizes,
)
from app.store.photo_files import JPEG, UNRECORDED, PhotoFiles

_NAMED = 20
"""Lost photos that the log names."""
_AT_ONCE = 100
"""Files set aside at one start: each waits for the platter, and so does the bench."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Healed:
    """What was found at the start, and what became of it."""

    adopted: int = 0
    """Photos whose file was under another name, and has its own again."""
    set_aside: int = 0
    """Files that no row knows, moved to `photos/unrecorded`. None was ever confirmed, unless the
    database was put back from an older copy: then they are found again there."""
    removed: int = 0
    """Temporary files that nobody needs."""
    lost: tuple[LostPhoto, ...] = ()
    """Photos that were confirmed and whose file is not here, or not whole."""
    trouble: str = ""
    """Why the folder could not be looked through; "" when it was."""


def heal(folder: Path, rows: Rows, files: PhotoFiles) -> Healed:
    """Look through the data *folder*, which is ours alone, and mend what can be mended.

    A disk that refuses here does not keep the bench from opening: see `Healed.trouble`. Raises
    NothingKept, DatabaseUnusable where the database itself does.
    """
    with suppress(OSError):
        # What a killed program wrote last may not be on the platter yet, and is shown from now on.
        flush_existing(folder / "station.db-wal")
    removed = _remove_leftovers(folder) + _remove_copies(folder / "backups")
    try:
        healed = _heal_photos(rows, files, removed)
    except (OSError, sqlite3.Error) as error:
        log.warning("The photos could not be compared with the record: %s", error)
        return Healed(removed=removed, trouble=str(error))
    if healed != Healed():
        log.warning(
            "A crash or a power cut had left: %d photos under another name, %d files without a "
            "row, %d temporary files, %d photos without their file: %s",
            healed.adopted,
            healed.set_aside,
            healed.removed,
            len(healed.lost),
            ", ".join(one.id for one in healed.lost[:_NAMED]),
        )
    return healed


def _remove_leftovers(folder: Path) -> int:
    """Temporary files of the data folder and of its sub-folders; those of photos come later."""
    try:
        folders = [folder, *(one for one in folder.iterdir() if one.is_dir())]
    except OSError:
        return 0
    return sum(remove_leftovers(one) for one in folders)


def _remove_copies(backups: Path) -> int:
    """Half-made copies of the database, with SQLite's own files beside them."""
    removed = 0
    for part in backups.glob(f"*{PART}*"):
        with suppress(OSError):
            part.unlink()
            removed += 1
    return removed


def _heal_photos(rows: Rows, files: PhotoFiles, removed: int) -> Healed:
    audit = audit_photos(rows, files)
    aside = files.folder / UNRECORDED
    wanted = set(audit.wanted)
    for part in audit.parts:
        removed += _settle_part(part, audit.recorded, wanted, files)
    if wanted:
        candidates = [*audit.orphans, *(aside / f"{name}{JPEG}" for name in sorted(wanted))]
        sizes = frozenset(recorded_sizes(rows, wanted).values())
        for path in candidates:
            _adopt(path, sizes, wanted, files)
    orphans = [one for one in audit.orphans if one.exists()][:_AT_ONCE]
    set_aside = sum(_moved(orphan, aside / orphan.name) for orphan in orphans)
    lost = lost_photos(rows, wanted) if wanted else ()
    return Healed(len(audit.wanted) - len(wanted), set_aside, removed, lost)


def _settle_part(part: Path, recorded: frozenset[str], wanted: set[str], files: PhotoFiles) -> bool:
    """A recorded photo's temporary file gets the photo's name. Any other was never confirmed: it
    is removed, and the answer is True. A file that cannot be read stays."""
    with suppress(OSError):
        sha256 = _hash(part)
        if sha256 not in recorded:
            part.unlink()
            return True
        if _moved(part, files.path(sha256)):
            wanted.discard(sha256)
    return False


def _adopt(path: Path, sizes: frozenset[int], wanted: set[str], files: PhotoFiles) -> None:
    """Give a wanted photo its name again. Only a file of a wanted length is read."""
    with suppress(OSError):
        if path.stat().st_size not in sizes:
            return
        sha256 = _hash(path)
        if sha256 in wanted and _moved(path, files.path(sha256)):
            wanted.discard(sha256)


def _moved(source: Path, target: Path) -> bool:
    """Whether the file has its new place. The disk may refuse."""
    try:
        flush_existing(source)
        move(source, target)
    except OSError as error:
        log.warning("%s stays where it is: %s", source, error)
        return False
    return True


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
