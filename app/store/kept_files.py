"""Which photos' files may leave this disk: those that the server has shown us, long enough ago."""

from dataclasses import dataclass
from datetime import datetime

from app.store.database import Database

_MAY_GO = """
    SELECT sha256, MAX(verified_at) AS verified_at, MIN(taken_at) AS taken_at FROM (
        SELECT photo.sha256, photo.taken_at, (
            SELECT MAX(server_session.verified_at) FROM server_session
            WHERE server_session.session_id = session.id
        ) AS verified_at, (
            photo.on_server AND session.closing IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.session_id = session.id)
            AND NOT EXISTS (
                SELECT 1 FROM server_session WHERE server_session.session_id = session.id
                AND server_session.remote_id IN (
                    SELECT remote_session_id FROM capture WHERE session_id = session.id
                    UNION SELECT photo.remote_session_id
                )
                AND verified_at IS NULL
            )
        ) AS may_go
        FROM photo JOIN capture ON capture.id = photo.capture_id
        JOIN session ON session.id = capture.session_id
        WHERE photo.removed_at IS NULL
    )
    GROUP BY sha256 HAVING MIN(may_go) AND MAX(verified_at) < ?1
    ORDER BY verified_at, taken_at LIMIT ?2
"""
"""Equal bytes are one file: it goes when every photo that it is may go. Oldest first."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A photo's file that the server has too."""

    sha256: str
    verified_at: datetime
    """When the server last showed all of its session."""


class KeptFiles:
    """Asked and told by whoever clears up."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def verified_before(self, at: datetime, limit: int) -> list[KeptFile]:
        """At most *limit* files of closed sessions that were verified before *at*, oldest first."""
        return [
            KeptFile(row["sha256"], datetime.fromisoformat(row["verified_at"]))
            for row in self._db.rows(_MAY_GO, at.isoformat(), limit)
        ]

    def removed(self, sha256: str, at: datetime) -> None:
        """The file is gone; the photo's facts stay."""
        with self._db.transaction() as db:
            db.execute("UPDATE photo SET removed_at = ? WHERE sha256 = ?", (at.isoformat(), sha256))
