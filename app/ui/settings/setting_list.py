"""All settings, or those that a word finds, under their headings."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.config.sources import Origin, Present
from app.config.titles import title
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.page_design import by_finger

_NAME = Qt.ItemDataRole.UserRole


class SettingList(QListWidget):
    """One of them is chosen, and stays so while what is shown changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settingList")
        self.setAccessibleName(self.tr("Settings"))
        by_finger(self)

    def display(self, settings: Sequence[Present], words: str) -> None:
        """Those of the *settings* that have the *words*."""
        chosen = self.chosen
        self.blockSignals(True)
        self.clear()
        group = ""
        for one in settings:
            if not (one.row.matches(words) or words.casefold() in _said(one)):
                continue
            if one.row.group != group:
                group = one.row.group
                self.addItem(_heading(self.tr(group)))
            self.addItem(_item(one))
        self.blockSignals(False)
        self._choose(chosen)

    @property
    def chosen(self) -> str:
        """The name of the chosen one; "" for none."""
        item = self.currentItem()
        return item.data(_NAME) or "" if item is not None else ""

    def step(self, step: int) -> None:
        """To the setting before or after, over the headings."""
        row = self.currentRow() + step
        while 0 <= row < self.count():
            if self.item(row).data(_NAME):
                self.setCurrentRow(row)
                return
            row += step

    def _choose(self, name: str) -> None:
        items = [self.item(row) for row in range(self.count())]
        lines = [item for item in items if item.data(_NAME)]
        found = next((item for item in lines if item.data(_NAME) == name), None)
        if lines:
            self.setCurrentItem(found or lines[0])


def _said(one: Present) -> str:
    """What it is called and does, in the station's language."""
    return f"{spoken(title(one.row.name))} {spoken(one.row.words)}".casefold()


def _heading(words: str) -> QListWidgetItem:
    item = QListWidgetItem(words.upper())
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setSizeHint(QSize(0, mm(9)))
    return item


def _item(one: Present) -> QListWidgetItem:
    origin = "" if one.origin is Origin.DEFAULT else f"   ({spoken(one.origin)})"
    value = f"{spoken(one.value) or '–'} {spoken(one.row.unit)}".strip()
    item = QListWidgetItem(f"{spoken(title(one.row.name))}\n{value}{origin}")
    item.setData(_NAME, one.row.name)
    return item
