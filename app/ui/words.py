"""What things are called on the screen: short, plain, whose move it is."""

import re
from datetime import datetime

from app.domain.photo import PhotoType
from app.domain.session import Capture, CaptureMode, Closing, Session
from app.foreign.text import visible
from app.station.state import Verdict
from app.ui.speech import spoken

_TIE = "\N{NO-BREAK SPACE}"
PHOTO_KEYS = "1234567890-="
"""The key of each photo type, in the order of PhotoType."""

MODES = {
    CaptureMode.BARCODE_SCAN: ("Codes only", "Scan product after product.\nNo photos."),
    CaptureMode.PRODUCT_PHOTOGRAPHY: ("Photos", "Scan a product,\nthen shoot its photos."),
    CaptureMode.BOTH: ("Codes and photos", "Scan every product\nand photograph it."),
}
VERDICTS = {
    Verdict.READY: ("●", "READY"),
    Verdict.READ: ("✓", "READ"),
    Verdict.PHOTO: ("✓", "PHOTO SAFE"),
    Verdict.WEAK: ("!", "PHOTO SAFE, BUT LOOK"),
    Verdict.FLAWED: ("!", "READ, BUT LOOK"),
    Verdict.NO_PRODUCT: ("~", "KEPT, NO PRODUCT"),
    Verdict.ALREADY: ("=", "ALREADY HAVE IT"),
    Verdict.LOOK_AGAIN: ("?", "LOOK AGAIN"),
    Verdict.REFUSED: ("✗", "REFUSED"),
    Verdict.NEEDS_YOU: ("!", "NEEDS YOU"),
}
MEANINGS = {
    Verdict.READY: "Go on: the words say with what",
    Verdict.READ: "The code is safe on disk",
    Verdict.PHOTO: "The photo is safe on disk",
    Verdict.WEAK: "Safe, but look at it: it may not be good",
    Verdict.FLAWED: "The product is safe, but its label breaks rules",
    Verdict.NO_PRODUCT: "Safe on disk, but it names no product",
    Verdict.ALREADY: "This product is in the session already",
    Verdict.LOOK_AGAIN: "Not sure what it was: hold it still",
    Verdict.REFUSED: "Nothing was kept: the words say why",
    Verdict.NEEDS_YOU: "Work stops until you have seen it",
}
"""What each verdict means for the operator."""
_SERVER = {
    "": "not sent yet",
    "PENDING": "sent, waiting for the lookup",
    "LOOKING_UP": "being looked up",
    "ENRICHING": "being completed",
    "RESOLVING": "being completed",
    "COMPLETED": "known product",
    "NOT_FOUND": "unknown to the server",
    "FAILED": "the server's lookup failed, F9 tries it again",
}
_EXTRACTION = {
    "": "submitted",
    "pending": "waiting to be read by the server",
    "processing": "being read by the server",
    "ready": "read: proposals to review",
    "accepted": "reviewed, values accepted",
    "rejected": "reviewed, nothing accepted",
    "EXPIRED": "expired on the server before it was read",
}


def photo_name(photo_type: PhotoType) -> str:
    """As on the tile."""
    return spoken(photo_type.value.capitalize())


def photo_key(photo_type: PhotoType) -> str:
    """The key that picks the type."""
    return PHOTO_KEYS[list(PhotoType).index(photo_type)]


def server_words(capture: Capture) -> str:
    """What the server knows of a product."""
    if capture.trouble:
        return capture.trouble
    status = capture.server.status
    words = _SERVER.get(status, status.lower())
    said = capture.server.error_message if status != "NOT_FOUND" else ""
    return f"{spoken(words)}: {spoken(said)}" if said else words


def extraction_words(session: Session) -> str:
    """How far the server's reading of a submitted session is; "" for any other."""
    if session.closing is not Closing.SUBMIT:
        return ""
    return _EXTRACTION.get(session.extraction, safe(session.extraction.lower(), 30))


def product_title(capture: Capture) -> str:
    """The product's name, or what stands for it."""
    return capture.server.product_name or shown_code(capture)


def shown_code(capture: Capture) -> str:
    """The GTIN in groups, or the code's text made safe to show."""
    code = capture.barcode
    return together(code.gtin.grouped) if code.gtin else safe(code.text, 60)


def together(text: str) -> str:
    """*text* with no break inside a number in groups, and its groups in order in every script.

    A no-break space keeps digits one number where the text runs from right to left (UAX 9).
    """
    return re.sub(r"(?<=\d) (?=\d)", _TIE, text)


def safe(text: str, longest: int) -> str:
    """*text* of a foreign code: control and bidi characters made visible, cut to *longest*."""
    shown = visible(text)
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"


def age(since: datetime, now: datetime) -> str:
    """How long ago, in one unit."""
    seconds = max(0, int((now - since).total_seconds()))
    for size, unit in ((86_400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
