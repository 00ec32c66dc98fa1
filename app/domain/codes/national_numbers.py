"""Numbers of books, music, magazines and medicines, and what makes a GTIN of them.

A check digit is no proof: where nothing but digits is given, only the number's own sign (a hyphen,
an X, its name before it) makes it one.
"""

import re
import string
from dataclasses import dataclass

from app.domain.codes.symbology import Symbology
from app.domain.gs1 import Gs1
from app.domain.gtin import Gtin, check_digit

_NAMES = re.compile(r"(?:ISBN|ISMN|ISSN)(?:-1[03])?:?\s*", re.IGNORECASE | re.ASCII)
_BOOK = re.compile(r"\d[\d\- ]{8,15}[\dX]", re.IGNORECASE | re.ASCII)
_SERIAL = re.compile(r"\d{4}-?\d{3}[\dX]", re.IGNORECASE | re.ASCII)
_MUSIC = re.compile(r"M[\d\- ]{9,13}", re.IGNORECASE | re.ASCII)
_PZN = re.compile(r"(?:PZN|-)\s*-?\s*(\d{7,8})", re.IGNORECASE | re.ASCII)
_PPN = re.compile(r"11(\d{8})\d{2}", re.ASCII)
_CODE_32 = re.compile(r"A([089]\d{8})", re.IGNORECASE | re.ASCII)
_CODE_32_RAW = re.compile(r"[0-9BCDFGHJKLMNPQRSTUVWXYZ]{6}")
_ISBN_10, _EAN_13 = 10, 13
_BASE_32 = "0123456789BCDFGHJKLMNPQRSTUVWXYZ"
_HIBC = re.compile(r"\+[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d[0-9A-Z.\-/ $+%]+", re.ASCII)
_HIBC_SIGNS = f"{string.digits}{string.ascii_uppercase}-. $/+%"


@dataclass(frozen=True, slots=True)
class Named:
    """A number in its normal form, and what it is."""

    text: str
    says: Gs1


def book_or_music(text: str) -> Named | None:
    """An ISBN, ISMN or ISSN in a code, with its name or as 13 digits with hyphens; None for others.

    Fewer digits without a name are a serial number as well as a book: see `typed_book`.

    >>> book_or_music("978-3-16-148410-0").text
    '9783161484100'
    >>> book_or_music("1234-5679") is None
    True
    """
    called, bare, digits = _parts(text)
    signed = called or ("-" in bare and len(digits) == _EAN_13)
    number = _thirteen_of(bare, digits) if signed else ""
    if not number:
        return None
    return Named(number, Gs1(Gtin.parse(number), kind=_kind(number)))


def typed_book(text: str) -> str:
    """The 13 digits of an ISBN, ISMN or ISSN that a person copies from a book; "" for what is none.

    >>> typed_book("316148410X"), typed_book("0317-8471"), typed_book("03178471")
    ('9783161484100', '9770317847001', '')
    """
    called, bare, digits = _parts(text)
    signed = called or "-" in bare or digits.endswith("X") or digits[:1] == "M"
    return _thirteen_of(bare, digits) if signed or len(digits) == _ISBN_10 else ""


def _parts(text: str) -> tuple[bool, str, str]:
    """Whether the number's name stands before it, the number, and its digits alone."""
    bare = _NAMES.sub("", text, count=1).strip()
    return _NAMES.match(text) is not None, bare, re.sub(r"[\s-]", "", bare).upper()


def _thirteen_of(bare: str, digits: str) -> str:
    """The 13 digits that the number has as an EAN-13; "" for what is none.

    *digits*: *bare* without hyphens and blanks.
    """
    if _SERIAL.fullmatch(bare) and _weighted(digits, range(8, 0, -1)) % 11 == 0:
        return _closed(f"977{digits[:7]}00")
    if _MUSIC.fullmatch(bare) and len(digits) == len("M") + 9:
        return _valid(f"9790{digits[1:]}")
    if not _BOOK.fullmatch(bare):
        return ""
    if len(digits) == _ISBN_10 and _weighted(digits, range(_ISBN_10, 0, -1)) % 11 == 0:
        return _closed(f"978{digits[:9]}")
    return _valid(digits) if digits.startswith(("977", "978", "979")) else ""


