"""One GS1 application identifier (AI) with its value, judged alone.

GS1 General Specifications, section 3. Formats, titles, dates and amounts are biip's; check digits
of all keys, restricted numbers and ranges of dates are judged here.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from biip import ParseConfig, ParseError
from biip.gs1_application_identifiers import GS1ApplicationIdentifier
from biip.gs1_element_strings import GS1ElementString

from app.domain.gtin import Gtin, check_digit
from app.domain.gtin_kinds import ORDINARY, GtinKind, kind_of

_LAST_DATES = {"15", "16", "17", "7003"}
_TRADE_ITEMS = {"01", "02", "03", "8006", "8026"}
_CHECKED = {
    **dict.fromkeys(("00", "8017", "8018"), 18),
    **dict.fromkeys(("01", "02", "03", "8003", "8006", "8026"), 14),
    **dict.fromkeys(("253", "255"), 13),
    **dict.fromkeys(("410", "411", "412", "413", "414", "415", "416", "417"), 13),
    "402": 17,
}
"""AI to how many digits the mod-10 check digit closes (section 7.9.1)."""
_DATES = {
    **dict.fromkeys(("11", "12", "13", "15", "16", "17", "4324", "4325", "4326"), 6),
    **dict.fromkeys(("7003", "7006", "7007", "7011", "8008"), 6),
}
"""AI to the digits of the date that its value begins with, YYMMDD."""
_NO_DAY = {"11", "12", "13", "15", "16", "17", "4324", "4325"}
"""AIs whose day may be 00, for the last of the month."""
_DATE_RANGE = 12
_DATE = 6
_TIMES = {"4324", "4325", "7003", "7011", "8008"}
"""AIs with hours, and maybe minutes and seconds, behind the date (section 3)."""
_TIME_LEFT_OPEN = {"4324", "4325"}
"""9999 means any time of the day (sections 3.8.19 and 3.8.20)."""
_SHOWN = 24
"""Characters of a foreign value in a sentence."""
_LENIENT = ParseConfig(gs1_element_strings_verify_date=False)


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
class Broken:
    """An element string that breaks the rules of its AI."""

    ai: str
    """Its AI; "" where no AI begins like this."""
    why: str
    """One plain sentence that names the AI."""
    kind: GtinKind = ORDINARY
    """What the number is that stands where a GTIN belongs, where it has a name of its own."""


@lru_cache(maxsize=1024)
def judge(ai: str, value: str) -> Gs1Field | Broken:
    """The field, or what is wrong with it. *ai* may be one that GS1 does not know."""
    known = known_ai(ai)
    if known is None:
        return Broken("", f"No GS1 field begins with {_shortened(ai + value)!r}.")
    try:
        element = GS1ElementString.parse(ai + value, config=_LENIENT) if value.isascii() else None
    except (ParseError, ValueError, ArithmeticError):
        element = None
    if element is None or not value:
        return Broken(
            ai, f"{name_of(ai)} should be {_format(known)}, but is {_shortened(value)!r}."
        )
    if why := _wrong_number(ai, value) or _wrong_date(ai, value) or _wrong_time(ai, value):
        return Broken(ai, f"{name_of(ai)}: {why}")
    if kind := _restricted(ai, value):
        return Broken(ai, f"{name_of(ai)} holds no GTIN: {kind.note}", kind)
    date = element.date if ai != "7007" or len(value) < _DATE_RANGE else None
    return Gs1Field(ai, known.data_title, value, date, element.decimal)


def title_of(ai: str) -> str:
    """The standard's data title of *ai*, or ""."""
    known = known_ai(ai)
    return known.data_title if known else ""


@lru_cache(maxsize=1024)
def known_ai(ai: str) -> GS1ApplicationIdentifier | None:
    """The AI that *ai* is, whole; None for other digits."""
    try:
        found = GS1ApplicationIdentifier.extract(ai)
    except ParseError:
        return None
    return found if found.ai == ai else None


def fixed_length(known: GS1ApplicationIdentifier | None) -> int:
    """Characters of a value that no separator needs to end; 0 for others."""
    if known is None or known.separator_required:
        return 0
    return sum(int(size) for size in re.findall(r"[NX](\d+)", known.format)[1:])


def _format(known: GS1ApplicationIdentifier) -> str:
    """The value's format in words.

    >>> _format(GS1ApplicationIdentifier.extract("10"))
    '1 to 20 characters'
    """
    if known.ai in _NO_DAY and fixed_length(known):
        return "a date (YYMMDD)"
    value = known.format.partition("+")[2]
    most = sum(int(size) for size in re.findall(r"[NXYZ](\d+)", value.replace("..", "")))
    needed = re.findall(r"[NXYZ](\.\.)?(\d+)", re.sub(r"\[.*?\]", "", value))
    least = sum(1 if upto else int(size) for upto, size in needed)
    of_digits = re.search("[XYZ]", value) is None
    if least == most:
        return f"{most} digits" if of_digits else f"{most} characters"
    return f"{least} to {most} digits" if of_digits else f"{least} to {most} characters"


def _wrong_number(ai: str, value: str) -> str:
    """What is wrong with the number that a value is or begins with; "" if nothing."""
    digits = value[: _CHECKED.get(ai, 0)]
    if digits and (expected := check_digit(digits[:-1])) != int(digits[-1]):
        return f"the last digit of {digits} should be {expected}, not {digits[-1]}."
    if ai in _TRADE_ITEMS and not digits.strip("0"):
        return "it holds only zeros."
    return ""


def _restricted(ai: str, value: str) -> GtinKind | None:
    """What stands where a GTIN belongs and is none (sections 1.4.2 and 2.1.11)."""
    if ai not in _TRADE_ITEMS:
        return None
    kind = kind_of(Gtin.parse(value[:14]))
    return kind if kind.note else None


def _wrong_date(ai: str, value: str) -> str:
    size = _DATES.get(ai, 0)
    dates: Sequence[str] = (value[:size],) if size else ()
    if ai == "7007" and len(value) == _DATE_RANGE:
        dates = (value[:size], value[size:])
        if dates[0] > dates[1]:
            return f"{value} ends before it begins."
    return next((f"{one} is no date." for one in dates if not _is_date(one, ai in _NO_DAY)), "")


def _wrong_time(ai: str, value: str) -> str:
    """What is wrong with the hours, minutes and seconds behind a date; "" if nothing."""
    time = value[_DATE:] if ai in _TIMES else ""
    if ai in _TIME_LEFT_OPEN and time == "9999":
        return ""
    parts = [int(time[at : at + 2]) for at in range(0, len(time), 2)]
    right = all(part <= most for part, most in zip(parts, (23, 59, 59), strict=False))
    return "" if right else f"{time} is no time."


def _is_date(digits: str, day_may_be_00: bool) -> bool:  # noqa: FBT001 - one of two rules
    """Whether YYMMDD is a date. Every fourth year of 2000 to 2099 has a 29 February."""
    year, month, day = (int(digits[at : at + 2]) for at in (0, 2, 4))
    if day == 0 and day_may_be_00:
        day = 1
    try:
        dt.date(2000 + year, month, day)
    except ValueError:
        return False
    return True


def name_of(ai: str) -> str:
    """How a sentence calls an AI."""
    title = title_of(ai)
    return f"Field {ai} ({title})" if title else f"Field {ai}"


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
