"""Rows into facts. The one place that knows the columns' spelling."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.flaw import Flaw, FlawKind
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture, CaptureMode, Closing, ServerCapture, Session

CAPTURES = """
    SELECT capture.*, outbox.parked,
        (SELECT COUNT(*) FROM photo
         WHERE photo.capture_id = capture.id AND photo.discarded_at IS NULL) AS photo_count
    FROM capture
    LEFT JOIN outbox ON outbox.kind = 'capture' AND outbox.subject_id = capture.id
"""
PHOTOS = """
    SELECT photo.*,
        (SELECT parked FROM outbox
         WHERE outbox.subject_id = photo.id AND parked IS NOT NULL) AS parked
    FROM photo JOIN capture ON capture.id = photo.capture_id
"""


def session(row: sqlite3.Row) -> Session:
    """A row of `session`."""
    closing, closed_at = row["closing"], row["closed_at"]
    return Session(
        row["id"],
        CaptureMode(row["mode"]),
        datetime.fromisoformat(row["started_at"]),
        Closing(closing) if closing else None,
        datetime.fromisoformat(closed_at) if closed_at else None,
        row["remote_id"],
        row["extraction"],
        row["operator"],
    )


@lru_cache(maxsize=1024)  # the same 200 captures are shown after every event
def capture(row: sqlite3.Row) -> Capture:
    """A row of CAPTURES."""
    return Capture(
        id=row["id"],
        session_id=row["session_id"],
        number=row["number"],
        barcode=Barcode.kept(
            row["text"], Symbology(row["symbology"]), row["identifier"], row["add_on"]
        ),
        source=CodeSource(row["source"]),
        scanned_at=datetime.fromisoformat(row["scanned_at"]),
        photo_count=row["photo_count"],
        remote_id=row["remote_id"],
        on_server=bool(row["on_server"]),
        server=ServerCapture(row["status"], row["product_name"], row["error_message"]),
        trouble=row["parked"] or "",
        kept=row["discarded_at"] is None,
        operator=row["operator"],
    )


def photo(row: sqlite3.Row) -> ProductPhoto:
    """A row of PHOTOS."""
    return ProductPhoto(
        id=row["id"],
        capture_id=row["capture_id"],
        type=PhotoType(row["type"]),
        position=row["position"],
        sha256=row["sha256"],
        file_size=row["file_size"],
        taken_at=datetime.fromisoformat(row["taken_at"]),
        on_server=bool(row["on_server"]),
        trouble=row["parked"] or "",
        kept=row["discarded_at"] is None,
        label=row["label"],
        flaws=_flaws(row["flaws"]),
        fingerprint=row["fingerprint"],
    )


def flaws_as_text(flaws: Iterable[Flaw]) -> str:
    """For the column `flaws`: JSON, a list of [kind, where, measured]."""
    return json.dumps([(one.kind, one.where, one.measured) for one in flaws])


def _flaws(text: str) -> tuple[Flaw, ...]:
    return tuple(
        Flaw(FlawKind(kind), (left, top, right, bottom), measured)
        for kind, (left, top, right, bottom), measured in json.loads(text)
    )
