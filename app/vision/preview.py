"""A frame made small for the screen."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


def shrink(image: Image, width: int) -> Image:
    """*image* (H x W x 3), contiguous, at most *width* pixels wide."""
    height, full_width = image.shape[:2]
    if full_width <= width:
        return np.ascontiguousarray(image)
    size = (width, round(height * width / full_width))
    small: Any = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small)
