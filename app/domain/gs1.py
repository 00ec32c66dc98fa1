"""What the elements of a code mean together: which AI may name the product, and what is wrong.

GS1 General Specifications, section 4.13 for what may stand together.
"""

import datetime as dt
from dataclasses import dataclass, replace

from app.domain.codes.gs1_elements import Elements
from app.domain.codes.gs1_fields import Gs1Field, name_of
from app.domain.codes.gs1_pairs import forbidden_pairs, missing_companions
from app.domain.gtin import Gtin
from app.domain.gtin_kinds import kind_of

_ITEM = "01"
"""The only AI that names the item that carries the code."""
_CONTENT = ("02", "8026")
_COUPONS = ("255", "8110", "8111", "8112")
_OTHERS = {
    "8006": ("Piece of a set", "One piece of a product of several (ITIP), not the whole product."),
    "03": ("Made to order", "An item made to order: its number names no product in the catalogue."),
    "8003": ("Returnable asset", "A crate, keg or rack that comes back (GRAI), not a product."),
    "8004": ("Asset", "A thing that somebody owns (GIAI), not a product."),
    "8010": ("Part", "A component or part (CPID), not a product."),
    "8013": ("Model", "A model of products (GMN), not one product."),
    "253": ("Document", "A document (GDTI), not a product."),
    "401": ("Consignment", "A consignment (GINC), not a product."),
    "402": ("Shipment", "A shipment (GSIN), not a product."),
    "8017": ("Service", "Somebody who gives a service (GSRN), not a product."),
    "8018": ("Service", "Somebody who gets a service (GSRN), not a product."),
    **dict.fromkeys(
        ("410", "411", "412", "413", "414", "415", "416", "417"),
        ("Location", "A place or a company (GLN), not a product."),
    ),
}
"""Other keys of GS1: AI to kind and why it is no product."""
PART_OF_A_LABEL = "Part of a label"
_PART = "Details without the product's number. Scan the label's other code too."
_NAMED = 4
"""So many fields at most in a sentence."""


@dataclass(frozen=True, slots=True)
class Gs1:
    """What a code says. Empty for codes that say nothing that has a name."""

    gtin: Gtin | None = None
    fields: tuple[Gs1Field, ...] = ()
    note: str = ""
    """Why a number that looks like a GTIN is none, in plain words."""
    kind: str = ""
    """What sort of number it is, where people have a name for it, such as "ISBN"."""
    flaws: tuple[str, ...] = ()
    """What breaks the rules while the rest is kept: a sentence each."""
    choices: tuple[Gtin, ...] = ()
    """Two products that the digits may name; neither is guessed."""
    national: bool = False
    """A number that names a product in a system of its own, such as a PZN, and is no GTIN."""

    @property
    def elements(self) -> dict[str, str]:
        """AI to value, as the API's `gs1_dl_data` takes it."""
        return {field.ai: field.value for field in self.fields}

    @property
    def names_a_product(self) -> bool:
        """False for what can be kept, but tells nobody which product it is."""
        return self.gtin is not None or self.national

    def expired(self, today: dt.date) -> Gs1Field | None:
        """The field whose date the goods have passed: best before, sell by or use by."""
        return next((one for one in self.fields if one.ends_before(today)), None)


NO_GS1 = Gs1()


def meaning_of(elements: Elements) -> Gs1:
    """What *elements* say together."""
    return replace(_subject(elements), fields=elements.fields, flaws=_flaws(elements))


def _subject(elements: Elements) -> Gs1:
    """What carries the code: a trade item, or something else and what."""
    given = {one.ai: one.value for one in elements.fields}
    wrong = next((one for one in elements.broken if one.ai == _ITEM), None)
    if wrong is not None:
        return Gs1(note=wrong.kind.note or wrong.why, kind=wrong.kind.name)
    if _ITEM in given:
        gtin = Gtin.parse(given[_ITEM])
        return Gs1(gtin, kind=kind_of(gtin).name)
    other = _other_subject(given)
    if other is not None:
        return other
    if elements.broken or not given:
        return Gs1(note=" ".join(one.why for one in elements.broken[:_NAMED]))
    return Gs1(kind=PART_OF_A_LABEL, note=_PART)


def _other_subject(given: dict[str, str]) -> Gs1 | None:
    """What carries a code that has no GTIN of its own; None where no key of GS1 says it."""
    if any(ai in given for ai in _COUPONS):
        return Gs1(kind="Coupon", note="A coupon, not a product.")
    if "00" in given or any(ai in given for ai in _CONTENT):
        return _logistic_unit(given)
    kind, note = next((_OTHERS[ai] for ai in _OTHERS if ai in given), ("", ""))
    return Gs1(kind=kind, note=note) if kind else None


def _logistic_unit(given: dict[str, str]) -> Gs1:
    """A pallet, parcel or box: its content is not the item that carries the code (AI 02, 37)."""
    held = next((given[ai][:14] for ai in _CONTENT if ai in given), "")
    if not held:
        return Gs1(kind="SSCC", note="A pallet or parcel (SSCC), not a product.")
    count = f"{int(given['37'])} x " if "37" in given else ""
    what = f"{count}{Gtin.parse(held).grouped}"
    return Gs1(kind="Logistic unit", note=f"A pallet or parcel with {what} in it, not a product.")


def _flaws(elements: Elements) -> tuple[str, ...]:
    """What breaks the standard's rules, the worst first."""
    given = [one.ai for one in elements.fields]
    known = {*given, *(one.ai for one in elements.broken)}
    whole = known & {_ITEM, "00", *_CONTENT, *_COUPONS, *_OTHERS}
    broken = [one.why for one in elements.broken]
    pairs = [
        f"{name_of(one)} and {name_of(other)} must not stand together."
        for one, other in forbidden_pairs(given)
    ]
    alone = [
        f"{name_of(ai)} needs one of these beside it: {', '.join(needed[:_NAMED])}."
        for ai, needed in missing_companions(given)
        if whole  # the companions of a part stand in the label's other code
        and not any(part in known for one in needed for part in one.split("+"))
    ]
    return (*broken, *pairs, *alone)
