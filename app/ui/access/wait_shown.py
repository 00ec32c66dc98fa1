"""A wait in whole seconds, counted down for who stands before it."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 200


class WaitShown(QObject):
    """*clock* gives monotonic seconds."""

    changed = Signal(str, int)
    """The words of the wait, and the whole seconds that are left; 0 when it is over."""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock, self._over_at, self._words, self._told = clock, 0.0, "", 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def left(self) -> int:
        """Whole seconds until it is over."""
        return max(0, math.ceil(self._over_at - self._clock()))

    def begin(self, words: str, seconds: int) -> None:
        """Count down from now on."""
        self._over_at, self._words = self._clock() + seconds, words
        self._told = -1
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Show it no more. The wait itself is kept by who judges."""
        self._timer.stop()
        self._over_at = self._clock()

    def look(self) -> None:
        """Tell when another second is over."""
        left = self.left
        if left != self._told:
            self._told = left
            self.changed.emit(self._words, left)
        if not left:
            self._timer.stop()
