"""A picture for the face."""

import numpy as np
from PySide6.QtGui import QImage

from app.devices.source import Image


def as_qimage(image: Image) -> QImage:
    """A copy of a BGR picture, for QImage only borrows an array's memory.

    In the format of the window, which the face draws in a quarter of the time.
    """
    whole = np.ascontiguousarray(image)
    height, width = whole.shape[:2]
    borrowed = QImage(whole.data, width, height, whole.strides[0], QImage.Format.Format_BGR888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)
