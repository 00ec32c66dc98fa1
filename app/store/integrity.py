"""A look at the database that changes nothing, also while a bench works with it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.store.migrations import MIGRATIONS


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
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            return Examined(path, version, size, _trouble(connection, version))
    except sqlite3.Error as error:
        return Examined(path, 0, size, str(error))


def _trouble(connection: sqlite3.Connection, version: int) -> str:
    if version > len(MIGRATIONS):
        return f"made by a newer Scan Station (format {version}, known {len(MIGRATIONS)})"
    said = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
    if said != ["ok"]:
        return "; ".join(said)
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    return f"{len(orphans)} rows point to nothing" if orphans else ""
