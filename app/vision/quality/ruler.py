"""Millimetres a pixel, out of the module width of a retail code in the picture."""

import math
from collections.abc import Iterable

from app.domain.barcode import Box, Reading, Symbology
from app.domain.flaw import Ruler

_MODULES = {
    Symbology.EAN_13: 95,
    Symbology.UPC_A: 95,
    Symbology.EAN_8: 67,
    Symbology.UPC_E: 51,
}
"""From the first bar to the last (GS1 General Specifications, 5.2.1)."""
_NOMINAL_MM = 0.33
_LEAST, _MOST = 0.8, 2.0
"""Magnifications allowed (GS1 General Specifications, 5.12.2): 0.264 to 0.66 mm a module."""
_MEASURED = 0.04
"""How far the found ends of a code are from its first and last bar, of its width."""
PRINT_MM = 1.2
"""Least height of the letter x on a label (Regulation EU 1169/2011, article 13(2))."""
_READABLE_PX = 10
"""Height of the letter x that text recognition needs."""


def ruler(readings: Iterable[Reading], shrunk: float = 1.0) -> Ruler | None:
    """Out of the widest retail code that is agreed upon; None without one.

    *shrunk*: how many times smaller than the photo the picture was that the readings are from.
    """
    widths = [
        (_width(one.box), _MODULES[one.barcode.symbology])
        for one in readings
        if one.agreed and one.barcode.symbology in _MODULES
    ]
    if not widths:
        return None
    width, modules = max(widths)
    likely = _NOMINAL_MM * modules / (width * shrunk)
    return Ruler(likely * _LEAST * (1 - _MEASURED), likely, likely * _MOST * (1 + _MEASURED))


def print_px(seen: Ruler) -> tuple[float, float, float]:
    """Pixels that the smallest legal print is high: at least, likely, at most."""
    return PRINT_MM / seen.most, PRINT_MM / seen.likely, PRINT_MM / seen.least


def unreadable(seen: Ruler) -> bool:
    """True when the smallest legal print cannot be read at the code's nominal size."""
    return print_px(seen)[1] < _READABLE_PX


def _width(box: Box) -> float:
    """Along the bars' row: the mean of the upper and the lower edge."""
    left_top, right_top, right_bottom, left_bottom = box
    return (math.dist(left_top, right_top) + math.dist(left_bottom, right_bottom)) / 2
