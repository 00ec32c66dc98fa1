"""How much must agree before a code of each symbology counts.

Looks of one engine share its optics, its damage and its habits: hardly more than one look. So what
has little or no check of its own needs two engines. The grey of the bars (`bar_witness`) counts as
an engine, for it cuts nothing into black and white. Measured in docs/decisions/021.
"""

from collections.abc import Collection, Iterable

from app.domain.barcode import Barcode, Symbology
from app.domain.gtin import Gtin, InvalidGtin

RETAIL = frozenset({Symbology.EAN_13, Symbology.EAN_8, Symbology.UPC_A, Symbology.UPC_E})
"""A check digit only: one in ten wrong numbers has a right one."""
_PHANTOMS = frozenset({Symbology.EAN_8, Symbology.UPC_E})
"""Short: the left half of an EAN-13 is a whole UPC-E, grey and all. So two decoders must agree."""
_UNCHECKED = frozenset({Symbology.ITF, Symbology.CODE_39, Symbology.CODABAR})
CHECKED = frozenset(
    {
        *(Symbology.CODE_128, Symbology.GS1_128, Symbology.CODE_93),
        *(Symbology.DATABAR, Symbology.DATABAR_LIMITED, Symbology.DATABAR_EXPANDED),
    }
)
"""A checksum over the whole symbol, of one in about 100 to 200."""
_HALVES = frozenset({Symbology.DATABAR})
"""Two halves under one small checksum: where one slips along a tear, some looks of one engine agree
on a wrong number that keeps every rule. So nearly all of them must."""
_LOOKS_AT_HALVES = 7
LINEAR = RETAIL | _UNCHECKED | CHECKED
_GS1_LINEAR = frozenset({Symbology.GS1_128, Symbology.DATABAR_EXPANDED})
_LOOKS_OF_ONE_ENGINE = 3
"""Of different preparations, where a checksum stands beside them."""
_SHORTEST_ITF = 6
_ITF_14 = 14
BARS = "bars"
"""The engine that compares grey."""
_GUESSES = "cv"
"""The engine that reads an EAN into bars of any kind: it supports others, and refutes nobody."""
_SEPARATOR = "\x1d"
_AFTER_GTIN = len("01") + 14
"""An in-store number in AI 01 names no trade item, and is not among the fields."""


def engines_of(looks: Iterable[str]) -> set[str]:
    """The engines in looks that are named "engine:preparation"."""
    return {look.partition(":")[0] for look in looks}


def enough(code: Barcode, looks: Collection[str]) -> bool:
    """True when these looks suffice, as long as nothing contradicts."""
    engines = engines_of(looks)
    if code.symbology not in LINEAR:
        return bool(engines)
    if len(engines) > 1:
        return len(engines - {BARS}) > 1 or code.symbology not in _PHANTOMS
    if code.symbology not in CHECKED or engines != {"zxing"} or not keeps_its_rules(code):
        return False
    needed = _LOOKS_AT_HALVES if code.symbology in _HALVES else _LOOKS_OF_ONE_ENGINE
    return len(set(looks)) >= needed


def keeps_its_rules(code: Barcode) -> bool:
    """False for a GS1 symbol whose text is not made of application identifiers, whole ones."""
    if code.symbology not in _GS1_LINEAR:
        return True
    spelt = "".join(one.ai + one.value for one in code.gs1.fields)
    text = code.text.replace(_SEPARATOR, "")
    return spelt == text or (text.startswith("01") and spelt == text[_AFTER_GTIN:])


def counts_as_itf(code: Barcode, lengths: Collection[int]) -> bool:
    """Each part of an ITF reads as another, shorter one: only known lengths are whole."""
    if len(code.text) == _ITF_14 and code.gtin is not None:
        return True
    return len(code.text) in lengths


def plausible(code: Barcode) -> bool:
    """Nothing is better than wrong: short ITF is found in any row of bars."""
    if code.symbology is Symbology.ITF and len(code.text) < _SHORTEST_ITF:
        return False
    return bool(code.text) and (code.symbology not in RETAIL or number_of(code) is not None)


def number_of(code: Barcode) -> Gtin | None:
    """The number with its check digit, also of a retail code that names no trade item."""
    if code.gtin is not None:
        return code.gtin
    try:
        return Gtin.parse(code.text)
    except InvalidGtin:
        return None


def refutes(looks: Iterable[str]) -> bool:
    """True when a value that these looks gave speaks against another one at its place."""
    return bool(engines_of(looks) - {_GUESSES})


def same_value(one: Barcode, other: Barcode) -> bool:
    """True for one code read by engines of which one tells less: zbar sends no identifier."""
    return one.key == other.key or one.text == other.text


def part_of(one: Barcode, other: Barcode) -> bool:
    """True when *one* is an ITF that was read in the middle of the ITF *other*."""
    both_itf = one.symbology is other.symbology is Symbology.ITF
    return both_itf and len(one.text) < len(other.text) and one.text in other.text
