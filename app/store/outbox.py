"""The outbox: what the station still owes the server. It points at facts and copies none.

An errand is put down in the transaction that makes its fact, so there is no fact without intent
and no intent without fact.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.store.sqlite.database import Database

_LONGEST_WAIT = 3600.0
"""Seconds, in `_DUE` too. An errand due later than this was postponed by a clock that was wrong:
it is due."""


_DUE = """
    SELECT * FROM outbox AS me
    WHERE parked IS NULL AND (not_before <= ?1 OR not_before > ?2) AND (kind = 'session' OR (
        NOT EXISTS (
            SELECT 1 FROM outbox WHERE kind = 'session' AND subject_id = me.session_id
        ) AND CASE kind WHEN 'capture' THEN TRUE
        WHEN 'photo' THEN NOT EXISTS (
            SELECT 1 FROM outbox WHERE kind = 'capture' AND subject_id =
                (SELECT capture_id FROM photo WHERE photo.id = me.subject_id)
        ) AND NOT EXISTS (
            SELECT 1 FROM outbox AS ahead WHERE kind = 'photo' AND parked IS NULL
                AND session_id = me.session_id AND seq < me.seq
                AND (not_before > ?4 AND not_before <= ?4 + 3600 OR EXISTS (
                    SELECT 1 FROM outbox AS its WHERE its.kind = 'capture' AND its.parked IS NULL
                        AND its.subject_id =
                            (SELECT capture_id FROM photo WHERE photo.id = ahead.subject_id)
                ))
        ) WHEN 'retype' THEN NOT EXISTS (
            SELECT 1 FROM outbox WHERE kind = 'photo' AND subject_id = me.subject_id
        ) WHEN 'order' THEN NOT EXISTS (
            SELECT 1 FROM outbox WHERE session_id = me.session_id
                AND kind IN ('capture', 'photo', 'retype')
        ) ELSE NOT EXISTS (
            SELECT 1 FROM outbox WHERE session_id = me.session_id
                AND kind NOT IN ('end', 'submit')
        ) END
    ))
"""
"""A photo never overtakes its capture, nor a photo that waits for its time or its capture: a server
that gives no ids cannot be told their order. Order and end come after everything before them."""
_CAPTURES_FIRST = ("kind IN ('session', 'capture')", "kind NOT IN ('session', 'capture')")
"""Each is one call, and what the server can look up meanwhile. Two queries: no sorting."""
_OLDEST_PHOTOS = """
    seq IN (SELECT seq FROM outbox WHERE kind = 'photo' AND parked IS NULL ORDER BY seq LIMIT 100)
"""
"""While thousands wait for their captures, nobody looks at them all before every errand."""


class Errand(StrEnum):
    """What is to be done on the server, in the order in which a session needs it."""

    SESSION = "session"
    CAPTURE = "capture"
    PHOTO = "photo"
    RETYPE = "retype"
    ORDER = "order"
    END = "end"
    SUBMIT = "submit"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One errand. `subject_id` is the id of the session, capture or photo it is about."""

    seq: int
    kind: Errand
    session_id: str
    subject_id: str
    version: int
    """Grows when the fact changed again; an errand done in an older version stays."""
    attempts: int
    """How often it was begun before: more than 0 means the server may already have it."""
    parked: str | None
    cause: str = ""
    """What must heal before it can be done; "" when nobody knows or it is not parked."""


def put(
    db: sqlite3.Connection,
    kind: Errand,
    session_id: str,
    subject_id: str,
    at: str,
    not_before: float = 0.0,
) -> None:
    """Owe *kind* about *subject_id*, in the caller's transaction. Putting it again renews it."""
    db.execute(
        "INSERT INTO outbox (kind, session_id, subject_id, created_at, not_before) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, subject_id) DO UPDATE "
        "SET version = version + 1, not_before = excluded.not_before, parked = NULL, "
        "cause = '', probes = 0",
        (kind, session_id, subject_id, at, not_before),
    )


def withdraw(db: sqlite3.Connection, kind: Errand, subject_id: str) -> bool:
    """Owe it no more. False when it was already begun, so that the server may know of it."""
    gone = db.execute(
        "DELETE FROM outbox WHERE kind = ? AND subject_id = ? AND attempts = 0", (kind, subject_id)
    )
    return gone.rowcount == 1


def settle(db: sqlite3.Connection, item: OutboxItem) -> None:
    """See `Outbox.settle`, in the caller's transaction. A second time it writes nothing."""
    db.execute("DELETE FROM outbox WHERE seq = ? AND version = ?", (item.seq, item.version))
    db.execute(
        "UPDATE server_session SET verified_at = NULL, differences = '' WHERE session_id = ? "
        "AND (verified_at IS NOT NULL OR differences <> '')",
        (item.session_id,),
    )


