"""Asks the grey of the bars whether a retail number is true, digit by digit.

For every digit, each other digit that could stand there is held against what the claimed number
leaves unexplained. A wrong number with a right check digit has two wrong digits at least, and there
the true one explains the rest: the best coefficient for the exchange is about 1, and about 0 where
the claim is right.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Image
from app.domain.barcode import Box
from app.vision import preprocessing
from app.vision.bar_fit import SAMPLES, Fit, Line, blurred, fit
from app.vision.preprocessing import View
from app.vision.retail_bars import MODULES_OF_DIGIT, Digit, RetailBars

_AROUND = 3
"""Modules on either side of a digit into which blur carries it."""
_CORRELATED = 2.0 * SAMPLES
"""Samples that share one piece of noise."""
_EXPLAINED, _CHANGE, _MARGIN = 0.85, 0.4, 1.0
"""What confirms: so much of the grey explained, no digit nearer to another, and clearly so."""
_HALF_WAY = 0.5
_EXCHANGES = 3
"""Rounds: an exchange that is right lets the fit find others."""
_WORTH_EXCHANGING = 0.6
_QUIET = 0.15
"""Left and right of a short symbol must be white: it may be a part of a longer one."""
_LONG = 12
"""Digits of an EAN-13 that have bars."""
_MOST_LEAN = 14
"""Pixels by which bars may lean from the strip's top to its foot."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """How well a symbol explains the bars."""

    symbol: RetailBars
    explained: float = 0.0
    """Share of the grey's variance."""
    change: float = 1.0
    """Coefficient of the best other digit: 0 says keep, 1 says exchange."""
    margin: float = 0.0
    """Least distance to an exchange of a digit, in standard deviations of what is unexplained."""
    quiet: float = 1.0
    """What is seen beside the symbol, of its contrast."""
    better: RetailBars | None = None
    """The symbol after every exchange of a digit that explains more."""

    @property
    def confirms(self) -> bool:
        """The symbol is printed there."""
        clear = self.change <= _CHANGE and self.margin >= _MARGIN
        free = self.quiet <= _QUIET or len(self.symbol.digits) >= _LONG
        return clear and free and self.explained >= _EXPLAINED


def examine(view: View, place: Box, symbol: RetailBars) -> Testimony:
    """Does *symbol* lie in *place* (this view's pixels; its first two corners across the bars)?

    Where other digits explain more, the answer is about the symbol with these digits.
    """
    strip = preprocessing.laid_flat(view, place)
    corners = np.asarray(strip.own(view.full(place)))
    ends = float(corners[[0, 3], 0].mean()), float(corners[[1, 2], 0].mean())
    line = _upright(strip.image)
    said = _testimony(line, ends, symbol)
    for _ in range(_EXCHANGES):
        if said.better is None or said.explained < _WORTH_EXCHANGING:
            break
        said = _testimony(line, ends, said.better)
    return said


def _testimony(line: Line, ends: tuple[float, float], symbol: RetailBars) -> Testimony:
    found = fit(line, ends, symbol.modules)
    if found.explained <= 0:
        return Testimony(symbol)
    noise = float(np.sqrt((found.rest**2).mean() * _CORRELATED)) + 1e-6
    judged = [_exchanged(found, digit, noise) for digit in symbol.digits]
    changes, margins, bars = zip(*judged, strict=True)
    better = symbol.with_digits(bars) if max(changes) > _HALF_WAY else None
    return Testimony(symbol, found.explained, max(changes), min(margins), found.quiet, better)


def _exchanged(found: Fit, digit: Digit, noise: float) -> tuple[float, float, str]:
    """The best coefficient of another digit, the least margin, and the bars that explain more."""
    part = found.samples(digit.start - _AROUND, MODULES_OF_DIGIT + 2 * _AROUND)
    change = _changes(digit.bars, digit.sets, found.blur) * found.gain[part]
    energy = (change**2).sum(axis=1) + 1e-9
    best = change @ found.rest[part] / energy
    margin = float(((_HALF_WAY - best) * np.sqrt(energy)).min()) / noise
    most = int(np.argmax(best))
    return float(best[most]), margin, digit.others[most] if best[most] > _HALF_WAY else digit.bars


@lru_cache(maxsize=1024)
def _changes(bars: str, sets: str, blur: int) -> NDArray[np.float64]:
    """What the grey would change by, white for 1, for each other digit: digit x sample."""
    digit = Digit(0, bars, sets)
    own = np.array([int(one) for one in bars])
    lines = np.array([own - [int(one) for one in other] for other in digit.others], np.float64)
    padded = np.pad(lines, ((0, 0), (_AROUND, _AROUND)))
    return blurred(np.repeat(padded, SAMPLES, axis=1), blur)


def _upright(strip: Image) -> Line:
    """The mean along the bars, leaning ones straightened first."""
    height, width = strip.shape
    third = max(1, height // 3)
    top, foot = (_without_light(one) for one in (strip[:third], strip[-third:]))
    reach = min(_MOST_LEAN, width // 8)
    alike = cv2.matchTemplate(foot, top[:, reach : width - reach], cv2.TM_CCOEFF_NORMED)
    slope = (int(np.argmax(alike[0])) - reach) / max(1, height - third)
    if slope:
        there = np.array([[1, slope, -slope * (height - 1) / 2], [0, 1, 0]], np.float32)
        way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        strip = np.asarray(
            cv2.warpAffine(
                strip, there, (width, height), flags=way, borderMode=cv2.BORDER_REPLICATE
            ),
            dtype=np.uint8,
        )
    return np.asarray(strip.mean(axis=0), dtype=np.float64)


def _without_light(rows: Image) -> NDArray[np.float32]:
    line = cv2.reduce(rows, 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F)
    return np.asarray(line - cv2.blur(line, (41, 1)), dtype=np.float32)
