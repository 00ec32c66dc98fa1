"""What the server is at work on after it took everything: lookups asked again, and extraction."""

from dataclasses import dataclass

from app.domain.session import ServerCapture, Session
from app.store import rows
from app.store.sqlite.database import Database

OVER = ("ready", "accepted", "rejected", "EXPIRED")
"""Nothing more comes of an extraction then (contract section 4, C6)."""
_MOST = 20
"""Sessions followed at a time: more are from a time when nobody looked."""


@dataclass(frozen=True, slots=True)
class FailedLookup:
    """A capture whose lookup a person wants tried again."""

    capture_id: str
    remote_id: str
    remote_session_id: str


class Following:
    """Written by sync, and by a person who asks again."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def extracting(self) -> list[Session]:
        """Sessions that the server got whole and is to read, newest first."""
        found = self._db.rows(
            "SELECT * FROM session WHERE closing = 'submit' AND remote_id IS NOT NULL "
            "AND extraction NOT IN ('ready', 'accepted', 'rejected', 'EXPIRED') "
            "AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.session_id = session.id) "
            "ORDER BY started_at DESC LIMIT ?",
            _MOST,
        )
        return [rows.session(row) for row in found]

    def extraction_is(self, session_id: str, status: str) -> None:
        """How far the server says it is."""
        with self._db.transaction() as db:
            db.execute("UPDATE session SET extraction = ? WHERE id = ?", (status, session_id))

    def want_lookups(self, session_id: str) -> int:
        """A person asks again about every failed lookup of the session. Returns how many."""
        with self._db.transaction() as db:
            wanted = db.execute(
                "UPDATE capture SET retry = 1 WHERE session_id = ? AND status = 'FAILED' "
                "AND discarded_at IS NULL AND remote_id <> ''",
                (session_id,),
            )
            return wanted.rowcount

    def wanted_lookups(self) -> list[FailedLookup]:
        """Those that the server was not asked for yet, or gave no clear answer."""
        found = self._db.rows(
            "SELECT id, remote_id, remote_session_id FROM capture "
            "WHERE retry = 1 AND remote_id <> '' LIMIT 100"
        )
        return [FailedLookup(*row) for row in found]

    def looked_up_again(self, capture_id: str, told: ServerCapture) -> None:
        """The server answered: this is its state now."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE capture SET retry = 0, status = ?, product_name = ?, error_message = ? "
                "WHERE id = ?",
                (told.status, told.product_name, told.error_message, capture_id),
            )

    def under_way(self) -> list[str]:
        """Server sessions with lookups that are not settled, by the server's ids, newest first."""
        found = self._db.rows(
            "SELECT remote_session_id AS id FROM capture WHERE remote_id IS NOT NULL "
            "AND discarded_at IS NULL AND status NOT IN ('COMPLETED', 'FAILED', 'NOT_FOUND') "
            "GROUP BY remote_session_id ORDER BY MAX(rowid) DESC LIMIT ?",
            _MOST,
        )
        return [row["id"] for row in found]

    def to_review(self) -> str:
        """Our id of the newest session with proposals to review, else of the newest submitted.

        "" when none was submitted.
        """
        for condition in ("extraction = 'ready'", "closing = 'submit'"):
            row = self._db.row(
                f"SELECT id FROM session WHERE {condition} ORDER BY started_at DESC LIMIT 1"  # noqa: S608
            )
            if row is not None:
                return str(row["id"])
        return ""
