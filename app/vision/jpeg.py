"""A frame as JPEG, told what it shows (EXIF 2.32)."""

from datetime import datetime
from io import BytesIO

import cv2
import numpy as np
import piexif

from app.devices.source import Image
from app.domain.errors import NeedsOperator

_UPRIGHT = 1


class NotEncodable(NeedsOperator):
    """The frame could not be made a JPEG."""

    title = "Photo failed"


def encode(
    image: Image,
    *,
    quality: int,
    gtin: str,
    photo_type: str,
    station: str,
    session_id: str,
    taken_at: datetime,
    software: str,
) -> bytes:
    """*image* (BGR, H x W x 3) as JPEG with EXIF. *taken_at* is aware: its zone is kept too.

    Raises NotEncodable.
    """
    settings = [cv2.IMWRITE_JPEG_QUALITY, quality]
    good, data = cv2.imencode(".jpg", np.ascontiguousarray(image), settings)
    if not good:
        raise NotEncodable("The camera's picture could not be saved as JPEG. Shoot again.")
    description = f"GTIN {gtin or 'unknown'}, {photo_type}, session {session_id}"
    exif = {
        "0th": {
            piexif.ImageIFD.Software: software.encode(),
            piexif.ImageIFD.ImageDescription: description.encode(),
            piexif.ImageIFD.HostComputer: station.encode("ascii", "replace"),
            piexif.ImageIFD.Orientation: _UPRIGHT,
        },
        "Exif": {
            piexif.ExifIFD.DateTimeOriginal: taken_at.strftime("%Y:%m:%d %H:%M:%S").encode(),
            piexif.ExifIFD.OffsetTimeOriginal: _offset(taken_at),
            piexif.ExifIFD.ColorSpace: 1,  # sRGB
            piexif.ExifIFD.PixelXDimension: image.shape[1],
            piexif.ExifIFD.PixelYDimension: image.shape[0],
        },
    }
    whole = BytesIO()
    piexif.insert(piexif.dump(exif), data.tobytes(), whole)
    return whole.getvalue()


def _offset(moment: datetime) -> bytes:
    """The zone as EXIF wants it: "+01:00"."""
    text = moment.strftime("%z") or "+0000"
    return f"{text[:3]}:{text[3:5]}".encode()
