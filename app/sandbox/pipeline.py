"""What becomes of a capture or a submitted session, derived from the clock and never stored."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from app.sandbox.records import CaptureRecord, ProductRecord, ProposalRecord
from app.sandbox.schemas import CaptureStatus, ExtractionStatus

FOUND: tuple[CaptureStatus, ...] = (
    "PENDING",
    "LOOKING_UP",
    "ENRICHING",
    "RESOLVING",
    "COMPLETED",
)
UNKNOWN: tuple[CaptureStatus, ...] = ("PENDING", "LOOKING_UP", "NOT_FOUND")
FAILING: tuple[CaptureStatus, ...] = ("PENDING", "LOOKING_UP", "ENRICHING", "FAILED")

_SHORTENERS = {"bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "qr.codes"}
_LONGEST_GTIN = 14


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a capture is."""

    status: CaptureStatus
    product: ProductRecord | None = None
    processed_at: datetime | None = None
    error_message: str = ""

    @property
    def is_final(self) -> bool:
        return self.processed_at is not None


def progress(
    capture: CaptureRecord,
    product_of: Callable[[str], ProductRecord | None],
    walk_seconds: float,
    now: datetime,
) -> Progress:
    """Where *capture* is on its way; a way of five states takes *walk_seconds*."""
    product = product_of(lookup_gtin(capture))
    way, message = _way(capture, product)
    step = timedelta(seconds=walk_seconds) / (len(FOUND) - 1)
    end = capture.queued + step * (len(way) - 1)
    if now < end:
        done = int((now - capture.queued) / step) if step else 0
        return Progress(way[max(done, 0)])
    return Progress(way[-1], product if way is FOUND else None, end, message)


def _way(
    capture: CaptureRecord, product: ProductRecord | None
) -> tuple[tuple[CaptureStatus, ...], str]:
    gtin = lookup_gtin(capture)
    if product is not None and product.outcome == "FAILED":
        return FAILING, f"The lookup of {gtin} failed. Retry the capture."
    if product is not None or (not gtin and is_url(capture.raw_value)):
        return FOUND, ""
    return UNKNOWN, f"No product with GTIN {gtin}." if gtin else "The capture has no GTIN."


def lookup_gtin(capture: CaptureRecord) -> str:
    """The GTIN-14 to look up: as sent, out of the AIs, or out of a Digital Link; empty if none."""
    told = capture.gtin or str(capture.gs1_dl_data.get("01", ""))
    return padded(told or _gtin_in_url(capture.raw_value))


def padded(gtin: str) -> str:
    """14 digits if *gtin* is digits, else *gtin*."""
    return gtin.zfill(_LONGEST_GTIN) if gtin.isascii() and gtin.isdecimal() else gtin


def is_url(text: str) -> bool:
    return text.lower().startswith(("http://", "https://"))


def _gtin_in_url(text: str) -> str:
    """The digits after /01/ (GS1 Digital Link)."""
    if not is_url(text):
        return ""
    _, _, rest = text.partition("/01/")
    digits = rest.split("/")[0].split("?")[0]
    is_gtin = digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_GTIN
    return digits if is_gtin else ""


def qr_analysis(text: str) -> dict[str, Any] | None:
    """What *text* itself tells when it is a URL. The URL is never opened, so there are no hops."""
    if not is_url(text):
        return None
    try:
        host, message = urlsplit(text).hostname or "", ""
    except ValueError as error:
        host, message = "", f"Not a readable URL: {error}."
    gtin = _gtin_in_url(text)
    resolver = _resolver_type(host, gtin)
    return {
        "initial_url": text,
        "final_url": text,
        "hops": [],
        "hop_count": 0,
        "resolver_domain": host,
        "resolver_type": resolver,
        "is_closient_resolver": resolver == "CLOSIENT",
        "extracted_gtin": padded(gtin),
        "error_message": message,
    }


def _resolver_type(host: str, gtin: str) -> str:
    if not host:
        return "UNKNOWN"
    if host in {"closient.com", "closient.dev"} or host.endswith(
        (".closient.com", ".closient.dev")
    ):
        return "CLOSIENT"
    if gtin:
        return "GS1_DL"
    return "URL_SHORTENER" if host in _SHORTENERS else "DIRECT"


def extraction_status(
    submitted: datetime | None,
    proposals: Sequence[ProposalRecord],
    extraction_seconds: float,
    now: datetime,
) -> ExtractionStatus:
    """A quarter of the time pending, then processing, then ready until all is reviewed."""
    if submitted is None:
        return "pending"
    elapsed = (now - submitted).total_seconds()
    if elapsed < extraction_seconds:
        return "pending" if elapsed < extraction_seconds / 4 else "processing"
    reviews = {one.status for one in proposals}
    if not reviews or "PENDING" in reviews:
        return "ready"
    return "accepted" if "ACCEPTED" in reviews else "rejected"
