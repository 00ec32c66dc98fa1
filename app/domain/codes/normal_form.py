"""What a code says, in one form whatever symbol carried it and whatever scanner sent it.

The same label gives the same text, the same meaning and the same key from a camera, a scanner that
types, one on a serial line, and a person's hand.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from app.domain.codes.digital_link import is_web_address, read_digital_link
from app.domain.codes.envelope import closed_envelope, is_envelope, read_envelope
from app.domain.codes.gs1_elements import GROUP_SEPARATOR, Elements, split_elements, split_hri
from app.domain.codes.gs1_fields import Broken, judge
from app.domain.codes.national_numbers import book_or_music, medicine
from app.domain.codes.retail_numbers import EightDigits, expanded_upc_e, read_retail, says_of
from app.domain.codes.symbology import GS1_IDENTIFIERS, PLAIN_NUMBER, RETAIL, Symbology
from app.domain.gs1 import NO_GS1, Gs1, meaning_of
from app.domain.gtin import GTIN_LENGTHS

_AROUND = " \t\r\n\x1d"
"""What scanners, and some symbols, add at the ends."""
_FIRST = {"00": 18, "01": 14, "02": 14}
"""AIs that a message begins with, and the digits of their values; their check digit tells a message
from other digits where no scanner says that it is one."""
_WEB = Gs1(kind="Web address", note="A web address, not a product's number.")
_ADD_ON = Gs1(
    kind="Add-on code", note="Only the small code beside the product's code: scan that one."
)


@dataclass(frozen=True, slots=True)
class NormalForm:
    """A code as it is kept."""

    text: str
    symbology: Symbology
    says: Gs1
    key: str
    """Equal for two reads of the same label."""
    identifier: str = ""
    """The AIM identifier of what is kept: that of the number without its add-on."""
    add_on: str = ""
    """Digits of the small symbol beside the number: the issue of a magazine, or a price."""


@lru_cache(maxsize=1024)  # a code in view is read many times a second
def normal_form(
    text: str,
    symbology: Symbology = Symbology.UNKNOWN,
    identifier: str = "",
    meant: EightDigits = EightDigits.UNKNOWN,
) -> NormalForm:
    """*text* without its AIM identifier. Never raises: what cannot be understood stays text."""
    form = _form(text, symbology, identifier, meant)
    return form if form.identifier else replace(form, identifier=identifier)


def _form(text: str, symbology: Symbology, identifier: str, meant: EightDigits) -> NormalForm:
    bare = text.strip(_AROUND)
    if symbology in RETAIL:
        return _retail(bare, symbology, identifier, meant) or _plain(bare, symbology, NO_GS1)
    if symbology is Symbology.ADD_ON:
        return _plain(bare, symbology, _ADD_ON)
    if is_web_address(bare):
        linked = read_digital_link(bare)
        return _of(bare, symbology, *linked) if linked else _plain(bare, symbology, _WEB)
    if is_envelope(bare):
        return _of(closed_envelope(bare), symbology, *read_envelope(bare))
    return (
        _message(text, symbology, identifier)
        or _named(bare, symbology)
        or _retail(bare, symbology, identifier, meant)
        or _plain(bare, symbology, NO_GS1)
    )


def _retail(
    bare: str, symbology: Symbology, identifier: str, meant: EightDigits
) -> NormalForm | None:
    if identifier == "]E0" and symbology is Symbology.EAN_13 and expanded_upc_e(bare):
        symbology = Symbology.UPC_E  # an EAN-8 would have come as ]E4
    if symbology not in (*RETAIL, *PLAIN_NUMBER, Symbology.ITF):
        return None
    found = read_retail(bare, symbology, meant, add_on=identifier == "]E3")
    if found is None:
        return None
    form = _of(found.text, found.symbology, found.says, Elements())
    alone = "]E0" if identifier == "]E3" else identifier
    return replace(form, add_on=found.add_on, identifier=alone)


def _named(bare: str, symbology: Symbology) -> NormalForm | None:
    found = medicine(bare, symbology) or book_or_music(bare)
    return _of(found.text, symbology, found.says, Elements()) if found else None


def _message(text: str, symbology: Symbology, identifier: str) -> NormalForm | None:
    """GS1 element strings; None for a text that is none, as far as it can be told."""
    bare = text.strip(_AROUND)
    printed = split_hri(bare)
    if printed is not None:
        elements, again = printed, bare
    elif identifier in GS1_IDENTIFIERS:
        elements, again = split_elements(bare), bare
    elif _is_message(text, symbology):
        elements, again = split_elements(bare), GROUP_SEPARATOR + bare
    else:
        return None
    kept = bare if elements.broken or not elements.fields else elements.text
    if identifier not in GS1_IDENTIFIERS and not _is_message(kept, symbology):
        kept = again  # as it is kept, it must be known for what it is
    return _of(kept, symbology, meaning_of(elements), elements)


def _is_message(text: str, symbology: Symbology) -> bool:
    """Whether a text is one of element strings although nothing says so."""
    bare = text.strip(_AROUND)
    if GROUP_SEPARATOR in bare or text.startswith(GROUP_SEPARATOR):
        return bool(split_elements(bare).fields)
    first = bare[:2]
    value = bare[2 : 2 + _FIRST.get(first, 0)]
    if symbology not in PLAIN_NUMBER or not value or not value.isdecimal():
        return False
    judged = judge(first, value)
    if isinstance(judged, Broken) and not judged.kind.note:
        return False
    untold = symbology is Symbology.UNKNOWN
    return untold or all(one.kind.note for one in split_elements(bare).broken)


def _plain(text: str, symbology: Symbology, says: Gs1) -> NormalForm:
    """No product is named, so the same digits as a product's number are another label."""
    return NormalForm(text, symbology, says, f"text:{text}")


def _of(text: str, symbology: Symbology, says: Gs1, elements: Elements) -> NormalForm:
    return NormalForm(text, symbology, says, _key(text, says, elements))


def _key(text: str, says: Gs1, elements: Elements) -> str:
    if elements.broken:
        return f"text:{text}"
    if says.gtin is not None and set(says.elements) <= {"01"}:
        return f"gtin:{says.gtin}"
    if elements.fields:
        return "gs1:" + "".join(sorted(f"({one.ai}){one.value}" for one in elements.fields))
    return _key_of_text(text)


def _key_of_text(text: str) -> str:
    """Digits that are a valid number are the same label in whatever symbol they stand."""
    if text.isdecimal() and len(text) in GTIN_LENGTHS:
        says = says_of(text)
        if says.gtin is not None or says.kind:
            return f"gtin:{text:0>14}"
    return f"text:{text}"
