"""Bars that are known, laid over the grey that is seen: place, blur, light and ink that fit best.

A decoder cuts the grey into black and white and so loses what blur has mixed. Here nothing is cut:
the printed bars are blurred as the lens did it, and compared with the grey as it is. The method is
that of deformable templates (O. Gallo, R. Manduchi, "Reading 1-D Barcodes with Mobile Phones Using
Deformable Templates", IEEE PAMI 33/9, 2011), with least squares for place and light.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

Line = NDArray[np.float64]

SAMPLES = 4
"""Of a module."""
_EDGE = 3
"""Modules of quiet zone on either side that belong to the comparison: GS1 asks for 7 and more."""
BLURS = (0.25, 0.4, 0.55, 0.7, 0.85, 1.0, 1.2, 1.45)
"""Standard deviations in modules. Beyond, neighbouring bars cannot be told apart."""
_FIRST_BLUR = 4
_REACHES = (3, 9)
"""Modules by which either end may lie elsewhere than expected; the second if the first fails."""
_ALIKE = 0.8
"""Correlation of a guess that is good enough."""
_STEPS = 8
_BENT = 0.06
"""Of the symbol's width: no label that can be read is bent more."""
_STILL = 0.05
"""Modules: smaller steps end the search."""
_LEAST_LIGHT = 0.2
"""Of the contrast elsewhere in the symbol."""
_STIFF = 0.05
"""How much a bend costs: labels are bent a little."""


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """What fits best."""

    rest: Line
    """Grey seen minus grey explained, for each sample."""
    gain: Line
    """Grey of white minus grey of black there."""
    blur: int
    """Which of BLURS."""
    explained: float
    """Share of the variance, 1 for all of it."""

    @property
    def quiet(self) -> float:
        """Root mean square of what is not explained beside the symbol, of the contrast there."""
        beside = np.r_[: _EDGE * SAMPLES, -_EDGE * SAMPLES : 0]
        return float(np.sqrt((self.rest[beside] ** 2).mean())) / float(self.gain[beside].mean())

    def samples(self, start: int, modules: int) -> slice:
        """Those of some modules of the symbol."""
        first = (start + _EDGE) * SAMPLES
        return slice(first, first + modules * SAMPLES)


def fit(grey: Line, ends: tuple[float, float], modules: str) -> Fit:
    """*modules* over *grey*, a line across the bars in either direction; *ends*: where about they
    begin and end.
    """
    pattern = _pattern(modules)
    line, geometry = _first_guess(grey, ends, pattern)
    module = (geometry[1] - geometry[0]) / len(modules)
    limits = _BENT * len(modules) * module
    blur = _FIRST_BLUR
    for step in range(_STEPS):
        change = _solve(line, geometry, pattern, blur).shift
        geometry = geometry + change
        geometry[2:] = np.clip(geometry[2:], -limits, limits)
        if step % 2:
            before, blur = blur, _best_blur(line, geometry, pattern, blur)
            if blur == before and np.abs(change).max() < _STILL * module:
                break
    solved = _solve(line, geometry, pattern, blur, move=False)
    return Fit(solved.rest, solved.gain, blur, _explained(solved))


def _best_blur(line: Line, geometry: Line, pattern: "_Pattern", blur: int) -> int:
    """Downhill from *blur*."""
    errors = {blur: _solve(line, geometry, pattern, blur, move=False).error}
    for way in (-1, 1):
        at = blur + way
        while 0 <= at < len(BLURS):
            errors[at] = _solve(line, geometry, pattern, at, move=False).error
            if errors[at] > errors[at - way]:
                break
            at += way
    return min(errors, key=lambda one: errors[one])


def _explained(solved: "_Solved") -> float:
    """Nothing where the light that would explain it is no light."""
    if float(solved.gain.min()) < _LEAST_LIGHT * float(solved.gain.max()):
        return 0.0
    total = float(((solved.seen - solved.seen.mean()) ** 2).sum())
    return 1 - solved.error / max(total, 1e-9)


@dataclass(frozen=True, slots=True, eq=False)
class _Pattern:
    """The symbol at every blur, and the light's and the geometry's basis."""

    white: NDArray[np.float64]
    """Blur x sample: 1 for white."""
    edges: NDArray[np.float64]
    """Blur x sample: where bars begin and end; ink that spreads darkens there."""
    light: NDArray[np.float64]
    """Sample x 3: even, slanted and bent light."""
    ends: NDArray[np.float64]
    """Sample x 4: how each sample moves with either end, and with two bends."""


