"""What can be wrong with a photo, in words that say what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.barcode import Barcode

_BITS_APART = 5
"""Of 63. Two shots of one side differ by 0 to 4, two sides of a pack by 12 and more."""

Region = tuple[float, float, float, float]
"""Left, top, right, bottom as parts of the picture's width and height, 0 to 1."""
WHOLE: Region = (0.0, 0.0, 1.0, 1.0)


class FlawKind(StrEnum):
    """The flaws that are looked for."""

    BLUR = "blur"
    MOTION = "motion"
    DARK = "dark"
    BRIGHT = "bright"
    GLARE = "glare"
    CUT_OFF = "cut off"
    SMALL = "small"
    COARSE = "coarse"
    BACKGROUND = "background"
    TOO_FAR = "too far"
    BLOWN_UP = "blown up"


ADVICE = {
    FlawKind.BLUR: "Blurred. Move the product to where it is sharp.",
    FlawKind.MOTION: "It moved. Hold still and shoot again.",
    FlawKind.DARK: "Too dark. More light.",
    FlawKind.BRIGHT: "Too bright: white is burnt out. Less light.",
    FlawKind.GLARE: "Glare on the pack. Tilt it away from the lamp.",
    FlawKind.CUT_OFF: "Cut off at the edge. Move it into the middle.",
    FlawKind.SMALL: "Too small. Come closer.",
    FlawKind.COARSE: "Too few pixels for a product picture. Choose a larger size for the camera.",
    FlawKind.BACKGROUND: "The background is restless. Clear the bench.",
    FlawKind.TOO_FAR: "Small print will be unreadable. Come closer.",
    FlawKind.BLOWN_UP: "The camera blows small pictures up. Ask it for the size that it has.",
}


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, and where."""

    kind: FlawKind
    where: Region = WHOLE
    measured: str = ""
    """The figure behind the verdict, for the support."""

    @property
    def words(self) -> str:
        """A plain sentence: what is wrong, and whose move it is."""
        said = ADVICE[self.kind]
        told = self.kind in (FlawKind.BLOWN_UP, FlawKind.TOO_FAR)
        return f"{said} ({self.measured})" if told and self.measured else said


@dataclass(frozen=True, slots=True)
class Ruler:
    """Millimetres a pixel, out of the module width of a code in the picture.

    Symbols may be printed at 80 to 200 % of their nominal size (GS1 General Specifications,
    5.12.2), so it is a band around a likely value.
    """

    least: float
    likely: float
    most: float


@dataclass(frozen=True, slots=True)
class Inspection:
    """What the station sees in a frame before it becomes a photo."""

    flaws: tuple[Flaw, ...] = ()
    codes: tuple[Barcode, ...] = ()
    """All codes in it that are agreed upon."""
    doubtful: tuple[Barcode, ...] = ()
    """Numbers of trade items that were seen more than once, and are not agreed upon."""
    fingerprint: int | None = None
    ruler: Ruler | None = None


NOTHING_SEEN = Inspection()


def alike(one: int | None, other: int | None) -> bool:
    """True when two fingerprints are of pictures that show the same."""
    if one is None or other is None:
        return False
    return (one ^ other).bit_count() <= _BITS_APART


_MISREAD = 4
"""Digits in which a misread number still resembles the true one."""


def doubtful_stranger(product: Barcode, doubtful: Iterable[Barcode]) -> Barcode | None:
    """A doubtful code that is no misreading of *product* and so is likely of another product."""
    own = product.gtin
    for barcode in doubtful:
        other = stranger(product, [barcode])
        if other is not None and other.gtin is not None and own is not None:
            apart = sum(a != b for a, b in zip(other.gtin.value, own.value, strict=True))
            if apart > _MISREAD:
                return other
    return None


def stranger(product: Barcode, seen: Iterable[Barcode]) -> Barcode | None:
    """The code of another product among those *seen* while *product* lies on the bench.

    The product's own code in any symbol, its case (GTIN-14 with an indicator digit around the same
    item reference), an in-store number or a text that names no trade item are no strangers. Of a
    product without a GTIN nothing can be said.
    """
    own = product.gtin
    if own is None:
        return None
    for barcode in seen:
        gtin = barcode.gtin
        if gtin is not None and gtin.value[1:13] != own.value[1:13]:
            return barcode
    return None
