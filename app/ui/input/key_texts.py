"""What a key types, in the terms of a hand scanner."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.foreign.text import exact

_SHORTCUT_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_GROUP_SEPARATOR = "\x1d"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def text_of(event: QKeyEvent) -> str:
    """What the key types; "" for keys that type nothing."""
    if event.key() in _ENTERS:
        return "\r"
    if event.key() == Qt.Key.Key_Backtab:
        return "\t"
    text = exact(event.text())  # a lost half is seen later; a missing letter is not
    if text == _GROUP_SEPARATOR:
        return text
    if event.modifiers() & _SHORTCUT_MODIFIERS and not is_alt_gr(event):
        return ""
    return text if text == "\t" or text.isprintable() else ""


def name_of(event: QKeyEvent) -> str:
    """The name of a key that types nothing, such as "F8" or "Ctrl+C"; "" for any other."""
    if text_of(event):
        return ""
    name = QKeySequence(event.key()).toString()
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return f"Ctrl+{name}" if control else name


def is_alt_gr(event: QKeyEvent) -> bool:
    """Windows reports AltGr as Ctrl+Alt; such a key types a printable character."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.modifiers() & both == both and event.text().isprintable()
