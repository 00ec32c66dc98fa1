"""Keys as they go down, and what they would type on a US keyboard by their place alone.

A hand scanner types by key places, as if it were a keyboard of one country; the computer reads the
places as those of another. What the scanner meant is in the places, not in the characters.
"""

from dataclasses import dataclass

GROUP_SEPARATOR = "\x1d"

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
    """Of a key that types nothing, such as "F8"."""

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
    def is_control_bracket(self) -> bool:
        """Ctrl + ], the usual way to type a group separator; the key is known by its place too."""
        return self.control and (self.text in (GROUP_SEPARATOR, "]") or self.place == _BRACKET)


_BRACKET = 27
