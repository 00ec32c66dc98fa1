"""The thread in which the sessions of the past are searched, exported and checked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from app.domain.errors import StationError
from app.domain.history import HistoryPage, Search
from app.domain.session import Capture
from app.workers.worker import Worker

After = tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class Archive:
    """What is asked of the past; each may raise a StationError."""

    find: Callable[[Search, int, After], HistoryPage]
    products: Callable[[str], tuple[Capture, ...]]
    export: Callable[[str, Path], str]
    """Writes a session into a folder of its own below; tells what and where."""
    verify: Callable[[str], str]
    """Compares a session with the server's; tells what differs."""


class HistoryWorker(Worker):
    """Listens. *out* is the folder for what a person looks for."""

    found = Signal(object, object)
    """The Search and its HistoryPage."""
    products_found = Signal(str, object)
    """A session's id and its Captures."""
    said = Signal(str)
    """What was written or compared, or why not, in plain words."""

    def __init__(self, archive: Archive, out: Path) -> None:
        super().__init__()
        self._archive = archive
        self._out = out

    @Slot(object, int, object)
    def find(self, search: Search, limit: int, after: After) -> None:
        """At most *limit* sessions; *after* is from the page before."""
        try:
            self.found.emit(search, self._archive.find(search, limit, after))
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")

    @Slot(str)
    def products(self, session_id: str) -> None:
        """What was scanned in a session."""
        self.products_found.emit(session_id, self._archive.products(session_id))

    @Slot(str)
    def export(self, session_id: str) -> None:
        """Write a session where a person finds it."""
        self.said.emit("The session is being exported …")
        self._say(lambda: self._archive.export(session_id, self._out))

    @Slot(str)
    def verify(self, session_id: str) -> None:
        """Compare a session with what the server shows."""
        self.said.emit("Asking the server …")
        self._say(lambda: self._archive.verify(session_id))

    def _say(self, act: Callable[[], str]) -> None:
        try:
            self.said.emit(act())
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")
