"""Which products a shot list is for, and how strict it is."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.shot_list import ShotList, Strictness
from app.ui.theme import mm
from app.ui.widgets.page_design import beside, page_field
from app.ui.widgets.style_state import label
from app.ui.widgets.switch import Switch

_LONGEST = 120


class ShotListProducts(QWidget):
    """Shows a list; tells what it became after each change."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._list = ShotList("", ())
        self._name = page_field("Name of the shot list")
        self._prefixes = page_field("First digits of GTINs, with commas between", "9521, 40063")
        self._words = page_field("Words in the product's name, with commas between")
        self._categories = page_field("Categories in the server's catalogue, with commas between")
        self._block = Switch("Refuse photos with a flaw")
        self._by_itself = Switch("Shoot by itself when the product lies still")
        self._fields = (self._name, self._prefixes, self._words, self._categories)
        self._lay_out()
        for field in self._fields:
            field.setMaxLength(_LONGEST)
            field.textEdited.connect(self._take)
        for switch in (self._block, self._by_itself):
            switch.toggled.connect(self._take)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(mm(3))
        grid.setVerticalSpacing(mm(1))
        for place, field in enumerate(self._fields):
            row, column = 2 * (place // 2), place % 2
            grid.addWidget(label("formLabel", field.accessibleName(), wraps=True), row, column)
            grid.addWidget(field, row + 1, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(3))
        layout.addLayout(grid)
        layout.addLayout(beside(self._block, self._by_itself))
        layout.addStretch(1)

    def display(self, shown: ShotList) -> None:
        """Show another list."""
        self.blockSignals(True)
        self._list = shown
        self._name.setText(shown.name)
        self._prefixes.setText(", ".join(shown.prefixes))
        self._words.setText(", ".join(shown.words))
        self._categories.setText(", ".join(shown.categories))
        self._block.setChecked(shown.strictness is Strictness.BLOCK)
        self._by_itself.setChecked(shown.by_itself)
        self._list = shown
        self.blockSignals(False)

    def _take(self) -> None:
        self._list = replace(
            self._list,
            name=self._name.text().strip(),
            strictness=Strictness.BLOCK if self._block.isChecked() else Strictness.WARN,
            by_itself=self._by_itself.isChecked(),
            prefixes=_parts(self._prefixes.text()),
            words=_parts(self._words.text()),
            categories=_parts(self._categories.text()),
        )
        self.edited.emit(self._list)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
