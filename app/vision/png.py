"""A picture for the trace: grey, as the reader got it, without loss."""

import cv2
import numpy as np

from app.devices.cameras.source import Image
from app.vision.preprocessing import grey_of

_FAST = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]


def pack(image: Image) -> bytes:
    """A PNG of a BGR or grey picture; read again, a reader finds the same in it bit by bit."""
    _, packed = cv2.imencode(".png", grey_of(image), _FAST)
    return packed.tobytes()


def unpack(png: bytes) -> Image:
    """The grey picture, H x W. Raises ValueError for what is no picture."""
    image = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    if image is None:
        raise ValueError("The trace's picture is damaged.")
    return np.asarray(image, np.uint8)
