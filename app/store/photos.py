"""Photo facts, each with its intent in the same transaction.

Append-only: a photo that was replaced or thrown away keeps its row, and its file
until nobody can take it back or needs it (see `kept_files`). The API cannot
delete one that it has; such a photo is retyped `other` and ordered last there.
"""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from app.domain.action import ActionKind
from app.domain.photo import PhotoType, ProductPhoto
from app.store import rows
from app.store.outbox import Errand, put, withdraw
from app.store.sqlite.database import Database
from app.store.undo_log import note


class Photos:
    """The photos of all captures."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(
        self, photo: ProductPhoto, replaces: str | None = None, *, edited: bool = False
    ) -> None:
        """Record a photo whose file is already safe on disk, in the place of another if given.

        *edited*: it is a copy of that other one. Otherwise what the operator chose to shoot next,
        and a retake, end with it.
        """
        with self._db.transaction() as db:
            at = photo.taken_at.isoformat()
            if replaces is not None:
                discard_photo(db, replaces, at)
            db.execute(
                "INSERT INTO photo (id, capture_id, type, position, sha256, file_size, taken_at, "
                "replaces, label, flaws, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    photo.id,
                    photo.capture_id,
                    photo.type,
                    photo.position,
                    photo.sha256,
                    photo.file_size,
                    at,
                    replaces,
                    photo.label,
                    rows.flaws_as_text(photo.flaws),
                    photo.fingerprint,
                ),
            )
            session_id = _session_of(db, photo.id)
            kind = ActionKind.EDIT if edited else ActionKind.PHOTO
            note(db, kind, session_id, photo.id, replaces or "")
            if edited:
                _retake_the_copy(db, session_id, replaces, photo.id)
            else:
                _end_choice(db, session_id)
            put(db, Errand.PHOTO, session_id, photo.id, at)
            if replaces is not None or _has_later(db, session_id, photo):
                put(db, Errand.ORDER, session_id, session_id, at)

    def of_capture(self, capture_id: str) -> tuple[ProductPhoto, ...]:
        """Kept photos in gallery order."""
        found = self._db.rows(
            f"{rows.PHOTOS} WHERE capture_id = ? AND photo.discarded_at IS NULL "
            "ORDER BY position, photo.rowid",
            capture_id,
        )
        return tuple(rows.photo(row) for row in found)

    def get(self, photo_id: str) -> ProductPhoto | None:
        """One photo, discarded or not."""
        row = self._db.row(f"{rows.PHOTOS} WHERE photo.id = ?", photo_id)
        return rows.photo(row) if row else None

    def removed_at(self, photo_id: str) -> datetime | None:
        """When the photo's file left this disk as planned; None while it has to be here."""
        row = self._db.row("SELECT removed_at FROM photo WHERE id = ?", photo_id)
        return datetime.fromisoformat(row["removed_at"]) if row and row["removed_at"] else None

    def per_product(self) -> float:
        """Of the last products that have photos; 0.0 while there are none."""
        row = self._db.row(
            "SELECT AVG(n) AS mean FROM (SELECT COUNT(*) AS n FROM ("
            "SELECT rowid AS place, capture_id FROM photo WHERE discarded_at IS NULL "
            "ORDER BY rowid DESC LIMIT 240) GROUP BY capture_id ORDER BY MAX(place) DESC LIMIT 20)"
        )
        return float(row["mean"] or 0.0) if row else 0.0

    def retype(self, photo_id: str, photo_type: PhotoType, at: datetime) -> None:
        """Say that a photo shows something else."""
        with self._db.transaction() as db:
            row = db.execute("SELECT type FROM photo WHERE id = ?", (photo_id,)).fetchone()
            note(db, ActionKind.RETYPE, _session_of(db, photo_id), photo_id, row["type"])
            set_type(db, photo_id, photo_type, at.isoformat())

    def reorder(self, photo_ids: Sequence[str], at: datetime) -> None:
        """Set the gallery order of one capture's photos."""
        with self._db.transaction() as db:
            session_id = _session_of(db, photo_ids[0])
            before = db.execute(
                "SELECT id, capture_id FROM photo WHERE discarded_at IS NULL AND capture_id = "
                "(SELECT capture_id FROM photo WHERE id = ?) ORDER BY position, rowid",
                (photo_ids[0],),
            ).fetchall()
            order = "\n".join(row["id"] for row in before)
            note(db, ActionKind.REORDER, session_id, before[0]["capture_id"], order)
            set_order(db, session_id, photo_ids, at.isoformat())

    def discard(self, photo_id: str, at: datetime) -> None:
        """Throw a photo away: it stays on disk, and is never sent if it was not yet."""
        with self._db.transaction() as db:
            note(db, ActionKind.DISCARD, _session_of(db, photo_id), photo_id)
            discard_photo(db, photo_id, at.isoformat())


