"""Which key does what while a session is open, and the row of large buttons."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from app.domain.session import CaptureMode
from app.ui.actions import Action

ACTIONS = (
    Action("shoot", "Shoot", "Space"),
    Action("next", "Next product", "F2"),
    Action("undo", "Undo", "F3"),
    Action("retake", "Retake", "F4"),
    Action("again", "Again", "F5"),
    Action("type", "Type code", "F6"),
    Action("retype", "Photo type", "F7"),
    Action("close", "End / Submit", "F10"),
    Action("menu", "Menu", "F12"),
    Action("help", "Keys", "F1"),
)
CLOSING = (
    Action("submit", "Submit: have the photos read", "F10"),
    Action("end", "End without reading", "F8"),
    Action("back", "Back to work", "Esc"),
)
KEYS = {
    Qt.Key.Key_Space: "shoot",
    Qt.Key.Key_F1: "help",
    Qt.Key.Key_F2: "next",
    Qt.Key.Key_F3: "undo",
    Qt.Key.Key_F4: "retake",
    Qt.Key.Key_F5: "again",
    Qt.Key.Key_F6: "type",
    Qt.Key.Key_F7: "retype",
    Qt.Key.Key_F8: "look",
    Qt.Key.Key_F9: "retry",
    Qt.Key.Key_F10: "close",
    Qt.Key.Key_F11: "list",
    Qt.Key.Key_F12: "menu",
    Qt.Key.Key_Delete: "discard",
    Qt.Key.Key_Escape: "back",
    Qt.Key.Key_PageUp: "newer",
    Qt.Key.Key_PageDown: "older",
}
MODE_KEYS = {
    Qt.Key.Key_F2: CaptureMode.BARCODE_SCAN,
    Qt.Key.Key_F3: CaptureMode.PRODUCT_PHOTOGRAPHY,
    Qt.Key.Key_F4: CaptureMode.BOTH,
}
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
SETUP_KEYS = {  # between sessions: the key, and whether Shift is down
    (Qt.Key.Key_O, False): "operator",
    (Qt.Key.Key_D, False): "day",
    (Qt.Key.Key_F6, False): "lists",
    (Qt.Key.Key_F7, False): "grey",
    (Qt.Key.Key_F7, True): "colours",
    (Qt.Key.Key_F8, False): "export",
    (Qt.Key.Key_F11, False): "scanner",
}


def key_named(words: str) -> QKeyCombination | None:
    """The key that a person calls *words*, such as "F13" or "Ctrl+B"; None if there is none."""
    keys = QKeySequence(words)
    if keys.count() != 1:
        return None
    found: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs leave it out
    return found if found.key() != Qt.Key.Key_unknown else None


def _no_key(words: str) -> str:
    """What is wrong with the name of a key; "" for nothing. None at all is fine."""
    if not words or key_named(words):
        return ""
    return f"shutter_key: expected a key such as B, F13 or PgDown, got {words!r}. Change it."


KEY_COMPLAINTS = {"shutter_key": _no_key}
"""By setting: what is wrong with a value that names a key."""
