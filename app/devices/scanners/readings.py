"""What a burst of keys says: by the characters that arrived, and by the places of the keys.

A key is read twice. Its text is what the layout of this computer makes of it; its place is where it
lies on the keyboard, and a scanner types places. Where both say the same, or one of them proves
itself by a check digit and the other does not, the code is known. Otherwise nobody knows it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from app.devices.scanners.keys import Stroke
from app.devices.scanners.plausible import proves_itself
from app.devices.scanners.wedge_profile import WedgeProfile

LAYOUT = (
    "The scanner and this computer do not have the same keyboard layout. Set the computer's "
    "keyboard back, or teach the station the scanner: F12, then S."
)
HELD_KEY = "Shift, Ctrl or Alt was held down during the scan. Let go of it."

_ASCII, _MOST_ALT = 127, 255
"""The largest numbers of a character of ASCII, and of one that Alt and the keypad type."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a burst says."""

    text: str = ""
    doubt: str = ""
    """Why nobody knows what it says, in plain words; "" when it is known."""
    sure: bool = False
    """The text proves itself; see `proves_itself`."""


def read(
    strokes: Sequence[Stroke],
    profile: WedgeProfile,
    known: Mapping[str, str],
    ending: Stroke | None = None,
) -> Reading:
    """The text of *strokes*, which are without the keys around the code.

    *known*: what keys of this scanner mean, by `Stroke.where`. *ending*: the key that ended it: a
    scanner lets go of Shift before that, a hand does not.
    """
    strokes = with_alt_codes(strokes)
    text, place, learned = _by_text(strokes, profile), _by_place(strokes, profile), None
    if known:
        learned = _by_known(strokes, profile, known)
    if learned is None and profile.by_place and profile.types_like_us:
        learned = place
    proven = {one for one in (text, place, learned) if one is not None and proves_itself(one)}
    if len(proven) > 1 and learned in proven and learned is not None:
        proven = {learned}
    held = ending is not None and bool(ending.shift or ending.alt or _holds_control(ending))
    if len(proven) == 1 and not (held and not next(iter(proven)).isdecimal()):
        return Reading(proven.pop(), sure=True)
    if not proven and (bare := _without_modifiers(strokes, profile)) is not None:
        return Reading(bare, sure=True)
    if proven or held:
        return Reading(doubt=HELD_KEY if held else LAYOUT)
    return _unproven(text, place, learned, strokes, profile)


def _holds_control(ending: Stroke) -> bool:
    """Ctrl + Enter; Ctrl + C and the like are endings of their own."""
    return ending.control and ending.ends


def _unproven(
    text: str | None,
    place: str | None,
    learned: str | None,
    strokes: Sequence[Stroke],
    profile: WedgeProfile,
) -> Reading:
    """No reading proves itself: only what was learned of the scanner, or agreement, counts."""
    if learned is not None:
        return Reading(learned)
    translated = bool(profile.translation) and not profile.keyboard
    agreed = text == place and profile.types_like_us and _can_be_scanned(text, strokes)
    if text is None or not (translated or agreed):
        return Reading(doubt=LAYOUT)
    return Reading(text)


def _can_be_scanned(text: str | None, strokes: Sequence[Stroke]) -> bool:
    """Letters beyond ASCII from keys without places come of a layout, not of a scanner."""
    return text is not None and (text.isascii() or any(one.place for one in strokes))


def proven_keys(strokes: Sequence[Stroke], text: str) -> dict[str, str]:
    """What the keys of a number that proves itself mean; only digits prove anything."""
    if not text.isdecimal() or len(text) != len(strokes):
        return {}
    told: dict[str, str] = {}
    for stroke, digit in zip(strokes, text, strict=True):
        if not stroke.place or stroke.keypad_digit or stroke.control or stroke.alt:
            continue
        if told.setdefault(stroke.where, digit) != digit:
            return {}  # the places are not what they seem
    return told


def with_alt_codes(strokes: Sequence[Stroke]) -> Sequence[Stroke]:
    """*strokes* with each Alt code as one key without a place, so that both readings see it alike.

    An Alt code is Alt held while the keypad types the number of a character. Windows sends the
    character itself, too, when Alt is let go: that echo is left out.
    """
    if not any(one.alt and one.keypad_digit for one in strokes):
        return strokes
    told: list[Stroke] = []
    letter = ""
    for alt, group in groupby(strokes, lambda one: one.alt if one.keypad_digit else 0):
        keys = list(group)
        echoed = letter and not keys[0].place and keys[0].text == letter
        letter = _alt_character(keys) if alt else ""
        if letter:
            told.append(replace(keys[0], text=letter, place=0, alt=0, name=""))
        else:
            told += keys[1:] if echoed else keys
    return told


def _alt_character(keys: Sequence[Stroke]) -> str:
    """ "" when the digits are no character's number, as when a hand just holds Alt."""
    digits = "".join(one.keypad_digit for one in keys)
    number = int(digits)
    if not 2 <= len(digits) <= 4 or number > _MOST_ALT:  # noqa: PLR2004 - Alt+10 to Alt+0255
        return ""
    page = "cp1252" if digits.startswith("0") else "cp437"
    return bytes([number]).decode(page, "replace") if number > _ASCII else chr(number)


def _by_text(strokes: Sequence[Stroke], profile: WedgeProfile) -> str | None:
    return _joined(strokes, profile, profile.by_text)


def _by_place(strokes: Sequence[Stroke], profile: WedgeProfile) -> str | None:
    return _joined(strokes, profile, profile.on_us_keyboard)


def _by_known(
    strokes: Sequence[Stroke], profile: WedgeProfile, known: Mapping[str, str]
) -> str | None:
    def meaning(stroke: Stroke) -> str:
        if stroke.control or stroke.alt:
            return ""
        letter = known.get(stroke.where, "") or stroke.keypad_digit
        return profile.as_caps_lock(stroke, letter)

    return _joined(strokes, profile, meaning)


def _joined(
    strokes: Sequence[Stroke], profile: WedgeProfile, meaning: Callable[[Stroke], str]
) -> str | None:
    """None when a key means nothing."""
    letters = [one.control_character or meaning(one) for one in strokes]
    return profile.unframed("".join(letters)) if all(letters) else None


def _without_modifiers(strokes: Sequence[Stroke], profile: WedgeProfile) -> str | None:
    """The number that the keys make if a hand on Shift, Ctrl or Alt is left out of it."""
    if not any(one.shift or one.control or one.alt for one in strokes):
        return None
    letters = [one.without_modifiers for one in strokes]
    text = profile.unframed("".join(letters)) if all(letters) else ""
    return text if text.isdecimal() and proves_itself(text) else None
