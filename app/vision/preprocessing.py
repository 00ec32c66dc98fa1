"""Preparations of a picture: the same thing looked at differently. Each keeps the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Image
from app.domain.barcode import Box
from app.vision.decoders import Decoder, Sighting

Matrix = NDArray[np.float64]

_SAME: Matrix = np.eye(3)
_FLAT_WIDTH = 500.0
"""Pixels across a code laid flat: five for each of the 95 modules of an EAN-13."""
_FLAT_SCALE = (1.0, 4.0)
_FLAT_WIDEST = 1600
_FLAT_HEIGHT = (24, 48)
"""Pixels: a 1D code needs no more of its bars' length."""
_ROWS = 2
_BAND = 24
"""Rows above and below the middle."""
_ALONG = 9
"""Pixels along the bars over which they are smoothed."""
_THINNEST = 0.08
"""Of the code's width."""
_QUIET = 0.12
"""Of the code's width, on either side, and some pixels: room for the quiet zones."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A prepared grey picture, and the matrix from its pixels to the full picture's."""

    image: Image
    back: Matrix

    def look(self, decoder: Decoder) -> list[Sighting]:
        """What *decoder* sees here, in the full picture's pixels."""
        return [Sighting(one.barcode, self.full(one.box)) for one in decoder.decode(self.image)]

    def full(self, box: Box) -> Box:
        """*box* of this view in the full picture's pixels."""
        return box if self.back is _SAME else _mapped(box, self.back)

    def own(self, box: Box) -> Box:
        """*box* of the full picture in this view's pixels."""
        return (
            box if self.back is _SAME else _mapped(box, np.linalg.inv(self.back).astype(np.float64))
        )

    def extent(self) -> Box:
        """All of this view, in the full picture's pixels."""
        height, width = self.image.shape[:2]
        return self.full(((0.0, 0.0), (width, 0.0), (width, height), (0.0, height)))


def _mapped(box: Box, there: Matrix) -> Box:
    points = np.asarray(box, dtype=np.float64).reshape(1, 4, 2)
    a, b, c, d = ((float(x), float(y)) for x, y in cv2.perspectiveTransform(points, there)[0])
    return (a, b, c, d)


def as_is(grey: Image) -> View:
    """The picture itself."""
    return View(grey, _SAME)


def scaled(view: View, factor: float) -> View:
    """Smaller or larger by *factor*."""
    method = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    height, width = view.image.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    image = cv2.resize(view.image, size, interpolation=method)
    back = np.diag([width / size[0], height / size[1], 1.0])
    return View(_bytes(image), view.back @ back)


def cropped(view: View, box: Box, margin: float) -> View:
    """The upright surroundings of *box* (in this view's own pixels), *margin* of its size wider."""
    corners = np.asarray(box)
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    wider = margin * max(right - left, bottom - top) + 8
    height, width = view.image.shape[:2]
    x0, y0 = max(0, int(left - wider)), max(0, int(top - wider))
    x1, y1 = min(width, int(right + wider)), min(height, int(bottom + wider))
    move = np.array([[1.0, 0.0, x0], [0.0, 1.0, y0], [0.0, 0.0, 1.0]])
    return View(np.ascontiguousarray(view.image[y0:y1, x0:x1]), view.back @ move)


def every_other_row(view: View) -> View:
    """Bars are long: half of the rows shows all that a 1D engine needs, in half the time."""
    back = np.diag([1.0, _ROWS, 1.0])
    return View(np.ascontiguousarray(view.image[::_ROWS]), view.back @ back)


def band(view: View, box: Box) -> View:
    """The rows through the middle of a code that lies level, with its quiet zones; no copy."""
    left, top, right, bottom = extent(box)
    quiet = _QUIET * (right - left) + 8
    middle, reach = (top + bottom) / 2, min(_BAND, (bottom - top) / 2 + 2)
    height, width = view.image.shape[:2]
    x0, x1 = max(0, int(left - quiet)), min(width, int(right + quiet))
    y0, y1 = max(0, int(middle - reach)), min(height, int(middle + reach) + 1)
    move = np.array([[1.0, 0.0, x0], [0.0, 1.0, y0], [0.0, 0.0, 1.0]])
    return View(view.image[y0:y1, x0:x1], view.back @ move)


