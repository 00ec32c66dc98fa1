"""The network's thread: passes of errands, as often as they are due."""

from PySide6.QtCore import QTimer, Signal, Slot

from app.domain.shot_list import ShotLists
from app.sync.engine import SyncEngine
from app.workers.worker import Worker

_LONGEST_SLEEP_S = 60.0


class SyncWorker(Worker):
    """Listens: wakes by a signal or by its own timer."""

    reported = Signal(object)
    """The SyncReport of a pass."""

    def __init__(self, engine: SyncEngine) -> None:
        super().__init__()
        self._engine = engine
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run_pass)

    def start(self) -> None:
        """Something may be left from before."""
        self.wake()

    def stop(self) -> None:
        """A timer ends in its own thread."""
        self._timer.stop()

    @Slot()
    def wake(self) -> None:
        """Run a pass soon; many wake-ups make one pass."""
        self._timer.start(0)

    @Slot()
    def try_now(self) -> None:
        """A person asked."""
        self._engine.try_now()
        self.wake()

    @Slot(str)
    def resend(self, session_id: str) -> None:
        """A person asked for a session of the past."""
        self._engine.try_now(session_id)
        self.wake()

    @Slot(object)
    def use_shot_lists(self, lists: ShotLists) -> None:
        """Some may be for a category of products, which the server knows."""
        self._engine.want_categories(wanted=lists.by_category)
        self.wake()

    @Slot()
    def run_pass(self) -> None:
        """One pass; the next one when something is due."""
        report = self._engine.run_once()
        if report.retry_in is not None:
            self._timer.start(round(min(report.retry_in, _LONGEST_SLEEP_S) * 1000))
        self.reported.emit(report)
