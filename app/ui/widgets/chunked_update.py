"""Long work of the face is done in parts: between two of them it paints, and hears keys and the
camera. All that a product's change moves takes longer to show than a frame lasts.
"""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

T = TypeVar("T")


class ByParts(QObject, Generic[T]):
    """Does the work on each to its end before the next; of those that wait meanwhile the newest."""

    def __init__(self, working: Callable[[T], Iterator[None]], parent: QObject) -> None:
        """*working* on one, which stops after each part."""
        super().__init__(parent)
        self._working = working
        self._left: Iterator[None] = iter(())
        self._waiting: list[T] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @Slot(object)
    def take(self, one: T) -> None:
        """The first part at once, unless another one is on its way."""
        self._waiting = [one]
        if not self._turn.isActive():
            self._turn.start()
            self._go_on()

    def _go_on(self) -> None:
        for _ in self._left:
            return
        if not self._waiting:
            self._turn.stop()
            return
        self._left = self._working(self._waiting.pop())
        next(self._left, None)
