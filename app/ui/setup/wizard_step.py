"""A step of the first run: a plain form with its own keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page_design import page_button
from app.ui.widgets.style_state import label, mark


class Step(QWidget):
    """One thing to set up. It can be left undone."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setObjectName("settingPanel")
        self.title = title
        self.keys: dict[Qt.Key, Callable[[], object]] = {}
        self.says = label("settingSays", wraps=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(mm(3))
        self.body.addWidget(label("settingWords", about, wraps=True))

    def entered(self) -> None:
        """It is shown now."""

    def say(self, words: str, *, good: bool) -> None:
        """What came of it."""
        sign = ("✓ " if good else "✗ ") if words else ""
        self.says.setText(f"{sign}{words}")
        mark(self.says, "good", "yes" if good else "")

    def button(self, words: str, key: Qt.Key, act: Callable[[], object]) -> KeyButton:
        """A button and its key."""
        made = page_button(words, key.name.removeprefix("Key_"), lambda *_: act())
        self.keys[key] = act
        return made
