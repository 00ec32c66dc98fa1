"""What the keyboard's reader says of keys: a person's, a code, or a code that is broken."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge_profile import WedgeProfile

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys that a scanner typed in one go."""

    strokes: tuple[Stroke, ...]
    """Without the terminator."""
    terminator: str = ""
    """"\\r", "\\n" or "\\t"; empty when a pause ended it."""


@dataclass(frozen=True, slots=True)
class Verdict(Generic[Key]):
    """What to do after a key or a pause, in the order of the fields."""

    hold: bool = False
    """True: keep this key back. False: let it through, after the released ones."""
    released: tuple[Key, ...] = ()
    """Keys held until now that a person typed: give them back in this order."""
    retracted: str = ""
    """A code of before that was only a piece of one: take it back; "" when there is none."""
    code: str = ""
    """A whole code, its keys swallowed; "" when there is none."""
    broken: str = ""
    """Why a burst is no whole code, in plain words; its keys are swallowed too."""
    burst: Burst | None = None
    """The keys of the code or of what is broken."""
    wrong_layout: bool = False
    """It is broken because nobody knows what its keys mean."""
    learned: WedgeProfile | None = None
    """What this code taught about the scanner; None when nothing."""
