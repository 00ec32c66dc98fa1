"""Command cards: printed codes that do what a button does, and only at the station that made them.

A card is 24 digits: `9999`, two for the command, two for its argument, sixteen of an HMAC-SHA256
with the station's secret. Digits alone survive every keyboard layout, and no GTIN, SSCC or other
GS1 number has that length, so a product's code can never be one.
"""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from app.domain.own_codes import CARD_MARK
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode

TAG_DIGITS = 16
_LENGTH = len(CARD_MARK) + 4 + TAG_DIGITS
MOST = 99
"""The largest quantity on a card."""


class CommandKind(IntEnum):
    """What a card does. The numbers are printed on cards in use: never change one."""

    START = 1
    NEXT = 2
    UNDO = 3
    SHOOT = 4
    RETAKE = 5
    END = 6
    SUBMIT = 7
    AGAIN = 8
    QUANTITY = 9
    LOOK = 10
    BACK = 11
    ON = 12
    EARLIER = 13
    LATER = 14
    DISCARD = 15
    RETYPE = 16
    MISSING = 17


ABOUT_A_PHOTO = frozenset(
    (
        *(CommandKind.LOOK, CommandKind.BACK, CommandKind.ON, CommandKind.EARLIER),
        *(CommandKind.LATER, CommandKind.DISCARD, CommandKind.RETYPE),
    )
)
"""They act on the photo that is looked at."""
_PHOTO_WORDS = {
    CommandKind.LOOK: "LOOK AT PHOTOS",
    CommandKind.BACK: "PHOTO BEFORE",
    CommandKind.ON: "PHOTO AFTER",
    CommandKind.EARLIER: "MOVE EARLIER",
    CommandKind.LATER: "MOVE LATER",
    CommandKind.DISCARD: "THROW PHOTO AWAY",
}
_WORDS = _PHOTO_WORDS | {
    CommandKind.NEXT: "NEXT PRODUCT",
    CommandKind.MISSING: "MISSING PHOTOS",
    CommandKind.RETAKE: "RETAKE",
    CommandKind.UNDO: "UNDO",
    CommandKind.AGAIN: "AGAIN",
    CommandKind.SUBMIT: "SUBMIT",
    CommandKind.END: "END",
}


_MODES = (CaptureMode.BARCODE_SCAN, CaptureMode.PRODUCT_PHOTOGRAPHY, CaptureMode.BOTH)
_MODE_WORDS = dict(zip(_MODES, ("CODES", "PHOTOS", "BOTH"), strict=True))
_TYPES = tuple(PhotoType)


@dataclass(frozen=True, slots=True)
class Command:
    """What the operator wants."""

    kind: CommandKind
    mode: CaptureMode | None = None
    """Of START."""
    photo_type: PhotoType | None = None
    """Of SHOOT, None shoots what is next; of RETYPE, what the photo shows."""
    quantity: int = 0
    """Of QUANTITY: so many of the product on the bench in all."""

    @property
    def words(self) -> str:
        """As printed on the card, in English."""
        match self.kind:
            case CommandKind.START:
                return f"START: {_MODE_WORDS[self.mode or CaptureMode.BOTH]}"
            case CommandKind.SHOOT:
                return f"SHOOT: {self.photo_type.capitalize() if self.photo_type else 'NEXT'}"
            case CommandKind.QUANTITY:
                return f"QUANTITY: {self.quantity}"
            case CommandKind.RETYPE:
                return f"IT SHOWS: {self.photo_type.capitalize() if self.photo_type else ''}"
            case _:
                return _WORDS[self.kind]


@dataclass(frozen=True, slots=True)
class ForeignCard:
    """A card that another station made, that somebody altered, or that cannot be checked."""

    words: str = "This card was made by another station. Print this station's own cards."
    """For the operator."""


WITHDRAWN = ForeignCard(
    "This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a "
    "new card, and throw this one away."
)
NO_SECRET = ForeignCard(
    "The secret of the command cards is missing: no card can be checked, nothing was done. Use the "
    "keys, and tell the administrator."
)


def encode(command: Command, secret: bytes) -> str:
    """The digits of a card. Raises ValueError for a quantity out of 1 to 99."""
    body = f"{CARD_MARK}{command.kind:02d}{_argument(command):02d}"
    return body + signature(body, secret)


def has_the_form(text: str) -> bool:
    """Whether a scanned text is as long as a card, and begins like one."""
    fits = len(text) == _LENGTH and text.startswith(CARD_MARK)
    return fits and text.isascii() and text.isdecimal()


def decode(
    text: str, secret: bytes | None, withdrawn: Sequence[bytes] = ()
) -> Command | ForeignCard | None:
    """What a scanned text asks for; None when it is no card at all. No card is obeyed without the
    *secret*. *withdrawn*: secrets that this station had before."""
    if not has_the_form(text):
        return None
    if secret is None:
        return NO_SECRET
    body, tag = text[:-TAG_DIGITS], text[-TAG_DIGITS:]
    if not is_signed(body, tag, secret):
        old = any(is_signed(body, tag, one) for one in withdrawn)
        return WITHDRAWN if old else ForeignCard()
    return _command(int(body[4:6]), int(body[6:8]))


def all_commands() -> list[Command]:
    """One of each, in the order in which a sheet shows them."""
    kinds = CommandKind
    return [
        *(Command(kinds.START, mode=mode) for mode in _MODES),
        Command(kinds.NEXT),
        Command(kinds.SHOOT),
        *(Command(kinds.SHOOT, photo_type=one) for one in _TYPES),
        *(Command(kind) for kind in (kinds.RETAKE, kinds.UNDO, kinds.AGAIN, kinds.MISSING)),
        *(Command(one) for one in _PHOTO_WORDS),
        *(Command(kinds.RETYPE, photo_type=one) for one in _TYPES),
        *(Command(kinds.QUANTITY, quantity=number) for number in (2, 3, 4, 5, 6, 10, 12, 24)),
        *(Command(kind) for kind in (kinds.SUBMIT, kinds.END)),
    ]


def is_signed(body: str, tag: str, secret: bytes) -> bool:
    """Whether *tag* is the signature of *body* by the station with this *secret*."""
    return hmac.compare_digest(signature(body, secret), tag)


def signature(body: str, secret: bytes) -> str:
    """The digits that sign *body*: only who has the *secret* can make them."""
    digest = hmac.digest(secret, body.encode(), hashlib.sha256)
    return f"{int.from_bytes(digest) % 10**TAG_DIGITS:0{TAG_DIGITS}d}"


def _argument(command: Command) -> int:
    if command.kind is CommandKind.START and command.mode is not None:
        return _MODES.index(command.mode) + 1
    if command.photo_type is not None:
        return _TYPES.index(command.photo_type) + 1
    if command.kind is CommandKind.QUANTITY and not 1 <= command.quantity <= MOST:
        raise ValueError(f"Expected a quantity of 1 to {MOST}, got {command.quantity}.")
    return command.quantity


def _command(number: int, argument: int) -> Command | ForeignCard:
    """A tag that fits makes the rest ours, but of a newer program maybe."""
    try:
        kind = CommandKind(number)
        mode = _MODES[argument - 1] if kind is CommandKind.START else None
        typed = kind is CommandKind.RETYPE or (kind is CommandKind.SHOOT and argument)
        photo_type = _TYPES[argument - 1] if typed else None
    except (ValueError, IndexError):
        return ForeignCard()
    return Command(kind, mode, photo_type, argument if kind is CommandKind.QUANTITY else 0)
