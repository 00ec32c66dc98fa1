"""The row of large buttons, each with its key on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.theme import mm


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a key or a touch does."""

    name: str
    words: str
    key: str
    """As printed on the button."""


class ActionRow(QWidget):
    """Buttons for *actions*; tells which was pressed by its name."""

    pressed = Signal(str)

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self.setObjectName("actions")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(10)
        self._buttons: dict[str, QPushButton] = {}
        for action in actions:
            button = self._button(action)
            self._buttons[action.name] = button
            layout.addWidget(button, 2 if action.name == "shoot" else 1)

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(f"{action.words}\n{action.key}")
        button.setObjectName(f"action_{action.name}")
        button.setProperty("action", action.name)
        button.setAccessibleName(action.words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(max(64, mm(20)))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pressed.emit(action.name))
        return button

    def enable(self, name: str, *, on: bool, words: str = "", key: str = "") -> None:
        """Let a button be pressed or not, and say something else on it."""
        button = self._buttons[name]
        button.setEnabled(on)
        if words:
            button.setText(f"{words}\n{key}")
            button.setAccessibleName(words)