def laid_flat(view: View, box: Box) -> View:
    """A 1D code in *box* (this view's pixels; the first two corners lie across its bars) upright.

    Shown at the size at which the engines read best, with room for its quiet zones.
    """
    corners = _thickened(np.asarray(box, dtype=np.float64))
    across, down = corners[1] - corners[0], corners[3] - corners[0]
    wide, high = float(np.hypot(*across)), float(np.hypot(*down))
    quiet = across * (_QUIET + 8 / wide)
    wide *= 1 + 2 * (_QUIET + 8 / wide)
    scale = float(np.clip(_FLAT_WIDTH / wide, *_FLAT_SCALE))
    width = max(8, min(_FLAT_WIDEST, round(wide * scale)))
    height = round(float(np.clip(high * scale, *_FLAT_HEIGHT)))
    source = np.array([corners[0] - quiet, corners[1] + quiet, corners[3] - quiet])
    target = np.array([[0, 0], [width, 0], [0, height]])
    there = cv2.getAffineTransform(source.astype(np.float32), target.astype(np.float32))
    image = cv2.warpAffine(
        view.image, there, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    back = np.vstack([cv2.invertAffineTransform(there), [0.0, 0.0, 1.0]])
    return View(_bytes(image), view.back @ back)


def _thickened(corners: Matrix) -> Matrix:
    """A place seen on one line of pixels gets some height, at right angles to its bars."""
    across = corners[1] - corners[0]
    wide = float(np.hypot(*across))
    if wide < 1:
        across, wide = np.array([8.0, 0.0]), 8.0  # a point: anything will do
    upright = np.array([-across[1], across[0]]) / wide
    if abs(float((corners[3] - corners[0]) @ upright)) >= _THINNEST * wide:
        return corners
    half = upright * _THINNEST * wide / 2
    left = (corners[0] + corners[3]) / 2
    right = left + across
    return np.asarray([left - half, right - half, right + half, left + half], dtype=np.float64)


def lies_on_dark(view: View, box: Box) -> bool:
    """True when what is beside the bars in *box* is darker than they are on average."""
    flat = laid_flat(view, box).image
    beside = max(1, round(flat.shape[1] * _QUIET / 3))
    return float(np.hstack([flat[:, :beside], flat[:, -beside:]]).mean()) < float(flat.mean())


def smoothed(flat: View) -> View:
    """The mean along upright bars: takes noise and dirt, keeps edges."""
    return View(_bytes(cv2.blur(flat.image, (1, _ALONG))), flat.back)


def cleared(flat: View, radius: float, amount: float) -> View:
    """Smoothed along upright bars, sharpened across them (unsharp mask, *radius* in pixels)."""
    along = np.full(_ALONG, 1 / _ALONG)
    return View(_bytes(cv2.sepFilter2D(flat.image, -1, _unsharp(radius, amount), along)), flat.back)


@lru_cache
def _unsharp(radius: float, amount: float) -> Matrix:
    soft = cv2.getGaussianKernel(2 * round(3 * radius) + 1, radius).astype(np.float64)
    kernel = -amount * soft
    kernel[len(kernel) // 2] += 1 + amount
    return np.asarray(kernel, dtype=np.float64)


def evened(flat: View) -> View:
    """Every part of upright bars from black to white: for glare, shadows and faded print."""
    ridge = np.ones((1, 41), np.uint8)
    white = cv2.blur(cv2.dilate(flat.image, ridge), (41, 9)).astype(np.float32)
    black = cv2.blur(cv2.erode(flat.image, ridge), (41, 9)).astype(np.float32)
    spread = np.maximum(white - black, 16.0)
    return View(_bytes(np.clip((flat.image - black) * 255 / spread, 0, 255)), flat.back)


def magnified(view: View) -> View:
    """Twice as large and sharpened: for modules of a pixel or two."""
    large = scaled(view, 2.0)
    soft = cv2.GaussianBlur(large.image, (0, 0), 2.0)
    return View(_bytes(cv2.addWeighted(large.image, 2.5, soft, -1.5, 0)), large.back)


def inverted(view: View) -> View:
    """Light for dark."""
    return View(_bytes(255 - view.image), view.back)


def softened(view: View) -> View:
    """A little out of focus: grains of noise and print go."""
    return View(_bytes(cv2.GaussianBlur(view.image, (0, 0), 0.8)), view.back)


def equalised(view: View) -> View:
    """Local contrast (CLAHE): for shadows and glare."""
    return View(_bytes(cv2.createCLAHE(3.0, (8, 8)).apply(view.image)), view.back)


def binarised(view: View) -> View:
    """Adaptive threshold: for uneven light."""
    image = cv2.adaptiveThreshold(
        view.image, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, 31, 6
    )
    return View(_bytes(image), view.back)


_DARKER = np.array([round((value / 255) ** 2 * 255) for value in range(256)], dtype=np.uint8)


def darkened(view: View) -> View:
    """Gamma 2: for what is overexposed."""
    return View(_bytes(cv2.LUT(view.image, _DARKER)), view.back)


def grey_of(image: Image) -> Image:
    """Grey H x W of a BGR or grey picture."""
    if image.ndim == 2:  # noqa: PLR2004 - height and width
        return np.ascontiguousarray(image)
    return _bytes(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))


def _bytes(image: object) -> Image:
    return np.ascontiguousarray(np.asarray(image, dtype=np.uint8))


def extent(box: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom."""
    corners = np.asarray(box)
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return float(left), float(top), float(right), float(bottom)
