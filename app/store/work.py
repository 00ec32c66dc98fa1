"""Whether a data folder holds work, asked without opening the store."""

import sqlite3
from contextlib import closing
from pathlib import Path


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
