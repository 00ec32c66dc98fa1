"""The memory: records as JSON in one SQLite table, files beside it. A commit before each answer.

Used from one thread at a time: the server's event loop. `synchronous=NORMAL` keeps everything when
the process is killed; a power cut may take the last moments, which a sandbox can bear.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Self, TypeVar

from app.files.durable import make_file, make_folder, write_whole
from app.sandbox.records import Record

R = TypeVar("R", bound=Record)

_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
);
CREATE INDEX IF NOT EXISTS record_session ON record (kind, session_id, number);
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


@lru_cache(maxsize=4096)
def _read(kind: type[R], body: str) -> R:
    """A session is asked for again and again, with all that is in it; records are frozen."""
    return kind.model_validate_json(body)


class Store:
    """Entered to open, left to close."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = folder / "objects"

    def __enter__(self) -> Self:
        make_folder(self._files)
        make_file(self._folder / "sandbox.sqlite")
        # Opened by the starter, used by the server's thread, closed after that has ended.
        self._db = sqlite3.connect(
            self._folder / "sandbox.sqlite", isolation_level=None, check_same_thread=False
        )
        try:
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.executescript(_SCHEMA)
        except sqlite3.Error as error:
            self._db.close()
            place = str(self._folder / "sandbox.sqlite")
            raise OSError(errno.EIO, f"the sandbox cannot use it ({error})", place) from error
        return self

    def __exit__(self, *exc: object) -> None:
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing for what is written inside."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def put(self, *records: Record) -> None:
        """Add, or replace what has the same id and keep its place in the order."""
        for record in records:
            self._db.execute(
                "INSERT INTO record (kind, id, session_id, body) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
                (type(record).__name__, record.id, record.session_id, record.model_dump_json()),
            )

    def get(self, kind: type[R], record_id: str) -> R | None:
        row = self._db.execute(
            "SELECT body FROM record WHERE kind = ? AND id = ?", (kind.__name__, record_id)
        ).fetchone()
        return _read(kind, row[0]) if row else None

    def of_session(self, kind: type[R], session_id: str) -> list[R]:
        """In the order of their making."""
        rows = self._db.execute(
            "SELECT body FROM record WHERE kind = ? AND session_id = ? ORDER BY number",
            (kind.__name__, session_id),
        )
        return [_read(kind, body) for (body,) in rows]

    def setting(self, name: str) -> str | None:
        row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def keep(self, name: str, value: str) -> None:
        self._db.execute(
            "INSERT INTO setting VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def put_file(self, key: str, content: bytes) -> None:
        """Whole or not at all."""
        write_whole(self._path(key), content)

    def file(self, key: str) -> bytes:
        return self._path(key).read_bytes()

    def _path(self, key: str) -> Path:
        return self._files / sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
