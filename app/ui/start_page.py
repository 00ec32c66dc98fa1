"""Between sessions: what to start, and where the last session's work is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.session import CaptureMode
from app.station.state import StationState
from app.ui.marked import label
from app.ui.theme import mm
from app.ui.words import MODES

_SETUP = (
    ("Shot lists", "F6", "lists"),
    ("Grey card", "F7", "grey"),
    ("Export last session", "F8", "export"),
    ("Set up the scanner", "F11", "scanner"),
    ("Menu", "F12", "menu"),
)


class StartPage(QWidget):
    """Three large buttons."""

    session_requested = Signal(object)
    wished = Signal(str)
    """An entry of the menu, by its name; "menu" for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("startPage")
        buttons = QHBoxLayout()
        buttons.setSpacing(20)
        for number, mode in enumerate(MODES, start=1):
            buttons.addWidget(self._button(number, mode))
        self._last = label("lastSession", wraps=True)
        self._last.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 24, 40, 24)
        layout.addStretch(1)
        question = label("startQuestion", self.tr("What do you want to do?"))
        question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(question)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addSpacing(20)
        layout.addWidget(self._last)
        layout.addStretch(2)
        setup = QHBoxLayout()
        setup.setSpacing(20)
        for words, key, wish in _SETUP:
            setup.addWidget(self._small_button(words, key, wish))
        layout.addLayout(setup)

    def _button(self, number: int, mode: CaptureMode) -> QPushButton:
        name, words = MODES[mode]
        button = QPushButton(f"{name}\n\n{words}\n\nF{number + 1}")
        button.setObjectName("startButton")
        button.setAccessibleName(f"{name}. {words}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(mm(45))
        button.clicked.connect(lambda: self.session_requested.emit(mode))
        return button

    def _small_button(self, words: str, key: str, wish: str) -> QPushButton:
        button = QPushButton(f"{words}\n{key}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(mm(16))
        button.clicked.connect(lambda: self.wished.emit(wish))
        return button

    def display(self, state: StationState) -> None:
        """Say where the last session's work is."""
        delivery = state.delivery
        if state.last_session is None:
            self._last.setText("")
        elif delivery.complete:
            self._last.setText(
                f"✓ All {delivery.total} items of the last session are on the server."
            )
        elif delivery.parked:
            self._last.setText(
                f"! {delivery.parked} items of the last session need you. "
                f"F9 tries again. {state.sync.trouble if state.sync else ''}"
            )
        else:
            left = delivery.total - delivery.on_server
            self._last.setText(
                f"↑ {left} items of the last session go to the server by themselves."
            )
