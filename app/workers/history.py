"""The threads of the past: sessions are searched and exported in one, and checked in another."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.errors import StationError
from app.domain.history import HistoryPage, Search
from app.domain.progress import OVER, Tell
from app.domain.session import Capture
from app.workers.boundary import slot
from app.workers.progress_reports import EXPORT, VERIFY, telling
from app.workers.worker import Worker

After = tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class Archive:
    """What is asked of the past; each may raise a StationError."""

    find: Callable[[Search, int, After], HistoryPage]
    products: Callable[[str], tuple[Capture, ...]]
    export: Callable[[str, Path, Tell], str]
    """Writes a session into a folder of its own below; tells what and where."""


class HistoryWorker(Worker):
    """Listens. *out* is the folder for what a person looks for."""

    found = Signal(object, object)
    """The Search and its HistoryPage."""
    products_found = Signal(str, object)
    """A session's id and its Captures."""
    said = Signal(str)
    """What was written, or why not, in plain words."""
    progressed = Signal(object)
    """The Progress of what takes long."""

    def __init__(self, archive: Archive, out: Path) -> None:
        super().__init__()
        self._archive = archive
        self._out = out

    @slot(object, int, object)
    def find(self, search: Search, limit: int, after: After) -> None:
        """At most *limit* sessions; *after* is from the page before."""
        try:
            self.found.emit(search, self._archive.find(search, limit, after))
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")

    @slot(str)
    def products(self, session_id: str) -> None:
        """What was scanned in a session."""
        try:
            self.products_found.emit(session_id, self._archive.products(session_id))
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")

    @slot(str)
    def export(self, session_id: str) -> None:
        """Write a session where a person finds it."""
        self.said.emit("")
        try:
            tell = telling(self.progressed, EXPORT)
            self.said.emit(self._archive.export(session_id, self._out, tell))
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")
        finally:
            self.progressed.emit(OVER)


class CheckWorker(Worker):
    """Listens. A server that is slow holds up no search.

    *verify* compares a session with the server's and tells what differs; raises a StationError.
    """

    checked = Signal(str, str)
    """A session's id, and what differs or why it cannot be said, in plain words."""
    progressed = Signal(object)
    """The Progress of the comparison."""

    def __init__(self, verify: Callable[[str, Tell], str]) -> None:
        super().__init__()
        self._verify = verify

    @slot(str)
    def check(self, session_id: str) -> None:
        """Compare a session with what the server shows."""
        self.checked.emit(session_id, "Asking the server …")
        try:
            told = self._verify(session_id, telling(self.progressed, VERIFY))
            self.checked.emit(session_id, told)
        except StationError as error:
            self.checked.emit(session_id, f"{error.title}: {error}")
        finally:
            self.progressed.emit(OVER)
