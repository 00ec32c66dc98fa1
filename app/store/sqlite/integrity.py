"""A look at the database that changes nothing, also while a bench works with it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.store.photo_audit import LostPhoto, audit_photos, lost_photos
from app.store.photo_files import PhotoFiles
from app.store.sqlite.migrations import MIGRATIONS


@dataclass(frozen=True, slots=True)
class Examined:
    """What a database is like."""

    path: Path
    version: int
    """Of the format; 0 when it cannot be read."""
    size: int
    """Bytes."""
    trouble: str
    """In words; "" when it is whole."""


@dataclass(frozen=True, slots=True)
class ExaminedPhotos:
    """What the photos on this disk are like."""

    lost: tuple[LostPhoto, ...] = ()
    """Needed here, and not here or not whole."""
    trouble: str = ""
    """Why they could not be looked at; "" when they were."""


def examine(folder: Path) -> Examined | None:
    """The database in *folder*; None where there is none yet. Raises OSError."""
    path = folder / "station.db"
    if not path.exists():
        return None
    size = path.stat().st_size
    try:
        with closing(_read_only(path)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            return Examined(path, version, size, _trouble(connection, version))
    except sqlite3.Error as error:
        return Examined(path, 0, size, str(error))


def examine_photos(folder: Path) -> ExaminedPhotos:
    """The photos in the data *folder*, held against the database.

    Nothing is said of a database in another format: it is looked through at the next start.
    """
    path = folder / "station.db"
    if not path.exists():
        return ExaminedPhotos()
    try:
        with closing(_read_only(path)) as connection:
            return ExaminedPhotos(_lost(connection, PhotoFiles(folder / "photos", floor=0)))
    except (OSError, sqlite3.Error) as error:
        return ExaminedPhotos(trouble=str(error))


def _lost(connection: sqlite3.Connection, files: PhotoFiles) -> tuple[LostPhoto, ...]:
    if connection.execute("PRAGMA user_version").fetchone()[0] != len(MIGRATIONS):
        return ()
    connection.row_factory = sqlite3.Row

    def rows(sql: str, *values: object) -> list[sqlite3.Row]:
        return connection.execute(sql, values).fetchall()

    return lost_photos(rows, audit_photos(rows, files).wanted)


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _trouble(connection: sqlite3.Connection, version: int) -> str:
    if version > len(MIGRATIONS):
        return f"made by a newer Scan Station (format {version}, known {len(MIGRATIONS)})"
    said = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
    if said != ["ok"]:
        return "; ".join(said)
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    return f"{len(orphans)} rows point to nothing" if orphans else ""


def has_work(folder: Path) -> bool:
    """Whether a session was ever begun in *folder*. True also where nobody can tell: what holds
    only for a new folder must not happen to an old one. Changes nothing. Raises nothing."""
    path = folder / "station.db"
    try:
        if not path.exists():
            return False
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT 1 FROM session LIMIT 1").fetchone() is not None
    except (OSError, sqlite3.Error):
        return True
