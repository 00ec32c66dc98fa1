"""What the server calls our facts.

A `remote_id` of "" means: the server took it and gave it no id (contract section 4, C1).
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.store.outbox import Errand, OutboxItem, put, settle
from app.store.sqlite.database import Database

_OVERTAKEN = """
    SELECT place.session_id, me.taken_at FROM photo AS me
    JOIN capture AS place ON place.id = me.capture_id
    JOIN photo AS other ON other.remote_session_id = me.remote_session_id
    JOIN capture AS there ON there.id = other.capture_id
    WHERE me.id = ? AND me.discarded_at IS NULL AND other.discarded_at IS NULL
    AND other.remote_id IS NOT NULL AND (there.number, other.position, other.rowid)
        > (place.number, me.position, me.rowid)
    LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Registered:
    """What the server calls a photo, and where."""

    photo_id: str
    remote_session_id: str
    remote_id: str
    s3_key: str
    done: OutboxItem | None = None
    """The errand that this settles."""


class ServerFacts:
    """Written by sync alone."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def session_id(self, session_id: str) -> str | None:
        """What the server calls the session."""
        row = self._db.row("SELECT remote_id FROM session WHERE id = ?", session_id)
        return row["remote_id"] if row else None

    def former_session_id(self, session_id: str) -> str | None:
        """What it called the session before that one expired there."""
        row = self._db.row("SELECT former_remote_id FROM session WHERE id = ?", session_id)
        return row["former_remote_id"] if row else None

    def session_is(self, session_id: str, remote_id: str) -> None:
        """The server gave the session an id."""
        with self._db.transaction() as db:
            db.execute("UPDATE session SET remote_id = ? WHERE id = ?", (remote_id, session_id))
            db.execute(
                "INSERT OR IGNORE INTO server_session (remote_id, session_id) VALUES (?, ?)",
                (remote_id, session_id),
            )

    def session_is_gone(self, session_id: str, at: str) -> None:
        """The server takes no more for it: a new one there is owed, and what it needs first.

        Captures whose photos are unsent are owed again, so that the photos can be linked. *at*
        is ISO 8601.
        """
        with self._db.transaction() as db:
            db.execute(
                "UPDATE session SET former_remote_id = remote_id, remote_id = NULL WHERE id = ?",
                (session_id,),
            )
            put(db, Errand.SESSION, session_id, session_id, at)
            db.execute(
                "UPDATE photo SET s3_key = NULL WHERE remote_id IS NULL AND capture_id IN "
                "(SELECT id FROM capture WHERE session_id = ?)",
                (session_id,),
            )  # the storage key names the session that is gone
            db.execute(
                "UPDATE outbox SET attempts = 0, not_before = 0 WHERE session_id = ? "
                "AND kind IN ('capture', 'photo')",
                (session_id,),
            )  # the new one has not heard of them
            again = db.execute(
                "SELECT DISTINCT capture.id FROM capture "
                "JOIN photo ON photo.capture_id = capture.id "
                "JOIN outbox ON outbox.subject_id = photo.id AND outbox.kind = 'photo' "
                "WHERE capture.session_id = ? AND capture.remote_id IS NOT NULL "
                "ORDER BY capture.number",
                (session_id,),
            ).fetchall()
            for row in again:
                db.execute(
                    "UPDATE capture SET remote_id = NULL, remote_session_id = NULL, "
                    "on_server = 0 WHERE id = ?",
                    (row["id"],),
                )
                put(db, Errand.CAPTURE, session_id, row["id"], at)

    def capture_id(self, capture_id: str) -> str | None:
        """What the server calls the capture."""
        row = self._db.row("SELECT remote_id FROM capture WHERE id = ?", capture_id)
        return row["remote_id"] if row else None

    def capture_in(self, capture_id: str, remote_session_id: str) -> str | None:
        """What it calls the capture in that session of its; None when that one has none."""
        row = self._db.row(
            "SELECT remote_id FROM capture WHERE id = ? AND remote_session_id = ?",
            capture_id,
            remote_session_id,
        )
        return row["remote_id"] if row else None

    def capture_is(
        self,
        capture_id: str,
        remote_session_id: str,
        remote_id: str,
        done: OutboxItem | None = None,
    ) -> None:
        """The server took the capture; *done* is the errand that this settles."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE capture SET remote_session_id = ?, remote_id = ? WHERE id = ?",
                (remote_session_id, remote_id, capture_id),
            )
            if done is not None:
                settle(db, done)

    def s3_key(self, photo_id: str) -> str | None:
        """Where the photo lies in the storage, once uploaded whole."""
        row = self._db.row("SELECT s3_key FROM photo WHERE id = ?", photo_id)
        return row["s3_key"] if row else None

    def photo_lost(self, photo_id: str) -> None:
        """The storage does not have its file after all: it must be uploaded again."""
        self._write("UPDATE photo SET s3_key = NULL WHERE id = ?", photo_id)

    def photo_id(self, photo_id: str) -> str | None:
        """What the server calls the photo."""
        row = self._db.row("SELECT remote_id FROM photo WHERE id = ?", photo_id)
        return row["remote_id"] if row else None

    def photos_are_called(self, remote_ids: Mapping[str, str]) -> None:
        """The server's session shows ids that its answers had not given."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE photo SET remote_id = ? WHERE id = ? AND remote_id = ''",
                [(remote_id, photo_id) for photo_id, remote_id in remote_ids.items()],
            )

    def photos_are(self, registered: Sequence[Registered]) -> None:
        """The server registered these photos; the errands that this settles are settled.

        One that is behind later ones is not in its place there yet.
        """
        with self._db.transaction() as db:
            for one in registered:
                _photo_is(db, one)

    def _write(self, sql: str, *values: object) -> None:
        with self._db.transaction() as db:
            db.execute(sql, values)


def _photo_is(db: sqlite3.Connection, one: Registered) -> None:
    db.execute(
        "UPDATE photo SET remote_session_id = ?, remote_id = ?, s3_key = ? WHERE id = ?",
        (one.remote_session_id, one.remote_id, one.s3_key, one.photo_id),
    )
    overtaken = db.execute(_OVERTAKEN, (one.photo_id,)).fetchone()
    if overtaken is not None:
        session_id = overtaken["session_id"]
        put(db, Errand.ORDER, session_id, session_id, overtaken["taken_at"])
    if one.done is not None:
        settle(db, one.done)
