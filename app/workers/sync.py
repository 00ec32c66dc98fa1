"""The network's thread: passes of errands, as often as they are due."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal

from app.domain.errors import StationError
from app.domain.report import SyncReport
from app.domain.shot_list import ShotLists
from app.sync.engine import SyncEngine
from app.workers.boundary import Rest, slot
from app.workers.worker import Worker

_LONGEST_SLEEP_S = 60.0
_AFTER_FAILURES_S = (5.0, 15.0, 60.0)
_FAILED = "Unexpected trouble: Nothing is sent for a moment. The station tries again by itself."


class SyncWorker(Worker):
    """Listens: wakes by a signal or by its own timer."""

    reported = Signal(object)
    """The SyncReport of a pass."""

    def __init__(self, engine: SyncEngine) -> None:
        super().__init__()
        self._engine = engine
        self._report = SyncReport()
        self._rest = Rest(_AFTER_FAILURES_S)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run_pass)

    def start(self) -> None:
        """Something may be left from before."""
        self.wake()

    def stop(self) -> None:
        """A timer ends in its own thread."""
        self._timer.stop()

    @slot()
    def wake(self) -> None:
        """Run a pass soon; many wake-ups make one pass."""
        self._timer.start(0)

    @slot()
    def try_now(self) -> None:
        """A person asked."""
        self._engine.try_now()
        self.wake()

    @slot(str)
    def resend(self, session_id: str) -> None:
        """A person asked for a session of the past."""
        self._engine.try_now(session_id)
        self.wake()

    @slot(object)
    def use_shot_lists(self, lists: ShotLists) -> None:
        """Some may be for a category of products, which the server knows."""
        self._engine.want_categories(wanted=lists.by_category)
        self.wake()

    @slot()
    def run_pass(self) -> None:
        """One pass; the next one when something is due, and after a failure all the same."""
        with self.boundary("run_pass", self._rest):
            try:
                self._report = self._engine.run_once()
            except StationError as error:
                self._wait_for_better(error)
                return
            self._arm(self._report.retry_in)
            self.reported.emit(self._report)

    def _wait_for_better(self, error: StationError) -> None:
        """The store does not answer: no bug, and nothing to do for who stands at the bench."""
        self._arm(self._rest.next_delay)
        self.reported.emit(replace(self._report, trouble=f"{error.title}: {error}"))

    def recover(self) -> None:
        """The timer is armed whatever happened, and the lamp tells that nothing is sent for now."""
        self._arm(self._rest.next_delay)
        self.reported.emit(replace(self._report, trouble=_FAILED))

    def _arm(self, seconds: float | None) -> None:
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(round(min(seconds, _LONGEST_SLEEP_S) * 1000))
