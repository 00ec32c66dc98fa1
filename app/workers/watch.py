"""Watches for a still scene, for the shutter that goes off by itself."""

from PySide6.QtCore import Signal

from app.devices.cameras.source import Frame
from app.devices.latest import Latest
from app.vision.stillness import Stillness
from app.workers.boundary import Rest, slot
from app.workers.worker import Worker


class WatchWorker(Worker):
    """Listens: each wake-up takes the newest frame, if there is one left."""

    still_seen = Signal()
    """Something new lies still."""

    def __init__(self, frames: Latest[Frame]) -> None:
        super().__init__()
        self._frames = frames
        self._stillness: Stillness | None = None
        self._rest = Rest()

    @slot(bool)
    def arm(self, on: bool) -> None:
        """Watch, or leave it."""
        if on and self._stillness is None:
            self._stillness = Stillness()
        elif not on:
            self._stillness = None

    @slot()
    def look(self) -> None:
        """Look at one frame, when armed."""
        frame = self._frames.take()
        if frame is not None and self._stillness is not None and self._rest.over:
            with self.boundary("look", self._rest):
                if self._stillness.feed(frame):
                    self.still_seen.emit()

    def recover(self) -> None:
        """An emptied mailbox wakes this worker again."""
        self._frames.take()
