"""Symbologies, and the AIM symbology identifiers that name them (ISO/IEC 15424)."""

from dataclasses import dataclass
from enum import StrEnum


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
    DOTCODE = "DotCode"
    HAN_XIN = "Han Xin"
    GRID_MATRIX = "Grid Matrix"
    CODABLOCK = "Codablock"
    CODE_ONE = "Code One"
    CODE_11 = "Code 11"
    CODE_16K = "Code 16K"
    CODE_49 = "Code 49"
    MSI = "MSI"
    PLESSEY = "Plessey"
    TELEPEN = "Telepen"
    TWO_OF_FIVE = "2 of 5"
    OCR = "printed text"
    ADD_ON = "add-on"
    """The small symbol of two or five digits beside an EAN-13, alone."""
    UNKNOWN = "code"
    """A scanner that types does not say what it read."""


RETAIL = frozenset((Symbology.EAN_13, Symbology.EAN_8, Symbology.UPC_A, Symbology.UPC_E))
"""Symbols that carry nothing but the number of a trade item."""
PLAIN_NUMBER = frozenset(
    (
        *(Symbology.UNKNOWN, Symbology.CODE_128, Symbology.DATAMATRIX, Symbology.QR),
        *(Symbology.AZTEC, Symbology.PDF417, Symbology.DOTCODE),
    )
)
"""Symbols for any text, in which a product's number may stand as it is, without FNC1."""


@dataclass(frozen=True, slots=True)
class _Code:
    """What one code character of an identifier stands for."""

    symbology: Symbology
    modifiers: str
    """Every modifier that the standard gives it."""
    digits_only: bool = False
    """Its symbols carry nothing but digits."""


_S = Symbology
_CODES = {
    "A": _Code(_S.CODE_39, "0123457"),
    "B": _Code(_S.TELEPEN, "0124"),
    "C": _Code(_S.CODE_128, "0124"),
    "D": _Code(_S.CODE_ONE, "0123456789AB"),
    "E": _Code(_S.EAN_13, "01234", digits_only=True),
    "F": _Code(_S.CODABAR, "0124"),
    "G": _Code(_S.CODE_93, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm"),
    "H": _Code(_S.CODE_11, "013"),
    "I": _Code(_S.ITF, "013", digits_only=True),
    "J": _Code(_S.DOTCODE, "012345"),
    "K": _Code(_S.CODE_16K, "0124"),
    "L": _Code(_S.PDF417, "012345"),
    "M": _Code(_S.MSI, "01", digits_only=True),
    "N": _Code(_S.UNKNOWN, "0"),
    "O": _Code(_S.CODABLOCK, "01456"),
    "P": _Code(_S.PLESSEY, "0"),
    "Q": _Code(_S.QR, "0123456"),
    "R": _Code(_S.TWO_OF_FIVE, "013", digits_only=True),
    "S": _Code(_S.TWO_OF_FIVE, "0", digits_only=True),
    "T": _Code(_S.CODE_49, "0124"),
    "U": _Code(_S.MAXICODE, "0123"),
    "X": _Code(_S.UNKNOWN, "0123456789ABCDEF"),
    "Z": _Code(_S.UNKNOWN, "01"),
    "c": _Code(_S.UNKNOWN, "0"),
    "d": _Code(_S.DATAMATRIX, "0123456"),
    "e": _Code(_S.DATABAR_EXPANDED, "0123"),
    "g": _Code(_S.GRID_MATRIX, "0123"),
    "h": _Code(_S.HAN_XIN, "0123"),
    "o": _Code(_S.OCR, "0123456789"),
    "p": _Code(_S.UNKNOWN, "012"),
    "s": _Code(_S.UNKNOWN, "01"),
    "z": _Code(_S.AZTEC, "0123456789ABC"),
}
"""Code characters of ISO/IEC 15424, annex A. There is no name that helps anybody at the bench for
]N (Anker), ]X, ]Z (not from a symbol), ]c (channel code), ]p (PosiCode) and ]s (SuperCode)."""
_EXACT = {
    "]C1": _S.GS1_128,
    "]d2": _S.GS1_DATAMATRIX,
    "]d5": _S.GS1_DATAMATRIX,
    "]e0": _S.DATABAR,
    "]E1": _S.ADD_ON,
    "]E2": _S.ADD_ON,
    "]E4": _S.EAN_8,
}
GS1_IDENTIFIERS = frozenset(
    (
        *("]C1", "]d2", "]d5", "]Q3", "]Q4", "]e0", "]e1", "]e2", "]J1", "]J4"),
        *("]z1", "]z4", "]K1", "]T1", "]O5", "]L3", "]L4", "]L5"),
    )
)
"""Identifiers that promise GS1 element strings: FNC1 in the first place, with an ECI or without,
or a GS1 DataBar or Composite symbol (GS1 General Specifications, figure 5.1.2-2; ISO/IEC 15424)."""
_LENGTH = 3
"""Characters of an identifier. Only ]Y, the system's expansion, is longer, and no scanner sends it.
"""


def named(identifier: str) -> Symbology:
    """The symbology that an AIM identifier names; UNKNOWN where it is none of ISO/IEC 15424."""
    if len(identifier) != _LENGTH or identifier[0] != "]":
        return Symbology.UNKNOWN
    code = _CODES.get(identifier[1])
    if code is None or identifier[2] not in code.modifiers:
        return Symbology.UNKNOWN
    return _EXACT.get(identifier, code.symbology)


def split_identifier(text: str) -> tuple[str, str]:
    """The AIM identifier at the start of what a scanner sent, or "", and what follows it.

    It is taken as a prefix only when it is one: a code character and a modifier of the standard,
    and digits after it where its symbols carry nothing else.

    >>> split_identifier("]C10109521234500018")
    (']C1', '0109521234500018')
    >>> split_identifier("]E0 by hand")
    ('', ']E0 by hand')
    """
    identifier, rest = text[:_LENGTH], text[_LENGTH:]
    code = _CODES.get(identifier[1:2]) if identifier.startswith("]") else None
    if code is None or len(identifier) < _LENGTH or identifier[2] not in code.modifiers:
        return "", text
    plain = rest.strip().replace(" ", "").replace("-", "")
    if code.digits_only and plain and not (plain.isascii() and plain.isdecimal()):
        return "", text
    return identifier, rest