def medicine(text: str, symbology: Symbology) -> Named | None:
    """A PZN, PPN, Code 32 or HIBC; None for others. Their numbers are no GTINs."""
    if (found := _PZN.fullmatch(text)) and _is_pzn(found[1]):
        return _national(f"-{found[1]}", "PZN", f"PZN {found[1]}")
    if (found := _PPN.fullmatch(text)) and _is_ppn(text) and symbology is not Symbology.UNKNOWN:
        return _national(text, "PPN", f"PPN {text}, PZN {found[1]}")
    if (number := _code_32(text, symbology)) != "":
        return _national(f"A{number}", "Code 32", f"Minsan A{number}")
    if _HIBC.fullmatch(text) and _hibc_sign(text[:-1]) == text[-1]:
        return _national(text, "HIBC", "HIBC")
    return None


def is_ppn(text: str) -> bool:
    """Whether *text* is a Pharmacy Product Number of a PZN (IFA: 11, PZN, two check digits)."""
    return bool(_PPN.fullmatch(text)) and _is_ppn(text)


def _national(text: str, kind: str, words: str) -> Named:
    note = f"{words}: a number without a GTIN. The server may not know it."
    return Named(text, Gs1(kind=kind, note=note, national=True))


def _kind(number: str) -> str:
    return "ISMN" if number.startswith("9790") else "ISSN" if number[2] == "7" else "ISBN"


def _weighted(digits: str, weights: range) -> int:
    values = [10 if one == "X" else int(one) for one in digits]
    if "X" in digits[:-1]:
        return 1
    return sum(value * weight for value, weight in zip(values, weights, strict=True))


def _closed(payload: str) -> str:
    return f"{payload}{check_digit(payload)}"


def _valid(digits: str) -> str:
    fits = digits.isdecimal() and len(digits) == 13 and _closed(digits[:-1]) == digits  # noqa: PLR2004
    return digits if fits else ""


def _is_pzn(digits: str) -> bool:
    """Weights 1 to 7 for PZN8, 2 to 7 for PZN7, modulo 11 (IFA: PZN, coding with Code 39)."""
    first = 1 if len(digits) == 8 else 2  # noqa: PLR2004
    total = sum(int(one) * weight for weight, one in enumerate(digits[:-1], start=first))
    return total % 11 == int(digits[-1])


def _is_ppn(text: str) -> bool:
    """The sum of ASCII values, weighted from 2 on, modulo 97 (IFA: PPN coding specification)."""
    total = sum(ord(one) * weight for weight, one in enumerate(text[:-2], start=2))
    return total % 97 == int(text[-2:])


def _code_32(text: str, symbology: Symbology) -> str:
    """Nine digits of an Italian medicine (AIC): printed after an A, or base 32 in Code 39."""
    printed = _CODE_32.fullmatch(text)
    if printed:
        return printed[1] if _is_code_32(printed[1]) else ""
    if symbology is Symbology.CODE_39 and _CODE_32_RAW.fullmatch(text):
        value = 0
        for one in text:
            value = value * 32 + _BASE_32.index(one)
        number = f"{value:09}"
        return number if len(number) == 9 and _is_code_32(number) else ""  # noqa: PLR2004
    return ""


def _is_code_32(digits: str) -> bool:
    """Every second digit doubled and its digits added, modulo 10 (Code 32, Farmacode)."""
    doubled = sum(sum(divmod(2 * int(one), 10)) for one in digits[1:8:2])
    return (doubled + sum(map(int, digits[0:8:2]))) % 10 == int(digits[8])


def _hibc_sign(payload: str) -> str:
    """The check character, modulo 43 (ANSI/HIBC 2.6)."""
    return _HIBC_SIGNS[sum(map(_HIBC_SIGNS.index, payload)) % len(_HIBC_SIGNS)]
