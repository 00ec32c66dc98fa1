"""A picture for the face."""

import numpy as np
from PySide6.QtGui import QImage

from app.devices.cameras.source import Image
from app.vision.display_format import write_for_screen


def as_qimage(image: Image) -> QImage:
    """A copy of a BGR or grey picture, in the format of the window: QImage only borrows an array's
    memory, and the face draws other formats in four times the time.
    """
    height, width = image.shape[:2]
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.bits(), dtype=np.uint8).reshape(height, width, 4)
    write_for_screen(image, pixels)
    return picture
