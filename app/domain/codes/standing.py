"""Whether a code may be kept, and in which colour: one judgement for the bench and `explain`."""

from datetime import date
from enum import StrEnum

from app.domain.barcode import Barcode
from app.domain.codes.acceptance import check_acceptable
from app.domain.codes.retail_numbers import SHORT_NUMBER, EightDigits
from app.domain.codes.symbology import Symbology
from app.domain.errors import NeedsOperator
from app.domain.gtin import Gtin

_FLAWS_SAID = 2
"""So many sentences have room in the band; `explain` has the others."""
_PLAIN = "It is no product's number."
_KEPT = "It is kept. If the pack has another code, scan that too."


class Standing(StrEnum):
    """What becomes of a code. The values are those of the band's verdicts."""

    READ = "read"
    """Kept, and green: it names a product and keeps its own rules."""
    FLAWED = "flawed"
    """Kept: it names a product, but parts of it break their rules."""
    NO_PRODUCT = "no_product"
    """Kept: it names no product."""
    LOOK_AGAIN = "look_again"
    """Not kept: a person must say which product it is."""
    REFUSED = "refused"
    """Not kept: it breaks its own rules."""


def standing_of(barcode: Barcode) -> Standing:
    """Of a code that `check_acceptable` lets pass, or that asks a question."""
    if barcode.gs1.choices:
        return Standing.LOOK_AGAIN
    if not barcode.gs1.names_a_product:
        return Standing.NO_PRODUCT
    return Standing.FLAWED if barcode.gs1.flaws else Standing.READ


def judged(barcode: Barcode, today: date, typed: str | None = None) -> tuple[Standing, str]:
    """What becomes of a code and what is said about it. *typed*: what a person typed."""
    try:
        if typed is not None:
            check_typed(barcode, typed)
        if not barcode.gs1.choices:
            check_acceptable(barcode)
    except NeedsOperator as error:
        return Standing.REFUSED, str(error)
    if barcode.gs1.choices:
        return Standing.LOOK_AGAIN, question_words(barcode)
    return standing_of(barcode), remark_about(barcode, today)


def check_typed(barcode: Barcode, text: str) -> None:
    """Raises InvalidGtin for digits that a person typed and that are no number of a product."""
    says, letters = barcode.gs1, any(letter.isalpha() for letter in text)
    if not (letters or says.fields or says.national or says.choices):
        Gtin.parse("".join(barcode.text.split()))


def remark_about(barcode: Barcode, today: date) -> str:
    """What the operator should know about this code at once."""
    says = barcode.gs1
    past = says.expired(today)
    if past is not None:
        return f"PAST ITS DATE: {past.title.lower()} {past.shown}."
    if not says.names_a_product:
        return f"{says.note or _PLAIN} {_KEPT}"
    kind = "" if says.national else _kind_words(barcode)
    return " ".join(one for one in (says.note, *says.flaws[:_FLAWS_SAID], kind) if one)


def question_words(barcode: Barcode) -> str:
    """What is asked where two products have the same eight digits."""
    ean_8, upc_e = (one.grouped for one in barcode.gs1.choices)
    return (
        f"As EAN-8 it is {ean_8}, as UPC-E {upc_e}. Nothing was kept yet: say on the screen which "
        "one it is."
    )


def depends_on_scanner(barcode: Barcode) -> bool:
    """Whether what the code says depends on what its scanner means by such digits."""
    return bool(barcode.gs1.choices) or barcode.gs1.kind == SHORT_NUMBER.kind


def as_meant(barcode: Barcode, meant: EightDigits) -> Barcode:
    """Digits of which the scanner does not say the symbol, as a person said that it means them."""
    if not meant or barcode.symbology is not Symbology.UNKNOWN:
        return barcode
    return Barcode.of(barcode.text, Symbology.UNKNOWN, barcode.identifier, meant)


def _kind_words(barcode: Barcode) -> str:
    """A case holds several units, and its number is not theirs."""
    return "A case label, not the single unit." if barcode.is_case else barcode.gs1.kind
