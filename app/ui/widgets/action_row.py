"""The row of large buttons, each with its key on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page_design import BESIDE_MM, BUTTON_MM


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a key or a touch does."""

    name: str
    words: str
    key: str
    """As printed on the button."""
    said: str = ""
    """What a screen reader says where the words are a sign."""


class ActionRow(QWidget):
    """Buttons for *actions*; tells which was pressed by its name."""

    pressed = Signal(str)

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self.setObjectName("actions")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(BESIDE_MM))
        self._buttons: dict[str, KeyButton] = {}
        for action in actions:
            button = self._button(action)
            self._buttons[action.name] = button
            layout.addWidget(button, 2 if action.name == "shoot" else 1)

    def _button(self, action: Action) -> KeyButton:
        button = KeyButton(action.words, action.key)
        button.setObjectName(f"action_{action.name}")
        button.setProperty("action", action.name)
        button.setMinimumHeight(mm(BUTTON_MM))
        if action.said:
            button.setAccessibleName(spoken(action.said))
        button.clicked.connect(lambda: self.pressed.emit(action.name))
        return button

    def enable(self, name: str, *, on: bool, words: str = "", key: str = "") -> None:
        """Let a button be pressed or not, and say something else on it."""
        button = self._buttons[name]
        button.setEnabled(on)
        if words:
            button.say(words, key)

    def offer(self, name: str, *, on: bool) -> None:
        """A button that this bench has no use for is not there."""
        self._buttons[name].setVisible(on)

    def enabled(self, name: str) -> bool:
        """True when it may be pressed now."""
        return self._buttons[name].isEnabled() and not self._buttons[name].isHidden()
