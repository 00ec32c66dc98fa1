"""What became of a use case: one value that drives band, sound, ACK or NAK, trace and figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.cards import Command
from app.domain.flaw import Flaw
from app.station.state import Notice, Verdict


class OutcomeKind(StrEnum):
    """What happened to what came in."""

    TAKEN = "taken"
    """A new fact is on disk."""
    NO_PRODUCT = "no_product"
    """A new fact is on disk, but it names no product."""
    ALREADY = "already"
    """The fact was on disk before; nothing was added."""
    OBEYED = "obeyed"
    """A command was carried out, or a setting of the work was changed."""
    LOOK_AGAIN = "look_again"
    """The code cannot be trusted as it was seen."""
    REFUSED = "refused"
    """Nothing was kept; the notice says why and what to do."""
    NEEDS_YOU = "needs_you"
    """Nothing can be kept until a person acts; the notice says how."""
    PASSED_ON = "passed_on"
    """A page that owns the scanner gets the code."""
    UNASKED = "unasked"
    """The camera saw something while nobody scans: it is outlined, nothing is done."""


_NOT_ACCEPTED = frozenset(
    (
        *(OutcomeKind.LOOK_AGAIN, OutcomeKind.REFUSED, OutcomeKind.NEEDS_YOU),
        OutcomeKind.PASSED_ON,  # a page may search for the code: nothing was captured
    )
)
_UNCHANGED = frozenset((OutcomeKind.ALREADY, OutcomeKind.PASSED_ON, OutcomeKind.UNASKED))
_OF_VERDICT = {
    Verdict.READY: OutcomeKind.OBEYED,
    Verdict.READ: OutcomeKind.TAKEN,
    Verdict.PHOTO: OutcomeKind.TAKEN,
    Verdict.WEAK: OutcomeKind.TAKEN,
    Verdict.FLAWED: OutcomeKind.TAKEN,
    Verdict.NO_PRODUCT: OutcomeKind.NO_PRODUCT,
    Verdict.ALREADY: OutcomeKind.ALREADY,
    Verdict.LOOK_AGAIN: OutcomeKind.LOOK_AGAIN,
    Verdict.REFUSED: OutcomeKind.REFUSED,
    Verdict.NEEDS_YOU: OutcomeKind.NEEDS_YOU,
}


@dataclass(frozen=True, slots=True)
class ShotResult:
    """A picture that was shot, kept or not."""

    photo_id: str
    """Of the photo that was kept; "" when the picture was refused."""
    thumbnail: Any
    """Small, BGR, height x width x 3."""
    flaws: Sequence[Flaw]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Returned by every use case."""

    kind: OutcomeKind
    notice: Notice | None = None
    """What the band says about this; None where nothing is said."""
    shot: ShotResult | None = None
    """Of a shutter."""
    command: Command | None = None
    """Of a card about the photo that is looked at: the UI knows which photo that is."""

    opened_by: str = ""
    """Whose badge opened the locked bench."""

    @classmethod
    def said(cls, notice: Notice) -> "Outcome":
        """The outcome that *notice* tells of."""
        return cls(_OF_VERDICT[notice.verdict], notice)

    @property
    def changes_nothing(self) -> bool:
        """True when there is nothing new to show."""
        return self.notice is None and self.kind in _UNCHANGED

    @property
    def accepted(self) -> bool:
        """True for ACK, False for NAK."""
        return self.kind not in _NOT_ACCEPTED
