"""A picture file as pixels, whatever is in it: one clear refusal, never a crash or 10 GB."""

import os
import stat
from pathlib import Path

# Read by OpenCV when it opens a file: a lying header must not claim the whole memory.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(100_000_000))

import cv2
import numpy as np

from app.devices.cameras.source import Image
from app.domain.errors import NeedsOperator

_LARGEST_FILE = 200_000_000


class PictureUnreadable(NeedsOperator):
    """A file that cannot be used as a picture."""

    title = "Picture unreadable"


def load_picture(path: Path) -> Image:
    """The picture in BGR (H x W x 3), turned upright; 16 bit, CMYK and animations made plain.

    Raises PictureUnreadable.
    """
    try:
        size = _size_of(path)
        if size > _LARGEST_FILE:
            raise PictureUnreadable(f"Expected at most {_LARGEST_FILE} bytes, got {size}.")
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError as error:
        raise PictureUnreadable(f"The file cannot be read: {error.strerror}.") from error
    if not data.size:
        raise PictureUnreadable("Expected a picture, got an empty file.")
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR)
    except (cv2.error, MemoryError):
        raise PictureUnreadable("Expected a picture of at most 100 megapixels.") from None
    if image is None:
        raise PictureUnreadable("Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.")
    return np.asarray(image, dtype=np.uint8)


def _size_of(path: Path) -> int:
    """Bytes of a regular file; a pipe would never end. Raises PictureUnreadable, OSError."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise PictureUnreadable("Expected a file, got a folder, a pipe or a device.")
    return found.st_size
