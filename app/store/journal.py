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


def forget(db: sqlite3.Connection, session_id: str) -> None:
    """The session is closed: nothing of it can be taken back."""
    db.execute("DELETE FROM action WHERE session_id = ?", (session_id,))
