"""Leave to upload a photo, from before its first byte leaves until the storage has it whole.

It outlives the program: after a power cut the photo goes to the same place in the storage once
more, so that no second file lies there. The fields let whoever has them write this one file for a
short time; they are removed when the photo has come or the time is over.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.store.sqlite.database import Database

_ARRIVED = """
    UPDATE photo SET s3_key = ?1 WHERE id = ?2 AND EXISTS (
        SELECT 1 FROM capture JOIN session ON session.id = capture.session_id
        WHERE capture.id = photo.capture_id AND session.remote_id = ?3
    )
"""


@dataclass(frozen=True, slots=True)
class KeptTicket:
    """What the server gave for one photo of one of its sessions."""

    photo_id: str
    remote_session_id: str
    url: str
    fields: Mapping[str, str]
    s3_key: str
    good_until: float
    """Seconds since the epoch."""


class UploadTickets:
    """Written by the uploads alone, in any of their threads. Times are seconds since the epoch."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, photo_id: str, remote_session_id: str, now: float) -> KeptTicket | None:
        """The photo's ticket for that session of the server, while it is good."""
        row = self._db.row(
            "SELECT * FROM upload_ticket WHERE photo_id = ? AND remote_session_id = ? "
            "AND good_until > ?",
            photo_id,
            remote_session_id,
            now,
        )
        if row is None:
            return None
        return KeptTicket(
            row["photo_id"],
            row["remote_session_id"],
            row["url"],
            json.loads(row["fields"]),
            row["s3_key"],
            row["good_until"],
        )

    def keep(self, ticket: KeptTicket, now: float) -> None:
        """In the place of the photo's former one. Those that are over leave."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM upload_ticket WHERE good_until <= ?", (now,))
            db.execute(
                "INSERT OR REPLACE INTO upload_ticket VALUES (?, ?, ?, ?, ?, ?)",
                (
                    ticket.photo_id,
                    ticket.remote_session_id,
                    ticket.url,
                    json.dumps(dict(ticket.fields)),
                    ticket.s3_key,
                    ticket.good_until,
                ),
            )

    def drop(self, photo_id: str) -> None:
        """The storage does not take it."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM upload_ticket WHERE photo_id = ?", (photo_id,))

    def arrived(self, photo_id: str, remote_session_id: str, s3_key: str) -> None:
        """The storage has the whole photo: written down at once, so that nobody sends it again.

        Nothing is noted for a session that the server has closed meanwhile: the key names it.
        """
        with self._db.transaction() as db:
            db.execute(_ARRIVED, (s3_key, photo_id, remote_session_id))
            db.execute("DELETE FROM upload_ticket WHERE photo_id = ?", (photo_id,))
