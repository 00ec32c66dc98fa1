"""Instead of a sound: the whole window lights up, as often as the verdict's sound has beats.

The light goes by strips, the band first: to paint all of the window at once takes longer than a
frame.
"""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.station.state import Verdict
from app.ui.ground import paint_ground
from app.ui.marked import mark
from app.ui.speech import spoken
from app.ui.words import VERDICTS

_BEAT_MS = 170
"""Lit so long, dark so long: under three flashes a second, as large ones must be (WCAG 2.3.1)."""
_STRIPS = 4
BEATS = {
    Verdict.READ: 1,
    Verdict.PHOTO: 1,
    Verdict.WEAK: 2,
    Verdict.ALREADY: 2,
    Verdict.LOOK_AGAIN: 3,
    Verdict.REFUSED: 4,
    Verdict.NEEDS_YOU: 5,
}


class Flash(QWidget):
    """Lies over all of *parent*, for moments; no touch and no key is kept from what is below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("flash")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left = 0
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._step)
        self._going = QTimer(self, interval=0)
        self._going.timeout.connect(self._uncover)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The verdict's colour."""
        paint_ground(self)

    @Slot(str)
    def show_rhythm(self, verdict: str) -> None:
        """Light up in the colour of the verdict."""
        mark(self, "verdict", verdict)
        self.setAccessibleName(spoken(VERDICTS[Verdict(verdict)][1]))
        self._left = 2 * BEATS.get(Verdict(verdict), 1)
        self._step()
        self._beat.start()

    def _step(self) -> None:
        if self._left % 2 == 0 and self._left > 0:
            self._cover()
        elif self.isVisible():
            self._going.start()
        self._left -= 1
        if self._left < 0:
            self._beat.stop()

    def _cover(self) -> None:
        self._going.stop()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def _uncover(self) -> None:
        """One strip more of what lies below."""
        parent = self.parentWidget()
        whole = parent.rect() if parent is not None else self.rect()
        top = self.y() + whole.height() // _STRIPS + 1
        if top < whole.height():
            self.setGeometry(whole.adjusted(0, top, 0, 0))
            return
        self._going.stop()
        self.hide()
