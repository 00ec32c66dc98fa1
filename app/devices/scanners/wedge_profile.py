"""How one hand scanner types: learned by calibration, or the assumptions that fit most."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.devices.scanners.keys import GROUP_SEPARATOR, Stroke

LONGEST_GAP_MS = 45.0
"""Scanners type with 1 to 30 ms between keys, people with 60 and more."""


@dataclass(frozen=True, slots=True)
class WedgeProfile:
    """What to undo in the keys of a scanner."""

    prefix: str = ""
    """Stands before every code."""
    suffix: str = ""
    """Stands behind every code, before the terminator."""
    terminated: bool | None = None
    """True when a key ends each code, so one without is broken; None when not known."""
    by_place: bool = False
    """The scanner types like a US keyboard and this computer has another layout."""
    translation: dict[str, str] = field(default_factory=dict)
    """Characters as they arrive to those that were meant, where places are not known."""
    caps_inverts: bool = True
    """Letters arrive inverted while Caps Lock is on; some scanners see to it themselves."""
    separator: str = ""
    """A text that stands for the group separator, such as "^]"; Ctrl+] and F8 always do."""
    longest_gap_ms: float = LONGEST_GAP_MS
    """Between two keys of one code."""
    keyboard: dict[str, str] = field(default_factory=dict)
    """What each key means when this scanner presses it, by `Stroke.where`; what the computer's
    layout makes of the key does not matter then. Empty when not learned."""
    ending: str = ""
    """The name of the key that ends each code, where it types nothing, such as "Down"."""

    def text_of(self, strokes: Sequence[Stroke]) -> str:
        """The code that *strokes* (its terminator left out) stand for."""
        return self.unframed("".join(self._character(one) for one in strokes))

    def unframed(self, text: str) -> str:
        """*text* with true group separators, without what this scanner puts around each code."""
        if self.separator:
            text = text.replace(self.separator, GROUP_SEPARATOR)
        text = text.removeprefix(self.prefix)
        return text.removesuffix(self.suffix) if self.suffix else text

    def by_text(self, stroke: Stroke) -> str:
        """What the key means by its text; "" for none."""
        text = self.translation.get(stroke.text, stroke.text)
        return text.swapcase() if stroke.caps and self.caps_inverts else text

    def on_us_keyboard(self, stroke: Stroke) -> str:
        """What the key means by its place on a US keyboard; its text where no place is known."""
        if not stroke.place:
            return self.by_text(stroke)
        return self.as_caps_lock(stroke, stroke.on_us_keyboard)

    def as_caps_lock(self, stroke: Stroke, letter: str) -> str:
        """*letter*, by place, of a scanner that inverts its letters itself while Caps Lock is on,
        turned back."""
        return letter.swapcase() if stroke.caps and not self.caps_inverts else letter

    @property
    def types_like_us(self) -> bool:
        """False when a key was learned that means another thing on a US keyboard."""
        return all(meaning == _US.get(where) for where, meaning in self.keyboard.items())

    def _character(self, stroke: Stroke) -> str:
        if separator := stroke.control_character:
            return separator
        if stroke.where in self.keyboard:
            return self.as_caps_lock(stroke, self.keyboard[stroke.where])
        if self.by_place and stroke.place:
            return stroke.on_us_keyboard or stroke.text
        return self.by_text(stroke)


_US = {
    one.where: one.on_us_keyboard
    for place in range(90)
    for shift in (False, True)
    if (one := Stroke("", 0.0, place, shift)).on_us_keyboard
}
