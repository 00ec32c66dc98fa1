"""The keys that turn, straighten and crop, as plain values."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from app.domain.flaw import Region
from app.domain.retouch import Retouch

_LEAST = 0.05
"""A crop keeps at least this part of width and height."""


def turned(edit: Retouch, quarters: int) -> Retouch:
    """A quarter turn clockwise for each of *quarters*; a drawn frame turns with it."""
    left, top, right, bottom = edit.crop
    for _ in range(quarters % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return replace(
        edit,
        quarter_turns=(edit.quarter_turns + quarters) % 4,
        crop=(left, top, right, bottom),
    )


def straightened(edit: Retouch, degrees: float) -> Retouch:
    """Turned a little further, at most 15 degrees either way."""
    return replace(edit, degrees=max(-15.0, min(15.0, edit.degrees + degrees)))


def moved(edit: Retouch, right: float, down: float) -> Retouch:
    """The frame moved, never past the rim."""
    x0, y0, x1, y1 = edit.crop
    dx = max(-x0, min(1 - x1, right))
    dy = max(-y0, min(1 - y1, down))
    return replace(edit, crop=(x0 + dx, y0 + dy, x1 + dx, y1 + dy))


def sized(edit: Retouch, by: float) -> Retouch:
    """The frame larger (positive) or smaller around its middle."""
    x0, y0, x1, y1 = edit.crop
    grown = (max(0.0, x0 - by), max(0.0, y0 - by), min(1.0, x1 + by), min(1.0, y1 + by))
    return framed(edit, grown)


def framed(edit: Retouch, crop: Region) -> Retouch:
    """Another frame, unless it is too small to be meant."""
    left, top, right, bottom = crop
    return edit if right - left < _LEAST or bottom - top < _LEAST else replace(edit, crop=crop)


STEPS: Mapping[str, Callable[[Retouch], Retouch]] = {
    "turn": partial(turned, quarters=1),
    "left": partial(straightened, degrees=-0.5),
    "right": partial(straightened, degrees=0.5),
    "smaller": partial(sized, by=-0.02),
    "larger": partial(sized, by=0.02),
}
"""What one press of a button of the gallery's second row does."""
