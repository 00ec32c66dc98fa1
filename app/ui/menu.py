"""Everything that can be reached beside the work itself, each with its key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.marked import label
from app.ui.page import Page
from app.ui.speech import spoken
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


class _Tile(QPushButton):
    opened = Signal()
    """Pressed, and allowed."""


class Menu(Page):
    """A tile for each entry. A tile's key is its letter."""

    permission_wanted = Signal(str)
    """A supervisor's entry was pressed: `permit` opens it. Without `guarded` it opens at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "menu")
        self.guarded = False
        self._tiles: dict[str, tuple[Entry, _Tile]] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 28, 40, 24)
        layout.addWidget(label("helpTitle", self.tr("Menu")))
        layout.addLayout(self._grid)
        layout.addStretch(1)
        back = self._tile("Back to work", "Esc", "")
        back.clicked.connect(self.leave)
        layout.addWidget(back)

    def offer(self, entry: Entry, open_it: Callable[..., object]) -> None:
        """Add *entry*; *open_it* is a bound method of a QObject and runs in its thread."""
        taken = {one.key for one, _ in self._tiles.values()}
        if entry.name in self._tiles or entry.key in taken:
            raise ValueError(f"{entry.name} or its key {entry.key} is in the menu already")
        tile = self._tile(entry.words, entry.key, entry.about)
        tile.clicked.connect(lambda: self._press(entry))
        tile.opened.connect(open_it)
        place = len(self._tiles)
        self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        self._tiles[entry.name] = (entry, tile)

    def display(self, *, working: bool) -> None:
        """What may be opened now."""
        for entry, tile in self._tiles.values():
            tile.setEnabled(not (working and entry.between_sessions))

    def permit(self, name: str) -> None:
        """The supervisor allowed it."""
        if name in self._tiles:
            self._tiles[name][1].opened.emit()

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
        self.leave()
        if entry.supervisor and self.guarded:
            self.permission_wanted.emit(entry.name)
        else:
            self._tiles[entry.name][1].opened.emit()

    def _tile(self, words: str, key: str, about: str) -> _Tile:
        words, about = spoken(words), spoken(about)
        tile = _Tile(f"{words}   {key}" + (f"\n{about}" if about else ""))
        tile.setObjectName("menuTile")
        tile.setAccessibleName(words)
        tile.setAccessibleDescription(about)
        tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tile.setAutoDefault(False)
        tile.setMinimumHeight(mm(20))
        return tile
