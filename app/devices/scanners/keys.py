"""Keys as they go down, and what they would type on a US keyboard by their place alone.

A hand scanner types by key places, as if it were a keyboard of one country; the computer reads the
places as those of another. What the scanner meant is in the places, not in the characters.
"""

from dataclasses import dataclass

GROUP_SEPARATOR = "\x1d"
TERMINATORS = frozenset("\r\n\t")

_ROWS = (  # of set-1 scan codes: first code, plain, with Shift (ISO/IEC 9995 places, US legends)
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (86, "\\", "|"),
)
_PLAIN = {first + step: key for first, plain, _ in _ROWS for step, key in enumerate(plain)}
_SHIFTED = {first + step: key for first, _, shifted in _ROWS for step, key in enumerate(shifted)}
_KEYPAD = dict(
    zip((82, 79, 80, 81, 75, 76, 77, 71, 72, 73, 83, 74, 78), "0123456789.-+", strict=True)
)


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key going down."""

    text: str
    """What the computer's layout makes of it; "" for a key that types nothing."""
    at_ms: float
    """By the system's clock of key events."""
    place: int = 0
    """Set-1 scan code of the key, wherever its layout puts it; 0 where the system hides it."""
    shift: bool = False
    control: bool = False
    caps: bool = False
    """Caps Lock was on."""
    name: str = ""
    """Of a key that types nothing, such as "F8" or "Ctrl+C"."""
    alt: int = 0
    """Which holding of Alt this key belongs to, counted from 1; 0 while Alt is not held."""
    beside: int = 0
    """So many keys ago the longest held key went down that is still down; 0 when none is."""
    repeat: bool = False
    """The system may have made it: it came at the time of the same key's release."""
    in_field: bool = False
    """A field that takes text had the keyboard."""

    @property
    def on_us_keyboard(self) -> str:
        """What this place types on a US keyboard, Caps Lock left out of it; "" if not known.

        >>> Stroke("z", 0.0, place=21).on_us_keyboard
        'y'
        """
        if self.control:
            return ""
        table = _SHIFTED if self.shift else _PLAIN
        return table.get(self.place) or _KEYPAD.get(self.place, "")

    @property
    def without_modifiers(self) -> str:
        """What this place types on a US keyboard when nothing else is held; "" if not known."""
        return _PLAIN.get(self.place) or _KEYPAD.get(self.place, "")

    @property
    def keypad_digit(self) -> str:
        """The digit of a key of the keypad; "" for any other key."""
        digit = _KEYPAD.get(self.place, "")
        return digit if digit.isdecimal() else ""

    @property
    def where(self) -> str:
        """The key, with or without Shift, in the terms of a learned keyboard: "21", "21+"."""
        return f"{self.place}+" if self.shift else str(self.place)

    @property
    def control_character(self) -> str:
        """The separator that Ctrl and this key stand for; "" for anything else.

        Ctrl+], and F8, are a group separator. Ctrl+^ is the record separator and Ctrl+D the end
        of a message in ISO/IEC 15434.
        """
        if not (self.control or self.name):
            return ""
        if self.is_control_bracket or self.name == "F8":
            return GROUP_SEPARATOR
        if self.control and self.place in _CONTROL_PLACES:
            return _CONTROL_PLACES[self.place]
        return _CONTROLS.get(self.name, "")

    @property
    def ends(self) -> bool:
        """Enter or Tab."""
        return self.text in TERMINATORS

    @property
    def is_framing(self) -> bool:
        """It types nothing and separates nothing: it may stand before or behind a code. A digit
        while Ctrl is held is a digit."""
        if self.text or self.on_us_keyboard or self.control_character:
            return False
        return not (self.control and self.without_modifiers.isdecimal())

    @property
    def is_control_bracket(self) -> bool:
        """Ctrl + ], the usual way to type a group separator; the key is known by its place too."""
        return self.control and (self.text in (GROUP_SEPARATOR, "]") or self.place == _BRACKET)


_BRACKET = 27
_CONTROLS = {"Ctrl+^": "\x1e", "Ctrl+6": "\x1e", "Ctrl+D": "\x04"}
_CONTROL_PLACES = {7: "\x1e", 32: "\x04"}
"""The keys 6 and D; their names depend on the computer's layout."""
