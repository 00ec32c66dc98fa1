"""A state is shown in parts: between two of them the face paints, and hears keys and the camera.

All that a product's change moves takes longer to show than a frame lasts.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from app.station.state import StationState


class ByParts(QObject):
    """Shows each state to its end before the next; of those that wait meanwhile the newest."""

    def __init__(
        self, displaying: Callable[[StationState], Iterator[None]], parent: QObject
    ) -> None:
        """*displaying* shows a state and stops after each part of it."""
        super().__init__(parent)
        self._displaying = displaying
        self._left: Iterator[None] = iter(())
        self._waiting: StationState | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @Slot(object)
    def show(self, state: StationState) -> None:
        """The first part at once, unless another state is on its way."""
        self._waiting = state
        if not self._turn.isActive():
            self._turn.start()
            self._go_on()

    def _go_on(self) -> None:
        for _ in self._left:
            return
        if self._waiting is None:
            self._turn.stop()
            return
        self._left, self._waiting = self._displaying(self._waiting), None
        next(self._left, None)
