"""The session's facts, each with its intent in the same transaction.

What a method returned is on disk. Times are aware datetimes, stored as ISO 8601 in UTC.
"""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from app.domain.action import ActionKind
from app.domain.evidence import Proof
from app.domain.photo import PhotoType
from app.domain.session import Capture, Closing, Session
from app.store import rows
from app.store.bench_state import plan_list
from app.store.outbox import Errand, put
from app.store.sqlite.database import Database
from app.store.undo_log import forget_closed, note, note_leaving

_NEWEST = 2**62
"""Above every number of a capture."""


class Sessions:
    """Sessions and the products captured in them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def start(self, session: Session, shot_list: str = "") -> None:
        """Open a session. *shot_list*: chosen for it; "" lets each product choose."""
        at = session.started_at.isoformat()
        with self._db.transaction() as db:
            forget_closed(db)
            db.execute(
                "INSERT INTO session (id, mode, started_at, operator, shot_list) "
                "VALUES (?, ?, ?, ?, ?)",
                (session.id, session.mode, at, session.operator, shot_list),
            )
            put(db, Errand.SESSION, session.id, session.id, at)

    def close(
        self, session_id: str, closing: Closing, at: datetime, told_after: float = 0.0
    ) -> None:
        """End or submit: from now on nothing may be added.

        The server is told *told_after* seconds at the earliest: till then it can be taken back.
        """
        with self._db.transaction() as db:
            note(db, ActionKind(closing.value), session_id, "", _on_bench(db, session_id))
            db.execute(
                "UPDATE session SET closing = ?, closed_at = ?, current_capture_id = NULL "
                "WHERE id = ? AND closing IS NULL",
                (closing, at.isoformat(), session_id),
            )
            due, errand = at.timestamp() + told_after, Errand(closing.value)
            put(db, errand, session_id, session_id, at.isoformat(), due if told_after else 0.0)

    def get(self, session_id: str) -> Session:
        """One session. KeyError when there is none of this id."""
        row = self._db.row("SELECT * FROM session WHERE id = ?", session_id)
        if row is None:
            raise KeyError(session_id)
        return rows.session(row)

    def newest(self) -> Session | None:
        """The session started last, open or closed."""
        row = self._db.row("SELECT * FROM session ORDER BY rowid DESC LIMIT 1")
        return rows.session(row) if row else None

    def starting_with(self, prefix: str) -> list[Session]:
        """Sessions whose id begins with *prefix*, newest first, at most 20."""
        found = self._db.rows(
            "SELECT * FROM session WHERE id >= ?1 AND id < ?1 || char(0x10ffff) "
            "ORDER BY rowid DESC LIMIT 20",
            prefix,
        )
        return [rows.session(row) for row in found]

    def add_capture(self, capture: Capture, proof: Proof | None = None) -> None:
        """Record a scan, with *proof* if a camera made it; its product is now on the bench."""
        with self._db.transaction() as db:
            _add_capture(db, capture)
            if proof is not None:
                _add_proof(db, capture.id, proof)
            note_leaving(db, ActionKind.SCAN, capture.session_id, capture.id)
            put_on_bench(db, capture.session_id, capture.id)

    def add_quantity(self, captures: Sequence[Capture]) -> None:
        """Record the same product several times, as one step; the last one is on the bench.

        *captures*: of one session, at least one, in the order of their numbers.
        """
        first, last = captures[0], captures[-1]
        with self._db.transaction() as db:
            for capture in captures:
                _add_capture(db, capture)
            note_leaving(db, ActionKind.QUANTITY, first.session_id, first.id)
            put_on_bench(db, last.session_id, last.id)

    def proof(self, capture_id: str) -> Proof | None:
        """Why the code of this capture was believed; None if no camera read it."""
        row = self._db.row(
            "SELECT jpeg, looks, contrast, width FROM proof WHERE capture_id = ?", capture_id
        )
        if row is None:
            return None
        return Proof(row["jpeg"], tuple(row["looks"].split("\n")), row["contrast"], row["width"])

    def put_on_bench(self, session_id: str, capture_id: str | None) -> None:
        """The product on the bench is now this one, or none."""
        with self._db.transaction() as db:
            before = _on_bench(db, session_id)
            if before != (capture_id or ""):
                kind = ActionKind.PICK if capture_id else ActionKind.NEXT
                note(db, kind, session_id, capture_id or "", before)
            put_on_bench(db, session_id, capture_id)

    def pick_type(self, session_id: str, picked: PhotoType | None) -> None:
        """The operator chose what to shoot next; None lets the checklist choose. Ends a retake."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE session SET picked_type = ?, retake = NULL WHERE id = ?",
                (picked, session_id),
            )

    def retake(self, session_id: str, photo_id: str) -> None:
        """The next shot replaces this photo and is of its type; `pick_type` ends that."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE session SET retake = ?1, picked_type = "
                "(SELECT type FROM photo WHERE id = ?1) WHERE id = ?2",
                (photo_id, session_id),
            )

    def choose_shot_list(self, session_id: str, name: str) -> None:
        """Which photos are wanted now and in the next sessions; "" lets each product choose."""
        with self._db.transaction() as db:
            before = db.execute(
                "SELECT shot_list FROM session WHERE id = ?", (session_id,)
            ).fetchone()["shot_list"]
            if before != name:
                note(db, ActionKind.LIST, session_id, "", before)
            set_shot_list(db, session_id, name)

    def captures(self, session_id: str, limit: int, before: int = _NEWEST) -> tuple[Capture, ...]:
        """The newest captures with a number below *before*, newest first; undone ones left out."""
        found = self._db.rows(
            f"{rows.CAPTURES} WHERE capture.session_id = ? AND number < ? "
            "AND discarded_at IS NULL ORDER BY number DESC LIMIT ?",
            session_id,
            before,
            limit,
        )
        return tuple(rows.capture(row) for row in found)

    def capture(self, capture_id: str) -> Capture | None:
        """One capture, undone or not."""
        row = self._db.row(f"{rows.CAPTURES} WHERE capture.id = ?", capture_id)
        return rows.capture(row) if row else None

    def find(self, session_id: str, key: str) -> Capture | None:
        """The newest capture of this code in the session (`Barcode.key`)."""
        # The plus: SQLite would walk the session by its numbers, in vain for every new code.
        row = self._db.row(
            f"{rows.CAPTURES} WHERE capture.session_id = ? AND key = ? AND discarded_at IS NULL "
            "ORDER BY +number DESC LIMIT 1",
            session_id,
            key,
        )
        return rows.capture(row) if row else None

    def count_of(self, session_id: str, key: str) -> int:
        """How many kept captures of this code the session has (`Barcode.key`)."""
        row = self._db.row(
            "SELECT count(*) AS n FROM capture "
            "WHERE session_id = ? AND key = ? AND discarded_at IS NULL",
            session_id,
            key,
        )
        return int(row["n"]) if row else 0

    def count(self, session_id: str) -> tuple[int, int]:
        """How many captures and photos are kept in the session."""
        row = self._db.row("SELECT products, photos FROM session WHERE id = ?", session_id)
        return (row["products"], row["photos"]) if row else (0, 0)


def _add_capture(db: sqlite3.Connection, capture: Capture) -> None:
    """The fact and its intent, in the caller's transaction."""
    code, at = capture.barcode, capture.scanned_at.isoformat()
    db.execute(
        "INSERT INTO capture (id, session_id, number, key, text, symbology, identifier, "
        "source, scanned_at, operator, gtin, add_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            capture.id,
            capture.session_id,
            capture.number,
            code.key,
            code.text,
            code.symbology,
            code.identifier,
            capture.source,
            at,
            capture.operator,
            code.gtin.value if code.gtin else "",
            code.add_on,
        ),
    )
    put(db, Errand.CAPTURE, capture.session_id, capture.id, at)


