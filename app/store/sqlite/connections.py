"""How the station connects to SQLite: one connection that writes, and others that only read.

In WAL mode a reader never waits for the writer, nor the writer for a reader
(https://www.sqlite.org/wal.html, "Concurrency").
"""

import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

BUSY_SECONDS = 2.0
"""So long a statement waits for another program that holds the database. An operator who hears
nothing for three seconds scans again."""

OnStatement = Callable[[str], object]
"""Hears the text of every statement before it runs, those of triggers included; for tests and
measurements."""


def connect_writer(
    path: Path, on_statement: OnStatement | None = None, platform: str = sys.platform
) -> sqlite3.Connection:
    """The connection that writes; the file is made when there is none.

    With `synchronous=NORMAL` a power cut loses acknowledged rows; with FULL it does not. On macOS a
    flush reaches the disk itself only with `fullfsync`. Raises sqlite3.Error.
    """
    connection = _connect(f"{path.resolve().as_uri()}?mode=rwc", on_statement)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if platform == "darwin":
            connection.execute("PRAGMA fullfsync = 1")
            connection.execute("PRAGMA checkpoint_fullfsync = 1")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_reader(
    path: Path, on_statement: OnStatement | None = None, *, still: bool = False
) -> sqlite3.Connection:
    """A connection that cannot write, to a database that is there. Raises sqlite3.Error.

    *still*: nobody can write it, so no lock and no file beside it is needed
    (https://www.sqlite.org/uri.html, "immutable").
    """
    also = "&immutable=1" if still else ""
    return _connect(f"{path.resolve().as_uri()}?mode=ro{also}", on_statement)


def _connect(address: str, on_statement: OnStatement | None) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    connection.set_trace_callback(on_statement)
    return connection


class DatabaseClosed(RuntimeError):
    """A mistake of the program: it reads after the store was closed."""


class Readers:
    """Connections that only read. A read takes a free one, or a new one, and gives it back.

    So there are as many as ever read at the same time. They belong to no thread: a thread of Qt
    that ends tells nobody, and would leave its own connection behind.
    """

    def __init__(
        self, path: Path, on_statement: OnStatement | None = None, *, still: bool = False
    ) -> None:
        self._path = path
        self._still = still
        self._on_statement = on_statement
        self._lock = threading.RLock()  # Ctrl+C may come where a lock is being released
        self._free: list[sqlite3.Connection] = []
        self._closed = False

    @contextmanager
    def one(self) -> Iterator[sqlite3.Connection]:
        """A connection for this read alone. Raises sqlite3.Error."""
        connection = self._take()
        try:
            yield connection
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """Close what is free now, and what is still read when it is given back."""
        with self._lock:
            self._closed = True
            free, self._free = self._free, []
        for connection in free:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise DatabaseClosed
            if self._free:
                return self._free.pop()
        return connect_reader(self._path, self._on_statement, still=self._still)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed:
                self._free.append(connection)
                return
        connection.close()
