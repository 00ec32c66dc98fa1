"""What lies over the window until it is left: Esc goes back, no key goes through."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.speech import spoken
from app.ui.theme import mm


class Page(QWidget):
    """Covers all of its *parent* while it is open."""

    shown = Signal(bool)
    """True when it was opened, False when it was left."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Its ground is solid: what is below need not be painted too.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the window and take the keys."""
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()
        self.shown.emit(True)

    def leave(self) -> None:
        """Give the window back."""
        if self.isHidden():
            return
        self.hide()
        self.shown.emit(False)
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, F1 is the window's; every other key is nobody's here."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.setAccepted(event.key() != Qt.Key.Key_F1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that grew is still covered."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.contentsRect())


def page_button(words: str, press: Callable[[], None]) -> QPushButton:
    """A button of a page: as large as a glove, and never the focus of a scan."""
    button = QPushButton(spoken(words))
    button.setAccessibleName(spoken(words))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoDefault(False)
    button.setMinimumHeight(mm(20))
    button.clicked.connect(press)
    return button
