"""Which photos' files may leave this disk: those that the server has shown us, long enough ago."""

from dataclasses import dataclass
from datetime import datetime

from app.store.database import Database


def _may_go(photo: str, session: str) -> str:
    """Shown by the server, in a closed session all of which was verified before ?1."""
    return f"""
        {photo}.on_server = 1 AND {session}.closing IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.session_id = {session}.id)
        AND NOT EXISTS (
            SELECT 1 FROM server_session WHERE session_id = {session}.id AND verified_at IS NULL
            AND remote_id IN (
                SELECT remote_session_id FROM capture WHERE session_id = {session}.id
                UNION SELECT {photo}.remote_session_id
            )
        )
        AND (
            SELECT MAX(verified_at) FROM server_session WHERE session_id = {session}.id
        ) < ?1
    """  # noqa: S608 - all parts are ours


_OLDEST = f"""
    SELECT photo.sha256, (
        SELECT MAX(verified_at) FROM server_session WHERE session_id = session.id
    ) AS verified_at
    FROM photo JOIN capture ON capture.id = photo.capture_id
    JOIN session ON session.id = capture.session_id
    WHERE photo.removed_at IS NULL AND photo.taken_at < ?1 AND {_may_go("photo", "session")}
    AND NOT EXISTS (
        SELECT 1 FROM photo AS twin JOIN capture AS its ON its.id = twin.capture_id
        JOIN session AS other ON other.id = its.session_id
        WHERE twin.sha256 = photo.sha256 AND twin.removed_at IS NULL
        AND twin.id <> photo.id AND ({_may_go("twin", "other")}) IS NOT TRUE
    )
    ORDER BY photo.taken_at LIMIT ?2
"""  # noqa: S608 - all parts are ours
"""Equal bytes are one file: it goes when every photo that it is may go. Walks from the oldest by an
index and stops at the limit: the bench waits for the database meanwhile."""


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
        """At most *limit* files of closed sessions that were verified before *at*.

        Those that were shot first come first.
        """
        found = {
            row["sha256"]: KeptFile(row["sha256"], datetime.fromisoformat(row["verified_at"]))
            for row in self._db.rows(_OLDEST, at.isoformat(), limit)
        }
        return list(found.values())

    def removed(self, sha256: str, at: datetime) -> None:
        """The file is gone; the photo's facts stay."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE photo SET removed_at = ? WHERE sha256 = ? AND removed_at IS NULL",
                (at.isoformat(), sha256),
            )
