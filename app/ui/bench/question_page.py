"""Which product has these eight digits? Asked once for each scanner; the answer is remembered."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.codes.retail_numbers import EightDigits
from app.station.state import Question, StationState
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import framed, large_button, page_about, page_button, page_title
from app.ui.words import together


class QuestionPage(Page):
    """Opens by itself when the station asks, and leaves when nothing is asked any more."""

    answered = Signal(str)
    """An EightDigits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "question")
        self._asked: Question | None = None
        self._ean_8 = large_button("EAN-8", "1", self._say_ean_8)
        self._upc_e = large_button("UPC-E", "2", self._say_upc_e)
        layout = framed(self, page_title(self.tr("Which product is it?")))
        layout.addWidget(
            page_about(
                self.tr(
                    "The scanner sent eight digits that two products have. Look at the pack: "
                    "an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits "
                    "under its bars and one small digit on each side. Your answer holds for this "
                    "scanner from now on; nothing was kept yet."
                )
            )
        )
        layout.addWidget(self._ean_8)
        layout.addWidget(self._upc_e)
        layout.addStretch(1)
        layout.addWidget(page_button(self.tr("Neither: scan again"), self.tr("Esc"), self.leave))

    @Slot(object)
    def display(self, state: StationState) -> None:
        """Ask what the station asks."""
        question = state.question
        if question == self._asked:
            return
        self._asked = question
        if question is None:
            self.leave()
            return
        self._ean_8.say(f"EAN-8: {together(question.ean_8.grouped)}", "1")
        self._upc_e.say(f"UPC-E: {together(question.upc_e.grouped)}", "2")
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number answers."""
        answers = {Qt.Key.Key_1: self._say_ean_8, Qt.Key.Key_2: self._say_upc_e}
        if event.key() in answers and not event.isAutoRepeat():
            answers[Qt.Key(event.key())]()
        super().keyPressEvent(event)

    def _say_ean_8(self) -> None:
        self.answered.emit(EightDigits.EAN_8.value)

    def _say_upc_e(self) -> None:
        self.answered.emit(EightDigits.UPC_E.value)
