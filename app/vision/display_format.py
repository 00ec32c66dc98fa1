"""A picture in the form in which a window draws it fastest."""

import cv2

from app.devices.cameras.source import Image


def write_for_screen(image: Image, into: Image) -> None:
    """Write a BGR or grey *image* (H x W x 3 or H x W) *into* H x W x 4: blue, green, red, 255.

    OpenCV lets other Python go on meanwhile; Qt's own conversion keeps the face waiting.
    """
    grey = image.ndim == 2  # noqa: PLR2004 - height and width
    cv2.cvtColor(image, cv2.COLOR_GRAY2BGRA if grey else cv2.COLOR_BGR2BGRA, dst=into)