def set_type(db: sqlite3.Connection, photo_id: str, photo_type: str, at: str) -> None:
    """What the photo shows, and that the server must learn it where it may have the photo."""
    db.execute("UPDATE photo SET type = ? WHERE id = ?", (photo_type, photo_id))
    if not _unsent(db, photo_id):
        put(db, Errand.RETYPE, _session_of(db, photo_id), photo_id, at)


def set_order(db: sqlite3.Connection, session_id: str, photo_ids: Sequence[str], at: str) -> None:
    """The places of one capture's photos, and that the server must learn them."""
    db.executemany(
        "UPDATE photo SET position = ? WHERE id = ?",
        [(position, photo_id) for position, photo_id in enumerate(photo_ids)],
    )
    put(db, Errand.ORDER, session_id, session_id, at)


def discard_photo(db: sqlite3.Connection, photo_id: str, at: str) -> None:
    """It is kept no more; where the server may have it, it becomes `other` there, last."""
    db.execute("UPDATE photo SET discarded_at = ? WHERE id = ?", (at, photo_id))
    if not withdraw(db, Errand.PHOTO, photo_id):
        _owe_type_and_place(db, photo_id, at)


def keep_again(db: sqlite3.Connection, photo_id: str, at: str) -> None:
    """A discarded photo is back in its place, on the server too."""
    db.execute("UPDATE photo SET discarded_at = NULL WHERE id = ?", (photo_id,))
    sent = db.execute("SELECT remote_id FROM photo WHERE id = ?", (photo_id,)).fetchone()[0]
    if sent is None:
        put(db, Errand.PHOTO, _session_of(db, photo_id), photo_id, at)
    _owe_type_and_place(db, photo_id, at)


def _end_choice(db: sqlite3.Connection, session_id: str) -> None:
    """What was chosen to be shot is shot."""
    db.execute("UPDATE session SET picked_type = NULL, retake = NULL WHERE id = ?", (session_id,))


def _retake_the_copy(
    db: sqlite3.Connection, session_id: str, original: str | None, copy: str
) -> None:
    """A retake of a photo that was edited meanwhile replaces the copy."""
    db.execute(
        "UPDATE session SET retake = ? WHERE id = ? AND retake = ?", (copy, session_id, original)
    )


def _owe_type_and_place(db: sqlite3.Connection, photo_id: str, at: str) -> None:
    """The server may have the photo: it must learn the new type and order."""
    session_id = _session_of(db, photo_id)
    put(db, Errand.RETYPE, session_id, photo_id, at)
    put(db, Errand.ORDER, session_id, session_id, at)


def _unsent(db: sqlite3.Connection, photo_id: str) -> bool:
    """True when the photo's errand has not begun: it will be sent with today's type."""
    row = db.execute(
        "SELECT 1 FROM outbox WHERE kind = 'photo' AND subject_id = ? AND attempts = 0", (photo_id,)
    ).fetchone()
    return row is not None


def _session_of(db: sqlite3.Connection, photo_id: str) -> str:
    row = db.execute(
        "SELECT session_id FROM capture JOIN photo ON photo.capture_id = capture.id "
        "WHERE photo.id = ?",
        (photo_id,),
    ).fetchone()
    return str(row["session_id"])


def _has_later(db: sqlite3.Connection, session_id: str, photo: ProductPhoto) -> bool:
    """True when a later capture has photos already: sent last, this one would not be in place."""
    row = db.execute(
        "SELECT 1 FROM photo JOIN capture ON capture.id = photo.capture_id "
        "WHERE session_id = ? AND number > (SELECT number FROM capture WHERE id = ?)",
        (session_id, photo.capture_id),
    ).fetchone()
    return row is not None
