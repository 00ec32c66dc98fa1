"""The languages of the station, each under its own name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.key_button import KeyButton
from app.ui.marked import label
from app.ui.page import Page
from app.ui.speech import LANGUAGES
from app.ui.theme import mm


class LanguagePage(Page):
    """A button for each; its key is its number."""

    picked = Signal(str)
    """The language's two letters (ISO 639-1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "languages")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(mm(20), mm(6), mm(20), mm(6))
        layout.setSpacing(mm(3))
        layout.addWidget(label("helpTitle", "Language"))
        layout.addWidget(
            label("lastSession", "The window opens anew; the work goes on where it is.", wraps=True)
        )
        for number, (short, name) in enumerate(LANGUAGES.items(), start=1):
            layout.addWidget(self._button(short, name, str(number)))
        layout.addStretch(1)
        back = KeyButton("Back to work", "Esc")
        back.clicked.connect(self.leave)
        layout.addWidget(back)

    def _button(self, short: str, name: str, key: str) -> KeyButton:
        button = KeyButton(name, key)
        button.clicked.connect(lambda: self._pick(short))
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number picks; Esc leaves."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(LANGUAGES):
            self._pick(list(LANGUAGES)[place])
        super().keyPressEvent(event)

    def _pick(self, short: str) -> None:
        self.leave()
        self.picked.emit(short)
