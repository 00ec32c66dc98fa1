"""Watches for a still scene, for the shutter that goes off by itself."""

import time
from collections.abc import Callable

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

    def __init__(self, frames: Latest[Frame], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._frames, self._clock = frames, clock
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
        """Look at one frame, when armed; an old one is left."""
        frame = self._frames.take()
        if frame is None or frame.is_old(self._clock()):
            return
        if self._stillness is not None and self._rest.over:
            with self.boundary("look", self._rest):
                if self._stillness.feed(frame):
                    self.still_seen.emit()

    def recover(self) -> None:
        """An emptied mailbox wakes this worker again."""
        self._frames.take()
