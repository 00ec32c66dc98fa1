"""How long a server asks to be left alone: `Retry-After` in both forms of RFC 9110, 10.2.3."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST_S = 900.0
"""A wait that is longer is a wrong header sooner than a wish: it must not silence the station."""
_LONGEST_HEADER = 100


def seconds_of(hint: object) -> float | None:
    """A number of seconds, also as text; None for what is none."""
    if isinstance(hint, bool) or not isinstance(hint, str | int | float):
        return None
    try:
        seconds = float(str(hint)[:_LONGEST_HEADER])
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None


def moment_of(text: str) -> datetime | None:
    """A date of HTTP; None for what is none."""
    try:
        told = parsedate_to_datetime(text[:_LONGEST_HEADER])
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the header asks for; of a date, by the server's own clock where it tells it."""
    hint = headers.get("Retry-After", "")
    seconds = seconds_of(hint)
    until = moment_of(hint) if seconds is None else None
    if until is None:
        return seconds
    now = moment_of(headers.get("Date", "")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


def in_words(seconds: float | None) -> str:
    """What is said of a wait that is not kept to the end; "" where there is none."""
    if seconds is None or seconds <= LONGEST_S:
        return ""
    return (
        f" It asks to be left alone for {seconds / 3600:.0f} h; it is asked again every "
        f"{LONGEST_S / 60:.0f} min all the same."
    )
