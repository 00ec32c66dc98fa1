"""What the band says about a code that was kept: green only for what names a product, unbroken."""

from datetime import date

from app.domain.barcode import Barcode, Symbology
from app.domain.codes.normal_form import BESIDE_A_PRODUCT
from app.domain.codes.retail_numbers import EightDigits
from app.domain.session import Capture
from app.station.state import Verdict

_FLAWS_SAID = 2
"""So many sentences have room in the band; `explain` has the others."""
_PLAIN = "It is no product's number."
_KEPT = "It is kept. If the pack has another code, scan that too."


def verdict_of(barcode: Barcode) -> Verdict:
    """Green is only what names a product and keeps its own rules."""
    if not barcode.gs1.names_a_product:
        return Verdict.NO_PRODUCT
    return Verdict.FLAWED if barcode.gs1.flaws else Verdict.READ


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


def as_meant(barcode: Barcode, meant: EightDigits) -> Barcode:
    """Digits of which the scanner does not say the symbol, as a person said that it means them."""
    if not meant or barcode.symbology is not Symbology.UNKNOWN:
        return barcode
    return Barcode.of(barcode.text, Symbology.UNKNOWN, barcode.identifier, meant)


def is_beside(on_bench: Capture | None, barcode: Barcode) -> bool:
    """Artwork, or details, on the pack of a product that lies there: no product of its own."""
    known = on_bench is not None and on_bench.barcode.gs1.names_a_product
    return known and barcode.gs1.kind in BESIDE_A_PRODUCT


def _kind_words(barcode: Barcode) -> str:
    """A case holds several units, and its number is not theirs."""
    return "A case label, not the single unit." if barcode.is_case else barcode.gs1.kind
