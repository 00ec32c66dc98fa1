"""The photos that a shot list wants: added by a touch, ordered, described."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.domain.photo import PhotoType
from app.domain.shot_list import Shot, ShotList
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page_design import BESIDE_MM, beside, by_finger, page_button, page_field
from app.ui.widgets.style_state import label
from app.ui.words import photo_name

_COLUMNS = 4
_LONGEST = 120


class ShotListPhotos(QWidget):
    """Shows a list; tells what it became after each change."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._list = ShotList("", ())
        self._shots = QListWidget()
        self._shots.setAccessibleName(spoken("Photos of the list, in order"))
        by_finger(self._shots)
        self._hint = page_field("What to do, shown in the picture")
        self._outline = page_field("Outline picture: a file beside the shot lists")
        self._label = page_field("What an 'other' photo is of")
        self._lay_out()
        self._shots.currentRowChanged.connect(self._show_shot)
        for field in (self._hint, self._outline, self._label):
            field.setMaxLength(_LONGEST)
            field.textEdited.connect(self._take)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._shots, 1)
        left.addLayout(self._moves())
        right.addLayout(self._types())
        right.addLayout(_described(self._hint))
        right.addLayout(_in_a_row(_described(self._outline), _described(self._label)))
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(3))
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)

    def _types(self) -> QGridLayout:
        """A touch adds a photo of the type."""
        grid = QGridLayout()
        grid.setSpacing(mm(BESIDE_MM))
        for number, photo_type in enumerate(PhotoType):
            add = KeyButton(f"+\N{NO-BREAK SPACE}{photo_name(photo_type)}")
            add.setAccessibleName(spoken(f"Add {photo_name(photo_type)}"))
            add.clicked.connect(lambda _=False, one=photo_type: self._add(one))
            grid.addWidget(add, number // _COLUMNS, number % _COLUMNS)
        return grid

    def _moves(self) -> QHBoxLayout:
        buttons = []
        for words, name, act in (
            ("▲", "Earlier", self._earlier),
            ("▼", "Later", self._later),
            ("✗ Remove", "Remove from the list", self._remove),
        ):
            button = page_button(words, "", act)
            button.setAccessibleName(spoken(name))
            buttons.append(button)
        return beside(*buttons)

    def display(self, shown: ShotList) -> None:
        """Show another list."""
        self._list = shown
        self._show_shots(0)

    def keep(self, changed: ShotList) -> None:
        """The list is called otherwise, or for others; its photos are the same."""
        self._list = changed

    def _show_shots(self, row: int) -> None:
        self._shots.clear()
        self._shots.addItems([_row_words(at, shot) for at, shot in enumerate(self._list.shots, 1)])
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
        row = self._shots.currentRow()
        shot = Shot(
            self._list.shots[row].type,
            self._hint.text().strip(),
            self._outline.text().strip(),
            self._label.text().strip(),
        )
        self._tell((*self._list.shots[:row], shot, *self._list.shots[row + 1 :]))
        self._shots.item(row).setText(_row_words(row + 1, shot))

    def _add(self, photo_type: PhotoType) -> None:
        self._tell((*self._list.shots, Shot(photo_type)))
        self._show_shots(len(self._list.shots) - 1)

    def _remove(self) -> None:
        row = self._shots.currentRow()
        if row >= 0:
            self._tell((*self._list.shots[:row], *self._list.shots[row + 1 :]))
            self._show_shots(row)

    def _earlier(self) -> None:
        self._move(-1)

    def _later(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row, shots = self._shots.currentRow(), list(self._list.shots)
        if 0 <= row < len(shots) and 0 <= row + step < len(shots):
            shots.insert(row + step, shots.pop(row))
            self._tell(tuple(shots))
            self._show_shots(row + step)

    def _tell(self, shots: tuple[Shot, ...]) -> None:
        self._list = replace(self._list, shots=shots)
        self.edited.emit(self._list)


def _row_words(number: int, shot: Shot) -> str:
    name = f"{photo_name(shot.type)} ({shot.label})" if shot.label else photo_name(shot.type)
    return f"{number}   {name}\n      {shot.hint or '–'}"


def _described(field: QWidget) -> QVBoxLayout:
    """*field* below what it is for."""
    column = QVBoxLayout()
    column.setSpacing(mm(1))
    column.addWidget(label("formLabel", field.accessibleName(), wraps=True))
    column.addWidget(field)
    return column


def _in_a_row(*columns: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(mm(3))
    for one in columns:
        row.addLayout(one, 1)
    return row
