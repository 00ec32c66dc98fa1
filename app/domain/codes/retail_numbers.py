"""Digits that may be the number of a trade item: whole, shortened to UPC-E, or with an add-on."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from biip import ParseError
from biip.upc import Upc

from app.domain.codes.symbology import PLAIN_NUMBER, RETAIL, Symbology
from app.domain.gs1 import Gs1
from app.domain.gtin import GTIN_LENGTHS, Gtin, InvalidGtin, check_digit
from app.domain.gtin_kinds import kind_of

_EAN_8 = _UPC_E = 8
_UPC_A, _EAN_13, _GTIN_14, _SSCC = 12, 13, 14, 18
_UPC_E_LENGTHS = (6, 7, 8)
"""Digits of a UPC-E: alone, with the number system, and with the check digit too."""
_ADD_ON = re.compile(r"(\d{8}|\d{12}|\d{13}) *(\d{5}|\d{2})", re.ASCII)
"""Digits of the small symbol beside an EAN or UPC (GS1 General Specifications, section 5.2.4)."""
_ADD_ON_LENGTHS = (14, 15, 17, 18)
"""Digits of a UPC-A or EAN-13 and an add-on together, where nothing stands between them."""
_IMEI = re.compile(r"(?:01|35|86|91|98|99)\d{13}")
"""Numbers of telephones: 15 digits, by the body that gave them out (3GPP TS 23.003, GSMA TS.06)."""
_ASK = "Two products have this number, one as EAN-8 and one as UPC-E."
_EAN_OR_UPC_E = (
    "It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A."
)
SHORT_NUMBER = Gs1(
    kind="Short number",
    note="It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, "
    "or with all eight digits.",
)


class EightDigits(StrEnum):
    """What a scanner means by eight digits that are an EAN-8 and a UPC-E."""

    UNKNOWN = ""
    EAN_8 = "EAN-8"
    UPC_E = "UPC-E"


@dataclass(frozen=True, slots=True)
class Retail:
    """Digits in their normal form."""

    text: str
    symbology: Symbology
    says: Gs1
    add_on: str = ""


def read_retail(
    text: str, symbology: Symbology, meant: EightDigits, *, add_on: bool = False
) -> Retail | None:
    """What *text* says as the number of a trade item; None where it is none.

    *symbology*: RETAIL, ITF, UNKNOWN, or one that may carry a number as it is. *meant*: what the
    scanner means by eight digits. *add_on*: the scanner says that there is one.
    """
    if (found := _ADD_ON.fullmatch(text)) and symbology in (*RETAIL, Symbology.UNKNOWN):
        sure = add_on or text != found[1] + found[2]
        whole = _with_add_on(found[1], found[2], symbology, meant, sure=sure)
        if whole is not None:
            return whole
    digits = text.replace(" ", "") if symbology in PLAIN_NUMBER else text
    if not (digits.isascii() and digits.isdecimal()):
        return _no_digits(text, symbology)
    if symbology in RETAIL or symbology is Symbology.ITF:
        return _of_symbol(digits, symbology)
    if symbology is Symbology.UNKNOWN and len(digits) in _UPC_E_LENGTHS:
        return _of_untold(digits, meant)
    return _of_any(digits, symbology)


def _no_digits(text: str, symbology: Symbology) -> Retail | None:
    if symbology not in RETAIL:
        return None
    return Retail(text, symbology, Gs1(note=f"Expected digits, got {text[:40]!r}."))


def _of_symbol(digits: str, symbology: Symbology) -> Retail | None:
    """A symbol that carries nothing but such a number: ITF only with 14 digits (section 5.3)."""
    if symbology is Symbology.ITF:
        return Retail(digits, symbology, says_of(digits)) if len(digits) == _GTIN_14 else None
    if symbology is Symbology.UPC_E and len(digits) in _UPC_E_LENGTHS:
        expanded = expanded_upc_e(digits)
        if not expanded:
            return Retail(digits, symbology, Gs1(note=f"{digits} is no UPC-E: a digit is wrong."))
        digits = expanded
    if len(digits) == _EAN_13 and digits.startswith("0"):
        digits = digits[1:]
    if symbology is Symbology.EAN_13 and len(digits) == _UPC_A:
        symbology = Symbology.UPC_A
    return Retail(digits, symbology, says_of(digits))


def _of_untold(digits: str, meant: EightDigits) -> Retail | None:
    """Six to eight digits of a scanner that does not say which symbol it read."""
    long = expanded_upc_e(digits)
    if long and meant is EightDigits.UPC_E:
        return Retail(long, Symbology.UNKNOWN, says_of(long))
    if len(digits) != _EAN_8:
        return Retail(digits, Symbology.UNKNOWN, SHORT_NUMBER) if long else None
    short = says_of(digits)
    if not (short.gtin or short.kind):
        return Retail(long or digits, Symbology.UNKNOWN, says_of(long) if long else short)
    if long and meant is EightDigits.UNKNOWN:
        choices = (Gtin.parse(digits), Gtin.parse(long))
        return Retail(digits, Symbology.UNKNOWN, Gs1(note=_ASK, choices=choices))
    symbology = Symbology.EAN_8 if long else Symbology.UNKNOWN
    return Retail(digits, symbology, short)


def _of_any(digits: str, symbology: Symbology) -> Retail | None:
    """Digits in a symbol that may carry anything: only a valid number is one."""
    untold = symbology is Symbology.UNKNOWN
    if len(digits) not in GTIN_LENGTHS or len(digits) == _EAN_8:
        return None
    says = says_of(digits)
    valid = says.gtin is not None or bool(says.kind)
    if not untold and not valid:
        return None
    if valid and len(digits) == _EAN_13 and digits.startswith("0"):
        digits = digits[1:]
    return Retail(digits, symbology, says)


def _with_add_on(
    number: str, add_on: str, symbology: Symbology, meant: EightDigits, *, sure: bool
) -> Retail | None:
    """Number and add-on; None where the digits are rather one number of another kind."""
    if not sure and (len(number + add_on) not in _ADD_ON_LENGTHS or symbology is Symbology.EAN_8):
        return None
    if not sure and symbology is Symbology.UNKNOWN and _is_rather_whole(number + add_on):
        return None
    if len(number) == _UPC_E and symbology is Symbology.EAN_13:
        if says_of(number + add_on).gtin is not None:
            return Retail(number + add_on, symbology, Gs1(note=_EAN_OR_UPC_E))
        symbology = Symbology.UPC_E  # an EAN-8 has no add-on
    front = read_retail(number, symbology, meant)
    if front is None or not (front.says.gtin or front.says.choices or front.says.kind):
        return None
    return replace(front, add_on=add_on)


def _is_rather_whole(digits: str) -> bool:
    """Whether the digits are a valid number of 14, 15 or 18 digits without any add-on."""
    if len(digits) == _GTIN_14:
        return says_of(digits).gtin is not None
    if len(digits) == _SSCC:
        checked = check_digit(digits[:-1]) == int(digits[-1])
        return checked and not digits.startswith(("977", "978", "979"))
    return bool(_IMEI.fullmatch(digits)) and _luhn(digits)


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(one), 10)) for one in digits[-2::-2])
    return (sum(doubled) + sum(map(int, digits[-1::-2]))) % 10 == 0


def says_of(digits: str) -> Gs1:
    """A GTIN, or why the digits are none."""
    try:
        gtin = Gtin.parse(digits)
    except InvalidGtin as error:
        return Gs1(note=str(error))
    kind = kind_of(gtin)
    return Gs1(kind=kind.name, note=kind.note) if kind.note else Gs1(gtin, kind=kind.name)


def expanded_upc_e(digits: str) -> str:
    """The UPC-A of a UPC-E of 6, 7 or 8 digits; "" for what is none."""
    try:
        return Upc.parse(digits).as_upc_a() if len(digits) in _UPC_E_LENGTHS else ""
    except ParseError:
        return ""