@lru_cache(maxsize=32)
def _pattern(modules: str) -> _Pattern:
    count = len(modules)
    black = np.array([int(one) for one in f"{'0' * _EDGE}{modules}{'0' * _EDGE}"], np.float64)
    white = 1 - np.repeat(black, SAMPLES)
    edges = np.abs(np.diff(white, prepend=1.0))
    at = (np.arange(len(white)) + 0.5) / SAMPLES - _EDGE
    t = 2 * at / count - 1
    light = np.stack([np.ones_like(t), t, t * t], axis=1)
    ends = np.stack([1 - at / count, at / count, 1 - t * t, t - t**3], axis=1)
    return _Pattern(_at_every_blur(white), _at_every_blur(edges), light, ends)


def _at_every_blur(line: Line) -> NDArray[np.float64]:
    return np.stack([blurred(line[None], number)[0] for number in range(len(BLURS))])


def blurred(lines: NDArray[np.float64], blur: int) -> NDArray[np.float64]:
    """Each line as a lens with that blur shows it."""
    sigma = BLURS[blur] * SAMPLES
    border = cv2.BORDER_REPLICATE
    kernel = (2 * round(3.5 * sigma) + 1, 1)
    seen = cv2.GaussianBlur(lines, kernel, sigmaX=sigma, sigmaY=1, borderType=border)
    return np.asarray(seen, dtype=np.float64)


def _first_guess(grey: Line, ends: tuple[float, float], pattern: _Pattern) -> tuple[Line, Line]:
    """The line in the pattern's direction, and about where both ends are in it."""
    turned = grey[::-1], (len(grey) - ends[1], len(grey) - ends[0])
    best: tuple[float, Line, Line] = (-1.0, grey, np.array([*ends, 0.0, 0.0]))
    for reach in _REACHES:
        for line, at in ((grey, ends), turned):
            alike, geometry = _guess(line, at, pattern, reach)
            best = max(best, (alike, line, geometry), key=lambda one: one[0])
        if best[0] >= _ALIKE:
            break
    return best[1], best[2]


def _guess(
    line: Line, ends: tuple[float, float], pattern: _Pattern, reach: int
) -> tuple[float, Line]:
    """How alike, and both ends: by trial, a module at a time, on a line as soft as the pattern."""
    module = (ends[1] - ends[0]) / (len(pattern.light) / SAMPLES - 2 * _EDGE)
    soft = cv2.GaussianBlur(line[None], (0, 0), max(0.3, 0.6 * abs(module)))[0]
    shifts = np.arange(-reach, reach + 1) * module
    begin, end = ends[0] + shifts[:, None, None], ends[1] + shifts[None, :, None]
    wanted = pattern.white[_FIRST_BLUR][SAMPLES // 2 :: SAMPLES]
    share = pattern.ends[SAMPLES // 2 :: SAMPLES, 1]
    places = np.rint(begin + (end - begin) * share - 0.5).astype(np.intp)
    seen = soft[np.clip(places, 0, len(soft) - 1)].reshape(-1, len(share))
    seen = seen - seen.mean(axis=1, keepdims=True)
    wanted = wanted - wanted.mean()
    lengths = np.sqrt((seen**2).sum(axis=1) * float(wanted @ wanted) + 1.0)
    alike = seen @ wanted / lengths
    most = int(np.argmax(alike))
    first, last = divmod(most, len(shifts))
    return float(alike[most]), np.array([ends[0] + shifts[first], ends[1] + shifts[last], 0.0, 0.0])


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    seen: Line
    rest: Line
    gain: Line
    error: float
    shift: Line


def _solve(
    grey: Line, geometry: Line, pattern: _Pattern, blur: int, *, move: bool = True
) -> _Solved:
    """Light and ink in one step, and the geometry's next step (Gauss-Newton) with them."""
    places = pattern.ends @ geometry
    at = np.arange(len(grey)) + 0.5
    seen = np.interp(places, at, grey)
    white = pattern.white[blur][:, None]
    parts = [pattern.light, pattern.light * white, pattern.edges[blur][:, None]]
    known = np.concatenate(parts, axis=1)
    if move:
        slope = np.interp(places, at, np.gradient(grey))
        known = np.concatenate([known, -pattern.ends * slope[:, None]], axis=1)
    square, right = known.T @ known, known.T @ seen
    square[np.diag_indices_from(square)] += 1e-6 * np.trace(square) / len(square)
    if move:
        stiff = _STIFF * float(square[7, 7])
        square[9:, 9:] += stiff * np.eye(2)
        right[9:] -= stiff * geometry[2:]
    found = np.linalg.solve(square, right)
    rest = seen - known[:, :7] @ found[:7]
    limit = abs(float(geometry[1] - geometry[0])) / (len(seen) / SAMPLES)
    shift = np.clip(found[7:], -limit, limit)
    return _Solved(seen, rest, pattern.light @ found[3:6], float(rest @ rest), shift)
