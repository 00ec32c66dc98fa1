"""Turning, straightening and cropping a photo. The original stays as it was taken."""

import cv2
import numpy as np

from app.devices.cameras.source import Image
from app.domain.retouch import Retouch

_TURNS = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}


def retouched(image: Image, wanted: Retouch) -> Image:
    """A new BGR picture."""
    turned = image
    if turns := wanted.quarter_turns % 4:
        turned = np.asarray(cv2.rotate(turned, _TURNS[turns]), np.uint8)
    if wanted.degrees:
        turned = _straightened(turned, wanted.degrees)
    height, width = turned.shape[:2]
    left, top, right, bottom = wanted.crop
    x0, x1 = int(left * width), max(int(left * width) + 1, int(right * width))
    y0, y1 = int(top * height), max(int(top * height) + 1, int(bottom * height))
    return np.ascontiguousarray(turned[y0:y1, x0:x1])


def _straightened(image: Image, degrees: float) -> Image:
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    made = cv2.warpAffine(
        image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(made, np.uint8)
