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
_PAGED = (".tif", ".tiff")
_MAY_SHINE = (b"\x89PNG", b"RIFF", b"II*\0", b"MM\0*", b"GIF8")
"""How files begin that may be transparent and carry no turn of their own."""
_COLOURS, _WITH_ALPHA = 3, 4
_LIGHT = 170
"""Grey of ink that is meant for a dark ground."""


class PictureUnreadable(NeedsOperator):
    """A file that cannot be used as a picture."""

    title = "Picture unreadable"


def load_picture(path: Path) -> Image:
    """The picture in BGR (H x W x 3), turned upright; 16 bit, CMYK and animations made plain.

    Of several pages the first; what is transparent lies on paper. Raises PictureUnreadable.
    """
    data = _bytes_of(path)
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR)
        laid = _on_paper(data) if image is not None and data[:4].tobytes() in _MAY_SHINE else None
    except (cv2.error, MemoryError):
        raise PictureUnreadable("Expected a picture of at most 100 megapixels.") from None
    if image is None:
        raise PictureUnreadable("Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.")
    return np.asarray(image if laid is None else laid, dtype=np.uint8)


def load_pages(path: Path) -> list[Image]:
    """Every page of a TIFF, and the one picture of any other file. Raises PictureUnreadable."""
    first = load_picture(path)
    if path.suffix.lower() not in _PAGED:
        return [first]
    try:
        whole, pages = cv2.imdecodemulti(_bytes_of(path), cv2.IMREAD_COLOR)
    except (cv2.error, MemoryError):
        raise PictureUnreadable("Expected pages of at most 100 megapixels.") from None
    more = [np.asarray(one, dtype=np.uint8) for one in pages[1:]] if whole else []
    return [first, *more]


def _bytes_of(path: Path) -> Image:
    try:
        size = _size_of(path)
        if size > _LARGEST_FILE:
            raise PictureUnreadable(f"Expected at most {_LARGEST_FILE} bytes, got {size}.")
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError as error:
        raise PictureUnreadable(f"The file cannot be read: {error.strerror}.") from error
    if not data.size:
        raise PictureUnreadable("Expected a picture, got an empty file.")
    return data


def _on_paper(data: Image) -> Image | None:
    """A picture that is transparent in places, on white, or on black where its ink is light.

    None for one that is not. OpenCV alone shows what is transparent as it happens to be stored,
    mostly black, and black bars disappear in it.
    """
    image = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    if image is None or image.ndim != _COLOURS or image.shape[2] != _WITH_ALPHA:
        return None
    depth = 65535.0 if image.dtype == np.uint16 else 255.0
    opaque = image[..., 3:].astype(np.float32) / depth
    if float(opaque.min()) >= 1:
        return None
    ink = image[..., :3].astype(np.float32) * (255 / depth)
    light = float((ink * opaque).sum()) > _LIGHT * 3 * float(opaque.sum())
    paper = 0.0 if light else 255.0
    return np.asarray(ink * opaque + paper * (1 - opaque), dtype=np.uint8)


def _size_of(path: Path) -> int:
    """Bytes of a regular file; a pipe would never end. Raises PictureUnreadable, OSError."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise PictureUnreadable("Expected a file, got a folder, a pipe or a device.")
    return found.st_size
