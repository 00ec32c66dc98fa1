"""Which key does what while a session is open, and the row of large buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from app.domain.session import CaptureMode
from app.ui.widgets.action_row import Action


@dataclass(frozen=True, slots=True)
class Binding:
    """What a key does while a session is open. Buttons, keys and help all come from here."""

    name: str
    keys: tuple[Qt.Key, ...]
    printed: str
    about: str
    """A few plain words for the help."""
    button: str = ""
    """On the large button, where there is one."""


_K = Qt.Key
BENCH = (
    Binding("shoot", (_K.Key_Space,), "Space", "Shoot the next photo", "Shoot"),
    Binding("next", (_K.Key_F2,), "F2", "Clear the bench for the next product", "Next product"),
    Binding("undo", (_K.Key_F3,), "F3", "Take back the last step, then the one before", "Undo"),
    Binding("retake", (_K.Key_F4,), "F4", "Shoot the selected photo anew", "Retake"),
    Binding("again", (_K.Key_F5,), "F5", "Count this code once more", "Again"),
    Binding("type", (_K.Key_F6,), "F6", "Type a code by hand", "Type code"),
    Binding("retype", (_K.Key_F7,), "F7", "The selected photo shows something else", "Photo type"),
    Binding("look", (_K.Key_F8,), "F8", "Look at the photos large"),
    Binding("retry", (_K.Key_F9,), "F9", "Try sending again now"),
    Binding("close", (_K.Key_F10,), "F10", "End or submit the session", "End / Submit"),
    Binding("list", (_K.Key_F11,), "F11", "Another shot list"),
    Binding("menu", (_K.Key_F12,), "F12", "Everything else", "Menu"),
    Binding("help", (_K.Key_F1,), "F1", "This help", "Keys"),
    Binding("pick", (), "1 … 9  0  -  =", "Choose what to shoot next"),
    Binding("select", (), "← →", "Select a photo"),
    Binding("move", (), "Alt ← →", "Move the selected photo"),
    Binding("discard", (_K.Key_Delete,), "Delete", "Twice: throw the selected photo away"),
    Binding("older", (_K.Key_PageDown,), "PgDown", "Back to an earlier product"),
    Binding("newer", (_K.Key_PageUp,), "PgUp", "On to a later product"),
    Binding("missing", (_K.Key_N,), "N", "To the next product that misses photos"),
    Binding("louder", (_K.Key_Up,), "↑", "Louder"),
    Binding("quieter", (_K.Key_Down,), "↓", "Quieter"),
    Binding("mute", (_K.Key_M,), "M", "Sound off and on"),
    Binding("back", (_K.Key_Escape,), "Esc", "Go back"),
)
ACTIONS = tuple(Action(one.name, one.button, one.printed) for one in BENCH if one.button)
CLOSING = (
    Action("submit", "Submit: have the photos read", "F10"),
    Action("end", "End without reading", "F8"),
    Action("back", "Back to work", "Esc"),
)
KEYS = {key: one.name for one in BENCH for key in one.keys}
PRINTED = {one.name: one.printed for one in BENCH}
"""What is on the key of each action."""
EVERYWHERE = ("help", "menu", "louder", "quieter", "mute")
"""These work between sessions as well."""
MODE_KEYS = {
    Qt.Key.Key_F2: CaptureMode.BARCODE_SCAN,
    Qt.Key.Key_F3: CaptureMode.PRODUCT_PHOTOGRAPHY,
    Qt.Key.Key_F4: CaptureMode.BOTH,
}
BETWEEN_KEYS = {Qt.Key.Key_F5: "list", Qt.Key.Key_U: "undo"}
"""Between sessions, where F3 and F11 mean something else."""
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
