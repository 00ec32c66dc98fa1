"""A code as read: what it says, which symbol carried it, who read it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Self

from app.domain.gs1 import NO_GS1, Gs1, interpret
from app.domain.gtin import GTIN_LENGTHS, Gtin

Box = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""Four corners (x, y) in pixels of the full frame, clockwise from the symbol's own top left."""


class Symbology(StrEnum):
    """The symbols we read. The value is what the operator sees."""

    EAN_13 = "EAN-13"
    EAN_8 = "EAN-8"
    UPC_A = "UPC-A"
    UPC_E = "UPC-E"
    ITF = "ITF"
    CODE_128 = "Code 128"
    GS1_128 = "GS1-128"
    CODE_39 = "Code 39"
    CODE_93 = "Code 93"
    CODABAR = "Codabar"
    DATABAR = "DataBar"
    DATABAR_LIMITED = "DataBar Limited"
    DATABAR_EXPANDED = "DataBar Expanded"
    QR = "QR"
    DATAMATRIX = "DataMatrix"
    GS1_DATAMATRIX = "GS1 DataMatrix"
    AZTEC = "Aztec"
    PDF417 = "PDF417"
    MAXICODE = "MaxiCode"
    UNKNOWN = "code"
    """A scanner that types does not say what it read."""


class CodeSource(StrEnum):
    """Who read the code."""

    CAMERA = "camera"
    WEDGE = "wedge"
    SERIAL = "serial"
    TYPED = "typed"


_MAY_BE_UPC = (Symbology.EAN_13, Symbology.UPC_A, Symbology.UPC_E)
_EAN_13_LENGTH = 13
_RETAIL = (Symbology.EAN_13, Symbology.EAN_8, Symbology.UPC_A, Symbology.UPC_E)
_ADD_ONS = (2, 5)
"""Digits of the small symbol beside an EAN-13, as on magazines (GS1 General Specifications 5.2)."""
_BY_IDENTIFIER = {
    "]E": Symbology.EAN_13,
    "]C": Symbology.CODE_128,
    "]A": Symbology.CODE_39,
    "]G": Symbology.CODE_93,
    "]F": Symbology.CODABAR,
    "]I": Symbology.ITF,
    "]e": Symbology.DATABAR_EXPANDED,
    "]Q": Symbology.QR,
    "]d": Symbology.DATAMATRIX,
    "]z": Symbology.AZTEC,
    "]L": Symbology.PDF417,
    "]U": Symbology.MAXICODE,
}
"""Code characters of ISO/IEC 15424, annex A."""
_GS1_BY_IDENTIFIER = {
    "]C1": Symbology.GS1_128,
    "]d2": Symbology.GS1_DATAMATRIX,
    "]e0": Symbology.DATABAR,
}


_interpreted = lru_cache(maxsize=256)(interpret)
"""A code in view is read many times a second."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """One code. Build it with `Barcode.of`, which also reads what it says."""

    text: str
    """The payload: group separators as \\x1d, no symbology identifier, UPC-A with 12 digits."""

    symbology: Symbology = Symbology.UNKNOWN

    identifier: str = ""
    """AIM symbology identifier (ISO/IEC 15424) such as "]d2"; empty when not known."""

    gs1: Gs1 = NO_GS1

    @classmethod
    def of(cls, text: str, symbology: Symbology = Symbology.UNKNOWN, identifier: str = "") -> Self:
        """The code with its GS1 meaning. Never raises: what cannot be understood stays text."""
        if symbology in _MAY_BE_UPC and len(text) == _EAN_13_LENGTH and text.startswith("0"):
            text = text[1:]
            symbology = Symbology.UPC_A if symbology is Symbology.EAN_13 else symbology
        return cls(text, symbology, identifier, _interpreted(text, symbology.value, identifier))

    @classmethod
    def from_scanner(cls, text: str) -> Self:
        """The code that a hand scanner typed or sent, with an AIM identifier before it or not.

        Blanks that a scanner was set to send around a product's number are not of the number.
        """
        bare = text.strip(" ")
        if bare.isdecimal() and len(bare) in GTIN_LENGTHS:
            text = bare
        identifier = text[:3]
        symbology = _BY_IDENTIFIER.get(identifier[:2], Symbology.UNKNOWN)
        if symbology is Symbology.UNKNOWN:
            return cls.of(text)
        symbology = _GS1_BY_IDENTIFIER.get(identifier, symbology)
        if symbology is Symbology.EAN_13 and len(text) == len("]E4") + 8:
            symbology = Symbology.EAN_8
        value = text[3:]
        if identifier == "]E3" and len(value) - _EAN_13_LENGTH in _ADD_ONS:
            value = value[:_EAN_13_LENGTH]
        return cls.of(value, symbology, identifier)

    @property
    def gtin(self) -> Gtin | None:
        """The trade item, if the code names one."""
        return self.gs1.gtin

    @property
    def claims_a_number(self) -> bool:
        """True for a symbol that by its kind carries a trade item or GS1's element strings."""
        retail = self.symbology in _RETAIL or self.identifier in _GS1_BY_IDENTIFIER
        return retail or bool(self.gs1.fields)

    @property
    def is_case(self) -> bool:
        """True for a trade item that groups others: its GTIN-14 has an indicator digit."""
        return self.gtin is not None and self.gtin.value[0] in "12345678"

    @property
    def key(self) -> str:
        """Equal for two reads of the same code, whatever symbol or scanner gave them."""
        plain = self.gtin is not None and set(self.gs1.elements) <= {"01"}
        return f"gtin:{self.gtin}" if plain else f"text:{self.text}"


@dataclass(frozen=True, slots=True)
class Reading:
    """A code found in a picture, and why it is believed."""

    barcode: Barcode
    box: Box
    looks: tuple[str, ...]
    """Names of the looks that gave this value, such as "zxing:half"."""
    agreed: bool
    """True when it counts: enough independent looks gave the same value at the same place."""
