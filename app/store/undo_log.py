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


def note_leaving(
    db: sqlite3.Connection, kind: ActionKind, session_id: str, subject_id: str
) -> None:
    """A person did this; the product that is on the bench now comes back when it is taken back."""
    db.execute(
        "INSERT INTO action (kind, session_id, subject_id, before) "
        "SELECT ?, id, ?, COALESCE(current_capture_id, '') FROM session WHERE id = ?",
        (kind, subject_id, session_id),
    )


def forget_closed(db: sqlite3.Connection) -> None:
    """Another session begins: nothing of those that are closed can be taken back any more."""
    db.execute(
        "DELETE FROM action WHERE EXISTS "
        "(SELECT 1 FROM session WHERE id = action.session_id AND closing IS NOT NULL)"
    )
