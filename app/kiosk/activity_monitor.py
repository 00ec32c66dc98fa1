"""Whether hands are at the bench, and a mouse that is hidden when it rests."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
        QEvent.Type.MouseMove,
    )
)
_REST_MS = 3000


class Hands(QObject):
    """Filters what arrives at windows, the last of all who do: it sees keys first, takes none."""

    touched = Signal()
    """A key, a click, a touch; a hand scanner's keys too."""

    def __init__(self, parent: QObject, *, hide_cursor: bool) -> None:
        super().__init__(parent)
        self._hides, self._hidden = hide_cursor, False
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._hide)
        if hide_cursor:
            self._rest.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look, and let everything through."""
        kind = event.type()
        if kind in _TOUCHES:
            if self._hides and kind == QEvent.Type.MouseMove:
                self._show()
            self.touched.emit()
        return False

    def stop(self) -> None:
        """The cursor is as it was."""
        self._rest.stop()
        self._hides = False
        self._show()
        self._rest.stop()

    def _hide(self) -> None:
        if self._hides and not self._hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self._hidden = True

    def _show(self) -> None:
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
            self._hidden = False
        self._rest.start()
