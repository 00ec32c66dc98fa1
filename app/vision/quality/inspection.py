"""What the station sees in a frame before it becomes a photo."""

from typing import Protocol

import cv2
import numpy as np

from app.devices.cameras.source import Image
from app.domain.barcode import Reading
from app.domain.flaw import Flaw, FlawKind, Inspection, Ruler
from app.domain.photo import PhotoType
from app.vision.quality.fingerprint import fingerprint
from app.vision.quality.judgement import Look, cut, flaws, look, reduced
from app.vision.quality.ruler import print_px, ruler, unreadable

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
        view = reduced(image, _READ_EDGE)
        seen = look(image, view)
        readings, scale = self._codes(seen, view)
        found = [*flaws(seen, photo_type), *_print_flaws(scale, photo_type)]
        codes = tuple(one.barcode for one in readings if one.agreed)
        doubtful = tuple(one.barcode for one in readings if _likely(one))
        same_side = fingerprint(cut(seen.small, seen.frame.product))
        return Inspection(tuple(found), codes, doubtful, same_side, scale)

    def _codes(self, seen: Look, view: Image) -> tuple[list[Reading], Ruler | None]:
        """What is read in the whole, or else in the product alone, seen larger."""
        whole = self._read(view, seen.full.shape[1] / view.shape[1])
        if any(one.agreed for one in whole[0]) or seen.frame.product is None:
            return whole
        product = cut(seen.full, seen.frame.product)
        factor = min(_LARGEST, _READ_EDGE / max(product.shape[:2]))
        if factor > 1:
            larger = cv2.resize(product, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
            return self._read(np.asarray(larger, np.uint8), 1 / factor)
        closer = reduced(product, _READ_EDGE)
        return self._read(closer, product.shape[1] / closer.shape[1])

    def _read(self, view: Image, shrunk: float) -> tuple[list[Reading], Ruler | None]:
        readings = list(self._reader.read(view))
        agreed = [one for one in readings if one.agreed]
        return readings, ruler(agreed, shrunk=shrunk)


def _likely(reading: Reading) -> bool:
    """Doubtful, and yet more than one look of a decoder that invents little."""
    looks = [look for look in reading.looks if not look.startswith("cv:")]
    return not reading.agreed and len(looks) > 1 and reading.barcode.gtin is not None


def _print_flaws(scale: Ruler | None, photo_type: PhotoType) -> list[Flaw]:
    if scale is None or photo_type not in _FINE_PRINT or not unreadable(scale):
        return []
    least, likely, most = print_px(scale)
    words = f"1.2 mm print is {likely:.0f} px high ({least:.0f} to {most:.0f})"
    return [Flaw(FlawKind.TOO_FAR, measured=words)]
