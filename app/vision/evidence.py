"""A picture of the code as it was read, small enough to keep with every capture."""

import cv2
import numpy as np

from app.devices.cameras.source import Image
from app.domain.barcode import Reading
from app.domain.evidence import Proof
from app.vision import preprocessing
from app.vision.thorough_reader import ThoroughReader

_TRIES = ((0.35, 85), (0.8, 92), (3.0, 97))
"""Margin, of the code's size, and JPEG quality: a faint code needs more of both."""
_WIDEST = 900
"""Pixels: enough for the finest code, some 15 kB."""


class ProofCamera:
    """Cuts readings out of frames, and reads what it cut out again. For one thread."""

    def __init__(self, reader: ThoroughReader) -> None:
        self._reader = reader

    def shoot(self, image: Image, reading: Reading) -> Proof:
        """*reading* cut out of the frame (BGR or grey) that it was found in.

        The smallest cut that reads as the same value; the largest if none does.
        """
        for margin, quality in _TRIES:
            grey = _cut(image, reading, margin)
            _, packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
            shown = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
            again = self._reader.read(np.asarray(shown, dtype=np.uint8))
            if reading.barcode.key in {one.barcode.key for one in again}:
                break
        dark, light = np.percentile(grey, (5, 95))
        left, top, right, bottom = preprocessing.extent(reading.box)
        width = round(max(right - left, bottom - top))
        return Proof(packed.tobytes(), reading.looks, round(float(light - dark) / 255, 2), width)


def _cut(image: Image, reading: Reading, margin: float) -> Image:
    view = preprocessing.cropped(preprocessing.as_is(image), reading.box, margin)
    grey = preprocessing.as_is(preprocessing.grey_of(view.image))
    longest = max(grey.image.shape)
    return preprocessing.scaled(grey, _WIDEST / longest).image if longest > _WIDEST else grey.image
