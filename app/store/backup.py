"""A copy of the database as the older program left it, made before its format is changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

_KEPT = 3


def back_up(connection: sqlite3.Connection, folder: Path, version: int) -> Path:
    """The copy in *folder*/backups: whole or not at all. Raises sqlite3.Error, OSError.

    One for each format; the oldest go when there are more than three.
    """
    made = folder / "backups" / f"station-format-{version:03}.db"
    made.parent.mkdir(parents=True, exist_ok=True)
    part = made.with_suffix(".part")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, which can be carried away
    part.replace(made)
    for old in sorted(made.parent.glob("station-format-*.db"))[:-_KEPT]:
        old.unlink()
    return made
