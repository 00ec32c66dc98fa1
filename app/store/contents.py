"""What a data folder holds, as lines that two folders can be compared by."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

_TABLES = ("session", "capture", "photo", "proof", "outbox")
_NOT_OURS = ("remote_id", "former_remote_id", "remote_session_id", "s3_key", "seq")
"""Names that the server or the database chose: they differ in every run."""


def contents(folder: Path) -> Iterator[str]:
    """A line for each row of each fact, in the order in which they were made. Changes nothing."""
    address = f"file:{folder / 'station.db'}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        for table in _TABLES:
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY rowid"):  # noqa: S608
                yield json.dumps([table, *_ours(row)], ensure_ascii=False)


def digest(folder: Path) -> str:
    """SHA-256 of the contents: equal for folders that hold the same."""
    made = hashlib.sha256()
    for line in contents(folder):
        made.update(f"{line}\n".encode())
    return made.hexdigest()


def _ours(row: sqlite3.Row) -> Iterator[object]:
    for name in row.keys():  # noqa: SIM118 - a Row has no other way
        value = row[name]
        if name not in _NOT_OURS:
            yield hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value
