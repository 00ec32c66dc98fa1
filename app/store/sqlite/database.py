"""The database of one process: one connection writes, one transaction after the other; reads have
connections of their own and wait for nobody."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.event_sink import Witness, nobody
from app.store.sqlite.connections import BUSY_SECONDS, Readers
from app.store.sqlite.database_file import DatabaseFile
from app.store.sqlite.errors import sqlite_errors_translated

_NO_WAIT = 0.05
"""Seconds. Who got the turn sooner did not wait for it."""


class OpenedForReading(RuntimeError):
    """A mistake of the program: it writes into a store that it opened for reading."""


class TransactionOpen(RuntimeError):
    """A mistake of the program: a transaction inside a transaction of the same thread."""


class Database:
    """For any thread. *writer* is None where everything is only read."""

    def __init__(
        self,
        path: Path,
        writer: sqlite3.Connection | None,
        readers: Readers,
        witness: Witness = nobody,
    ) -> None:
        self._path = path
        self._writer = writer
        self._readers = readers
        self._witness = witness
        self._file = DatabaseFile(path)
        self._turn = threading.RLock()  # as in Readers; transactions do not nest all the same
        self._writing: int | None = None
        """The thread whose transaction runs now."""

    @property
    def only_reads(self) -> bool:
        """True where nothing can be written."""
        return self._writer is None

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything or nothing. On return it is on disk. Raises NothingKept.

        Transactions do not nest.
        """
        writer = self._the_writer()
        due = time.monotonic() + BUSY_SECONDS
        with self._turn, sqlite_errors_translated(self._path):
            self._file.check()
            _begin(writer, due)
            self._writing = threading.get_ident()
            try:
                yield writer
                self._commit(writer)
            except BaseException:
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                raise
            finally:
                self._writing = None

    def _the_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            raise OpenedForReading
        if self._writing == threading.get_ident():
            raise TransactionOpen
        return self._writer

    def _commit(self, writer: sqlite3.Connection) -> None:
        begun = time.monotonic()
        writer.execute("COMMIT")
        self._file.check()
        self._witness("commit", ms=round((time.monotonic() - begun) * 1000, 2))

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for queries that belong together. Raises NothingKept."""
        with sqlite_errors_translated(self._path):
            if self._writer is not None and self._writing == threading.get_ident():
                yield self._writer
            else:
                with self._readers.one() as reader:
                    yield reader

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """The rows of one query: what is committed, and inside a transaction also what that wrote.

        Raises NothingKept.
        """
        with self.reading() as connection:
            return connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row of one query, or None."""
        return next(iter(self.rows(sql, *values)), None)


def _begin(writer: sqlite3.Connection, due: float) -> None:
    """Wait for other programs until *due* (monotonic): the wait for our own turn counts too.

    Otherwise each thread that waits would add its own wait to that of the last one.
    """
    left = due - time.monotonic()
    if left > BUSY_SECONDS - _NO_WAIT:
        writer.execute("BEGIN IMMEDIATE")
        return
    writer.execute(f"PRAGMA busy_timeout = {max(0, round(left * 1000))}")
    try:
        writer.execute("BEGIN IMMEDIATE")
    finally:
        writer.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")
