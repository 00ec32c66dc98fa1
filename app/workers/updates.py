"""Looks for a newer version while nobody is disturbed, and installs it when a person says so."""

import logging
from typing import Protocol

from PySide6.QtCore import QTimer, Signal

from app.domain.errors import StationError
from app.domain.progress import OVER, Tell
from app.station.state import StationState
from app.workers.boundary import slot
from app.workers.progress_reports import UPDATE, telling
from app.workers.worker import Worker

log = logging.getLogger(__name__)

_FIRST_LOOK_MS = 60_000
_EVERY_MS = 24 * 3_600_000


class _Waiting(Protocol):
    @property
    def version(self) -> str: ...


class _Updater(Protocol):
    def look(self, tell: Tell) -> _Waiting | None: ...
    def install(self) -> object: ...
    def outcome(self) -> str: ...


class UpdateWorker(Worker):
    """Listens, and looks once a day. What it has to say waits until no session is open."""

    said = Signal(str)
    """In plain words, between sessions."""
    progressed = Signal(object)
    """The Progress of fetching it."""
    begun = Signal()
    """The installer runs: the program must close now."""

    def __init__(self, updater: _Updater) -> None:
        super().__init__()
        self._updater = updater
        self._working = True
        self._news = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Not at once: the bench comes first."""
        self._tell(self._updater.outcome())
        self._timer.start(_FIRST_LOOK_MS)

    def stop(self) -> None:
        """A timer ends in its own thread."""
        self._timer.stop()

    @slot(object)
    def note_state(self, state: StationState) -> None:
        """Whether somebody works."""
        self._working = state.session is not None
        self._tell("")

    @slot()
    def look(self) -> None:
        """Ask, and fetch what is newer. No answer is nobody's trouble: tomorrow is another day."""
        self._timer.start(_EVERY_MS)
        try:
            waiting = self._updater.look(telling(self.progressed, UPDATE))
        except (StationError, OSError) as trouble:
            log.warning("updates: %s", trouble)
            return
        finally:
            self.progressed.emit(OVER)
        if waiting is not None:
            self._tell(
                f"Version {waiting.version} is ready. The supervisor installs it at the end of the "
                "shift: F12, then V."
            )

    @slot()
    def install(self) -> None:
        """Start the installer that waits, if no session is open."""
        if self._working:
            self.said.emit("End or submit the session first, then update.")
            return
        try:
            self._updater.install()
        except StationError as trouble:
            self.said.emit(f"{trouble.title}: {trouble}")
        else:
            self.begun.emit()

    def _tell(self, news: str) -> None:
        self._news = news or self._news
        if self._news and not self._working:
            self.said.emit(self._news)
            self._news = ""
