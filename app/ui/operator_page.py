"""Who works here: typed, touched, or by a scan of a badge."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.station.state import StationState
from app.ui.key_button import KeyButton
from app.ui.marked import label
from app.ui.page import Page
from app.ui.theme import mm

_SHOWN = 6


class OperatorPage(Page):
    """Leaves by itself when somebody is signed in."""

    name_given = Signal(str)
    """"" for nobody."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "operator")
        self._operator = ""
        self._field = QLineEdit()
        self._field.setObjectName("codeField")
        self._field.setAccessibleName(self.tr("Your name"))
        self._field.setMaxLength(60)
        self._names = [self._button("", f"F{number + 2}", self._take) for number in range(_SHOWN)]
        row, last = QHBoxLayout(), QHBoxLayout()
        for one in self._names:
            row.addWidget(one)
        last.addWidget(self._button(self.tr("Take this name"), self.tr("Enter"), self._take_typed))
        last.addWidget(self._button(self.tr("Nobody"), "Del", self._nobody))
        last.addWidget(self._button(self.tr("Go back"), "Esc", self.leave))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(mm(10), mm(8), mm(10), mm(6))
        layout.setSpacing(mm(4))
        layout.addWidget(label("helpTitle", self.tr("Who works here?")))
        about = self.tr("Scan your badge, or type your name and press Enter.")
        layout.addWidget(label("calibrationWords", about, wraps=True))
        layout.addWidget(self._field)
        layout.addLayout(row)
        layout.addStretch(1)
        layout.addLayout(last)

    def _button(self, words: str, key: str, press: Callable[..., object]) -> KeyButton:
        button = KeyButton(words, key)
        button.clicked.connect(press)
        return button

    def open(self) -> None:
        """Ask."""
        super().open()
        self._field.clear()
        self._field.setFocus()

    def display(self, state: StationState) -> None:
        """Offer those who worked here; leave when another one is signed in."""
        changed, self._operator = state.operator != self._operator, state.operator
        for number, button in enumerate(self._names):
            name = state.operators[number] if number < len(state.operators) else ""
            button.setVisible(bool(name))
            button.say(name, f"F{number + 2}")
        if changed and self.isVisible():
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is typed, an F key a name."""
        number = event.key() - Qt.Key.Key_F2
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_typed()
        elif event.key() == Qt.Key.Key_Delete:
            self._nobody()
        elif 0 <= number < _SHOWN and self._names[number].isVisible():
            self.name_given.emit(self._names[number].words)
        super().keyPressEvent(event)

    def _take(self) -> None:
        button = self.sender()
        if isinstance(button, KeyButton):
            self.name_given.emit(button.words)

    def _take_typed(self) -> None:
        name = self._field.text().strip()
        if name == self._operator:
            self.leave()
        elif name:
            self.name_given.emit(name)

    def _nobody(self) -> None:
        if self._operator:
            self.name_given.emit("")
        else:
            self.leave()


def operator_words(name: str) -> str:
    """Who works here, as on the start page."""
    if not name:
        return QCoreApplication.translate("OperatorPage", "Who works here?")
    return QCoreApplication.translate("OperatorPage", "{name} works here").format(name=name)
