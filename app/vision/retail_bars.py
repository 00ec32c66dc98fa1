"""How EAN and UPC print a number: bars in modules (ISO/IEC 15420; GS1 General Specifications 5.2).

Each digit takes seven modules; the number sets A and B on the left, C on the right. Which of A and
B the left digits use says the first digit of an EAN-13, and the check digit of a UPC-E.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.barcode import Symbology
from app.domain.gtin import Gtin, check_digit

_A = (
    *("0001101", "0011001", "0010011", "0111101", "0100011"),
    *("0110001", "0101111", "0111011", "0110111", "0001011"),
)
_C = tuple(one.translate(str.maketrans("01", "10")) for one in _A)
_B = tuple(one[::-1] for one in _C)
_SETS = {"A": _A, "B": _B, "C": _C}
_EAN_13_SETS = (
    *("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB"),
    *("ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"),
)
_UPC_E_SETS = (
    *("BBBAAA", "BBABAA", "BBAABA", "BBAAAB", "BABBAA"),
    *("BAABBA", "BAAABB", "BABABA", "BABAAB", "BAABAB"),
)
"""Of number system 0; system 1 has A and B exchanged."""
_GUARD, _CENTRE, _UPC_E_END = "101", "01010", "010101"
MODULES_OF_DIGIT = 7


@dataclass(frozen=True, slots=True)
class Digit:
    """One digit as it is printed."""

    start: int
    """Its first module."""
    bars: str
    """Its seven modules, 1 for black."""
    sets: str
    """The number sets that may stand here, such as "AB"."""

    @property
    def others(self) -> list[str]:
        """The bars of every other digit that may stand here."""
        return [bars for name in self.sets for bars in _SETS[name] if bars != self.bars]


@dataclass(frozen=True, slots=True)
class RetailBars:
    """A whole symbol without its quiet zones."""

    modules: str
    digits: tuple[Digit, ...]
    symbology: Symbology

    def with_digits(self, bars: Sequence[str]) -> "RetailBars":
        """The same symbol with other *bars* for its digits, whether they make a number or not."""
        modules, digits = self.modules, []
        for digit, own in zip(self.digits, bars, strict=True):
            modules = modules[: digit.start] + own + modules[digit.start + MODULES_OF_DIGIT :]
            digits.append(Digit(digit.start, own, digit.sets))
        return RetailBars(modules, tuple(digits), self.symbology)

    @property
    def number(self) -> str | None:
        """What it says; None where its digits break the symbology's rules. Not for UPC-E."""
        if self.symbology is Symbology.UPC_E:
            return None
        bars = [one.bars for one in self.digits]
        text = "".join(_digit(one) for one in bars)
        if self.symbology is not Symbology.EAN_8:
            sets = "".join("A" if one in _A else "B" for one in bars[: len(bars) // 2])
            if sets not in _EAN_13_SETS:
                return None
            text = f"{_EAN_13_SETS.index(sets)}{text}"
        return text if check_digit(text[:-1]) == int(text[-1]) else None


def bars_of(gtin: Gtin, symbology: Symbology) -> RetailBars | None:
    """The symbol that carries *gtin*; None for a number that *symbology* cannot carry."""
    return _bars_of(gtin.value, symbology)


@lru_cache(maxsize=64)
def _bars_of(value: str, symbology: Symbology) -> RetailBars | None:
    match symbology:
        case Symbology.EAN_13 | Symbology.UPC_A if value[0] == "0":
            sets = _EAN_13_SETS[int(value[1])]
            left, right = _printed(value[2:8], sets, 3), value[8:]
            return _symbol(left, right, symbology)
        case Symbology.EAN_8 if value.startswith("000000"):
            return _symbol(_printed(value[6:10], "AAAA", 3), value[10:], symbology)
        case Symbology.UPC_E if value.startswith("00") and value[2] in "01":
            return _upc_e(value[2:])
        case _:
            return None


def _symbol(left: list[Digit], right: str, symbology: Symbology) -> RetailBars:
    """Guard, left half, centre, right half, guard."""
    sets = "A" if symbology is Symbology.EAN_8 else "AB"
    begun = _GUARD + "".join(one.bars for one in left) + _CENTRE
    digits = _printed(right, "C" * len(right), len(begun))
    modules = begun + "".join(one.bars for one in digits) + _GUARD
    left = [Digit(one.start, one.bars, sets) for one in left]
    return RetailBars(modules, (*left, *digits), symbology)


def _upc_e(upc_a: str) -> RetailBars | None:
    six = _without_zeros(upc_a[1:6], upc_a[6:11])
    if six is None:
        return None
    sets = _UPC_E_SETS[int(upc_a[11])]
    if upc_a[0] == "1":
        sets = sets.translate(str.maketrans("AB", "BA"))
    digits = [Digit(one.start, one.bars, "AB") for one in _printed(six, sets, len(_GUARD))]
    modules = _GUARD + "".join(one.bars for one in digits) + _UPC_E_END
    return RetailBars(modules, tuple(digits), Symbology.UPC_E)


def _without_zeros(maker: str, item: str) -> str | None:
    """The six digits of a UPC-E (GS1 General Specifications 5.2.2.4); None where none fit."""
    if maker[2] in "012" and maker[3:] == "00" and item[:2] == "00":
        return maker[:2] + item[2:] + maker[2]
    if maker[3:] == "00" and item[:3] == "000":
        return f"{maker[:3]}{item[3:]}3"
    if maker[4] == "0" and item[:4] == "0000":
        return f"{maker[:4]}{item[4]}4"
    return maker + item[4] if item[:4] == "0000" and item[4] in "56789" else None


def _printed(digits: str, sets: str, start: int) -> list[Digit]:
    return [
        Digit(start + MODULES_OF_DIGIT * at, _SETS[name][int(digit)], name)
        for at, (digit, name) in enumerate(zip(digits, sets, strict=True))
    ]


def _digit(bars: str) -> str:
    return next(str(one.index(bars)) for one in (_A, _B, _C) if bars in one)
