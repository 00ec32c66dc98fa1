"""The day at the bench, told in plain words."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One thing that happened."""

    at: datetime
    sign: str
    """As a Verdict's value."""
    headline: str
    detail: str = ""
    operator: str = ""
