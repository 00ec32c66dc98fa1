"""Which frame becomes the photo, and when the shutter may go off by itself."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Frame, Image
from app.vision.quality.judgement import in_focus, reduced

_EDGE = 480
"""Pixels of the long edge: enough to tell a moved frame from a still one."""
_BANDS = 12
_TALL = 1600
"""Pixels: of a higher picture a smaller part tells as much."""
_LOOK = 160
_STILL = 3.0
"""Mean grey values between two frames: a sensor's noise makes 1 to 2 at this size."""
_CHANGED = 9.0
"""Mean grey values from the last shot: something else lies there, or lies otherwise."""
_REST_S = 0.6
"""So long nothing moves before the shutter goes off."""
_FOCUSING_S = 0.2
"""A camera that is still focusing is looked at again after so long."""


def best(frames: Sequence[Frame]) -> Frame:
    """The sharpest; the newer one of equals. *frames* are of one scene, oldest first."""
    return max(frames, key=lambda frame: (_detail(frame.image), frame.number))


def _detail(image: Image) -> float:
    """Energy of the fine structure: compares frames of one scene, means nothing by itself."""
    height, width = image.shape[:2]
    part = 16 if height > _TALL else 8  # of the picture, the same part of every frame
    band = height // _BANDS // part
    rows = [image[y : y + band] for y in range(0, height - band, height // _BANDS)]
    middle = np.concatenate(rows)[:, width // 6 : width * 5 // 6]
    grey = cv2.cvtColor(reduced(middle, 2 * _EDGE), cv2.COLOR_BGR2GRAY)
    return float(cv2.meanStdDev(cv2.Laplacian(grey, cv2.CV_16S))[1][0, 0])


class Stillness:
    """Says once when a new product has come to rest and is sharp. For one thread."""

    def __init__(self) -> None:
        self._before: NDArray[np.uint8] | None = None
        self._shot: NDArray[np.uint8] | None = None
        self._since = 0.0

    def feed(self, frame: Frame) -> bool:
        """True when the shutter should go off now; then this scene is done with."""
        look = _look(frame.image)
        before, self._before = self._before, look
        if before is None or before.shape != look.shape or _apart(before, look) > _STILL:
            self._since = frame.taken_at
            return False
        if frame.taken_at - self._since < _REST_S:
            return False
        if self._shot is not None and _apart(self._shot, look) < _CHANGED:
            return False
        if not in_focus(frame.image):
            self._since = frame.taken_at - _REST_S + _FOCUSING_S
            return False
        self._shot = look
        return True


def _look(image: Image) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(reduced(image, _LOOK), cv2.COLOR_BGR2GRAY), np.uint8)


def _apart(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    return float(cv2.absdiff(one, other).mean())
