"""Errands that are parked until what several of them have in common has healed."""

from dataclasses import dataclass

from app.store.outbox import OutboxItem, item_of
from app.store.sqlite.database import Database

_BY_CAUSE = """
    SELECT cause, MIN(parked) AS reason, COUNT(*) AS items, MIN(file_size) AS smallest
    FROM outbox INDEXED BY outbox_parked LEFT JOIN photo ON photo.id = outbox.subject_id
    WHERE parked IS NOT NULL AND cause <> '' GROUP BY cause
"""
_PARK_PHOTOS = """
    UPDATE outbox SET parked = ?1, cause = ?2
    WHERE kind = 'photo' AND parked IS NULL AND seq <> ?4
    AND (?3 = 0 OR EXISTS (
        SELECT 1 FROM photo WHERE photo.id = outbox.subject_id AND photo.file_size >= ?3
    ))
"""
_TO_PROBE = """
    SELECT outbox.* FROM outbox LEFT JOIN photo ON photo.id = outbox.subject_id
    WHERE parked IS NOT NULL AND cause = ?1
    ORDER BY probes, CASE cause WHEN 'size' THEN file_size ELSE 0 END, seq LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class ParkedCause:
    """What several errands are parked for."""

    reason: str
    """As it is shown, of one of them."""
    items: int
    smallest: int
    """Bytes of the smallest photo among them."""


class ParkedErrands:
    """Asked and told by the sync alone. A cause is one of the API's words for it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def park_photos(self, reason: str, cause: str, at_least: int, but: int) -> None:
        """Photos of *at_least* so many bytes share the cause; not the one of number *but*."""
        with self._db.transaction() as db:
            db.execute(_PARK_PHOTOS, (reason, cause, at_least, but))

    def parked_by_cause(self) -> dict[str, ParkedCause]:
        """What is parked until a cause heals, by that."""
        found = self._db.rows(_BY_CAUSE)
        return {
            row["cause"]: ParkedCause(row["reason"], row["items"], row["smallest"] or 0)
            for row in found
        }

    def probe(self, cause: str) -> OutboxItem | None:
        """The errand that is to try whether *cause* has healed is parked no more.

        The one that was tried least, then the smallest where the size is the cause, then the
        oldest.
        """
        with self._db.transaction() as db:
            row = db.execute(_TO_PROBE, (cause,)).fetchone()
            if row is None:
                return None
            db.execute(
                "UPDATE outbox SET parked = NULL, cause = '', not_before = 0, probes = probes + 1 "
                "WHERE seq = ?",
                (row["seq"],),
            )
        return item_of(row)

    def is_owed(self, item: OutboxItem) -> bool:
        """True while it is to be done and not parked."""
        sql = "SELECT 1 FROM outbox WHERE seq = ? AND parked IS NULL"
        return self._db.row(sql, item.seq) is not None

    def free(self, cause: str, reason: str = "") -> None:
        """The cause has healed; with a *reason*, for those alone that were parked with it."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE outbox SET parked = NULL, cause = '', not_before = 0 "
                "WHERE cause = ?1 AND parked IS NOT NULL AND (?2 = '' OR parked = ?2)",
                (cause, reason),
            )
