"""What the server calls our facts, and what of them it has shown us.

A `remote_id` of "" means: the server took it and gave it no id (contract section 4, C1).
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.barcode import CodeSource
from app.domain.photo import PhotoType
from app.domain.report import Delivery
from app.domain.session import ServerCapture
from app.store.database import Database
from app.store.outbox import Errand, Outbox, OutboxItem, keep_keys, put, settle

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


_TO_VERIFY = """
    SELECT me.remote_id FROM server_session AS me JOIN session ON session.id = me.session_id
    WHERE verified_at IS NULL AND differences = ''
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.session_id = me.session_id)
    AND (EXISTS (SELECT 1 FROM capture WHERE remote_session_id = me.remote_id)
        OR EXISTS (SELECT 1 FROM photo WHERE remote_session_id = me.remote_id))
"""
_TO_CATCH_UP = f"{_TO_VERIFY} AND closed_at <= ?1 ORDER BY +me.rowid DESC LIMIT ?2"
_TO_FOLLOW = f"""
    {_TO_VERIFY} AND (closed_at IS NULL OR closed_at > ?2)
    UNION SELECT remote_session_id FROM capture WHERE remote_id IS NOT NULL
        AND discarded_at IS NULL AND on_server = 0 AND scanned_at > ?1
    UNION SELECT remote_session_id FROM photo WHERE remote_id IS NOT NULL
        AND discarded_at IS NULL AND on_server = 0 AND taken_at > ?1
"""  # noqa: S608 - all parts are ours
_DIFFERING = """
    SELECT remote_id, checked_at FROM server_session AS me
    WHERE verified_at IS NULL AND differences <> ''
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.session_id = me.session_id)
    ORDER BY +rowid DESC LIMIT 20
