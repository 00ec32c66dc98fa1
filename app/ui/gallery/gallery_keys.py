"""Which key does what in the gallery, and its rows of buttons."""

from PySide6.QtCore import Qt

from app.domain.cards import CommandKind
from app.ui.widgets.action_row import Action

LOOKING = (
    Action("back", "◀", "←", "Photo before"),
    Action("on", "▶", "→", "Photo after"),
    Action("earlier", "Move ◀", "Alt ←", "Move earlier"),
    Action("later", "Move ▶", "Alt →", "Move later"),
    Action("closer", "Zoom", "+   −"),
    Action("compare", "Compare", "C"),
    Action("edit", "Turn, crop", "E"),
    Action("retype", "Photo type", "F7"),
    Action("retake", "Retake", "F4"),
    Action("discard", "Throw away", "Delete"),
    Action("close", "Back to work", "Esc"),
)
EDITING = (
    Action("turn", "Turn", "R"),
    Action("left", "Straighten ↺", "Ctrl ←", "Straighten to the left"),
    Action("right", "Straighten ↻", "Ctrl →", "Straighten to the right"),
    Action("smaller", "Frame smaller", "−"),
    Action("larger", "Frame larger", "+"),
    Action("keep", "Keep the copy", "Enter"),
    Action("leave", "Leave it as it is", "Esc"),
)
PLAIN = {
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Right: "on",
    Qt.Key.Key_Plus: "closer",
    Qt.Key.Key_Minus: "further",
    Qt.Key.Key_C: "compare",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_F7: "retype",
    Qt.Key.Key_F4: "retake",
    Qt.Key.Key_Delete: "discard",
    Qt.Key.Key_Escape: "close",
    Qt.Key.Key_F8: "close",
}
CARDS = {
    CommandKind.LOOK: "close",
    CommandKind.BACK: "back",
    CommandKind.ON: "on",
    CommandKind.EARLIER: "earlier",
    CommandKind.LATER: "later",
    CommandKind.DISCARD: "discard",
}
EDIT_KEYS = {
    Qt.Key.Key_R: "turn",
    Qt.Key.Key_Plus: "larger",
    Qt.Key.Key_Minus: "smaller",
    Qt.Key.Key_Return: "keep",
    Qt.Key.Key_Enter: "keep",
    Qt.Key.Key_Escape: "leave",
}
MOVES = {
    Qt.Key.Key_Left: (-0.02, 0.0),
    Qt.Key.Key_Right: (0.02, 0.0),
    Qt.Key.Key_Up: (0.0, -0.02),
    Qt.Key.Key_Down: (0.0, 0.02),
}
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
