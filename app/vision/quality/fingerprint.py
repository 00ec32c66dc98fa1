"""Whether two pictures show the same side: a perceptual hash of the product alone."""

import cv2
import numpy as np

from app.devices.cameras.source import Image

_EDGE = 32
_LOW = 8


def fingerprint(product: Image) -> int:
    """63 bits of a BGR picture: low frequencies of the DCT against their median (pHash)."""
    tiny = cv2.resize(product, (_EDGE, _EDGE), interpolation=cv2.INTER_AREA)
    small = cv2.cvtColor(tiny, cv2.COLOR_BGR2GRAY)
    low = cv2.dct(small.astype(np.float32))[:_LOW, :_LOW].ravel()[1:]
    bits = (low > np.median(low)).tolist()
    return sum(1 << place for place, bit in enumerate(bits) if bit)
