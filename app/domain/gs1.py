"""What a code says in GS1's language: an adapter over biip.

Element strings (GS1 General Specifications, section 3) and GS1 Digital Link URIs
(GS1 Digital Link Standard: URI Syntax). The symbology decides before biip does: biip alone
reads a bare 13 digits with a wrong check digit as AI 400.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from biip import ParseError
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_element_strings import GS1ElementString
from biip.gs1_messages import GS1Message
from biip.upc import Upc

from app.domain.gtin import GTIN_LENGTHS, Gtin, InvalidGtin
from app.domain.gtin_kinds import kind_of

GROUP_SEPARATOR = "\x1d"

_LAST_DATES = {"15", "16", "17", "7003"}
_COUPONS = {"255", "8110", "8111", "8112"}
_RETAIL = {"EAN-13", "EAN-8", "UPC-A", "UPC-E"}
_ELEMENT_STRING_IDENTIFIERS = {"]C1", "]d2", "]Q3", "]e0", "]J1"}
_UPC_E_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Gs1Field:
    """One application identifier (AI) and its value."""

    ai: str
    """The AI's digits, such as "17"."""
    title: str
    """The standard's data title, such as "USE BY or EXPIRY"."""
    value: str
    """As in the code."""
    date: dt.date | None = None
    """For date AIs; day 00 means the month's last day."""
    amount: Decimal | None = None
    """For weights, measures and prices, the decimal point applied."""

    def ends_before(self, today: dt.date) -> bool:
        """True for a last date (AI 15, 16, 17 or 7003) that has passed."""
        return self.ai in _LAST_DATES and self.date is not None and self.date < today

    @property
    def shown(self) -> str:
        """The value as a person reads it."""
        if self.date is not None:
            return self.date.isoformat()
        return self.value if self.amount is None else str(self.amount)


@dataclass(frozen=True, slots=True)
class Gs1:
    """What a code says. Empty for codes that say nothing in GS1's language."""

    gtin: Gtin | None = None
    fields: tuple[Gs1Field, ...] = ()
    note: str = ""
    """Why a number that looks like a GTIN is none, in plain words."""
    kind: str = ""
    """What sort of number it is, where people have a name for it, such as "ISBN"."""

    @property
    def elements(self) -> dict[str, str]:
        """AI to value, as the API's `gs1_dl_data` takes it."""
        return {field.ai: field.value for field in self.fields}

    def expired(self, today: dt.date) -> Gs1Field | None:
        """The field whose date the goods have passed: best before, sell by or use by."""
        return next((one for one in self.fields if one.ends_before(today)), None)


NO_GS1 = Gs1()


def interpret(text: str, symbology: str = "code", identifier: str = "") -> Gs1:
    """What *text* says. Never raises: trouble becomes `note`, or nothing.

    *symbology* is a `Symbology` value, *identifier* the AIM symbology identifier or "".
    """
    if symbology in _RETAIL:
        return _retail(text, symbology)
    if text.lower().startswith(("http://", "https://")):
        return _digital_link(text)
    if identifier in _ELEMENT_STRING_IDENTIFIERS or GROUP_SEPARATOR in text:
        return _element_strings(text)
    if symbology == "code" and _looks_like_element_string(text):
        return _element_strings(text)
    if symbology in ("code", "ITF") and text.isdecimal() and len(text) in GTIN_LENGTHS:
        return _retail(text, symbology)
    return NO_GS1


def _retail(text: str, symbology: str) -> Gs1:
    try:
        gtin = Gtin.parse(_expanded(text) if symbology == "UPC-E" else text)
    except (ParseError, InvalidGtin) as error:
        if symbology == "code" and len(text) == _UPC_E_LENGTH:
            expanded = _retail(text, "UPC-E")  # a scanner may send UPC-E as it is
            return expanded if expanded.gtin else Gs1(note=str(error))
        return Gs1(note=str(error))
    kind = kind_of(gtin)
    return Gs1(kind=kind.name, note=kind.note) if kind.note else Gs1(gtin, kind=kind.name)


def _expanded(upc_e: str) -> str:
    """UPC-A of a UPC-E; most decoders expand it themselves."""
    return upc_e if len(upc_e) > _UPC_E_LENGTH else Upc.parse(upc_e).as_upc_a()


def _looks_like_element_string(text: str) -> bool:
    """A scanner that sends no identifier may still send AI 01 with a valid GTIN-14 first."""
    if not text.startswith("01") or not text[2:16].isdecimal() or len(text) < 16:  # noqa: PLR2004
        return False
    try:
        Gtin.parse(text[2:16])
    except InvalidGtin:
        return False
    return True


def _element_strings(text: str) -> Gs1:
    try:
        message = GS1Message.parse(text.lstrip(GROUP_SEPARATOR))
    except ParseError as error:
        return Gs1(note=f"Not a valid GS1 element string: {error}")
    return _of(message.element_strings)


def _digital_link(text: str) -> Gs1:
    try:
        uri = GS1DigitalLinkURI.parse(text)
    except (ParseError, ValueError):
        return NO_GS1
    return _of(uri.element_strings)


def _of(elements: Iterable[GS1ElementString]) -> Gs1:
    fields = tuple(Gs1Field(e.ai.ai, e.ai.data_title, e.value, e.date, e.decimal) for e in elements)
    number = next((field.value for field in fields if field.ai in ("01", "02")), None)
    if number is None:
        return _without_number(fields)
    try:
        return Gs1(Gtin.parse(number), fields)
    except InvalidGtin as error:
        return Gs1(fields=fields, note=str(error))


def _without_number(fields: tuple[Gs1Field, ...]) -> Gs1:
    identifiers = {field.ai for field in fields}
    if identifiers & _COUPONS:
        return Gs1(fields=fields, kind="Coupon", note="A coupon, not a product.")
    if "00" in identifiers:
        return Gs1(fields=fields, kind="SSCC", note="A pallet or parcel (SSCC), not a product.")
    return Gs1(fields=fields)
