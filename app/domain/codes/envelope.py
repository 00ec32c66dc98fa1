"""ISO/IEC 15434 envelopes: `[)>` RS, a format, its data, RS EOT.

Format 05 holds GS1 element strings, format 06 fields with the data identifiers of ANSI MH10.8.2.
Scanners drop the closing signs, and some the record separators.
"""

import re
from dataclasses import replace

from app.domain.codes.gs1_elements import GROUP_SEPARATOR, Elements, split_elements
from app.domain.codes.national_numbers import is_ppn
from app.domain.gs1 import Gs1, meaning_of
from app.domain.gtin import Gtin, InvalidGtin
from app.domain.gtin_kinds import kind_of

_RECORD_SEPARATOR, _END = "\x1e", "\x04"
_ENVELOPE = re.compile(r"\[\)>\x1e?(\d\d)\x1d?(.*?)[\x1d\x1e\x04]*", re.DOTALL)
_GS1, _DATA_IDENTIFIERS = "05", "06"
_IDENTIFIED = re.compile(r"(\d{0,3}[A-Z])(.*)", re.DOTALL | re.ASCII)
_FORMAT = "An ISO 15434 envelope, not a product's number."
_DETAILS = "An ISO 15434 envelope without a GTIN, not a product's number."


def is_envelope(text: str) -> bool:
    """Whether *text* is the content of a symbol in this syntax."""
    return _ENVELOPE.fullmatch(text) is not None


def closed_envelope(text: str) -> str:
    """The same envelope with all signs that the standard wants, as every source should give it."""
    found = _ENVELOPE.fullmatch(text)
    if found is None:
        return text
    name, data = found.groups()
    return f"[)>{_RECORD_SEPARATOR}{name}{GROUP_SEPARATOR}{data}{_RECORD_SEPARATOR}{_END}"


def read_envelope(text: str) -> tuple[Gs1, Elements]:
    """What an envelope holds; elements only for format 05. *text* must be one."""
    found = _ENVELOPE.fullmatch(text)
    name, data = found.groups() if found else ("", "")
    if name == _GS1:
        elements = split_elements(data)
        return meaning_of(elements), elements
    if name == _DATA_IDENTIFIERS:
        return _identified(data), Elements()
    return Gs1(kind="Envelope", note=_FORMAT), Elements()


def _identified(data: str) -> Gs1:
    """Data identifier 8P is a GTIN, 9N a PPN (IFA: PPN coding specification)."""
    parts = [_IDENTIFIED.fullmatch(part) for part in data.split(GROUP_SEPARATOR)]
    fields = {part[1]: part[2] for part in parts if part}
    pharmacy = fields.get("9N", "")
    if is_ppn(pharmacy):
        words = f"PPN {pharmacy}, PZN {pharmacy[2:10]}: a number without a GTIN."
        says = Gs1(kind="PPN", note=f"{words} The server may not know it.", national=True)
    else:
        says = Gs1(kind="Envelope", note=_DETAILS)
    try:
        gtin = Gtin.parse(fields.get("8P", ""))
    except InvalidGtin as error:
        return replace(says, flaws=(f"Field 8P (GTIN): {error}",)) if "8P" in fields else says
    kind = kind_of(gtin)
    return Gs1(kind=kind.name, note=kind.note) if kind.note else Gs1(gtin, kind=kind.name)
