"""One look may lie: what must agree before a code counts.

EAN, UPC, ITF, Code 39 and Codabar carry little or no check of their own: a blurred EAN-13 reads as
another valid one in 5-11 % of frames. So independent looks must give the same value at the same
place: two engines; or one engine at the picture as it is and at the code laid flat; or one engine
at three preparations of the code laid flat. EAN-8 and UPC-E, the commonest phantoms, and ITF that
is no ITF-14 need two engines. Codes with Reed-Solomon or a strong checksum need one look. The
longest code over a place wins.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.barcode import Barcode, Box, Reading, Symbology
from app.vision.decoders import Sighting
from app.vision.preprocessing import extent

_UNPROTECTED = {
    Symbology.EAN_13,
    Symbology.EAN_8,
    Symbology.UPC_A,
    Symbology.UPC_E,
    Symbology.ITF,
    Symbology.CODE_39,
    Symbology.CODABAR,
}
_PHANTOMS = {Symbology.EAN_8, Symbology.UPC_E}
_LOOKS_OF_ONE_ENGINE = 3
_SHORTEST_ITF = 6


@dataclass(slots=True)
class _Claim:
    """One value at one place, and the looks that gave it."""

    barcode: Barcode
    box: Box
    looks: list[str] = field(default_factory=list)

    @property
    def agreed(self) -> bool:
        if self.barcode.symbology not in _UNPROTECTED:
            return True
        if len(self.engines) > 1:
            return True
        alone = len(set(self.looks)) >= _LOOKS_OF_ONE_ENGINE or self._seen_whole_and_flat
        return alone and not self._is_phantom

    @property
    def _seen_whole_and_flat(self) -> bool:
        return len({look.partition(":")[2].startswith("flat") for look in self.looks}) > 1

    @property
    def engines(self) -> set[str]:
        return {look.partition(":")[0] for look in self.looks}

    @property
    def _is_phantom(self) -> bool:
        """Short codes, and ITF that may be a part of a longer one."""
        code = self.barcode
        part = code.symbology is Symbology.ITF and code.gtin is None
        return part or code.symbology in _PHANTOMS


class Agreement:
    """Collects looks at one scene and says what counts."""

    def __init__(self) -> None:
        self._claims: list[_Claim] = []

    def add(self, look: str, sightings: Iterable[Sighting]) -> None:
        """What one *look*, named "engine:preparation", saw."""
        for sighting in sightings:
            if _plausible(sighting):
                self._claim(sighting).looks.append(look)

    def agreed_in(self, place: Box) -> bool:
        """True when something at *place* counts already."""
        return any(one.agreed and _same_place(one.box, place) for one in self.readings())

    def readings(self) -> tuple[Reading, ...]:
        """What was found, the believed and the doubtful; phantoms inside longer codes left out."""
        winners: list[_Claim] = []
        for claim in sorted(self._claims, key=_weight, reverse=True):
            if not any(_rivals(one, claim) for one in winners):
                winners.append(claim)
        return tuple(
            Reading(one.barcode, one.box, tuple(dict.fromkeys(one.looks)), self._believed(one))
            for one in winners
        )

    def _believed(self, claim: _Claim) -> bool:
        """Agreed, and not contradicted at its place by another value that is agreed as well."""
        return claim.agreed and not any(
            other is not claim
            and other.agreed
            and _same_place(other.box, claim.box)
            and len(other.barcode.text) == len(claim.barcode.text)
            and len(set(other.looks)) >= len(set(claim.looks))
            for other in self._claims
        )

    def _claim(self, sighting: Sighting) -> _Claim:
        for claim in self._claims:
            if claim.barcode.key == sighting.barcode.key and _same_place(claim.box, sighting.box):
                if not claim.barcode.identifier and sighting.barcode.identifier:
                    claim.barcode = sighting.barcode  # zbar and cv2 send no identifier,
                    claim.box = sighting.box  # and zbar's box does not turn with the code
                return claim
        self._claims.append(_Claim(sighting.barcode, sighting.box))
        return self._claims[-1]


def _plausible(sighting: Sighting) -> bool:
    """Nothing is better than wrong: short ITF is found in any row of bars."""
    code = sighting.barcode
    if code.symbology is Symbology.ITF and len(code.text) < _SHORTEST_ITF:
        return False
    retail = code.symbology in (
        Symbology.EAN_13,
        Symbology.EAN_8,
        Symbology.UPC_A,
        Symbology.UPC_E,
    )
    return bool(code.text) and not (retail and code.gtin is None and "last digit" in code.gs1.note)


def _weight(claim: _Claim) -> tuple[bool, int, int]:
    """Agreed before doubtful, long before short, many looks before few."""
    return claim.agreed, len(claim.barcode.text), len(set(claim.looks))


def _rivals(one: _Claim, other: _Claim) -> bool:
    """Only one of them can be there. Codes that check themselves may even stand in each other."""
    checked = {one.barcode.symbology, other.barcode.symbology}.isdisjoint(_UNPROTECTED)
    return not checked and _same_place(one.box, other.box)


def _same_place(one: Box, other: Box) -> bool:
    """True when the middle of one lies within the other."""
    return _middle_within(one, other) or _middle_within(other, one)


def _middle_within(inner: Box, outer: Box) -> bool:
    left, top, right, bottom = extent(outer)
    x = sum(corner[0] for corner in inner) / 4
    y = sum(corner[1] for corner in inner) / 4
    room = 0.15 * max(right - left, bottom - top) + 4
    return left - room <= x <= right + room and top - room <= y <= bottom + room
