"""GTIN: the number of a trade item (GS1 General Specifications, section 4.2)."""

from dataclasses import dataclass
from typing import Self

from app.domain.errors import NeedsOperator

GTIN_LENGTHS = (8, 12, 13, 14)
"""Digits."""


class InvalidGtin(NeedsOperator):
    """A scanned or typed text is not a GTIN."""

    title = "Not a product code"


def check_digit(payload: str) -> int:
    """The mod-10 check digit of *payload* (GS1 General Specifications, section 7.9.1).

    >>> check_digit("400638133393")
    1
    """
    weighted = sum(
        int(digit) * (3 if index % 2 == 0 else 1) for index, digit in enumerate(reversed(payload))
    )
    return -weighted % 10


@dataclass(frozen=True, slots=True)
class Gtin:
    """A valid GTIN. There is no way to hold an invalid one by `parse`."""

    value: str
    """Always 14 digits, so that equal products compare equal."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a GTIN-8, -12, -13 or -14. Raises InvalidGtin.

        >>> Gtin.parse("96385074").value
        '00000096385074'
        """
        digits = text.strip()
        if len(digits) not in GTIN_LENGTHS or not (digits.isascii() and digits.isdecimal()):
            raise InvalidGtin(f"Expected 8, 12, 13 or 14 digits, got {text[:40]!r}.")
        if not digits.strip("0"):
            raise InvalidGtin("Expected a product number, got only zeros.")
        padded = digits.zfill(14)
        if (expected := check_digit(padded[:-1])) != int(padded[-1]):
            raise InvalidGtin(f"The last digit of {digits} should be {expected}, not {digits[-1]}.")
        return cls(padded)

    @property
    def short(self) -> str:
        """As printed on the pack: the shortest of GTIN-8, -12, -13, -14 that holds it."""
        for length in GTIN_LENGTHS:
            if not self.value[: 14 - length].strip("0"):
                return self.value[14 - length :]
        raise AssertionError(self.value)

    @property
    def grouped(self) -> str:
        """Digits in groups that people can compare.

        >>> Gtin.parse("4006381333931").grouped
        '4 006381 333931'
        """
        digits = self.short
        cuts = {8: (4,), 12: (1, 6, 11), 13: (1, 7), 14: (1, 2, 8)}[len(digits)]
        return " ".join(digits[a:b] for a, b in zip((0, *cuts), (*cuts, None), strict=True))

    def __str__(self) -> str:
        return self.value
