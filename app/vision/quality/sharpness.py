"""How sharp edges are, whatever is in the picture.

At an edge the steepest step between neighbours is set against the whole rise over a window: half
of it for a step, about 0.4 / sigma for an edge blurred by sigma pixels. Contrast and content
cancel out, noise hardly matters where the rise is large.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from app.devices.cameras.source import Image

_WINDOW = 11
_RISE = 48
"""Grey values: less is texture or noise, not an edge."""
_UPPER = 80
"""Percentile: what is sharp anywhere counts, for shadows and round sides never are."""
_LEAST = 100
"""Pixels: smaller pictures tell nothing."""
_MANY = 800
"""Lines."""
_FEW = 30
"""Edge pixels: fewer tell nothing."""


@dataclass(frozen=True, slots=True)
class Sharpness:
    """0 (nothing but slopes) to 0.5 (steps), by the direction across the edges; None: no edges."""

    across: float | None
    down: float | None

    @property
    def best(self) -> float | None:
        """Of the sharper direction: motion leaves one direction sharp."""
        known = [one for one in (self.across, self.down) if one is not None]
        return max(known, default=None)

    @property
    def worst(self) -> float | None:
        """Of the softer direction."""
        known = [one for one in (self.across, self.down) if one is not None]
        return min(known, default=None)


def sharpness(grey: Image) -> Sharpness:
    """Of a grey picture (H x W). Slopes too long for the window are looked for at half the size."""
    # Lines are judged one by one, so every second or fourth one tells the same in less time.
    every = 4 if min(grey.shape) > _MANY else 2
    columns = np.ascontiguousarray(grey[:, ::every])
    seen = Sharpness(_of(grey[::every], (_WINDOW, 1)), _of(columns, (1, _WINDOW)))
    if seen.best is not None or min(grey.shape) < _LEAST:
        return seen
    half = sharpness(np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5), np.uint8))
    return Sharpness(*(one and one / 2 for one in (half.across, half.down)))


def _of(grey: Image, window: tuple[int, int]) -> float | None:
    kernel = np.ones(window[::-1], np.uint8)
    rise = cv2.subtract(cv2.dilate(grey, kernel), cv2.erode(grey, kernel))
    edges = rise >= _RISE
    if int(edges.sum()) < _FEW:
        return None
    dx, dy = (1, 0) if window[0] > 1 else (0, 1)
    step = np.abs(cv2.Sobel(grey, cv2.CV_16S, dx, dy, ksize=1))
    steepest = cv2.dilate(step, kernel)  # of the edge this pixel belongs to
    centre = edges & (step == steepest) & (step > 0)
    if int(centre.sum()) < _FEW:
        return None
    return float(np.percentile(step[centre] / rise[centre] / 2, _UPPER))
