"""Sessions of the past: what is looked for, and what is told of each."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Self

from app.domain.gtin import Gtin, InvalidGtin
from app.domain.session import Session


class Standing(StrEnum):
    """Where a session stands; a session may stand in several."""

    OPEN = "open"
    SENDING = "sending"
    """Something of it is owed to the server, or was not read back from there yet."""
    ON_SERVER = "on-server"
    NEEDS_YOU = "needs-you"
    """Something is parked or different on the server, a lookup failed, or proposals wait."""
    PARKED = "parked"
    """The server refused something of it, or it cannot be sent."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; all of it must fit."""

    gtin: Gtin | None = None
    text: str = ""
    """Beginnings of words in product names and codes."""
    since: datetime | None = None
    until: datetime | None = None
    """Started before this."""
    standing: Standing | None = None

    @classmethod
    def of_words(cls, words: str, zone: tzinfo | None, standing: Standing | None = None) -> Self:
        """As typed into one field: a day such as 2026-11-24, a GTIN, anything else is text.

        *zone* is the one that days are in; None is the computer's.
        """
        gtin, since, until, text = None, None, None, []
        for word in words.split():
            day, product = _day(word), _gtin(word)
            if day is not None:
                since = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(zone)
                until = since + timedelta(days=1)
            elif product is not None:
                gtin = product
            else:
                text.append(word)
        return cls(gtin, " ".join(text), since, until, standing)


def _day(word: str) -> date | None:
    try:
        return date.fromisoformat(word) if "-" in word else None
    except ValueError:
        return None


def _gtin(word: str) -> Gtin | None:
    try:
        return Gtin.parse(word)
    except InvalidGtin:
        return None


@dataclass(frozen=True, slots=True)
class PastSession:
    """One session with what is counted of it."""

    session: Session
    products: int = 0
    photos: int = 0
    unseen: int = 0
    """Products and photos that the server has not shown yet."""
    owed: int = 0
    """Errands that wait."""
    parked: str = ""
    """Why the first of them waits for a person; "" when none does."""
    failed: int = 0
    """Lookups that failed on the server."""
    different: str = ""
    """The first thing that the server shows otherwise than it is here; "" for none."""
    verified: bool = True
    """All that was sent was read back since, and is there as it is here."""

    @property
    def standing(self) -> Standing:
        """What a person should know first."""
        if self.parked:
            return Standing.PARKED
        if self.different or self.failed or self.session.extraction == "ready":
            return Standing.NEEDS_YOU
        if self.session.closing is None:
            return Standing.OPEN
        arrived = self.verified and not (self.owed or self.unseen)
        return Standing.ON_SERVER if arrived else Standing.SENDING


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some sessions, newest first."""

    sessions: tuple[PastSession, ...] = ()
    more: tuple[str, int] | None = None
    """Hand it in for the next page; None after the last."""
