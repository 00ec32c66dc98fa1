"""Whether the open database is still the one in the data folder.

SQLite goes on writing into a file that was deleted, or whose folder was renamed or unplugged: every
commit succeeds, and nothing of them is there at the next start.
"""

import os
from pathlib import Path

from app.store.sqlite.errors import NothingKept

Identity = tuple[int, int]
"""Device and number of a file or a folder."""


class DatabaseGone(NothingKept):
    """What is committed from now on is in no file of the data folder."""

    title = "The station's memory is gone"


class DatabaseFile:
    """The database in *path* and its log, as they were when they were opened.

    https://www.sqlite.org/howtocorrupt.html, section 1 (files overwritten, unlinked or renamed
    while in use).
    """

    def __init__(self, path: Path) -> None:
        self._path, self._log = path, path.with_name(f"{path.name}-wal")
        self._identity = identity_of(path)
        self._log_identity: Identity | None = None
        """None until the log is there: SQLite makes it for the first transaction."""
        self._size = 0

    def check(self) -> None:
        """Raises DatabaseGone. Asked before and after every commit."""
        found, log = identity_of(self._path), identity_of(self._log)
        lost_log = self._log_identity is not None and log != self._log_identity
        if found is None or found != self._identity or lost_log or self._shrank():
            raise DatabaseGone(
                f"The station's memory in {self._path.parent} was moved, removed or replaced while "
                "the bench works. Nothing is kept from now on. Bring the folder or its disk back "
                "as it was, then start the bench again."
            )
        self._log_identity = log

    def _shrank(self) -> bool:
        """The main file only grows: whoever cut it took what was in it."""
        try:
            size = self._path.stat().st_size
        except OSError:
            return True
        shrank, self._size = size < self._size, max(size, self._size)
        return shrank


def identity_of(path: Path) -> Identity | None:
    """Of a file or a folder; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - the cheapest call, twice for every commit
    except OSError:
        return None
    return found.st_dev, found.st_ino
