"""Takes steps back, the last one first, and owes the server what it must learn by that.

What the server has it keeps (contract, section 1: nothing is deleted there): a photo that was taken
back is retyped `other` and ordered last, a capture is left out here.
"""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from app.domain.action import Action, ActionKind
from app.domain.errors import NeedsOperator
from app.store.outbox import Errand, withdraw
from app.store.photos import discard_photo, keep_again, set_order, set_type
from app.store.sessions import discard_capture, open_again, put_on_bench, set_shot_list
from app.store.sqlite.database import Database

CLOSINGS = (ActionKind.END, ActionKind.SUBMIT)


class ToldAlready(NeedsOperator):
    """The server learns of it at this moment, or knows."""

    title = "Too late"


class Undo:
    """The steps of the session that is open, or that was closed last."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def last(self, session_id: str) -> Action | None:
        """What would be taken back. A closing that the server may know of is not."""
        row = self._db.row(
            "SELECT * FROM action WHERE session_id = ? ORDER BY seq DESC LIMIT 1", session_id
        )
        if row is None:
            return None
        kind = ActionKind(row["kind"])
        if kind in CLOSINGS and not self._is_ours_alone(kind, session_id):
            return None
        return Action(row["seq"], kind, row["session_id"], row["subject_id"], row["before"])

    def _is_ours_alone(self, kind: ActionKind, session_id: str) -> bool:
        told = "SELECT 1 FROM outbox WHERE kind = ? AND subject_id = ? AND attempts = 0"
        return self._db.row(told, kind, session_id) is not None

    def take_back(self, action: Action, at: datetime) -> None:
        """Everything is as it was before *action*, which is the last one. Raises ToldAlready."""
        with self._db.transaction() as db:
            _BACK[action.kind](db, action, at.isoformat())
            db.execute("DELETE FROM action WHERE seq = ?", (action.seq,))


def _scan(db: sqlite3.Connection, action: Action, at: str) -> None:
    discard_capture(db, action.subject_id, at)
    put_on_bench(db, action.session_id, action.before or None)


def _quantity(db: sqlite3.Connection, action: Action, at: str) -> None:
    """All captures from the first on: whatever came after them was taken back before."""
    together = db.execute(
        "SELECT id FROM capture WHERE session_id = ?1 AND discarded_at IS NULL "
        "AND number >= (SELECT number FROM capture WHERE id = ?2)",
        (action.session_id, action.subject_id),
    ).fetchall()
    for row in together:
        discard_capture(db, row["id"], at)
    put_on_bench(db, action.session_id, action.before or None)


def _photo(db: sqlite3.Connection, action: Action, at: str) -> None:
    discard_photo(db, action.subject_id, at)
    if action.before:
        keep_again(db, action.before, at)


def _discard(db: sqlite3.Connection, action: Action, at: str) -> None:
    keep_again(db, action.subject_id, at)


def _type(db: sqlite3.Connection, action: Action, at: str) -> None:
    set_type(db, action.subject_id, action.before, at)


def _order(db: sqlite3.Connection, action: Action, at: str) -> None:
    set_order(db, action.session_id, action.before.split("\n"), at)


def _bench(db: sqlite3.Connection, action: Action, _: str) -> None:
    put_on_bench(db, action.session_id, action.before or None)


def _list(db: sqlite3.Connection, action: Action, _: str) -> None:
    set_shot_list(db, action.session_id, action.before)


def _closing(db: sqlite3.Connection, action: Action, _: str) -> None:
    if not withdraw(db, Errand(action.kind.value), action.session_id):
        raise ToldAlready(
            "The server closes the session now, and opens none again. Start a new one."
        )
    open_again(db, action.session_id, action.before or None)


_BACK: dict[ActionKind, Callable[[sqlite3.Connection, Action, str], None]] = {
    ActionKind.SCAN: _scan,
    ActionKind.QUANTITY: _quantity,
    ActionKind.PHOTO: _photo,
    ActionKind.EDIT: _photo,
    ActionKind.DISCARD: _discard,
    ActionKind.RETYPE: _type,
    ActionKind.REORDER: _order,
    ActionKind.NEXT: _bench,
    ActionKind.PICK: _bench,
    ActionKind.LIST: _list,
    ActionKind.END: _closing,
    ActionKind.SUBMIT: _closing,
}
