"""Who works here: typed, touched, or by a scan of a badge."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.station.state import StationState
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import (
    BESIDE_MM,
    beside,
    framed,
    large_button,
    page_about,
    page_button,
    page_field,
    page_title,
)

_SHOWN, _BESIDE = 6, 3


class OperatorPage(Page):
    """Leaves by itself when somebody is signed in."""

    name_given = Signal(str)
    """"" for nobody."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "operator")
        self._operator = ""
        self._field = page_field(self.tr("Your name"))
        self._field.setObjectName("codeField")
        self._field.setMaxLength(60)
        self._names = [large_button("", f"F{number + 2}", self._take) for number in range(_SHOWN)]
        layout = framed(self, page_title(self.tr("Who works here?")))
        about = self.tr("Scan your badge, or type your name and press Enter.")
        layout.addWidget(page_about(about))
        layout.addWidget(self._field)
        grid = QGridLayout()
        grid.setSpacing(mm(BESIDE_MM))
        for number, one in enumerate(self._names):
            grid.addWidget(one, number // _BESIDE, number % _BESIDE)
            grid.setColumnStretch(number % _BESIDE, 1)
        layout.addLayout(grid)
        layout.addStretch(1)
        layout.addLayout(
            beside(
                page_button(self.tr("Take this name"), self.tr("Enter"), self._take_typed),
                page_button(self.tr("Nobody"), "Del", self._nobody),
                page_button(self.tr("Go back"), self.tr("Esc"), self.leave),
            )
        )

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
