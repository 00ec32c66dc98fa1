"""What the server has shown us of what it took, and what it still has to show."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.barcode import CodeSource
from app.domain.photo import PhotoType
from app.domain.report import Delivery
from app.domain.session import ServerCapture
from app.store.sqlite.database import Database

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
_TOOK_SOMETHING = """
    FROM server_session AS me WHERE session_id = ?1
        AND (EXISTS (SELECT 1 FROM capture WHERE remote_session_id = me.remote_id)
            OR EXISTS (SELECT 1 FROM photo WHERE remote_session_id = me.remote_id))
"""
_DELIVERY = f"""
    SELECT products + photos AS total, unseen,
        (SELECT COUNT(*) FROM outbox) AS waiting,
        (SELECT COUNT(*) FROM outbox INDEXED BY outbox_parked WHERE parked IS NOT NULL)
            AS parked,
        (SELECT created_at FROM outbox ORDER BY seq LIMIT 1) AS oldest_at,
        EXISTS (SELECT 1 {_TOOK_SOMETHING} AND verified_at IS NULL) AS unverified,
        (SELECT GROUP_CONCAT(differences, char(10))
            FROM (SELECT differences {_TOOK_SOMETHING} AND differences <> '' ORDER BY me.rowid)
        ) AS differences
    FROM session WHERE id = ?1
"""  # noqa: S608 - all parts are ours


_KEPT_HERE = """
    SELECT id, discarded_at IS NULL AS kept FROM capture
        WHERE id IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT id, discarded_at IS NULL FROM photo
        WHERE id IN (SELECT value FROM json_each(?1))
"""


@dataclass(frozen=True, slots=True)
class SentCapture:
    """A capture as the server should show it."""

    id: str
    text: str
    remote_id: str
    typed: bool = False
    """By hand, not decoded."""
    kept: bool = True
    """False when it was undone here after it was sent; the API cannot take it back."""


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


class Shown:
    """Written by sync alone, after it has read a session back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def server_sessions(self, session_id: str) -> list[str]:
        """All sessions on the server that took something of this one, in their order."""
        found = self._db.rows(
            "SELECT remote_id FROM server_session WHERE session_id = ? ORDER BY rowid", session_id
        )
        return [row["remote_id"] for row in found]

    def sent_captures(self, remote_session_id: str) -> list[SentCapture]:
        """Captures that a server session took, in the order of scanning."""
        found = self._db.rows(
            "SELECT id, text, remote_id, source, discarded_at FROM capture "
            "WHERE remote_session_id = ? AND remote_id IS NOT NULL ORDER BY number",
            remote_session_id,
        )
        return [
            SentCapture(
                row["id"],
                row["text"],
                row["remote_id"],
                row["source"] == CodeSource.TYPED,
                row["discarded_at"] is None,
            )
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

    def kept_here(self, ids: Sequence[str]) -> dict[str, bool]:
        """Of these ids those that are captures or photos of this station; False: undone."""
        found = self._db.rows(_KEPT_HERE, json.dumps(list(ids)))
        return {row["id"]: bool(row["kept"]) for row in found}

    def capture_seen(self, capture_id: str, server: ServerCapture) -> None:
        """The server's session shows the capture, in this state."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE capture SET on_server = 1, status = ?, product_name = ?, "
                "error_message = ? WHERE id = ?",
                (server.status, server.product_name, server.error_message, capture_id),
            )

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

    def all_seen(self, remote_id: str) -> bool:
        """True when this server session has shown us all that it took."""
        unseen = self._db.row(
            "SELECT 1 FROM capture WHERE remote_session_id = ?1 AND on_server = 0 "
            "AND discarded_at IS NULL UNION ALL SELECT 1 FROM photo WHERE remote_session_id = ?1 "
            "AND on_server = 0 AND discarded_at IS NULL LIMIT 1",
            remote_id,
        )
        return unseen is None

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

    def delivery(self, session_id: str) -> Delivery:
        """The counts for the lamps, in one query."""
        row = self._db.row(_DELIVERY, session_id)
        if row is None:
            return Delivery()
        differences = row["differences"] or ""
        return Delivery(
            row["total"],
            row["total"] - row["unseen"],
            row["waiting"],
            row["parked"],
            datetime.fromisoformat(row["oldest_at"]) if row["oldest_at"] else None,
            not row["unverified"],
            tuple(differences.splitlines()),
        )
