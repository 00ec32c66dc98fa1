"""The threads of the past: sessions are searched and exported in one, and checked in another."""

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


class HistoryWorker(Worker):
    """Listens. *out* is the folder for what a person looks for."""

    found = Signal(object, object)
    """The Search and its HistoryPage."""
    products_found = Signal(str, object)
    """A session's id and its Captures."""
    said = Signal(str)
    """What was written, or why not, in plain words."""

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
        try:
            self.said.emit(self._archive.export(session_id, self._out))
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")


class CheckWorker(Worker):
    """Listens. A server that is slow holds up no search.

    *verify* compares a session with the server's and tells what differs; raises a StationError.
    """

    checked = Signal(str, str)
    """A session's id, and what differs or why it cannot be said, in plain words."""

    def __init__(self, verify: Callable[[str], str]) -> None:
        super().__init__()
        self._verify = verify

    @Slot(str)
    def check(self, session_id: str) -> None:
        """Compare a session with what the server shows."""
        self.checked.emit(session_id, "Asking the server …")
        try:
            self.checked.emit(session_id, self._verify(session_id))
        except StationError as error:
            self.checked.emit(session_id, f"{error.title}: {error}")
