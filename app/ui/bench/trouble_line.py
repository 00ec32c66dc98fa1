"""Calm sentences across the top, one for each thing that is wrong."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent

from app.ui.speech import spoken
from app.ui.widgets.fitted_text import Fitted

_READ_MS = 8_000
"""Long enough to read two lines."""


class TroubleLine(Fitted):
    """What is wrong, by what it is about; shown until it is taken back.

    One line where there is room for all of it: the bench below needs its height. Two lines for two
    troubles. More, or longer ones, are shown one after the other, each with its number.
    """

    came_or_went = Signal()
    """All below moves."""

    def __init__(self) -> None:
        super().__init__("trouble")
        self.hide()
        self._said: dict[str, str] = {}
        self._turn = 0
        self._next = QTimer(self, interval=_READ_MS)
        self._next.timeout.connect(self.show_next)

    def tell(self, words: str, about: str = "") -> None:
        """Say *words* about *about* in place of what was said; "" takes it away. The newest is
        shown first."""
        if self._said.get(about, "") == words:
            return
        self._said.pop(about, None)
        if words:
            self._said[about] = words
            self._turn = len(self._lines_said()) - 1
        self._say()
        if self.isHidden() == bool(self._said):
            self.setVisible(bool(self._said))
            self.came_or_went.emit()

    def show_next(self) -> None:
        """The next trouble, where there are too many for one look."""
        self._turn += 1
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more in a line, or for less."""
        super().resizeEvent(event)
        self._say()

    def _lines_said(self) -> list[str]:
        return [spoken(line) for words in self._said.values() for line in words.splitlines()]

    def _say(self) -> None:
        lines = self._lines_said()
        in_one = "   ·   ".join(lines)
        fits = not self.too_narrow_for(in_one)
        by_turns = not fits and len(lines) > 1 and not self._fit_in_two(lines)
        if by_turns:
            turn = self._turn % len(lines)
            in_one = f"{turn + 1}/{len(lines)}   {lines[turn]}"
        self.setText("\n".join(lines) if not (fits or by_turns) else in_one)
        if self.wordWrap() == fits:
            self.allow_lines(1 if fits else 2)
        self._keep_turning(by_turns)

    def _fit_in_two(self, lines: list[str]) -> bool:
        return len(lines) == 2 and not any(map(self.too_narrow_for, lines))  # noqa: PLR2004

    def _keep_turning(self, by_turns: bool) -> None:
        if by_turns != self._next.isActive():
            self._next.start() if by_turns else self._next.stop()
