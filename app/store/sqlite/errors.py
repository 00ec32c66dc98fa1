"""What an error of SQLite means for the bench, told by SQLite's own result codes.

Source of the codes: https://www.sqlite.org/rescode.html. The lowest byte is the primary code.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import NeedsOperator


class CannotSave(NeedsOperator):
    """The disk does not take what must be kept. Nothing was confirmed, nothing is half there."""

    title = "Cannot save"


class NothingKept(CannotSave):
    """Not even a scan can be kept: the work has to stop."""


class DatabaseInUse(CannotSave):
    """Another program holds the database for longer than the station waits."""

    title = "The station's memory is in use"


class DatabaseUnusable(NothingKept):
    """The database is damaged, or of another version of the program."""

    title = "The station's memory cannot be used"


WRONG_VALUES = (
    *(sqlite3.IntegrityError, sqlite3.InterfaceError),
    *(sqlite3.DataError, sqlite3.ProgrammingError),
)
"""What SQLite says of values that this program never writes; a foreign trace may bring them."""
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_CLOSED_DOORS = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)


@contextmanager
def sqlite_errors_translated(path: Path) -> Iterator[None]:
    """Around every statement on the database in *path*, reads included.

    Raises CannotSave and its kinds for what a person can mend. Any other error of SQLite is a
    mistake of the program and stays what it is.
    """
    try:
        yield
    except sqlite3.Error as error:
        trouble = trouble_of(error, path)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: sqlite3.Error, path: Path) -> CannotSave | None:
    """What *error* means for a person; None when it is a mistake of the program."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _IN_USE:
        return DatabaseInUse(
            f"Another program holds the station's memory in {path.parent}. Nothing was kept of "
            "this step. Close that program (a backup or a virus scanner), then do the step again."
        )
    if code in _DAMAGED:
        return DatabaseUnusable(
            f"Expected the station's database in {path}, but it cannot be read ({error}). "
            "Keep the file. Put the newest backup back (scanstation restore) or call support, and "
            "start with another data folder meanwhile."
        )
    words = _words_of_the_disk(code, error, path.parent)
    return NothingKept(words) if words else None


def _words_of_the_disk(code: int, error: sqlite3.Error, folder: Path) -> str:
    """What happened and what to do; "" when the disk is not to blame."""
    if code == sqlite3.SQLITE_FULL:
        return (
            f"The disk with {folder} is full. Nothing was kept of this step. "
            "Free some space, then do it again."
        )
    if code == sqlite3.SQLITE_IOERR:
        return (
            f"The disk with {folder} does not read or write ({error}). Nothing was kept of this "
            "step. Check the disk and its cable, then do it again."
        )
    if code == sqlite3.SQLITE_READONLY:
        return (
            f"The station's memory in {folder} may be read, but not written. Nothing was kept of "
            "this step. Ask for write access to the folder, then do it again."
        )
    if code in _CLOSED_DOORS:
        return (
            f"The station's memory in {folder} cannot be opened. Nothing was kept of this step. "
            "Check that the folder is there and that you may use it, then do it again."
        )
    return ""
