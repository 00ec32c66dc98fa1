"""Numbers that look like a GTIN and are something else, or something with a name of its own.

By GS1 prefix (GS1 General Specifications, section 1.4.2: the first three digits of 13).
"""

from dataclasses import dataclass

from biip.gtin import Gtin as BiipGtin
from biip.rcn import Rcn, RcnUsage

from app.domain.gtin import Gtin, check_digit


@dataclass(frozen=True, slots=True)
class GtinKind:
    """What a number is."""

    name: str = ""
    """As people call it; empty for an ordinary trade item."""
    note: str = ""
    """Why it is no trade item; empty when it is one."""


ORDINARY = GtinKind()
_SHOP = GtinKind(
    "In-store number",
    "A number of this shop only (restricted circulation), maybe with a weight or a price in it; "
    "not a product code.",
)
_COMPANY = GtinKind(
    "Company number",
    "A number for use inside one company (restricted circulation), not a product code.",
)
_COUPON = GtinKind("Coupon", "A coupon, not a product.")
_RECEIPT = GtinKind("Refund receipt", "A refund receipt, not a product.")
_BY_PREFIX = {
    range(50, 60): _COUPON,
    range(977, 978): GtinKind("ISSN"),
    range(978, 980): GtinKind("ISBN"),
    range(980, 981): _RECEIPT,
    range(981, 985): _COUPON,
    range(990, 1000): _COUPON,
}
_THIRTEEN_DIGITS = "0"
"""What stands before a GTIN-13 or shorter in 14 digits."""
_ISMN = "09790"
"""Printed music has the prefix 979 up to the next digit (ISO 10957); the others are books."""


def kind_of(gtin: Gtin) -> GtinKind:
    """What *gtin* stands for.

    >>> kind_of(Gtin.parse("9783161484100")).name
    'ISBN'
    """
    if not gtin.value.startswith(_THIRTEEN_DIGITS):
        kind = _kind_of_unit(_unit_of(gtin))
        return kind if kind.note else ORDINARY  # a case of books is no book
    return _kind_of_unit(gtin)


def _unit_of(case: Gtin) -> Gtin:
    """The number that a GTIN-14 with an indicator digit is made of (section 2.1.2.5)."""
    payload = case.value[1:13]
    return Gtin.parse(f"{payload}{check_digit(payload)}")


def _kind_of_unit(gtin: Gtin) -> GtinKind:
    restricted = BiipGtin.parse(gtin.short)
    if isinstance(restricted, Rcn):
        return _COMPANY if restricted.usage is RcnUsage.COMPANY else _SHOP
    if gtin.value.startswith("000000"):
        return ORDINARY  # a GTIN-8 has prefixes of its own
    if gtin.value.startswith(_ISMN):
        return GtinKind("ISMN")
    prefix = int(gtin.value[1:4])
    return next((kind for span, kind in _BY_PREFIX.items() if prefix in span), ORDINARY)