"""


@dataclass(frozen=True, slots=True)
class SentCapture:
    """A capture as the server should show it."""

    id: str
    text: str
    remote_id: str
    typed: bool = False
    """By hand, not decoded."""


@dataclass(frozen=True, slots=True)
class SentPhoto:
    """A photo as the server should show it."""

    id: str
    remote_id: str
    s3_key: str
    type: PhotoType
    file_size: int
    kept: bool
    capture_remote_id: str = ""
    """What the server calls its capture; "" when it gave that no id, or not in this session."""


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

    def capture_seen(self, capture_id: str, server: ServerCapture) -> None:
        """The server's session shows the capture, in this state."""
        self._write(
            "UPDATE capture SET on_server = 1, status = ?, product_name = ?, error_message = ? "
            "WHERE id = ?",
            server.status,
            server.product_name,
            server.error_message,
            capture_id,
        )

    def s3_key(self, photo_id: str) -> str | None:
        """Where the photo lies in the storage, once uploaded whole."""
        row = self._db.row("SELECT s3_key FROM photo WHERE id = ?", photo_id)
        return row["s3_key"] if row else None

    def photos_uploaded(self, keys: Mapping[str, str]) -> None:
        """The storage took the whole files of these photos, under these keys."""
        if keys:
            with self._db.transaction() as db:
                keep_keys(db, keys)

    def photo_lost(self, photo_id: str) -> None:
        """The storage does not have its file after all: it must be uploaded again."""
        self._write("UPDATE photo SET s3_key = NULL WHERE id = ?", photo_id)

    def photo_id(self, photo_id: str) -> str | None:
        """What the server calls the photo."""
        row = self._db.row("SELECT remote_id FROM photo WHERE id = ?", photo_id)
        return row["remote_id"] if row else None

    def photos_are(self, registered: Sequence[Registered]) -> None:
        """The server registered these photos; the errands that this settles are settled.

        One that is behind later ones is not in its place there yet.
        """
        with self._db.transaction() as db:
            for one in registered:
                _photo_is(db, one)

    def photos_seen(self, photo_ids: Sequence[str]) -> None:
        """The server's session shows these photos with our id, type and size."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE photo SET on_server = 1 WHERE id = ?", [(one,) for one in photo_ids]
            )

    def session_checked(self, remote_id: str, differences: Sequence[str], at: str) -> bool:
        """A server session was read back at *at* (ISO 8601). It is true when nothing differs.

        False while something is still owed for it: then it can be neither true nor different.
        """
        with self._db.transaction() as db:
            changed = db.execute(
                "UPDATE server_session SET checked_at = ?1, differences = ?2, "
                "verified_at = CASE ?2 WHEN '' THEN ?1 END WHERE remote_id = ?3 AND NOT EXISTS "
                "(SELECT 1 FROM outbox WHERE outbox.session_id = server_session.session_id)",
                (at, "\n".join(differences), remote_id),
            )
            return changed.rowcount == 1

    def server_sessions(self, session_id: str) -> list[str]:
        """All sessions on the server that took something of this one, in their order."""
        found = self._db.rows(
            "SELECT remote_id FROM server_session WHERE session_id = ? ORDER BY rowid", session_id
        )
        return [row["remote_id"] for row in found]

    def sent_captures(self, remote_session_id: str) -> list[SentCapture]:
        """Captures that a server session took, in the order of scanning."""
        found = self._db.rows(
            "SELECT id, text, remote_id, source FROM capture "
            "WHERE remote_session_id = ? AND remote_id IS NOT NULL ORDER BY number",
            remote_session_id,
        )
        return [
            SentCapture(row["id"], row["text"], row["remote_id"], row["source"] == CodeSource.TYPED)
            for row in found
        ]

    def sent_photos(self, remote_session_id: str) -> list[SentPhoto]:
        """Photos that a server session took, in gallery order, discarded ones last."""
        found = self._db.rows(
            "SELECT photo.*, number, CASE capture.remote_session_id WHEN ?1 "
            "THEN capture.remote_id END AS capture_remote_id "
            "FROM photo JOIN capture ON capture.id = photo.capture_id "
            "WHERE photo.remote_session_id = ?1 AND photo.remote_id IS NOT NULL "
            "ORDER BY photo.discarded_at IS NOT NULL, number, position, photo.rowid",
            remote_session_id,
        )
        return [
            SentPhoto(
                row["id"],
                row["remote_id"],
                row["s3_key"],
                PhotoType(row["type"]) if row["discarded_at"] is None else PhotoType.OTHER,
                row["file_size"],
                row["discarded_at"] is None,
                row["capture_remote_id"] or "",
            )
            for row in found
        ]

    def sessions_to_follow(self, since: str, lately: str) -> list[str]:
        """Server sessions that have more to show us, by the server's ids. Both are ISO 8601.

        Those that are not verified though all is sent, unless they were closed before *lately*;
        the newest that differ, again when they were read back last before *since*; and those that
        took what they have not shown yet, unless it was scanned or shot before *since*.
        """
        found = self._db.rows(_TO_FOLLOW, since, lately)
        differing = self._db.rows(_DIFFERING)
        again = [row["remote_id"] for row in differing if row["checked_at"] < since]
        return [*(row["remote_id"] for row in found), *again]

    def sessions_to_catch_up(self, lately: str, limit: int) -> list[str]:
        """Server sessions closed before *lately* that nobody held against ours since, newest first.

        They are of a program that did not do it, or of days without a line.
        """
        found = self._db.rows(_TO_CATCH_UP, lately, limit)
        return [row["remote_id"] for row in found]

    def all_seen(self, remote_id: str) -> bool:
        """True when this server session has shown us all that it took."""
        unseen = self._db.row(
            "SELECT 1 FROM capture WHERE remote_session_id = ?1 AND on_server = 0 "
            "AND discarded_at IS NULL UNION ALL SELECT 1 FROM photo WHERE remote_session_id = ?1 "
            "AND on_server = 0 AND discarded_at IS NULL LIMIT 1",
            remote_id,
        )
        return unseen is None

    def delivery(self, session_id: str, outbox: Outbox) -> Delivery:
        """The counts for the lamps."""
        row = self._db.row(
            "SELECT products + photos AS total, unseen FROM session WHERE id = ?", session_id
        )
        total, unseen = (row["total"], row["unseen"]) if row else (0, 0)
        checked, differences = self._verdict(session_id)
        return Delivery(
            total,
            total - unseen,
            outbox.waiting(),
            len(outbox.parked()),
            outbox.oldest_at(),
            checked,
            differences,
        )

    def _verdict(self, session_id: str) -> tuple[bool, tuple[str, ...]]:
        """Whether every server session that took something was verified, and what differs."""
        found = self._db.rows(
            "SELECT verified_at, differences FROM server_session AS me WHERE session_id = ?1 "
            "AND (EXISTS (SELECT 1 FROM capture WHERE remote_session_id = me.remote_id) "
            "OR EXISTS (SELECT 1 FROM photo WHERE remote_session_id = me.remote_id))",
            session_id,
        )
        differences = "\n".join(row["differences"] for row in found if row["differences"])
        checked = all(row["verified_at"] is not None for row in found)
        return checked, tuple(differences.splitlines())

    def photos_per_product(self) -> float:
        """Of the last products that have photos; 0.0 while there are none."""
        row = self._db.row(
            "SELECT AVG(n) AS mean FROM (SELECT COUNT(*) AS n FROM ("
            "SELECT rowid AS place, capture_id FROM photo WHERE discarded_at IS NULL "
            "ORDER BY rowid DESC LIMIT 240) GROUP BY capture_id ORDER BY MAX(place) DESC LIMIT 20)"
        )
        return float(row["mean"] or 0.0) if row else 0.0

    def calls_today(self) -> tuple[float, int] | None:
        """When the quota's day began (seconds since the epoch), and the calls since."""
        row = self._db.row("SELECT began, used FROM quota")
        return (row["began"], row["used"]) if row else None

    def keep_calls_today(self, began: float, used: int) -> None:
        """See `calls_today`."""
        self._write("INSERT OR REPLACE INTO quota (one, began, used) VALUES (1, ?, ?)", began, used)

    def dialect(self, host: str) -> dict[str, str]:
        """Our names of fields to those that the host understands."""
        found = self._db.rows("SELECT ours, theirs FROM dialect WHERE host = ?", host)
        return {row["ours"]: row["theirs"] for row in found}

    def keep_dialect(self, host: str, dialect: Mapping[str, str]) -> None:
        """The host told its names."""
        with self._db.transaction() as db:
            db.executemany(
                "INSERT OR REPLACE INTO dialect (host, ours, theirs) VALUES (?, ?, ?)",
                [(host, ours, theirs) for ours, theirs in dialect.items()],
            )

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
