"""Which texts prove by themselves that they arrived whole and right."""

import re
from functools import lru_cache

from app.domain.barcode import Barcode
from app.domain.cards import has_the_form
from app.domain.codes.gs1_elements import GROUP_SEPARATOR
from app.domain.gtin import GTIN_LENGTHS, check_digit
from app.domain.own_codes import BADGE_MARK, PROFILE_MARK

_AIM = re.compile(r"\][A-Za-z][0-9a-zA-Z]")
_OWN = re.compile(rf"(?:{PROFILE_MARK}|{BADGE_MARK})\d{{17,}}")
"""A badge or a profile of a station: whose it is tells its signature."""
_UPC_E_LENGTH = 8
_LIKE_GS1 = ("01", "00", "02", "http://", "https://", "HTTP://", "HTTPS://")


@lru_cache(maxsize=4096)
def proves_itself(text: str) -> bool:
    """True for a number with a fitting check digit (GS1 General Specifications, section 7.9), a
    GS1 element string, a GS1 Digital Link with a GTIN, and a station's own codes.

    >>> proves_itself("4006381333931"), proves_itself("4006381333932"), proves_itself("AB-12")
    (True, False, False)
    """
    identifier = found[0] if (found := _AIM.match(text)) else ""
    bare = text[len(identifier) :].strip(" ")
    if bare.isascii() and bare.isdecimal():
        if len(bare) in GTIN_LENGTHS:
            return _is_gtin(bare) or (len(bare) == _UPC_E_LENGTH and _says_gtin(bare, identifier))
        return has_the_form(bare) or bool(_OWN.fullmatch(bare)) or _says_gs1(bare, identifier)
    return _says_gs1(bare, identifier)


def is_complete(text: str) -> bool:
    """True for a GTIN and a command card: what proves itself and has a length of its own. An
    element string does not tell where it ends."""
    numbered = len(text) in GTIN_LENGTHS and text.isdecimal()
    return has_the_form(text) or (numbered and proves_itself(text))


def _is_gtin(digits: str) -> bool:
    return bool(digits.strip("0")) and check_digit(digits[:-1]) == int(digits[-1])


def _says_gtin(text: str, identifier: str) -> bool:
    says = Barcode.from_scanner(identifier + text).gs1
    return says.gtin is not None or bool(says.choices)


def _says_gs1(text: str, identifier: str) -> bool:
    if not (identifier or GROUP_SEPARATOR in text or text.startswith(_LIKE_GS1)):
        return False
    says = Barcode.from_scanner(identifier + text).gs1
    return bool(says.fields) and not (says.note or says.flaws) and says.gtin is not None