def _add_proof(db: sqlite3.Connection, capture_id: str, proof: Proof) -> None:
    db.execute(
        "INSERT INTO proof (capture_id, jpeg, looks, contrast, width) VALUES (?, ?, ?, ?, ?)",
        (capture_id, proof.jpeg, "\n".join(proof.looks), proof.contrast, proof.width),
    )


def discard_capture(db: sqlite3.Connection, capture_id: str, at: str) -> None:
    """A scan was undone. Its photos must have been discarded before."""
    db.execute("UPDATE capture SET discarded_at = ? WHERE id = ?", (at, capture_id))
    db.execute("DELETE FROM outbox WHERE kind = 'capture' AND subject_id = ?", (capture_id,))


def put_on_bench(db: sqlite3.Connection, session_id: str, capture_id: str | None) -> None:
    """The product on the bench, in the caller's transaction; None for none."""
    db.execute(
        "UPDATE session SET current_capture_id = ?, picked_type = NULL, retake = NULL WHERE id = ?",
        (capture_id, session_id),
    )


def open_again(db: sqlite3.Connection, session_id: str, on_bench: str | None) -> None:
    """It was not closed after all, in the caller's transaction."""
    db.execute(
        "UPDATE session SET closing = NULL, closed_at = NULL, current_capture_id = ? WHERE id = ?",
        (on_bench, session_id),
    )


def set_shot_list(db: sqlite3.Connection, session_id: str, name: str) -> None:
    """Which photos are wanted, in this session and the next ones, in the caller's transaction."""
    db.execute("UPDATE session SET shot_list = ? WHERE id = ?", (name, session_id))
    plan_list(db, name)


def _on_bench(db: sqlite3.Connection, session_id: str) -> str:
    asked = "SELECT current_capture_id FROM session WHERE id = ?"
    row = db.execute(asked, (session_id,)).fetchone()
    return (row["current_capture_id"] if row else None) or ""
