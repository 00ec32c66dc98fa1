"""What the station sees in a frame before it becomes a photo."""

from typing import Protocol

import cv2
import numpy as np

from app.devices.source import Image
from app.domain.barcode import Reading
from app.domain.flaw import Flaw, FlawKind, Inspection, Ruler
from app.domain.photo import PhotoType
from app.vision.fingerprint import fingerprint
from app.vision.framing import Framing
from app.vision.quality import cut, flaws, framed
from app.vision.ruler import print_px, ruler, unreadable

_READ_EDGE = 2000
"""Pixels of the long edge at which codes are looked for."""
_LARGEST = 2.0
"""So many times larger at most: codes with modules of little more than a pixel."""
_FINE_PRINT = (PhotoType.NUTRITION, PhotoType.INGREDIENTS)


class _Reader(Protocol):
    def read(self, image: Image) -> tuple[Reading, ...]: ...


class Inspector:
    """Judges frames. For one thread."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader

    def inspect(self, image: Image, photo_type: PhotoType) -> Inspection:
        """Codes, flaws, scale and fingerprint of a BGR frame (H x W x 3)."""
        frame = framed(image)
        readings, scale = self._codes(image, frame)
        found = [*flaws(image, photo_type, frame), *_print_flaws(scale, photo_type)]
        codes = tuple(one.barcode for one in readings)
        return Inspection(tuple(found), codes, fingerprint(cut(image, frame.product)), scale)

    def _codes(self, image: Image, frame: Framing) -> tuple[list[Reading], Ruler | None]:
        """What is agreed upon in the whole, or else in the product alone, seen larger."""
        whole = self._read(image, min(1.0, _READ_EDGE / max(image.shape[:2])))
        if whole[0] or frame.product is None:
            return whole
        product = cut(image, frame.product)
        return self._read(product, min(_LARGEST, _READ_EDGE / max(product.shape[:2])))

    def _read(self, image: Image, factor: float) -> tuple[list[Reading], Ruler | None]:
        method = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        size = (round(image.shape[1] * factor), round(image.shape[0] * factor))
        view = image if factor == 1 else cv2.resize(image, size, interpolation=method)
        readings = [one for one in self._reader.read(np.asarray(view, np.uint8)) if one.agreed]
        return readings, ruler(readings, shrunk=1 / factor)


def _print_flaws(scale: Ruler | None, photo_type: PhotoType) -> list[Flaw]:
    if scale is None or photo_type not in _FINE_PRINT or not unreadable(scale):
        return []
    least, likely, most = print_px(scale)
    words = f"1.2 mm print is {likely:.0f} px high ({least:.0f} to {most:.0f})"
    return [Flaw(FlawKind.TOO_FAR, measured=words)]
