"""The shot lists of the station: made, changed, ordered, thrown away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists
from app.ui.settings.shot_list_form import ShotListForm
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import (
    BESIDE_MM,
    beside,
    by_finger,
    framed,
    page_about,
    page_button,
    page_title,
)
from app.ui.widgets.style_state import mark

_ABOUT = "The first list is for every product that no other one claims. Esc leaves all as it was."
_LONGEST_PREFIX = 13


class ShotListsPage(Page):
    """Lies over the window until the lists are saved or left."""

    saved = Signal(object)
    """The ShotLists that are wanted."""

    def __init__(self, parent: QWidget, lists: ShotLists) -> None:
        super().__init__(parent, "shotLists")
        self._kept = lists
        self._lists = list(lists.lists)
        self._names, self.form = QListWidget(), ShotListForm()
        self._names.setAccessibleName(spoken("Shot lists"))
        by_finger(self._names)
        self._says = page_about()
        self._lay_out()
        self._names.currentRowChanged.connect(self._show_list)
        self.form.edited.connect(self._take)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(mm(BESIDE_MM))
        left.addWidget(self._names, 1)
        for words, key, act in (
            ("+ New list", "F7", self._add),
            ("▲ First", "F8", self._first),
            ("✗ Throw away", "F9", self._remove),
        ):
            left.addWidget(page_button(words, key, act))
        columns = QHBoxLayout()
        columns.setSpacing(mm(5))
        columns.addLayout(left, 1)
        columns.addWidget(self.form, 4)
        layout = framed(self, page_title("Shot lists"))
        layout.addWidget(self._says)
        layout.addLayout(columns, 1)
        layout.addLayout(
            beside(
                page_button("Save", "F10", self._save),
                page_button("Leave", self.tr("Esc"), self.leave),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 and F6 turn the form, the others are the buttons."""
        acts = {
            Qt.Key.Key_F5: self.form.show_photos,
            Qt.Key.Key_F6: self.form.show_products,
            Qt.Key.Key_F7: self._add,
            Qt.Key.Key_F8: self._first,
            Qt.Key.Key_F9: self._remove,
            Qt.Key.Key_F10: self._save,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None and not event.isAutoRepeat():
            act()
        super().keyPressEvent(event)

    def open(self) -> None:
        """Show the lists in force."""
        self._lists = list(self._kept.lists)
        self._show_names(0)
        self._say(_ABOUT, wrong=False)
        super().open()
        self._names.setFocus()

    def _show_names(self, row: int) -> None:
        self._names.blockSignals(True)
        self._names.clear()
        self._names.addItems([one.name for one in self._lists])
        self._names.blockSignals(False)
        self._names.setCurrentRow(min(row, len(self._lists) - 1))

    def _show_list(self, row: int) -> None:
        if 0 <= row < len(self._lists):
            self.form.display(self._lists[row])

    def _take(self, changed: ShotList) -> None:
        row = self._names.currentRow()
        if 0 <= row < len(self._lists):
            self._lists[row] = changed
            self._names.item(row).setText(changed.name)

    def _add(self) -> None:
        self._lists.append(ShotList.of(f"list {len(self._lists) + 1}", PhotoType.FRONT))
        self._show_names(len(self._lists) - 1)

    def _first(self) -> None:
        row = self._names.currentRow()
        self._lists.insert(0, self._lists.pop(row))
        self._show_names(0)

    def _remove(self) -> None:
        if len(self._lists) > 1:
            del self._lists[self._names.currentRow()]
            self._show_names(self._names.currentRow())
        else:
            self._say("One list has to stay.")

    def _save(self) -> None:
        wrong = complaint(self._lists)
        if wrong:
            self._say(wrong)
            return
        self._kept = ShotLists(tuple(self._lists))
        self.saved.emit(self._kept)
        self.leave()

    def _say(self, words: str, *, wrong: bool = True) -> None:
        self._says.setText(words)
        mark(self._says, "lamp", "late" if wrong else "")


def complaint(lists: list[ShotList]) -> str:
    """What keeps *lists* from being saved; "" when nothing does."""
    names = [one.name for one in lists]
    for one in lists:
        if not one.name:
            return "A list has no name. Give it one."
        if names.count(one.name) > 1:
            return f"Two lists are called {one.name!r}. Give each a name of its own."
        if not one.shots:
            return f"List {one.name!r} wants no photo. Add one."
        for prefix in one.prefixes:
            if not (prefix.isascii() and prefix.isdecimal() and len(prefix) <= _LONGEST_PREFIX):
                return f"List {one.name!r}: expected 1 to 13 digits, got {prefix!r}."
    return ""
