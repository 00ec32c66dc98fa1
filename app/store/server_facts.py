"""What the server calls our facts, and what of them it has shown us.

A `remote_id` of "" means: the server took it and gave it no id (contract section 4, C1).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.photo import PhotoType
from app.domain.report import Delivery
from app.domain.session import ServerCapture
from app.store.database import Database
from app.store.outbox import Outbox


@dataclass(frozen=True, slots=True)
class SentCapture:
    """A capture as the server should show it."""

    id: str
    text: str
    remote_id: str


@dataclass(frozen=True, slots=True)
class SentPhoto:
    """A photo as the server should show it."""

    id: str
    remote_id: str
    s3_key: str
    type: PhotoType
    file_size: int
    kept: bool


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
        self._write("UPDATE session SET remote_id = ? WHERE id = ?", remote_id, session_id)

    def session_is_gone(self, session_id: str) -> None:
        """The server takes no more for it: what is unsent will need a new one there.

        Captures whose photos are unsent are owed again, so that the photos can be linked.
        """
        with self._db.transaction() as db:
            db.execute(
                "UPDATE session SET former_remote_id = remote_id, remote_id = NULL WHERE id = ?",
                (session_id,),
            )
            db.execute(
                "UPDATE capture SET remote_id = NULL, on_server = 0 WHERE session_id = ? AND id IN "
                "(SELECT capture_id FROM photo JOIN outbox ON outbox.subject_id = photo.id "
                "AND outbox.kind = 'photo')",
                (session_id,),
            )

    def capture_id(self, capture_id: str) -> str | None:
        """What the server calls the capture."""
        row = self._db.row("SELECT remote_id FROM capture WHERE id = ?", capture_id)
        return row["remote_id"] if row else None

    def capture_is(self, capture_id: str, remote_session_id: str, remote_id: str) -> None:
        """The server took the capture."""
        self._write(
            "UPDATE capture SET remote_session_id = ?, remote_id = ? WHERE id = ?",
            remote_session_id,
            remote_id,
            capture_id,
        )

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

    def photo_uploaded(self, photo_id: str, s3_key: str | None) -> None:
        """The storage took the whole file; None when it must be uploaded again."""
        self._write("UPDATE photo SET s3_key = ? WHERE id = ?", s3_key, photo_id)

    def photo_id(self, photo_id: str) -> str | None:
        """What the server calls the photo."""
        row = self._db.row("SELECT remote_id FROM photo WHERE id = ?", photo_id)
        return row["remote_id"] if row else None

    def photo_is(self, photo_id: str, remote_session_id: str, remote_id: str, s3_key: str) -> None:
        """The server registered the photo."""
        self._write(
            "UPDATE photo SET remote_session_id = ?, remote_id = ?, s3_key = ? WHERE id = ?",
            remote_session_id,
            remote_id,
            s3_key,
            photo_id,
        )

    def photos_seen(self, photo_ids: Sequence[str]) -> None:
        """The server's session shows these photos with our id, type and size."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE photo SET on_server = 1 WHERE id = ?", [(one,) for one in photo_ids]
            )

    def sent_captures(self, remote_session_id: str) -> list[SentCapture]:
        """Captures that a server session took, in the order of scanning."""
        found = self._db.rows(
            "SELECT id, text, remote_id FROM capture "
            "WHERE remote_session_id = ? AND remote_id IS NOT NULL ORDER BY number",
            remote_session_id,
        )
        return [SentCapture(row["id"], row["text"], row["remote_id"]) for row in found]

    def sent_photos(self, remote_session_id: str) -> list[SentPhoto]:
        """Photos that a server session took, in gallery order, discarded ones last."""
        found = self._db.rows(
            "SELECT photo.*, number FROM photo JOIN capture ON capture.id = photo.capture_id "
            "WHERE photo.remote_session_id = ? AND photo.remote_id IS NOT NULL "
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
            )
            for row in found
        ]

    def sessions_to_follow(self, since: str) -> list[str]:
        """Server sessions that have not shown us everything they took, by the server's ids.

        What was scanned or shot before *since* (ISO 8601) is not asked after any more.
        """
        found = self._db.rows(
            "SELECT remote_session_id FROM capture WHERE remote_id IS NOT NULL "
            "AND discarded_at IS NULL AND scanned_at > ?1 "
            "AND (on_server = 0 OR status NOT IN ('COMPLETED', 'FAILED', 'NOT_FOUND')) "
            "UNION SELECT remote_session_id FROM photo "
            "WHERE remote_id IS NOT NULL AND on_server = 0 "
            "AND discarded_at IS NULL AND taken_at > ?1",
            since,
        )
        return [row["remote_session_id"] for row in found]

    def delivery(self, session_id: str, outbox: Outbox) -> Delivery:
        """The counts for the lamps."""
        row = self._db.row(
            "SELECT COUNT(*) AS total, COALESCE(SUM(seen), 0) AS seen FROM ("
            "SELECT on_server AS seen FROM capture "
            "WHERE session_id = ?1 AND discarded_at IS NULL UNION ALL "
            "SELECT photo.on_server FROM photo JOIN capture ON capture.id = photo.capture_id "
            "WHERE session_id = ?1 AND photo.discarded_at IS NULL)",
            session_id,
        )
        total, seen = (row["total"], row["seen"]) if row else (0, 0)
        return Delivery(total, seen, outbox.waiting(), len(outbox.parked()), outbox.oldest_at())

    def _write(self, sql: str, *values: object) -> None:
        with self._db.transaction() as db:
            db.execute(sql, values)
