"""One look may lie: what must agree before a code counts.

Looks that give one value at one place make a claim. `strength` says how many looks of which engines
a claim needs; another value at the same place, from any engine and of any length, refutes it, now
or a moment ago. Only the grey of the bars, which shows why the other value is wrong, or three
engines outvote one engine; and the grey alone says that another product lies there now. The longest
code over a place wins.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.barcode import Barcode, Box, Reading, Symbology
from app.vision.decoders import Sighting
from app.vision.preprocessing import extent
from app.vision.strength import (
    BARS,
    LINEAR,
    counts_as_itf,
    engines_of,
    enough,
    part_of,
    plausible,
    refutes,
    same_value,
)

_OUTVOTES = 3
"""Engines against one."""


@dataclass(slots=True)
class Claim:
    """One value at one place, and the looks that gave it."""

    barcode: Barcode
    box: Box
    looks: list[str] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    """Where each engine saw it."""
    examined: bool = False
    """The bars' grey was asked."""
    denied: bool = False
    """The bars' grey says another number."""

    @property
    def engines(self) -> set[str]:
        """Those that gave the value."""
        return engines_of(self.looks)

    def is_of(self, barcode: Barcode, box: Box) -> bool:
        """True for a look that gave the same value here."""
        return same_value(self.barcode, barcode) and same_place(self.box, box)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A claim of a frame that has passed."""

    barcode: Barcode
    box: Box
    looks: tuple[str, ...]
    denied: bool
    ago: int
    """Frames since it was seen last."""


class Agreement:
    """Collects looks at one scene and says what counts."""

    def __init__(
        self, itf_lengths: Collection[int] = (), remembered: Sequence[Remembered] = ()
    ) -> None:
        """*itf_lengths*: digits of the ITF in use that are no ITF-14."""
        self._itf_lengths = itf_lengths
        self._remembered = remembered
        self.claims: list[Claim] = []

    def add(self, look: str, sightings: Iterable[Sighting]) -> None:
        """What one *look*, named "engine:preparation", saw."""
        for sighting in sightings:
            if plausible(sighting.barcode):
                self.note(look, sighting)

    def note(self, look: str, sighting: Sighting) -> Claim:
        """One sighting, and the claim that it belongs to."""
        claim = self._claim(sighting)
        claim.looks.append(look)
        claim.boxes.append(sighting.box)
        return claim

    def agreed_in(self, place: Box) -> bool:
        """True when something at *place* counts already."""
        return any(one.agreed and same_place(one.box, place) for one in self.readings())

    def readings(self) -> tuple[Reading, ...]:
        """What was found, the believed and the doubtful; phantoms inside longer codes left out."""
        winners: list[tuple[Claim, bool]] = []
        judged = [(one, self.believed(one)) for one in self.claims]
        for claim, believed in sorted(judged, key=lambda one: _weight(*one), reverse=True):
            if not any(_rivals(one, claim) for one, _ in winners):
                winners.append((claim, believed))
        return tuple(
            Reading(one.barcode, one.box, tuple(dict.fromkeys(one.looks)), believed)
            for one, believed in winners
        )

    def believed(self, claim: Claim) -> bool:
        """Enough looks, now and a moment ago, and nothing at its place that refutes it."""
        if claim.denied or not self._whole(claim.barcode):
            return False
        looks = {*claim.looks, *self.looks_before(claim)}
        if not enough(claim.barcode, looks):
            return False
        engines = engines_of(looks)
        settled = BARS in engines or len(engines) >= _OUTVOTES
        now, before = self._against(claim, self.claims), self._against(claim, self._remembered)
        if now:
            return settled and all(_is_weak(one) for one in now)
        return BARS in engines or all(settled and _is_weak(one) for one in before)

    def _whole(self, code: Barcode) -> bool:
        return code.symbology is not Symbology.ITF or counts_as_itf(code, self._itf_lengths)

    def looks_before(self, claim: Claim) -> Iterable[str]:
        """Those that gave its value here a moment ago."""
        for one in self._remembered:
            if not one.denied and claim.is_of(one.barcode, one.box):
                yield from one.looks

    def _against(
        self, claim: Claim, others: Sequence[Claim] | Sequence[Remembered]
    ) -> list[set[str]]:
        """The engines of every other value at its place."""
        if claim.barcode.symbology not in LINEAR:
            return []
        return [
            engines_of(other.looks)
            for other in others
            if not other.denied
            and other.barcode.symbology in LINEAR
            and refutes(other.looks)
            and not same_value(other.barcode, claim.barcode)
            and same_place(other.box, claim.box)
            and not part_of(other.barcode, claim.barcode)
        ]

    def _claim(self, sighting: Sighting) -> Claim:
        for claim in self.claims:
            if claim.is_of(sighting.barcode, sighting.box):
                if not claim.barcode.identifier and sighting.barcode.identifier:
                    claim.barcode = sighting.barcode  # zbar and cv2 send no identifier,
                    claim.box = sighting.box  # and zbar's box does not turn with the code
                return claim
        self.claims.append(Claim(sighting.barcode, sighting.box))
        return self.claims[-1]


def later(
    remembered: Sequence[Remembered], claims: Sequence[Claim], frames: int
) -> tuple[Remembered, ...]:
    """What is known one frame later: *claims* are of the frame that passed."""
    kept = [replace(one, ago=one.ago + 1) for one in remembered if one.ago + 1 < frames]
    for claim in claims:
        same = [one for one in kept if claim.is_of(one.barcode, one.box)]
        looks = {*claim.looks, *(look for one in same for look in one.looks)}
        kept = [one for one in kept if one not in same]
        kept.append(Remembered(claim.barcode, claim.box, tuple(sorted(looks)), claim.denied, 0))
    return tuple(kept)


def _is_weak(engines: set[str]) -> bool:
    """One decoder, and the bars do not vouch for it."""
    return len(engines) == 1 and BARS not in engines


def _weight(claim: Claim, believed: bool) -> tuple[bool, bool, int, int]:  # noqa: FBT001
    """Agreed before doubtful, long before short, many looks before few."""
    return believed, not claim.denied, len(claim.barcode.text), len(set(claim.looks))


def _rivals(one: Claim, other: Claim) -> bool:
    """Only one of them can be there. Codes of two dimensions may even stand in each other."""
    linear = {one.barcode.symbology, other.barcode.symbology} & LINEAR
    return bool(linear) and same_place(one.box, other.box)


def same_place(one: Box, other: Box) -> bool:
    """True when the middle of one lies within the other."""
    return _middle_within(one, other) or _middle_within(other, one)


def _middle_within(inner: Box, outer: Box) -> bool:
    left, top, right, bottom = extent(outer)
    x = sum(corner[0] for corner in inner) / 4
    y = sum(corner[1] for corner in inner) / 4
    room = 0.15 * max(right - left, bottom - top) + 4
    return left - room <= x <= right + room and top - room <= y <= bottom + room
