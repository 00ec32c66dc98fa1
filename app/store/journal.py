"""The steps of a session in their order, each noted in the transaction that made its fact."""

import sqlite3

from app.domain.action import ActionKind


def note(
    db: sqlite3.Connection, kind: ActionKind, session_id: str, subject_id: str, before: str = ""
) -> None:
    """A person did this, in the caller's transaction."""
    db.execute(
        "INSERT INTO action (kind, session_id, subject_id, before) VALUES (?, ?, ?, ?)",
        (kind, session_id, subject_id, before),
    )


def forget_closed(db: sqlite3.Connection) -> None:
    """Another session begins: nothing of those that are closed can be taken back any more."""
    db.execute(
        "DELETE FROM action WHERE EXISTS "
        "(SELECT 1 FROM session WHERE id = action.session_id AND closing IS NOT NULL)"
    )
