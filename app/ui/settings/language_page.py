"""The languages of the station, each under its own name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.speech import LANGUAGES
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import framed, large_button, page_about, page_button, page_title


class LanguagePage(Page):
    """A button for each; its key is its number."""

    picked = Signal(str)
    """The language's two letters (ISO 639-1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "languages")
        layout = framed(self, page_title("Language"))
        layout.addWidget(page_about("The window opens anew; the work goes on where it is."))
        for number, (short, name) in enumerate(LANGUAGES.items(), start=1):
            layout.addWidget(self._button(short, name, str(number)))
        layout.addStretch(1)
        layout.addWidget(page_button(self.tr("Back to work"), self.tr("Esc"), self.leave))

    def _button(self, short: str, name: str, key: str) -> KeyButton:
        return large_button(name, key, lambda: self._pick(short))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number picks; Esc leaves."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(LANGUAGES):
            self._pick(list(LANGUAGES)[place])
        super().keyPressEvent(event)

    def _pick(self, short: str) -> None:
        self.leave()
        self.picked.emit(short)
