"""Codes that Scan Station prints itself: command cards and profiles. None of them is a product.

A card or a profile that was cut, changed or read in part is recognised by its beginning, so that it
is refused with words and never captured. No product is mistaken for one: a GTIN has 14 digits at
most, and GS1 gives out no company prefix that begins with 998 or 999 for logistic units (GS1
General Specifications, 1.4.2).
"""

import re
import unicodedata

CARD_MARK, PROFILE_MARK = "9999", "9998"
_LONGEST_GTIN = 14
_NOT_PRINTED = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_IDENTIFIER = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
"""ISO/IEC 15424: what a scanner may put before the content."""

BROKEN_CARD = (
    "This looks like a command card, but it is damaged, was read in part, or is not one of this "
    "station. Nothing was done and nothing was captured. Scan it again, or print new cards."
)
A_PROFILE = (
    "This is the code of a profile with settings, no product. Nothing was done and nothing was "
    "captured. A supervisor takes it over: Menu, Settings, Scan a profile."
)


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
    if digits.startswith(CARD_MARK):
        return BROKEN_CARD
    return A_PROFILE if digits.startswith(PROFILE_MARK) else ""
