"""What is this code? Anything that is scanned, shown or typed is explained, and nothing is kept."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.barcode import CodeSource
from app.domain.codes.explanation import Explanation
from app.station.state import Verdict
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import (
    beside,
    framed,
    page_about,
    page_button,
    page_field,
    page_title,
)
from app.ui.widgets.style_state import Said, label, mark
from app.ui.words import VERDICTS, safe, together

_LONGEST = 500
_SHOWN = 90
"""Characters of a foreign text in a row."""
_ROWS = 14


class ExplainPage(Page):
    """While it is open, every code is explained and none is captured."""

    asked = Signal(str, str)
    """A text, and the CodeSource that it came from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "explain")
        self._field = page_field(self.tr("Type a code"), self.tr("Scan, show or type any code"))
        self._field.setMaxLength(_LONGEST)
        self._lines: list[tuple[Said, Said]] = []
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(mm(6))
        self._rows.setVerticalSpacing(mm(1.5))
        self._rows.setColumnStretch(1, 1)
        layout = framed(self, page_title(self.tr("What is this code?")), self._field)
        layout.addWidget(
            page_about(self.tr("Nothing that is scanned here is kept. Go back to work to capture."))
        )
        layout.addLayout(self._rows)
        layout.addStretch(1)
        layout.addLayout(
            beside(
                page_button(self.tr("Explain it"), self.tr("Enter"), self._ask),
                page_button(self.tr("Back to work"), self.tr("Esc"), self.leave),
            )
        )

    def open(self) -> None:
        """Empty, ready for a code."""
        self._field.clear()
        self._show([])
        super().open()
        self._field.setFocus()

    def take_wedge(self, text: str) -> None:
        """A scanner that types sent a code."""
        if self.isVisible():
            self.asked.emit(text, CodeSource.WEDGE.value)

    def take_serial(self, text: str) -> None:
        """A scanner on a serial line or HID-POS sent a code."""
        if self.isVisible():
            self.asked.emit(text, CodeSource.SERIAL.value)

    @Slot(object)
    def display(self, told: Explanation) -> None:
        """Show what a code is."""
        self._show(list(self._said(told))[:_ROWS])
        verdict = Verdict(told.standing.value)
        mark(self._lines[0][1], "lamp", _LAMPS[verdict])

    def _said(self, told: Explanation) -> Iterator[tuple[str, str]]:
        code, says = told.barcode, told.barcode.gs1
        sign, word = VERDICTS[Verdict(told.standing.value)]
        yield self.tr("The band"), f"{sign} {spoken(word)}. {told.words}".strip()
        yield self.tr("Symbol"), f"{code.symbology.value} {code.identifier}".strip()
        yield self.tr("Text"), safe(code.text, _SHOWN)
        if code.gtin is not None:
            yield "GTIN", together(code.gtin.grouped)
        if says.kind:
            yield self.tr("What it is"), says.kind
        if code.add_on:
            yield self.tr("Add-on code"), code.add_on
        for wrong in told.wrong:
            yield self.tr("What is wrong"), wrong
        for one in says.fields:
            yield f"({one.ai}) {one.title}".strip(), safe(one.shown, _SHOWN)
        yield self.tr("Sent to the server"), safe(_sent_words(told) or "–", _SHOWN)

    def _show(self, rows: list[tuple[str, str]]) -> None:
        while len(self._lines) < len(rows):
            self._add_line()
        for place, (name, words) in enumerate(self._lines):
            known = place < len(rows)
            name.setText(rows[place][0] if known else "")
            words.setText(rows[place][1] if known else "")
            name.setVisible(known)
            words.setVisible(known)

    def _add_line(self) -> None:
        line = label("findingName"), label("findingWords", wraps=True)
        for column, part in enumerate(line):
            self._rows.addWidget(part, len(self._lines), column, Qt.AlignmentFlag.AlignTop)
        self._lines.append(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter explains what is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        super().keyPressEvent(event)

    def _ask(self) -> None:
        text = self._field.text().strip()
        if text:
            self.asked.emit(text, CodeSource.TYPED.value)


_LAMPS = {
    Verdict.READ: "good",
    Verdict.FLAWED: "late",
    Verdict.NO_PRODUCT: "late",
    Verdict.LOOK_AGAIN: "late",
    Verdict.REFUSED: "bad",
}


def _sent_words(told: Explanation) -> str:
    """What the server would get, in one line."""
    return ", ".join(f"{name} {value}" for name, value in told.sent.items() if value)
