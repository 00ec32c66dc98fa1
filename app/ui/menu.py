"""Everything that can be reached beside the work itself, each with its key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.marked import label
from app.ui.page import Page
from app.ui.theme import mm

_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that the menu offers."""

    name: str
    words: str
    key: str
    """One letter."""
    about: str = ""
    """What it does, in a few words."""
    between_sessions: bool = False
    """Only when no session is open."""
    supervisor: bool = False
    """Behind the PIN where the station has one."""


class Menu(Page):
    """A tile for each entry. A tile's key is its letter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "menu")
        self._tiles: dict[str, tuple[Entry, QPushButton]] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 28, 40, 24)
        layout.addWidget(label("helpTitle", self.tr("Menu")))
        layout.addLayout(self._grid)
        layout.addStretch(1)
        layout.addWidget(self._tile(self.tr("Back to work"), "Esc", "", self.leave))

    def offer(self, entry: Entry, open_it: Callable[..., object]) -> None:
        """Add *entry*; *open_it* is a bound method of a QObject and runs in its thread."""
        taken = {one.key for one, _ in self._tiles.values()}
        if entry.name in self._tiles or entry.key in taken:
            raise ValueError(f"{entry.name} or its key {entry.key} is in the menu already")
        tile = self._tile(entry.words, entry.key, entry.about, self.leave)
        tile.clicked.connect(open_it)
        place = len(self._tiles)
        self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        self._tiles[entry.name] = (entry, tile)

    def display(self, *, working: bool) -> None:
        """What may be opened now."""
        for entry, tile in self._tiles.values():
            tile.setEnabled(not (working and entry.between_sessions))

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

    def _tile(self, words: str, key: str, about: str, press: Callable[..., object]) -> QPushButton:
        tile = QPushButton(f"{words}   {key}" + (f"\n{about}" if about else ""))
        tile.setObjectName("menuTile")
        tile.setAccessibleName(words)
        tile.setAccessibleDescription(about)
        tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tile.setAutoDefault(False)
        tile.setMinimumHeight(mm(20))
        tile.clicked.connect(press)
        return tile
