"""One SQLite connection, one process: WAL, and flushed at every commit.

With `synchronous=NORMAL` a power cut loses acknowledged rows; with FULL it does not, and what the
station confirmed must be there afterwards.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.barcode import Barcode, Symbology
from app.domain.errors import NeedsOperator
from app.domain.witness import Witness, nobody
from app.files.durable import make_folder
from app.store.backup import back_up
from app.store.migrations import MIGRATIONS


class FolderInUse(NeedsOperator):
    """Another process works in this data folder."""

    title = "Already running"


class CannotSave(NeedsOperator):
    """The disk does not take what must be kept. Nothing was confirmed, nothing is half there."""

    title = "Cannot save"


class NothingKept(CannotSave):
    """Not even a scan can be kept: the work has to stop."""


class DatabaseUnusable(NeedsOperator):
    """The database is damaged, or from a newer program."""

    title = "The station's memory cannot be used"


class Database:
    """The connection, guarded by a lock: threads take turns, each for one short transaction."""

    def __init__(self, connection: sqlite3.Connection, witness: Witness = nobody) -> None:
        self._connection = connection
        self._witness = witness
        self._lock = threading.RLock()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything or nothing. On return it is on disk. Raises CannotSave."""
        with self._lock, _refusals_translated():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._commit()
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _commit(self) -> None:
        begun = time.monotonic()
        self._connection.execute("COMMIT")
        self._witness("commit", ms=round((time.monotonic() - begun) * 1000, 2))

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """The rows of one query, outside any transaction."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row of one query, or None."""
        return next(iter(self.rows(sql, *values)), None)


@contextmanager
def open_database(folder: Path, witness: Witness = nobody) -> Iterator[Database]:
    """The data folder's database, brought up to date; the folder is ours until the block ends.

    Raises FolderInUse, CannotSave, DatabaseUnusable.
    """
    with _sole_user(folder), closing(_connect(folder / "station.db")) as connection:
        _migrate(connection, folder)
        yield Database(connection, witness)


@contextmanager
def _sole_user(folder: Path) -> Iterator[None]:
    try:
        make_folder(folder)
        lock = FileLock(folder / "station.lock").acquire(timeout=0)
    except Timeout:
        raise FolderInUse(
            f"Another Scan Station works in {folder}. Use its window, or close it and start again."
        ) from None
    except OSError as error:
        raise CannotSave(
            f"Expected a folder to write to, but {folder} refuses: {error.strerror}. "
            "Choose another data folder or ask for write access."
        ) from error
    with lock:
        yield


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.Error as error:
        connection.close()
        raise _unusable(path, error) from error
    return connection


def _migrate(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring the schema to this program's version; a crash in between changes nothing.

    What was there before is kept beside it. Raises CannotSave where there is no room for that.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise DatabaseUnusable(
            f"The data folder was used by a newer Scan Station (format {version}, this program "
            f"knows {len(MIGRATIONS)}). Install the newer program again; nothing is lost."
        )
    if 0 < version < len(MIGRATIONS):
        _back_up(connection, folder, version)
    connection.create_function("gtin_of", 3, _gtin_of, deterministic=True)
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN; {script}; PRAGMA user_version = {number}; COMMIT;")


def _back_up(connection: sqlite3.Connection, folder: Path, version: int) -> None:
    try:
        back_up(connection, folder, version)
    except (sqlite3.Error, OSError) as error:
        raise CannotSave(
            f"Expected room in {folder} for a copy of the database before it is brought up to "
            f"date, but it cannot be written ({error}). Nothing was changed. Free some space, then "
            "start again."
        ) from error


def _gtin_of(text: str, symbology: str, identifier: str) -> str:
    """For a migration: what a code that was kept before GTINs were says."""
    gtin = Barcode.of(text, Symbology(symbology), identifier).gtin
    return gtin.value if gtin else ""


@contextmanager
def _refusals_translated() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if not any(word in str(error) for word in ("full", "readonly", "disk I/O", "unable to op")):
            raise
        raise NothingKept(
            f"The disk refuses to save ({error}). Nothing was kept of this step. "
            "Free some space or check the disk, then do it again."
        ) from error


def _unusable(path: Path, error: sqlite3.Error) -> DatabaseUnusable:
    return DatabaseUnusable(
        f"Expected the station's database in {path}, but it cannot be read ({error}). "
        "Keep the file, call support, and start with another data folder meanwhile."
    )
