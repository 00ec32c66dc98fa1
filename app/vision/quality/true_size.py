"""Whether a picture has the resolution it claims.

Some drivers blow a small picture up to the size that was asked for (lessons: MSMF does so without
a word). A row made by interpolation lies, but for rounding, in the space of all rows that this
interpolation can make; a genuine row with sharp edges does not.
"""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Image

_FACTORS = (4.0, 3.0, 2.25, 2.0, 1.5)
"""The first one only stands beside the second."""
_METHODS = (cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)
_STRIP = 432
"""Pixels: a multiple of the period of every factor."""
_RIM = 16
"""Pixels at a strip's ends, where the neighbours outside are not known."""
_ROWS = 160
_LOOKED_AT = 540
"""Rows of the picture, evenly apart."""
_ROUNDING = 0.45
"""Grey values: rounding to bytes leaves 0.2 to 0.4, a genuine picture's edges and noise more."""
_DENT = 1.7
"""Times likewise, where the next smaller factor leaves more: then this one is meant, whatever a
camera's own JPEG has added. A genuine picture leaves less and less."""
_DROP = 3.0
"""Times that the next larger factor must leave over: for a blurred picture it fades slowly."""


def blown_up(image: Image) -> float | None:
    """The factor by which a BGR picture (H x W x 3) was blown up; None when it looks genuine."""
    rows = np.ascontiguousarray(image[:: max(1, image.shape[0] // _LOOKED_AT)])
    strips = _strips(np.asarray(cv2.cvtColor(rows, cv2.COLOR_BGR2GRAY), np.uint8))
    if strips is None:
        return None
    left = [_left_over(strips, factor) for factor in _FACTORS]
    for place, factor in enumerate(_FACTORS[1:], start=1):
        larger, here = left[place - 1 : place + 1]
        if here < _ROUNDING:
            return factor if larger > _DROP * here else None
        if larger > _DENT * here and here < left[min(place + 1, len(left) - 1)]:
            return factor
    return None


def _strips(grey: Image) -> NDArray[np.float64] | None:
    """The rows with the steepest edges, cut where every factor's period begins; None if too few."""
    height, width = grey.shape
    cuts = [grey[:, x : x + _STRIP] for x in range(0, width - _STRIP + 1, _STRIP)]
    if not cuts or height < _ROWS:
        return None
    rows = np.concatenate(cuts)
    steep = cv2.absdiff(rows[:, _RIM : -_RIM - 1], rows[:, _RIM + 1 : -_RIM]).max(axis=1)
    return rows[np.argsort(steep)[-_ROWS:]].astype(np.float64)


def _left_over(rows: NDArray[np.float64], factor: float) -> float:
    """Root mean square of what no interpolation by *factor* can have made, in grey values."""
    left = []
    for method in _METHODS:
        basis = _basis(factor, method)
        rest = rows - (rows @ basis) @ basis.T
        left.append(float(np.sqrt((rest[:, _RIM:-_RIM] ** 2).mean())))
    return min(left)


@lru_cache
def _basis(factor: float, method: int) -> NDArray[np.float64]:
    """Orthonormal columns that span all rows made by interpolation."""
    small = round(_STRIP / factor)
    made = cv2.resize(np.eye(small), (_STRIP, small), interpolation=method)
    return np.linalg.qr(made.T)[0]
