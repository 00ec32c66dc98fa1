"""A copy of the database as the older program left it, made before its format is changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.files.durable import whole_file

_KEPT = 3


def back_up(connection: sqlite3.Connection, folder: Path, version: int) -> Path:
    """The copy in *folder*/backups: whole or not at all, on the disk on return.

    Raises sqlite3.Error, OSError.

    One for each format; the oldest go when there are more than three.
    """
    made = folder / "backups" / f"station-format-{version:03}.db"
    with whole_file(made) as file, closing(sqlite3.connect(file.name)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, which can be carried away
    for old in sorted(made.parent.glob("station-format-*.db"))[:-_KEPT]:
        old.unlink()
    return made
