"""A session of work, and the products captured in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.barcode import Barcode, CodeSource


class CaptureMode(StrEnum):
    """What a session is for (contract section 2)."""

    BARCODE_SCAN = "barcode_scan"
    PRODUCT_PHOTOGRAPHY = "product_photography"
    BOTH = "both"


class Closing(StrEnum):
    """How the operator closed a session."""

    END = "end"
    """Closed without AI extraction."""
    SUBMIT = "submit"
    """Closed and sent to AI extraction."""


@dataclass(frozen=True, slots=True)
class Session:
    """One stretch of work at the bench."""

    id: str
    mode: CaptureMode
    started_at: datetime
    closing: Closing | None = None
    closed_at: datetime | None = None
    remote_id: str | None = None
    """The server's id, once it gave one."""
    extraction: str = ""
    """How far the server's reading of the photos is (contract #3), raw; "" before it told."""
    operator: str = ""
    """Who began it; "" when nobody said."""


@dataclass(frozen=True, slots=True)
class ServerCapture:
    """What the server knows of a capture. The raw status is kept, new values included."""

    status: str = ""
    """The contract's capture status; "" before the first answer."""
    product_name: str = ""
    error_message: str = ""

    @property
    def settled(self) -> bool:
        """True when the server's pipeline will not change it any more."""
        return self.status in ("COMPLETED", "FAILED", "NOT_FOUND")


NO_ANSWER_YET = ServerCapture()


@dataclass(frozen=True, slots=True)
class Capture:
    """One product in a session: the code that was read, and what became of it."""

    id: str
    session_id: str
    number: int
    """Place in the session, from 1, in the order of scanning."""
    barcode: Barcode
    source: CodeSource
    scanned_at: datetime
    photo_count: int = 0
    """Photos kept, discarded ones not counted."""
    remote_id: str | None = None
    on_server: bool = False
    """Seen in the server's session with our id and value."""
    server: ServerCapture = NO_ANSWER_YET
    trouble: str = ""
    """Why it is parked; empty while nothing is wrong."""
    kept: bool = True
    """False when it was undone."""
    operator: str = ""
    """Who scanned it; "" when nobody said."""
