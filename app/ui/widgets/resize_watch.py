"""What lies over a widget learns when that has another size."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

_NAME = "resized"


class Resized(QObject):
    """One for all that lie over *below*: each filter is asked about every event."""

    happened = Signal()

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setObjectName(_NAME)
        below.installEventFilter(self)

    def eventFilter(self, _below: QObject, event: QEvent) -> bool:
        """Look, and let everything through."""
        if event.type() == QEvent.Type.Resize:
            self.happened.emit()
        return False


def resized(below: QWidget) -> Resized:
    """The one that all who lie over *below* share."""
    here = below.findChild(Resized, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return here or Resized(below)
