"""What is being worked at, read as one row: a use case asks once and hands it on."""

import sqlite3
from dataclasses import dataclass

from app.domain.action import Action, ActionKind
from app.domain.photo import PhotoType
from app.domain.session import Session
from app.store import rows
from app.store.shifts import NO_SHIFT, Shift
from app.store.sqlite.database import Database
from app.store.undo import CLOSINGS

_NOW = """
    SELECT session.*, bench.planned_list,
        shift.operator AS shift_operator, shift.started_at AS shift_began,
        (SELECT MAX(number) FROM capture WHERE session_id = session.id) AS last_number,
        (SELECT category.category FROM capture JOIN category ON category.gtin = capture.gtin
         WHERE capture.id = current_capture_id) AS category,
        action.seq, action.kind, action.subject_id, action.before,
        EXISTS (SELECT 1 FROM outbox WHERE kind = action.kind AND outbox.subject_id = session.id
            AND attempts = 0) AS closing_is_ours
    FROM bench
    LEFT JOIN session ON session.rowid = (SELECT MAX(rowid) FROM session)
    LEFT JOIN shift ON shift.rowid = (SELECT MAX(rowid) FROM shift)
    LEFT JOIN action ON action.seq = (SELECT MAX(seq) FROM action WHERE session_id = session.id)
"""


@dataclass(frozen=True, slots=True)
class Work:
    """The newest session, open or closed, and what surrounds it."""

    planned_list: str = ""
    """For the sessions to come."""
    shift: Shift = NO_SHIFT
    """Who took over last."""
    session: Session | None = None
    on_bench: str | None = None
    """The id of the product on the bench."""
    category: str = ""
    """What the catalogue says the product on the bench is; "" when unknown."""
    shot_list: str = ""
    """Chosen for the session; "" lets each product choose."""
    picked: PhotoType | None = None
    """What the operator chose to shoot next."""
    retake: str | None = None
    """The id of the photo that the next shot replaces."""
    captures: int = 0
    """Kept in the session."""
    photos: int = 0
    """Kept in the session."""
    next_number: int = 1
    """Of the session's next capture; those of undone ones are not used again."""
    undo: Action | None = None
    """What would be taken back."""

    @property
    def is_open(self) -> bool:
        """True while the session is not closed."""
        return self.session is not None and self.session.closing is None


class CurrentWork:
    """Asked by the station."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def read(self) -> Work:
        """What is there now."""
        row = self._db.row(_NOW)
        if row is None:
            return Work()
        shift = Shift(row["shift_operator"] or "", row["shift_began"])
        if row["id"] is None:
            return Work(row["planned_list"], shift)
        return Work(
            row["planned_list"],
            shift,
            rows.session(row),
            row["current_capture_id"],
            row["category"] or "",
            row["shot_list"],
            PhotoType(row["picked_type"]) if row["picked_type"] else None,
            row["retake"],
            row["products"],
            row["photos"],
            (row["last_number"] or 0) + 1,
            _undo(row),
        )


def _undo(row: sqlite3.Row) -> Action | None:
    if row["seq"] is None:
        return None
    kind = ActionKind(row["kind"])
    if kind in CLOSINGS and not row["closing_is_ours"]:
        return None
    return Action(row["seq"], kind, row["id"], row["subject_id"], row["before"])
