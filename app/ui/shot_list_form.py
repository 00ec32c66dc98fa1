"""One shot list as a form."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.photo import PhotoType
from app.domain.shot_list import Shot, ShotList, Strictness
from app.ui.marked import label
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.words import photo_name

_COLUMNS = 4
_LONGEST = 120


class ShotListForm(QWidget):
    """Shows a list; tells what it became after each change."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._list = ShotList("", ())
        self._name = _field("Name of the shot list")
        self._prefixes = _field("First digits of GTINs, with commas between")
        self._words = _field("Words in the product's name, with commas between")
        self._categories = _field("Categories in the server's catalogue, with commas between")
        self._block = _Switch("Refuse photos with a flaw")
        self._by_itself = _Switch("Shoot by itself when the product lies still")
        self._shots = QListWidget()
        self._shots.setAccessibleName(spoken("Photos of the list, in order"))
        self._hint = _field("What to do, shown in the picture")
        self._outline = _field("Outline picture: a file beside the shot lists")
        self._label = _field("What an 'other' photo is of")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for words, field in (
            ("Name", self._name),
            ("For GTINs that begin with", self._prefixes),
            ("For products named", self._words),
            ("For the categories", self._categories),
        ):
            form.addRow(label("formLabel", words), field)
        switches = QHBoxLayout()
        switches.addWidget(self._block)
        switches.addWidget(self._by_itself)
        about = QFormLayout()
        for words, field in (
            ("Hint", self._hint),
            ("Outline", self._outline),
            ("Label", self._label),
        ):
            about.addRow(label("formLabel", words), field)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(switches)
        layout.addLayout(self._types())
        layout.addWidget(self._shots, 1)
        layout.addLayout(self._moves())
        layout.addLayout(about)

    def _types(self) -> QGridLayout:
        """A touch adds a photo of the type."""
        grid = QGridLayout()
        for number, photo_type in enumerate(PhotoType):
            add = _button(f"+ {photo_name(photo_type)}", f"Add {photo_name(photo_type)}")
            add.clicked.connect(lambda _=False, one=photo_type: self._add(one))
            grid.addWidget(add, number // _COLUMNS, number % _COLUMNS)
        return grid

    def _moves(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, name, act in (
            ("▲", "Earlier", lambda: self._move(-1)),
            ("▼", "Later", lambda: self._move(1)),
            ("✗ Remove", "Remove from the list", self._remove),
        ):
            button = _button(words, name)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        for field in (self._name, self._prefixes, self._words, self._categories):
            field.textEdited.connect(self._take)
        for switch in (self._block, self._by_itself):
            switch.toggled.connect(self._take)
        for field in (self._hint, self._outline, self._label):
            field.textEdited.connect(self._take_shot)
        self._shots.currentRowChanged.connect(self._show_shot)

    def display(self, shown: ShotList) -> None:
        """Show another list."""
        for widget in (self._block, self._by_itself):
            widget.blockSignals(True)
        self._list = shown
        self._name.setText(shown.name)
        self._prefixes.setText(", ".join(shown.prefixes))
        self._words.setText(", ".join(shown.words))
        self._categories.setText(", ".join(shown.categories))
        self._block.setChecked(shown.strictness is Strictness.BLOCK)
        self._by_itself.setChecked(shown.by_itself)
        for widget in (self._block, self._by_itself):
            widget.blockSignals(False)
        self._show_shots(0)

    def _show_shots(self, row: int) -> None:
        self._shots.clear()
        for number, shot in enumerate(self._list.shots, start=1):
            said = f"{number}   {photo_name(shot.type)}" + (
                f" ({shot.label})" if shot.label else ""
            )
            self._shots.addItem(f"{said}   {shot.hint}".rstrip())
        self._shots.setCurrentRow(min(row, len(self._list.shots) - 1))

    def _show_shot(self, row: int) -> None:
        shot = self._list.shots[row] if 0 <= row < len(self._list.shots) else None
        for field, text in (
            (self._hint, shot.hint if shot else ""),
            (self._outline, shot.outline if shot else ""),
            (self._label, shot.label if shot else ""),
        ):
            field.setEnabled(shot is not None)
            if field.text() != text:
                field.setText(text)

    # --- what was changed ---

    def _take(self) -> None:
        self._tell(
            replace(
                self._list,
                name=self._name.text().strip(),
                strictness=Strictness.BLOCK if self._block.isChecked() else Strictness.WARN,
                by_itself=self._by_itself.isChecked(),
                prefixes=_parts(self._prefixes.text()),
                words=_parts(self._words.text()),
                categories=_parts(self._categories.text()),
            )
        )

    def _take_shot(self) -> None:
        row = self._shots.currentRow()
        shot = Shot(
            self._list.shots[row].type,
            self._hint.text().strip(),
            self._outline.text().strip(),
            self._label.text().strip(),
        )
        shots = (*self._list.shots[:row], shot, *self._list.shots[row + 1 :])
        self._tell(replace(self._list, shots=shots))
        self._shots.item(row).setText(f"{row + 1}   {photo_name(shot.type)}   {shot.hint}")

    def _add(self, photo_type: PhotoType) -> None:
        self._tell(replace(self._list, shots=(*self._list.shots, Shot(photo_type))))
        self._show_shots(len(self._list.shots) - 1)

    def _remove(self) -> None:
        row = self._shots.currentRow()
        if row >= 0:
            shots = (*self._list.shots[:row], *self._list.shots[row + 1 :])
            self._tell(replace(self._list, shots=shots))
            self._show_shots(row)

    def _move(self, step: int) -> None:
        row, shots = self._shots.currentRow(), list(self._list.shots)
        if 0 <= row < len(shots) and 0 <= row + step < len(shots):
            shots.insert(row + step, shots.pop(row))
            self._tell(replace(self._list, shots=tuple(shots)))
            self._show_shots(row + step)

    def _tell(self, changed: ShotList) -> None:
        self._list = changed
        self.edited.emit(changed)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("formField")
    field.setMaxLength(_LONGEST)
    field.setAccessibleName(spoken(name))
    field.setPlaceholderText(spoken(name))
    return field


class _Switch(QPushButton):
    """On or off, said by a sign as well."""

    def __init__(self, words: str) -> None:
        super().__init__()
        _dress(self, words)
        self._words = words
        self.setObjectName("switch")
        self.setCheckable(True)
        self._say()

    def checkStateSet(self) -> None:
        """Set by the program."""
        super().checkStateSet()
        self._say()

    def nextCheckState(self) -> None:
        """Pressed."""
        super().nextCheckState()
        self._say()

    def _say(self) -> None:
        self.setText(f"{'✓' if self.isChecked() else '○'}   {spoken(self._words)}")


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(spoken(words))
    _dress(button, name)
    return button


def _dress(button: QPushButton, name: str) -> None:
    button.setAccessibleName(spoken(name))
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumHeight(mm(9))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
