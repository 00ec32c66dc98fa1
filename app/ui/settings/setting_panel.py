"""One setting, large: what it does, what it is, and how to change it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.config.sources import Origin, Present
from app.config.titles import title
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.style_state import label

_MOST_BESIDE = 3
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SettingPanel(QWidget):
    """`display` a setting; a choice is one touch, a text is typed and saved by Enter."""

    change_wanted = Signal(str, str)
    """Name and text."""
    reset_wanted = Signal(str)

    def __init__(self, *, with_default: bool = True) -> None:
        super().__init__()
        self.setObjectName("settingPanel")
        self._buttons: dict[str, KeyButton] = {}
        self._name = ""
        self._title, self._words = label("settingTitle", wraps=True), label("settingWords")
        self._words.setWordWrap(True)
        self._facts = label("settingFacts", wraps=True)
        self._choices, self._row = QWidget(), QWidget()
        self._field = QLineEdit()
        self._field.setObjectName("settingField")
        self._field.setMinimumHeight(mm(20))
        self._field.returnPressed.connect(self._save)
        self._keep = KeyButton(self.tr("Save"), self.tr("Enter"))
        self._keep.clicked.connect(self._save)
        self._default = KeyButton(self.tr("Back to default"), "F4")
        self._default.clicked.connect(self.press_default)
        self._default.setVisible(with_default)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field, 3)
        row.addWidget(self._keep, 1)
        self._grid = QGridLayout(self._choices)
        self._grid.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(3))
        for part in (self._title, self._words, self._choices, self._row, self._facts):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._default)

    def display(self, one: Present) -> None:
        """Show a setting as it is now."""
        row = one.row
        unit = f" {_told(row.unit)}" if row.unit else ""
        if row.name != self._name or not self._field.isModified():
            self._field.setText(one.value)
        self._name = row.name
        self._title.setText(title(row.name))
        self._words.setText(_told(row.words))
        self._field.setAccessibleName(title(row.name))
        self._field.setAccessibleDescription(_told(row.words))
        self._row.setVisible(not row.choices)
        self._choices.setVisible(bool(row.choices))
        self._show_choices(one)
        for part in (self._row, self._choices, self._default):
            part.setEnabled(not one.fixed)
        self._default.setEnabled(not one.fixed and one.origin is not Origin.DEFAULT)
        self._facts.setText(self._facts_of(one, unit))

    def edit(self) -> None:
        """The keys go to the field, or to the choices: arrows walk, Enter takes."""
        if self._row.isVisible():
            self._field.setFocus()
            self._field.selectAll()
        elif self._buttons:
            marked = [one for one in self._buttons.values() if one.property("chosen")]
            next(iter((*marked, *self._buttons.values()))).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the choice that has the focus; all else is the page's."""
        button = self.focusWidget()
        if event.key() in _ENTERS and isinstance(button, KeyButton) and button.hasFocus():
            button.click()
        else:
            event.ignore()

    def forget(self) -> None:
        """What was typed and not saved is gone."""
        self._field.setModified(False)

    def press_default(self) -> None:
        """As if the button were touched."""
        if self._default.isEnabled():
            self.forget()
            self.reset_wanted.emit(self._name)

    def _save(self) -> None:
        self.change_wanted.emit(self._name, self._field.text())

    def _facts_of(self, one: Present, unit: str) -> str:
        row = one.row
        empty = self.tr("empty")
        parts = (
            self.tr("Now: {value}  ({origin})").format(
                value=f"{_told(one.value)}{unit}" if one.value else empty, origin=_told(one.origin)
            ),
            self.tr("Default: {value}").format(
                value=f"{_told(row.default)}{unit}" if row.default else empty
            ),
            self.tr("Expected: {expected}").format(expected=_told(row.expected)),
            self.tr("A change counts {when}.").format(when=_told(row.when)),
            self.tr("It is set there: it cannot be changed here.") if one.fixed else "",
            row.name,
        )
        return "\n".join(filter(None, parts))

    def _show_choices(self, one: Present) -> None:
        if tuple(self._buttons) != one.row.choices:
            self._make_buttons(one.row.choices)
        for choice, button in self._buttons.items():
            chosen = choice == one.value
            words = _told(choice) or self.tr("empty")
            button.say(words, note=self.tr("✓ now") if chosen else "")
            button.wear("chosen", "yes" if chosen else "")

    def _make_buttons(self, choices: tuple[str, ...]) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {choice: KeyButton(choice) for choice in choices}
        for place, (choice, button) in enumerate(self._buttons.items()):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, text=choice: self._choose(text))
            self._grid.addWidget(button, place // _MOST_BESIDE, place % _MOST_BESIDE)

    def _choose(self, text: str) -> None:
        self.change_wanted.emit(self._name, text)


def _told(words: str) -> str:
    return QCoreApplication.translate("Settings", words) if words else ""
