"""Everything that can be reached beside the work itself, each with its key."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui.access.permissions import Permissions
from app.ui.menu.entries import GROUPS, Entry, place_of
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page import Page, is_locked
from app.ui.widgets.page_design import BESIDE_MM, framed, page_button, page_title

_TALL_MM, _TALLEST_MM = 22, 28


class _Tile(KeyButton):
    opened = Signal()
    """Pressed, and allowed."""


class Menu(Page):
    """A tile for each entry, a column for each kind. A tile's key is its letter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "menu")
        self.permissions = Permissions(parent)
        self._tiles: dict[str, tuple[Entry, _Tile]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(mm(2 * BESIDE_MM))
        self._grid.setVerticalSpacing(mm(BESIDE_MM))
        self._heads = [Fitted("menuHead", words) for words in GROUPS]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
            head.hide()
        layout = framed(self, page_title(self.tr("Menu")))
        layout.addLayout(self._grid, 1)
        layout.addStretch()
        layout.addWidget(page_button(self.tr("Back to work"), self.tr("Esc"), self.leave))

    def offer(self, entry: Entry, open_it: Callable[..., object]) -> None:
        """Add *entry*; *open_it* is a bound method of a QObject and runs in its thread."""
        tile = _Tile(entry.words, entry.key, entry.about, corner=True)
        tile.setObjectName("menuTile")
        tile.setMinimumHeight(mm(_TALL_MM))
        tile.setMaximumHeight(mm(_TALLEST_MM))
        tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        tile.clicked.connect(lambda: self._press(entry))
        tile.opened.connect(open_it)
        column, row = place_of(entry.name)
        self._grid.addWidget(tile, row + 1, column)
        self._heads[column].show()
        self._tiles[entry.name] = (entry, tile)

    def display(self, *, working: bool) -> None:
        """What may be opened now."""
        for entry, tile in self._tiles.values():
            tile.setEnabled(not (working and entry.between_sessions))

    def entry(self, name: str) -> Entry | None:
        """What is offered under *name*."""
        return self._tiles[name][0] if name in self._tiles else None

    def choose(self, name: str) -> None:
        """As if the tile were touched; nothing where there is no such tile."""
        if name in self._tiles:
            self._tiles[name][1].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter opens its entry; F12 and Esc leave."""
        pressed = QKeySequence(event.key()).toString()
        for entry, tile in self._tiles.values():
            if pressed == entry.key and not event.isAutoRepeat():
                tile.click()
                break
        else:
            if event.key() == Qt.Key.Key_F12:
                self.leave()
        super().keyPressEvent(event)

    def _press(self, entry: Entry) -> None:
        """A locked bench opens nothing, whoever asks."""
        if is_locked(self.window()):
            return
        self.leave()
        self.permissions.ask(entry.name, self._tiles[entry.name][1].opened.emit)
