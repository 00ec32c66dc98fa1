"""A code as read: what it says, which symbol carried it, who read it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from app.domain.codes.national_numbers import typed_book
from app.domain.codes.normal_form import normal_form
from app.domain.codes.retail_numbers import EightDigits
from app.domain.codes.symbology import GS1_IDENTIFIERS, RETAIL, named, split_identifier
from app.domain.codes.symbology import Symbology as Symbology  # noqa: PLC0414 - theirs, from here
from app.domain.gs1 import NO_GS1, Gs1
from app.domain.gtin import Gtin

Box = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""Four corners (x, y) in pixels of the full frame, clockwise from the symbol's own top left."""
_ECI = re.compile(r"\\\d{6}")
"""How a scanner writes which alphabet follows (ISO/IEC 15424, extended channel)."""
_WITH_ECI = frozenset(("]Q2", "]Q4", "]Q6", "]d4", "]d5", "]d6", "]z3", "]z4", "]z5", "]L1", "]J3"))


class CodeSource(StrEnum):
    """Who read the code."""

    CAMERA = "camera"
    WEDGE = "wedge"
    SERIAL = "serial"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Barcode:
    """One code. Build it with `Barcode.of`, which also reads what it says."""

    text: str
    """In its normal form: group separators as \\x1d, no symbology identifier, a UPC with 12 digits.
    """

    symbology: Symbology = Symbology.UNKNOWN

    identifier: str = ""
    """AIM symbology identifier (ISO/IEC 15424) such as "]d2"; empty when not known."""

    gs1: Gs1 = NO_GS1

    add_on: str = ""
    """Digits of the small symbol beside the number: the issue of a magazine, or a price. Not every
    scanner reads them, so that they are no part of the text and its key."""

    @classmethod
    def of(
        cls,
        text: str,
        symbology: Symbology = Symbology.UNKNOWN,
        identifier: str = "",
        meant: EightDigits = EightDigits.UNKNOWN,
    ) -> Self:
        """The code in its normal form. Never raises: what cannot be understood stays text.

        *meant*: what the scanner means by eight digits of which it does not say the symbol.
        """
        form = normal_form(text, symbology, identifier, meant)
        return cls(form.text, form.symbology, form.identifier, form.says, form.add_on)

    @classmethod
    def kept(cls, text: str, symbology: Symbology, identifier: str, add_on: str = "") -> Self:
        """A code that was kept before, maybe by an older program: its text stays as it was sent."""
        form = normal_form(text, symbology, identifier, EightDigits.EAN_8)
        return cls(text, symbology, identifier, form.says, add_on)

    @classmethod
    def from_scanner(cls, text: str, meant: EightDigits = EightDigits.UNKNOWN) -> Self:
        """The code that a hand scanner typed or sent, with an AIM identifier before it or not."""
        identifier, value = split_identifier(text)
        if identifier in _WITH_ECI:
            value = _ECI.sub("", value, count=1)
        return cls.of(value, named(identifier), identifier, meant)

    @classmethod
    def typed(cls, text: str, meant: EightDigits = EightDigits.UNKNOWN) -> Self:
        """The code that a person typed: a book's short numbers too, which no scanner sends."""
        book = typed_book(text.strip())
        return cls.of(book) if book else cls.from_scanner(text.strip(), meant)

    @property
    def gtin(self) -> Gtin | None:
        """The trade item, if the code names one."""
        return self.gs1.gtin

    @property
    def claims_a_number(self) -> bool:
        """True for a symbol that by its kind carries a trade item or GS1's element strings."""
        retail = self.symbology in RETAIL or self.identifier in GS1_IDENTIFIERS
        return retail or bool(self.gs1.fields or self.gs1.flaws)

    @property
    def is_case(self) -> bool:
        """True for a trade item that groups others: its GTIN-14 has an indicator digit."""
        return self.gtin is not None and self.gtin.value[0] in "12345678"

    @property
    def key(self) -> str:
        """Equal for two reads of the same label, whatever symbol or scanner gave them."""
        return normal_form(self.text, self.symbology, self.identifier, EightDigits.EAN_8).key


@dataclass(frozen=True, slots=True)
class Reading:
    """A code found in a picture, and why it is believed."""

    barcode: Barcode
    box: Box
    looks: tuple[str, ...]
    """Names of the looks that gave this value, such as "zxing:half"."""
    agreed: bool
    """True when it counts: enough independent looks gave the same value at the same place."""
