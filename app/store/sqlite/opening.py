"""Opens the database of a data folder: to work in it alone, or only to read it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from filelock import FileLock, Timeout

from app.domain.barcode import Barcode, Symbology
from app.domain.errors import NeedsOperator
from app.domain.event_sink import Witness, nobody
from app.files.durable import make_file, make_folder
from app.store.sqlite.backup import FOLDER, NotWhole, back_up, back_up_daily, backups_in
from app.store.sqlite.connections import OnStatement, Readers, connect_writer
from app.store.sqlite.database import Database
from app.store.sqlite.errors import CannotSave, DatabaseUnusable, sqlite_errors_translated
from app.store.sqlite.migrations import MIGRATIONS
from app.store.sqlite.read_only import readable

NAME = "station.db"


class FolderInUse(NeedsOperator):
    """Another process works in this data folder."""

    title = "Already running"


class NothingThere(NeedsOperator):
    """The data folder holds no work."""

    title = "No work there"


@contextmanager
def open_database(
    folder: Path, witness: Witness = nobody, on_statement: OnStatement | None = None
) -> Iterator[Database]:
    """The data folder's database, brought up to date; the folder is ours until the block ends.

    *witness* hears of every commit, *on_statement* of every statement.

    Raises FolderInUse, CannotSave, DatabaseUnusable.
    """
    path = folder / NAME
    with sole_user(folder):
        _refuse_where_work_lost_its_database(folder)
        _make_private(path)
        with sqlite_errors_translated(path):
            writer = connect_writer(path, on_statement)
        with closing(writer), closing(Readers(path, on_statement)) as readers:
            with sqlite_errors_translated(path):
                _migrate(writer, folder)
                back_up_daily(writer, folder, datetime.now().astimezone().date())
            yield Database(path, writer, readers, witness)


@contextmanager
def open_database_for_reading(
    folder: Path, on_statement: OnStatement | None = None
) -> Iterator[Database]:
    """The data folder's database as it is, also while a bench works with it. Nothing is changed.

    Raises NothingThere, NothingKept, DatabaseUnusable.
    """
    require_work(folder)
    with (
        readable(folder / NAME) as (path, still),
        closing(Readers(path, on_statement, still=still)) as readers,
    ):
        database = Database(path, None, readers)
        _check_format(database.rows("PRAGMA user_version")[0][0])
        yield database


def require_work(folder: Path) -> None:
    """Raises NothingThere, DatabaseUnusable where the data *folder* holds no work, and makes
    nothing: whoever mistyped its name must not be told that all is sent."""
    path = folder / NAME
    _refuse_where_work_lost_its_database(folder)
    if not path.is_file():
        what = "found something else in its place" if path.exists() else "found none"
        raise NothingThere(
            f"Expected the work of a station in {folder}, {what}. Nothing was made. "
            "Name the station's data folder with --data-dir."
        )


@contextmanager
def sole_user(folder: Path) -> Iterator[None]:
    """The data folder is ours until the block ends. Raises FolderInUse, CannotSave."""
    try:
        make_folder(folder)
        lock = FileLock(folder / "station.lock", mode=0o600).acquire(timeout=0)
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


def _make_private(path: Path) -> None:
    """SQLite makes its log with the permissions of the database. Raises CannotSave."""
    try:
        make_file(path)
    except OSError as error:
        if isinstance(error, PermissionError) and path.is_file() and not path.is_symlink():
            return  # what may only be read opens, and each write says so
        raise CannotSave(
            f"Expected the station's database in {path}, but it cannot be opened to write: "
            f"{error.strerror}. A link in its place is not followed: name the folder itself with "
            "--data-dir. Otherwise ask for write access, then start again."
        ) from error


def _refuse_where_work_lost_its_database(folder: Path) -> None:
    """A missing or empty database beside photos or a log is no new station, but a lost one.

    SQLite would make a new database there, and throw away the log with the confirmed work.
    Raises DatabaseUnusable, and has touched nothing.
    """
    path = folder / NAME
    if path.exists() and path.stat().st_size:
        return
    log = path.with_name(f"{path.name}-wal")
    lost_log = log.exists() and log.stat().st_size
    if _has_photos(folder) or lost_log or any((folder / FOLDER).glob("*.db")):
        _refuse_lost(path, "empty" if path.exists() else "missing")


def _refuse_lost(path: Path, how: str) -> NoReturn:
    folder = path.parent
    found = backups_in(folder)
    back = (
        f"put the backup of {found[0].made_at:%Y-%m-%d %H:%M} back (scanstation restore), "
        if found
        else f"put {path.name} back from a backup, then start again; "
    )
    raise DatabaseUnusable(
        f"Expected the station's database in {path}, but it is {how}, while its folder holds work. "
        f"Nothing was touched. Copy {folder} to a safe place, {back}"
        "or call support. To begin anew, choose another data folder."
    )


def _has_photos(folder: Path) -> bool:
    return any((folder / "photos").glob("*/*.jpg"))


def _check_not_newer(version: int) -> None:
    """Raises DatabaseUnusable."""
    if version > len(MIGRATIONS):
        raise DatabaseUnusable(
            f"The data folder was used by a newer Scan Station (format {version}, this program "
            f"knows {len(MIGRATIONS)}). Install the newer program again; nothing is lost."
        )


def _check_format(version: int) -> None:
    """Raises DatabaseUnusable when the tables are not those that this program reads."""
    _check_not_newer(version)
    if version == 0:
        raise DatabaseUnusable(
            "The station's database holds nothing at all. Copy the data folder to a safe place as "
            "it is, then put the database back from a backup, or call support."
        )
    if version < len(MIGRATIONS):
        raise DatabaseUnusable(
            f"The data folder was last used by an older Scan Station (format {version}, this "
            f"program reads {len(MIGRATIONS)}). Start the bench once, which brings it up to date; "
            "nothing is lost."
        )


def _migrate(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring the schema to this program's version; a crash in between changes nothing.

    What was there before is kept beside it. Raises CannotSave where there is no room for that.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    _check_not_newer(version)
    if version == 0 and _has_photos(folder):
        _refuse_lost(folder / NAME, "empty")
    if 0 < version < len(MIGRATIONS):
        _back_up(connection, folder, version)
    define_functions(connection)
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        whole = f"BEGIN IMMEDIATE; {script}; PRAGMA user_version = {number}; COMMIT;"
        connection.executescript(whole)
    if version < len(MIGRATIONS):  # the tables outlive the loss of the log
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _back_up(connection: sqlite3.Connection, folder: Path, version: int) -> None:
    try:
        back_up(connection, folder, version)
    except NotWhole as error:
        raise DatabaseUnusable(
            f"The station's database in {folder} is damaged ({error}). Nothing was changed. Put "
            "the newest backup back (scanstation restore), or call support."
        ) from error
    except (sqlite3.Error, OSError) as error:
        raise CannotSave(
            f"Expected room in {folder} for a copy of the database before it is brought up to "
            f"date, but it cannot be written ({error}). Nothing was changed. Free some space, then "
            "start again."
        ) from error


def define_functions(connection: sqlite3.Connection) -> None:
    """What migrations ask the program itself."""
    connection.create_function("gtin_of", 3, _gtin_of, deterministic=True)
    connection.create_function("key_of", 3, _key_of, deterministic=True)


def _gtin_of(text: str, symbology: str, identifier: str) -> str:
    """The GTIN of a code that an older program kept; "" without one."""
    gtin = Barcode.kept(text, Symbology(symbology), identifier).gtin
    return gtin.value if gtin else ""


def _key_of(text: str, symbology: str, identifier: str) -> str:
    """By what such a code is found when it is scanned again."""
    return Barcode.kept(text, Symbology(symbology), identifier).key
