"""One key shows what every key, card and colour means on the screen that is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.fitted import Fitted
from app.ui.key_button import KeyButton
from app.ui.legend import Line
from app.ui.marked import label, mark
from app.ui.page import Page
from app.ui.theme import mm
from app.ui.words import MEANINGS, VERDICTS

_ROWS = 14


class KeyHelp(Page):
    """F1 and Esc close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "keyHelp")
        self._shown = QWidget()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(mm(6))
        close = KeyButton(self.tr("Close this help"), "F1")
        close.clicked.connect(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(mm(6), mm(4), mm(6), mm(3))
        layout.addLayout(self._columns, 1)
        layout.addWidget(close)

    def explain(self, keys: Sequence[Line], cards: Sequence[Line]) -> None:
        """Show what these mean, and what the colours say; then lie over the window."""
        self._columns.removeWidget(self._shown)
        self._shown.deleteLater()
        self._shown = QWidget()
        columns = QHBoxLayout(self._shown)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(mm(6))
        columns.addLayout(_column(self.tr("Keys"), keys), 5)
        columns.addLayout(self._others(cards), 4)
        self._columns.addWidget(self._shown)
        self.open()

    def _others(self, cards: Sequence[Line]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(mm(1))
        column.addWidget(label("helpHead", self.tr("Colours, signs and sounds")))
        for verdict, (sign, word) in VERDICTS.items():
            column.addWidget(_swatch(verdict.value, sign, word, MEANINGS[verdict]))
        column.addWidget(label("helpHead", self.tr("Cards")))
        said = Fitted("helpCards", "  ·  ".join(words for words, _ in cards) or "–", lines=6)
        column.addWidget(said)
        column.addStretch(1)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 as well as Esc."""
        if event.key() == Qt.Key.Key_F1:
            self.leave()
        super().keyPressEvent(event)
        event.accept()


def _column(title: str, lines: Sequence[Line]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(mm(1))
    column.addWidget(label("helpHead", title))
    grid = QGridLayout()
    grid.setHorizontalSpacing(mm(3))
    grid.setVerticalSpacing(mm(0.6))
    for place, (key, words) in enumerate(lines):
        row, side = place % _ROWS, 2 * (place // _ROWS)
        shown = Fitted("helpKey", key)
        shown.take_its_width()
        grid.addWidget(shown, row, side)
        grid.addWidget(Fitted("helpWords", words, lines=2), row, side + 1)
        grid.setColumnStretch(side + 1, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column


def _swatch(verdict: str, sign: str, word: str, meaning: str) -> QWidget:
    """A small band: colour, sign and word as on the large one."""
    row = QWidget()
    row.setObjectName("helpRow")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(mm(2))
    patch = Fitted("helpBand", f" {sign}  {word}")
    mark(patch, "verdict", verdict)
    line.addWidget(patch, 4)
    line.addWidget(Fitted("helpWords", meaning, lines=2), 6)
    return row
