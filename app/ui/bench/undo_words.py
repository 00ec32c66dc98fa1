"""What the undo button says: what it would take back, in two short lines that are large enough."""

from app.domain.action import ActionKind, UndoStep
from app.ui.words import safe

_SAID = {
    ActionKind.SCAN: "Undo scan",
    ActionKind.QUANTITY: "Undo quantity",
    ActionKind.PHOTO: "Undo photo",
    ActionKind.EDIT: "Undo edit",
    ActionKind.DISCARD: "Undo discard",
    ActionKind.RETYPE: "Undo type",
    ActionKind.REORDER: "Undo order",
    ActionKind.NEXT: "Undo next",
    ActionKind.PICK: "Undo change",
    ActionKind.LIST: "Undo list",
    ActionKind.END: "Undo end",
    ActionKind.SUBMIT: "Undo submit",
}
_ABOUT_CODES = (ActionKind.SCAN, ActionKind.QUANTITY, ActionKind.NEXT, ActionKind.PICK)
_LAST = 6
"""So many characters tell one code of a session from the next, and are read at a glance."""


def undo_words(step: UndoStep | None) -> str:
    """On the button.

    >>> undo_words(UndoStep(ActionKind.SCAN, "9521234500018"))
    'Undo scan\\n…500018'
    """
    if step is None:
        return "Undo"
    which = safe(step.which, 40)
    if step.kind in _ABOUT_CODES and len(which) > _LAST + 1:
        which = f"…{which[-_LAST:]}"
    return "\n".join(filter(None, (_SAID[step.kind], which)))
