"""A picture for the face."""

import numpy as np
from PySide6.QtGui import QImage

from app.devices.source import Image


def as_qimage(image: Image) -> QImage:
    """A copy of a BGR or grey picture, for QImage only borrows an array's memory.

    In the format of the window, which the face draws in a quarter of the time.
    """
    whole = np.ascontiguousarray(image)
    height, width = whole.shape[:2]
    grey = whole.ndim == 2  # noqa: PLR2004 - height and width
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_BGR888
    borrowed = QImage(whole.data, width, height, whole.strides[0], kind)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)
