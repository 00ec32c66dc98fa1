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

    def text_of(self, strokes: Sequence[Stroke]) -> str:
        """The code that *strokes* (its terminator left out) stand for."""
        text = "".join(self._character(one) for one in strokes)
        if self.separator:
            text = text.replace(self.separator, GROUP_SEPARATOR)
        text = text.removeprefix(self.prefix)
        return text.removesuffix(self.suffix) if self.suffix else text

    def _character(self, stroke: Stroke) -> str:
        if stroke.is_control_bracket or stroke.name == "F8":
            return GROUP_SEPARATOR
        if self.by_place and stroke.place:
            return stroke.on_us_keyboard or stroke.text
        text = self.translation.get(stroke.text, stroke.text)
        return text.swapcase() if stroke.caps and self.caps_inverts else text
