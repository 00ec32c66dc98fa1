"""Which photos' files may leave this disk: what the server has long shown us, and what was thrown
away before it was ever sent."""

from dataclasses import dataclass
from datetime import datetime

from app.store.sqlite.database import Database


def _shown(photo: str, session: str) -> str:
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


def may_go_where(photo: str, session: str) -> str:
    """Shown; or never sent and not owed, in a session closed before ?1: no undo reaches it."""
    return f"""({_shown(photo, session)} OR (
        {photo}.discarded_at IS NOT NULL AND {photo}.remote_id IS NULL
        AND {session}.closing IS NOT NULL AND {session}.closed_at < ?1
        AND NOT EXISTS (
            SELECT 1 FROM outbox WHERE kind IN ('photo', 'retype') AND subject_id = {photo}.id
        )
    ))"""  # noqa: S608 - all parts are ours


_SINCE = """
    CASE WHEN photo.remote_id IS NULL THEN session.closed_at
    ELSE (SELECT MAX(verified_at) FROM server_session WHERE session_id = session.id) END
"""
_REMOVABLE = f"""
    SELECT photo.sha256, {_SINCE} AS since
    FROM photo JOIN capture ON capture.id = photo.capture_id
    JOIN session ON session.id = capture.session_id
    WHERE photo.removed_at IS NULL AND photo.taken_at < ?1 AND {may_go_where("photo", "session")}
    AND NOT EXISTS (
        SELECT 1 FROM photo AS twin JOIN capture AS its ON its.id = twin.capture_id
        JOIN session AS other ON other.id = its.session_id
        WHERE twin.sha256 = photo.sha256 AND twin.removed_at IS NULL
        AND twin.id <> photo.id AND ({may_go_where("twin", "other")}) IS NOT TRUE
    )
"""  # noqa: S608 - all parts are ours
"""Equal bytes are one file: it goes when every photo that it is may go."""
_OLDEST = f"{_REMOVABLE} ORDER BY photo.taken_at LIMIT ?2"
"""Walks from the oldest by an index and stops at the limit: the bench waits for the database."""
_THIS = f"{_REMOVABLE} AND photo.sha256 = ?2 LIMIT 1"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A photo's file that is not needed here."""

    sha256: str
    since: datetime
    """When the server last showed all of its session, or its session was closed without it."""


class KeptFiles:
    """Asked and told by whoever clears up."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def not_needed_since(self, at: datetime, limit: int) -> list[KeptFile]:
        """At most *limit* files of closed sessions: verified before *at*, or thrown away unsent in
        one that was closed before *at*. Those that were shot first come first.
        """
        found = {
            row["sha256"]: KeptFile(row["sha256"], datetime.fromisoformat(row["since"]))
            for row in self._db.rows(_OLDEST, at.isoformat(), limit)
        }
        return list(found.values())

    def may_go(self, sha256: str, at: datetime) -> bool:
        """Asked once more, while nobody can keep the same bytes for a new photo."""
        return self._db.row(_THIS, at.isoformat(), sha256) is not None

    def removed(self, sha256: str, at: datetime) -> None:
        """The file is gone; the photo's facts stay."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE photo SET removed_at = ? WHERE sha256 = ? AND removed_at IS NULL",
                (at.isoformat(), sha256),
            )
