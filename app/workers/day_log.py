"""Writes the day down; its thread waits for the disk."""

import logging
from datetime import UTC, date, datetime
from typing import Protocol

from PySide6.QtCore import Signal

from app.domain.day import DayEntry
from app.domain.report import SyncReport
from app.station.state import StationState, Verdict
from app.workers.boundary import slot
from app.workers.worker import Worker

log = logging.getLogger(__name__)


class _Diary(Protocol):
    def write(self, entry: DayEntry) -> None: ...
    def read(self, day: date) -> tuple[DayEntry, ...]: ...


class DiaryWorker(Worker):
    """Listens."""

    day_read = Signal(object, object)
    """The day, and its entries, newest first."""

    def __init__(self, diary: _Diary) -> None:
        super().__init__()
        self._diary = diary
        self._last = 0
        self._operator = ""
        self._said: dict[str, str] = {}

    @slot(object)
    def note_state(self, state: StationState) -> None:
        """What the band says now, if it is new."""
        notice = state.notice
        self._operator = state.operator
        if notice.number > self._last:
            self._last = notice.number
            self._write(notice.verdict, notice.headline, notice.detail, notice.at)

    @slot(str)
    def note_camera(self, words: str) -> None:
        """The camera's state."""
        self._note("Camera", words)

    @slot(str)
    def note_scanner(self, words: str) -> None:
        """The scanner's state."""
        self._note("Scanner", words)

    @slot(str)
    def note_photos(self, words: str) -> None:
        """What is wrong with the photos on this disk."""
        self._note("Photos", words)

    @slot(object)
    def note_sync(self, report: SyncReport) -> None:
        """What the errands met."""
        self._note("Server", report.trouble)

    @slot(str, str)
    def note_right(self, about: str, what: str) -> None:
        """What became of a right of the supervisor, or of the lock."""
        self._write(Verdict.READY, about, what, datetime.now(UTC))

    def _note(self, about: str, words: str) -> None:
        """Trouble once, and once that it is over."""
        if words == self._said.get(about, ""):
            return
        self._said[about] = words
        verdict = Verdict.NEEDS_YOU if words else Verdict.READY
        self._write(verdict, about, words or "In order again.", datetime.now(UTC))

    def _write(self, sign: str, headline: str, detail: str, at: datetime | None) -> None:
        entry = DayEntry(at or datetime.now(UTC), sign, headline, detail, self._operator)
        try:
            self._diary.write(entry)
        except OSError as error:
            log.warning("the diary could not be written: %s", error)

    @slot(object)
    def read(self, day: date) -> None:
        """Read a day."""
        try:
            entries = self._diary.read(day)
        except OSError as error:
            log.warning("the diary could not be read: %s", error)
            entries = ()
        self.day_read.emit(day, entries)
