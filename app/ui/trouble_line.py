"""Calm sentences across the top, one for each thing that is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from app.ui.fitted import Fitted
from app.ui.speech import spoken


class TroubleLine(Fitted):
    """What is wrong, by what it is about; shown until it is taken back.

    One line where there is room for all of it: the bench below needs its height.
    """

    came_or_went = Signal()
    """All below moves."""

    def __init__(self) -> None:
        super().__init__("trouble")
        self.hide()
        self._said: dict[str, str] = {}

    def tell(self, words: str, about: str = "") -> None:
        """Say *words* about *about* in place of what was said; "" takes it away."""
        if self._said.get(about, "") == words:
            return
        self._said.pop(about, None)
        if words:
            self._said[about] = words
        self._say()
        if self.isHidden() == bool(self._said):
            self.setVisible(bool(self._said))
            self.came_or_went.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more in a line, or for less."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        lines = [spoken(line) for words in self._said.values() for line in words.splitlines()]
        in_one = "   ·   ".join(lines)
        wraps = len(lines) > 1 and self.too_narrow_for(in_one)
        self.setText("\n".join(lines) if wraps else in_one)
        if wraps != self.wordWrap():
            self.allow_lines(2 if wraps else 1)
