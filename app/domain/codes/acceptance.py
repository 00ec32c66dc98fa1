"""Which codes can be captured at all: a code that breaks its own rules is never green."""

from app.domain.barcode import Barcode, Symbology
from app.domain.errors import NeedsOperator
from app.domain.gtin import GTIN_LENGTHS, Gtin

_LONGEST_CODE = 500
"""Characters; the API's limit for raw_value (contract section 2, #6)."""
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"
"""What every reader of foreign bytes puts in the place of what is no text (app/foreign/text.py)."""
_SHOWN = 40
"""Characters of a long code in a sentence."""
_REPEATED_FROM = 7
"""Characters; a shorter code may well be the same thing twice."""


class NotAccepted(NeedsOperator):
    """A code that the station cannot take."""

    title = "Not accepted"


def check_acceptable(barcode: Barcode) -> None:
    """Raises NotAccepted, InvalidGtin. A scanner that types may have lost a digit."""
    text = barcode.text
    if len(text) > _LONGEST_CODE:
        raise NotAccepted(
            f"Expected a code of at most {_LONGEST_CODE} characters, got {len(text)}. Scan another "
            "code of the product."
        )
    if not any(one.isprintable() and not one.isspace() for one in text):
        raise NotAccepted("The code holds nothing that can be seen. Scan another code.")
    if "\0" in text:
        raise NotAccepted(
            "The code holds a NUL character, which the server cannot keep. Scan another code of "
            "the product."
        )
    if _UNREADABLE in text:
        raise NotAccepted(
            "A character of this code could not be read. Scan it again, or another code of the "
            "product."
        )
    _check_repeated(barcode)
    _check_own_rules(barcode)


def _check_repeated(barcode: Barcode) -> None:
    """Raises NotAccepted for what a scanner sent twice as one code."""
    half = barcode.text[: len(barcode.text) // 2]
    if barcode.gtin is None and len(half) >= _REPEATED_FROM and barcode.text == half * 2:
        shown = half if len(half) <= _SHOWN else f"{half[:_SHOWN]}…"
        raise NotAccepted(
            f"The scanner sent {shown} twice as one code. Scan it again; if this comes often, "
            "it sends by two ways at once: turn one off."
        )


def _check_own_rules(barcode: Barcode) -> None:
    """Raises NotAccepted, InvalidGtin for a number that breaks the rules of its own symbol."""
    if barcode.gtin is not None or barcode.gs1.kind:
        return
    untold = barcode.symbology is Symbology.UNKNOWN and barcode.text.isdecimal()
    if untold and len(barcode.text) in GTIN_LENGTHS:
        Gtin.parse(barcode.text)
    if barcode.gs1.note and barcode.claims_a_number:
        raise NotAccepted(f"{barcode.gs1.note} Scan it again, or another code of the product.")
