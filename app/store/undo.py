"""Takes steps back, the last one first, and owes the server what it must learn by that.

What the server has it keeps (contract, section 1: nothing is deleted there): a photo that was taken
back is retyped `other` and ordered last, a capture is left out here.
"""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from app.domain.action import Action, ActionKind
from app.store.database import Database
from app.store.photos import discard_photo, keep_again, set_order, set_type
from app.store.sessions import discard_capture, put_on_bench, set_shot_list


class Undo:
    """The steps of all open sessions."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def last(self, session_id: str) -> Action | None:
        """What would be taken back."""
        row = self._db.row(
            "SELECT * FROM action WHERE session_id = ? ORDER BY seq DESC LIMIT 1", session_id
        )
        if row is None:
            return None
        kind = ActionKind(row["kind"])
        return Action(row["seq"], kind, row["session_id"], row["subject_id"], row["before"])

    def take_back(self, action: Action, at: datetime) -> None:
        """Everything is as it was before *action*, which is the last one."""
        with self._db.transaction() as db:
            _BACK[action.kind](db, action, at.isoformat())
            db.execute("DELETE FROM action WHERE seq = ?", (action.seq,))


def _scan(db: sqlite3.Connection, action: Action, at: str) -> None:
    discard_capture(db, action.subject_id, at)
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


_BACK: dict[ActionKind, Callable[[sqlite3.Connection, Action, str], None]] = {
    ActionKind.SCAN: _scan,
    ActionKind.PHOTO: _photo,
    ActionKind.EDIT: _photo,
    ActionKind.DISCARD: _discard,
    ActionKind.RETYPE: _type,
    ActionKind.REORDER: _order,
    ActionKind.NEXT: _bench,
    ActionKind.PICK: _bench,
    ActionKind.LIST: _list,
}
