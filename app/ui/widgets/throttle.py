"""Between the station's thread and the face: events at once, mere progress not too often."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.station.state import StationState

_PROGRESS_MS = 100


class StateGate(QObject):
    """With the network failing, the errands report many times a second; nobody reads as fast."""

    noticed = Signal(object)
    """A Notice that is new; its state passes as soon as this is shown."""
    passed = Signal(object)
    """A StationState to show."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: StationState | None = None
        self._event = -1
        self._pause = QTimer(self, singleShot=True, interval=_PROGRESS_MS)
        self._pause.timeout.connect(self._let_go)

    @Slot(object)
    def take(self, state: StationState) -> None:
        """Every event passes. Of states without one, the latest passes after a pause.

        What an event says is shown before all that it changes: to show both takes more than a
        frame, and for the first the operator waits.
        """
        new, self._event = state.notice.number != self._event, state.notice.number
        if new:
            if self._an_event_waits:
                self._let_go()
            self.noticed.emit(state.notice)
            self._pause.start(0)
        elif not self._pause.isActive():
            self._pause.start(_PROGRESS_MS)
            self.passed.emit(state)
            return
        self._waiting = state

    @property
    def _an_event_waits(self) -> bool:
        return self._pause.isActive() and self._pause.interval() == 0

    def _let_go(self) -> None:
        if self._waiting is not None:
            state, self._waiting = self._waiting, None
            self._pause.start(_PROGRESS_MS)
            self.passed.emit(state)
