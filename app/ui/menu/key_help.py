"""One key shows what every key, card and colour means on the screen that is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.menu.legend import Line
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import framed, page_button, page_title
from app.ui.widgets.style_state import label, mark
from app.ui.words import MEANINGS, VERDICTS

_ROWS = 13
_READY = 28
"""Lines that are made with the window."""


class KeyHelp(Page):
    """F1 and Esc close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "keyHelp")
        self._explained: tuple[Sequence[Line], Sequence[Line]] = (), ()
        self._keys = _KeyLines()
        self._cards = Fitted("helpCards", lines=6)
        self._cards.setAlignment(Qt.AlignmentFlag.AlignTop)
        columns = QHBoxLayout()
        columns.setSpacing(mm(6))
        columns.addLayout(_column(self.tr("Keys"), self._keys), 5)
        columns.addLayout(self._others(), 4)
        layout = framed(self, page_title(self.tr("Keys, signs and cards")))
        layout.addLayout(columns, 1)
        layout.addWidget(page_button(self.tr("Close this help"), "F1", self.leave))

    def explain(self, keys: Sequence[Line], cards: Sequence[Line]) -> None:
        """Say what these mean, beside what the colours mean."""
        if (keys, cards) == self._explained:
            return  # as mostly: to say it anew is a quarter of a frame's work
        self._explained = keys, cards
        self._keys.show_lines(keys)
        self._cards.setText("  ·  ".join(words for words, _ in cards) or "–")

    def _others(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(mm(1))
        column.addWidget(label("helpHead", self.tr("Colours, signs and sounds")))
        for verdict, (sign, word) in VERDICTS.items():
            column.addWidget(_swatch(verdict.value, sign, word, MEANINGS[verdict]))
        column.addWidget(label("helpHead", self.tr("Cards")))
        column.addWidget(self._cards)
        column.addStretch(1)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 as well as Esc."""
        if event.key() == Qt.Key.Key_F1:
            self.leave()
        super().keyPressEvent(event)
        event.accept()


class _KeyLines(QWidget):
    """Keys and their meaning, in columns. Labels once made are used again: making some dozens
    takes longer than a frame."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[Fitted, Fitted]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(mm(3))
        self._grid.setVerticalSpacing(mm(0.6))
        for _ in range(_READY):
            self._add()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """These and no others."""
        while len(self._lines) < len(lines):
            self._add()
        for place, (key, words) in enumerate(self._lines):
            used = place < len(lines)
            if used:
                key.setText(lines[place][0])
                words.setText(lines[place][1])
            key.setVisible(used)
            words.setVisible(used)
        for column in range(self._grid.columnCount() // 2):
            self._grid.setColumnStretch(2 * column + 1, int(column * _ROWS < len(lines)))

    def _add(self) -> None:
        row, column = len(self._lines) % _ROWS, len(self._lines) // _ROWS
        key, words = Fitted("helpKey"), Fitted("helpWords", lines=2)
        key.take_its_width()
        self._grid.addWidget(key, row, 2 * column)
        self._grid.addWidget(words, row, 2 * column + 1)
        self._lines.append((key, words))


def _column(title: str, below: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(mm(1))
    column.addWidget(label("helpHead", title))
    column.addWidget(below)
    column.addStretch(1)
    return column


def _swatch(verdict: str, sign: str, word: str, meaning: str) -> QWidget:
    """A small band: colour, sign and word as on the large one."""
    row = QWidget()
    row.setObjectName("helpRow")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(mm(2))
    patch = Fitted("helpBand", f" {sign}  {spoken(word)}", lines=2)
    patch.setSizePolicy(
        QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored
    )  # as high as the words
    mark(patch, "verdict", verdict)
    line.addWidget(patch, 5)
    line.addWidget(Fitted("helpWords", meaning, lines=2), 6)
    return row
