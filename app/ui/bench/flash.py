"""Instead of a sound: the whole window lights up, as often as the verdict's sound has beats."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.station.state import Verdict
from app.ui.speech import spoken
from app.ui.widgets.repaint_cover import Curtain
from app.ui.widgets.style_state import mark
from app.ui.words import VERDICTS

_BEAT_MS = 170
"""Lit so long, dark so long: under three flashes a second, as large ones must be (WCAG 2.3.1)."""
BEATS = {
    Verdict.READ: 1,
    Verdict.PHOTO: 1,
    Verdict.WEAK: 2,
    Verdict.FLAWED: 2,
    Verdict.NO_PRODUCT: 2,
    Verdict.ALREADY: 2,
    Verdict.LOOK_AGAIN: 3,
    Verdict.REFUSED: 4,
    Verdict.NEEDS_YOU: 5,
}


class Flash(Curtain):
    """Lies over all of *window*, for moments."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "flash")
        self._left = 0
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._step)

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
            self.cover()
        else:
            self.uncover()
        self._left -= 1
        if self._left < 0:
            self._beat.stop()
