"""What lies over the window until it is left: Esc goes back, no key goes through.

A touch gives no button the focus, so that no Enter of a scanner can press one. Tab does: who cannot
use the printed keys walks through all that is on the page, and Enter or Space presses it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.widgets.overlay import Ground
from app.ui.widgets.page_design import TITLE
from app.ui.widgets.repaint_cover import curtain_of
from app.ui.widgets.resize_watch import resized

_CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Page(Ground):
    """Covers all of its *parent* while it is open."""

    shown = Signal(bool)
    """True when it was opened, False when it was left."""
    over_lock = False
    """True for the pages that a locked bench shows. No other page opens over a locked bench."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._curtain = curtain_of(parent)
        resized(parent).happened.connect(self._cover)

    def draw_unseen(self) -> None:
        """Draw it unseen: the first drawing takes longer than a frame, and is over then.

        Twice, for a button looks different when it cannot be pressed.
        """
        if self.isVisible():
            return
        self._cover()
        buttons = self.findChildren(QAbstractButton)
        for _ in range(2):
            self.grab()
            for one in buttons:
                one.setEnabled(not one.isEnabled())

    def open(self) -> None:
        """Cover the window and take the keys. A locked bench opens nothing."""
        if is_locked(self.window()) and not self.over_lock:
            return
        self._cover()
        self.show()
        self.raise_()
        self._curtain.unveil()
        self.say_itself()
        self.setFocus()
        self.shown.emit(True)

    def say_itself(self) -> None:
        """A screen reader says the page's title, or all its words where it has none."""
        told = [one for one in self.findChildren(QLabel) if one.isVisibleTo(self)]
        titles = [one for one in told if one.objectName() == TITLE]
        words = [one.text() for one in titles[:1] or told]
        self.setAccessibleName(". ".join(one for one in words if any(map(str.isalpha, one))))

    def leave(self) -> None:
        """Give the window back."""
        if self.isHidden():
            return
        self.hide()
        self._curtain.unveil()
        self.shown.emit(False)
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, F1 is the window's; every other key is nobody's here."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.setAccepted(event.key() != Qt.Key.Key_F1)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab walks through all that can be used on this page, and never behind it."""
        stops = _stops(self)
        if not stops:
            return False
        here = QApplication.focusWidget()
        before = stops.index(here) if here in stops else (-1 if onward else 0)
        stop = stops[(before + (1 if onward else -1)) % len(stops)]
        stop.setFocus(
            Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
        )
        stop.installEventFilter(self)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter presses the button that Tab came to."""
        enter = isinstance(event, QKeyEvent) and event.key() in _ENTERS
        if enter and event.type() == QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        return False

    @Slot()
    def _cover(self) -> None:
        """A window that grew is still covered."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.contentsRect())


def set_locked(window: QWidget, locked: bool) -> None:
    """Whether *window* belongs to a locked bench."""
    window.setProperty("locked", locked)


def is_locked(window: QWidget) -> bool:
    """As `set_locked` left it."""
    return bool(window.property("locked"))


def _stops(page: QWidget) -> list[QWidget]:
    """What can be used on *page* now, in the order in which it was laid out."""
    stops: list[QWidget] = []
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        control = isinstance(one, _CONTROLS) or one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if control and page.isAncestorOf(one) and one.isVisible() and one.isEnabled():
            stops.append(one)
        one = one.nextInFocusChain()
    return stops
