"""Preparations of a picture: the same thing looked at differently. Each keeps the way back."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.source import Image
from app.domain.barcode import Box
from app.vision.engines import Decoder, Sighting

Matrix = NDArray[np.float64]

_SAME: Matrix = np.eye(3)
_WARP_HEIGHT = 80
"""Pixels: a 1D code needs no more of its bars' length."""
_WARP_MARGIN = 0.12
"""Of the code's width, on either side: cv2's detector leaves the quiet zone out."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A prepared grey picture, and the matrix from its pixels to the full picture's."""

    image: Image
    back: Matrix

    def look(self, decoder: Decoder) -> list[Sighting]:
        """What *decoder* sees here, in the full picture's pixels."""
        return [Sighting(one.barcode, self._in_full(one.box)) for one in decoder.decode(self.image)]

    def _in_full(self, box: Box) -> Box:
        if self.back is _SAME:
            return box
        points = np.asarray(box, dtype=np.float64).reshape(1, 4, 2)
        mapped = cv2.perspectiveTransform(points, self.back).reshape(4, 2)
        a, b, c, d = ((float(x), float(y)) for x, y in mapped)
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


def rectified(view: View, box: Box) -> View:
    """The quadrilateral of a 1D code laid flat, with room for its quiet zones."""
    corners = np.asarray(box, dtype=np.float32)
    across = (corners[1] - corners[0]) * _WARP_MARGIN
    source = corners + np.array([-across, across, across, -across], dtype=np.float32)
    width = max(200, int(np.linalg.norm(source[1] - source[0]) * 2))
    width = min(width, 1600)
    target = np.array(
        [[0, 0], [width, 0], [width, _WARP_HEIGHT], [0, _WARP_HEIGHT]], dtype=np.float32
    )
    there = cv2.getPerspectiveTransform(source, target)
    image = cv2.warpPerspective(
        view.image, there, (width, _WARP_HEIGHT), borderMode=cv2.BORDER_REPLICATE
    )
    return View(_bytes(image), view.back @ np.linalg.inv(there.astype(np.float64)))


def sharpened(view: View) -> View:
    """Unsharp mask: brings back bars that ran together."""
    soft = cv2.GaussianBlur(view.image, (0, 0), 2.0)
    return View(_bytes(cv2.addWeighted(view.image, 2.5, soft, -1.5, 0)), view.back)


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
