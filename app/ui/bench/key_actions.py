"""What an operator wishes with a key, by what is on the screen."""

from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.photo import PhotoType
from app.ui.bench.key_map import BETWEEN_KEYS, EVERYWHERE, KEYS, MODE_KEYS, SETUP_KEYS, STEPS
from app.ui.words import PHOTO_KEYS


class Wish(NamedTuple):
    """An action by its name, and with what: a step, a photo type, a mode, an entry of the menu."""

    name: str
    value: object = None


def wish_at_work(event: QKeyEvent, asking: str, pedal: QKeyCombination | None) -> Wish | None:
    """While a session is open. *asking*: the action whose second key is awaited."""
    key = Qt.Key(event.key())
    if pedal is not None and event.keyCombination() == pedal:
        return Wish("shoot")
    if asking == "close" and key in (Qt.Key.Key_F10, Qt.Key.Key_F8):
        return Wish("submit" if key == Qt.Key.Key_F10 else "end")
    if key in STEPS:
        moved = event.modifiers() & Qt.KeyboardModifier.AltModifier
        return Wish("move" if moved else "select", STEPS[key])
    if event.text() and event.text() in PHOTO_KEYS:
        return Wish("pick", list(PhotoType)[PHOTO_KEYS.index(event.text())])
    return Wish(KEYS[key]) if key in KEYS else None


def wish_between(event: QKeyEvent) -> Wish | None:
    """While no session is open."""
    key = Qt.Key(event.key())
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key in MODE_KEYS:
        return Wish("start", MODE_KEYS[key])
    if (entry := SETUP_KEYS.get((key, shifted))) is not None:
        return Wish("open", entry)
    if key in BETWEEN_KEYS:
        return Wish(BETWEEN_KEYS[key])
    if key == Qt.Key.Key_F9 or KEYS.get(key) in EVERYWHERE:
        return Wish(KEYS[key])
    return None