class Outbox:
    """Read and settle errands. Times are seconds since the epoch."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def items(self, session_id: str) -> list[OutboxItem]:
        """All errands of one session, oldest first, parked ones too."""
        rows = self._db.rows("SELECT * FROM outbox WHERE session_id = ? ORDER BY seq", session_id)
        return [item_of(row) for row in rows]

    def next_item(self, now: float) -> OutboxItem | None:
        """The errand that is to be tried now: sessions and captures first, then the oldest.

        Parked and postponed ones hold back only what needs them.
        """
        for kinds in _CAPTURES_FIRST:
            for row in self._due(kinds, now, 1):
                return item_of(row)
        return None

    def next_photos(self, now: float, limit: int) -> list[OutboxItem]:
        """Photos that may be sent now, in the order in which they will be; of the oldest alone."""
        return [item_of(row) for row in self._due(_OLDEST_PHOTOS, now, limit)]

    def _due(self, kinds: str, now: float, limit: int) -> list[sqlite3.Row]:
        sql = f"{_DUE} AND {kinds} ORDER BY seq LIMIT ?3"
        return self._db.rows(sql, now, now + _LONGEST_WAIT, limit, now)

    def begin(self, items: Sequence[OutboxItem]) -> list[OutboxItem]:
        """Note, before the first byte leaves, that the server may learn of them.

        Returns those that were not withdrawn meanwhile: no other may be done.
        """
        with self._db.transaction() as db:
            begin = "UPDATE outbox SET attempts = attempts + 1 WHERE seq = ?"
            return [one for one in items if db.execute(begin, (one.seq,)).rowcount == 1]

    def put_back(self, items: Sequence[OutboxItem]) -> None:
        """Nothing of them left after all."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE outbox SET attempts = attempts - 1 WHERE seq = ?",
                [(one.seq,) for one in items],
            )

    def settle(self, item: OutboxItem) -> None:
        """Done. Stays when its fact changed while it was under way. What was verified is stale."""
        with self._db.transaction() as db:
            settle(db, item)

    def postpone(self, item: OutboxItem, until: float) -> None:
        """Try again at *until*."""
        with self._db.transaction() as db:
            db.execute("UPDATE outbox SET not_before = ? WHERE seq = ?", (until, item.seq))

    def park(self, item: OutboxItem, reason: str, cause: str = "") -> None:
        """Keep it, show *reason*, and leave it out of the way until a person acts or, where there
        is one, its *cause* has healed."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE outbox SET parked = ?, cause = ? WHERE seq = ?", (reason, cause, item.seq)
            )

    def try_everything_again(self) -> None:
        """A person acted: nothing is parked, nothing waits for its time."""
        with self._db.transaction() as db:
            db.execute("UPDATE outbox SET parked = NULL, cause = '', probes = 0, not_before = 0")

    def waiting(self) -> int:
        """Errands that the server does not have yet, parked ones included."""
        return int(self._db.rows("SELECT COUNT(*) AS n FROM outbox")[0]["n"])

    def owed(self) -> dict[Errand, int]:
        """How many of each kind wait, parked ones left out."""
        found = self._db.rows(
            "SELECT kind, COUNT(*) AS n FROM outbox WHERE parked IS NULL GROUP BY kind"
        )
        return {Errand(row["kind"]): row["n"] for row in found}

    def parked(self) -> list[str]:
        """The reasons of the parked errands, oldest first."""
        rows = self._db.rows("SELECT parked FROM outbox WHERE parked IS NOT NULL ORDER BY +seq")
        return [row["parked"] for row in rows]

    def next_due(self, now: float) -> float | None:
        """When the next errand may be tried that nothing else holds back; None: there is none."""
        if self.next_item(now) is not None:
            return now
        sql = f"SELECT MIN(not_before) AS t FROM ({_DUE}) LIMIT ?3"  # noqa: S608 - all parts are ours
        row = self._db.row(sql, float("inf"), float("inf"), 1, now)
        return None if row is None or row["t"] is None else float(row["t"])


def item_of(row: sqlite3.Row) -> OutboxItem:
    """A row of the table as a value."""
    return OutboxItem(
        row["seq"],
        Errand(row["kind"]),
        row["session_id"],
        row["subject_id"],
        row["version"],
        row["attempts"],
        row["parked"],
        row["cause"],
    )
