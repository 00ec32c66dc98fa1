"""What an operator did in a session that can be taken back, one step after the other."""

from dataclasses import dataclass
from enum import StrEnum


class ActionKind(StrEnum):
    """Kept in the database: never change a value."""

    SCAN = "scan"
    QUANTITY = "quantity"
    """A product was counted several times at once."""
    PHOTO = "photo"
    EDIT = "edit"
    """A turned or cropped copy took a photo's place."""
    DISCARD = "discard"
    RETYPE = "retype"
    REORDER = "reorder"
    NEXT = "next"
    """The bench was cleared."""
    PICK = "pick"
    """A product of the session came back to the bench."""
    LIST = "list"
    """Another shot list was chosen."""
    END = "end"
    SUBMIT = "submit"
    """The session was closed; taken back until the server is told."""


@dataclass(frozen=True, slots=True)
class Action:
    """One step."""

    seq: int
    kind: ActionKind
    session_id: str
    subject_id: str
    """Of the capture (of a quantity the first) or the photo; "" where it was about the session."""
    before: str = ""
    """The product on the bench, the type, the order (ids, a line each) or the list, as it was."""


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What undo would take back now."""

    kind: ActionKind
    which: str = ""
    """A code, the type of a photo or a shot list, as the station shows it."""
