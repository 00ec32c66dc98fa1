"""A look at the database that changes nothing, also while a bench works with it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.store.files import PhotoFiles
from app.store.migrations import MIGRATIONS
from app.store.photo_audit import LostPhoto, audit_photos, lost_photos


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


def examine_photos(folder: Path) -> tuple[LostPhoto, ...]:
    """Photos that are needed here and are not, or not whole. Raises OSError, sqlite3.Error.

    None of a database that is in another format: it is looked through at the next start.
    """
    path = folder / "station.db"
    if not path.exists():
        return ()
    with closing(_read_only(path)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] != len(MIGRATIONS):
            return ()
        connection.row_factory = sqlite3.Row

        def rows(sql: str, *values: object) -> list[sqlite3.Row]:
            return connection.execute(sql, values).fetchall()

        audit = audit_photos(rows, PhotoFiles(folder / "photos", floor=0))
        return lost_photos(rows, audit.wanted)


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
