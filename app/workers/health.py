"""The thread that looks how everything is: disk, server and devices take their time."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal

from app.domain.finding import Finding
from app.workers.boundary import slot
from app.workers.worker import Worker


class HealthWorker(Worker):
    """Listens: one wish, one look at everything."""

    found = Signal(object)
    """A Finding."""
    done = Signal()
    """That was the last one."""

    def __init__(self, look_at_all: Callable[[], Iterator[Finding]]) -> None:
        super().__init__()
        self._look_at_all = look_at_all

    @slot()
    def look(self) -> None:
        """Tell each finding as soon as it is there."""
        for finding in self._look_at_all():
            self.found.emit(finding)
        self.done.emit()
