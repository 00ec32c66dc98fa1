"""Notices when the face stood still."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_TICK_MS = 50
_STALL_MS = 100.0
"""A hand notices; a frame or two it does not."""


class StallWatch(QObject):
    """A timer that should come every 50 ms; what it comes later, the face stood still."""

    stalled = Signal(float)
    """For how many milliseconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Watch from now on."""
        self._due = time.monotonic() + _TICK_MS / 1000
        self._timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = time.monotonic()
        late = (now - self._due) * 1000
        self._due = now + _TICK_MS / 1000
        if late >= _STALL_MS:
            self.stalled.emit(late)
