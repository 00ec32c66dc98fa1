"""Codes that Scan Station prints itself: command cards, profiles and badges. None is a product.

A card, badge or profile that was cut, changed or read in part is recognised by its beginning, so
that it is refused with words and never captured. No product is mistaken for one: a GTIN has 14
digits at most, and GS1 gives out no company prefix that begins with 997 to 999 for logistic units
(GS1 General Specifications, 1.4.2).
"""

import re
import unicodedata

CARD_MARK, PROFILE_MARK, BADGE_MARK = "9999", "9998", "9997"
_LONGEST_GTIN = 14
_NOT_PRINTED = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_IDENTIFIER = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
"""ISO/IEC 15424: what a scanner may put before the content."""

BROKEN_CARD = (
    "This looks like a command card, but it is damaged, was read in part, or is not one of this "
    "station. Nothing was done and nothing was captured. Scan it again, or print new cards."
)
BROKEN_BADGE = "This is a part of a badge only. Scan the whole badge again."
A_PROFILE = (
    "This is the code of a profile with settings, no product. Nothing was done and nothing was "
    "captured. A supervisor takes it over: Menu, Settings, Scan a profile."
)
_WORDS = {CARD_MARK: BROKEN_CARD, PROFILE_MARK: A_PROFILE, BADGE_MARK: BROKEN_BADGE}


def own_code_words(text: str) -> str:
    """What to say about a scanned *text* that is one of our own codes, or looks like one; "" for
    every other text.

    >>> own_code_words("9999 0102")
    ''
    >>> own_code_words("]Q1999800411234567890123") == A_PROFILE
    True
    """
    digits = _NOT_PRINTED.sub("", unicodedata.normalize("NFKC", text))
    digits = _IDENTIFIER.sub("", digits)
    if len(digits) <= _LONGEST_GTIN or not digits[: _LONGEST_GTIN + 1].isdecimal():
        return ""
    return _WORDS.get(digits[: len(CARD_MARK)], "")
