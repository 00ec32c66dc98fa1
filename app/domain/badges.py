"""Badges of operators: printed codes that say who works here and open a locked bench.

A badge is digits alone, as a command card is: `9997`, sixteen of an HMAC-SHA256 with the station's
secret, and the name. (`9998` begins a profile of settings, app/config/profile.py.) A badge that
another station or a stranger made opens nothing. Other texts may still say who works here where a
badge is asked for (`router.py`), but they open no lock.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.cards import (
    NO_SECRET,
    TAG_DIGITS,
    Command,
    ForeignCard,
    decode,
    is_signed,
    signature,
)
from app.domain.errors import NeedsOperator
from app.domain.own_codes import BADGE_MARK

_SIGNED = len(BADGE_MARK) + TAG_DIGITS
_LONGEST_NAME = 40
"""Bytes in UTF-8: as many as a code can hold that is printed on a card and read by a camera."""
_LONGEST = 120
_SOMEWHERE = re.compile(rf"{BADGE_MARK}[0-9]{{{TAG_DIGITS // 2},}}")
_WITHDRAWN = ForeignCard("This badge was withdrawn. It opens nothing. Ask for a new one.")
_FOREIGN = ForeignCard("This badge was made by another station. It opens nothing here.")


class BadBadge(NeedsOperator):
    """A name that no badge can hold."""

    title = "Badge not possible"


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge of this station."""

    name: str


def encode_badge(name: str, secret: bytes) -> str:
    """The digits of the badge of *name*. Raises BadBadge.

    >>> encode_badge("", b"secret")
    Traceback (most recent call last):
    app.domain.badges.BadBadge: Expected a name of 1 to 40 bytes that can be printed, got ''.
    """
    name = " ".join(name.split())
    if not name or not name.isprintable() or len(name.encode()) > _LONGEST_NAME:
        raise BadBadge(
            f"Expected a name of 1 to {_LONGEST_NAME} bytes that can be printed, got {name!r}."
        )
    digits = str(int.from_bytes(name.encode()))
    return f"{BADGE_MARK}{signature(BADGE_MARK + digits, secret)}{digits}"


def looks_like_badge(text: str) -> bool:
    """Whether *text* is formed as a badge is; whose badge it is only the secret tells.

    >>> looks_like_badge("9997" + "1" * 20), looks_like_badge("9997" + "1" * 9)
    (True, False)
    """
    fits = text.startswith(BADGE_MARK) and _SIGNED < len(text) <= _LONGEST
    return fits and text.isascii() and text.isdecimal()


def may_hold_badge(text: str) -> bool:
    """Whether something of a badge may stand in *text*: nothing of that is written down.

    >>> may_hold_badge("]d2" + "9997" + "1" * 30), may_hold_badge("4006381333931")
    (True, False)
    """
    return _SOMEWHERE.search(text) is not None


def read_card(
    text: str, secret: bytes | None, withdrawn: Sequence[bytes] = ()
) -> Command | Badge | ForeignCard | None:
    """The command or badge in a scanned *text*; None when the text is neither. Nothing is obeyed
    without the *secret*. *withdrawn*: secrets that this station had before."""
    if not looks_like_badge(text):
        return decode(text, secret, withdrawn)
    if secret is None:
        return NO_SECRET
    digits, signed = text[_SIGNED:], text[len(BADGE_MARK) : _SIGNED]
    body = BADGE_MARK + digits
    if not is_signed(body, signed, secret):
        old = any(is_signed(body, signed, one) for one in withdrawn)
        return _WITHDRAWN if old else _FOREIGN
    number = int(digits)
    return Badge(number.to_bytes((number.bit_length() + 7) // 8).decode())
