"""One class per decoder behind `Decoder`. What each says becomes Sightings, quirks straightened.

zxing-cpp: plain text with the symbology identifier, for its default text shows GS as words.
zbar: a fresh scanner per call, for a kept one leaks halves of EAN between pictures.
cv2: EAN and UPC only, and its detector finds places that others can read.
"""

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import cv2
import numpy as np
import zxingcpp

from app.devices.source import Image
from app.domain.barcode import Barcode, Box, Symbology

_F = zxingcpp.BarcodeFormat
_ZXING = {
    _F.EAN13: Symbology.EAN_13,
    _F.EAN8: Symbology.EAN_8,
    _F.UPCA: Symbology.UPC_A,
    _F.UPCE: Symbology.UPC_E,
    _F.ITF: Symbology.ITF,
    _F.ITF14: Symbology.ITF,
    _F.Code128: Symbology.CODE_128,
    _F.Code39: Symbology.CODE_39,
    _F.Code39Std: Symbology.CODE_39,
    _F.Code39Ext: Symbology.CODE_39,
    _F.Code93: Symbology.CODE_93,
    _F.Codabar: Symbology.CODABAR,
    _F.DataBarOmni: Symbology.DATABAR,
    _F.DataBarStk: Symbology.DATABAR,
    _F.DataBarStkOmni: Symbology.DATABAR,
    _F.DataBarLtd: Symbology.DATABAR_LIMITED,
    _F.DataBarExp: Symbology.DATABAR_EXPANDED,
    _F.DataBarExpStk: Symbology.DATABAR_EXPANDED,
    _F.QRCode: Symbology.QR,
    _F.QRCodeModel2: Symbology.QR,
    _F.MicroQRCode: Symbology.QR,
    _F.RMQRCode: Symbology.QR,
    _F.DataMatrix: Symbology.DATAMATRIX,
    _F.Aztec: Symbology.AZTEC,
    _F.AztecCode: Symbology.AZTEC,
    _F.PDF417: Symbology.PDF417,
    _F.CompactPDF417: Symbology.PDF417,
    _F.MicroPDF417: Symbology.PDF417,
    _F.MaxiCode: Symbology.MAXICODE,
}
_ZBAR = {
    "EAN13": Symbology.EAN_13,
    "EAN8": Symbology.EAN_8,
    "UPCA": Symbology.UPC_A,
    "UPCE": Symbology.UPC_E,
    "I25": Symbology.ITF,
    "CODE128": Symbology.CODE_128,
    "CODE39": Symbology.CODE_39,
    "CODE93": Symbology.CODE_93,
    "CODABAR": Symbology.CODABAR,
    "QRCODE": Symbology.QR,
}
_CV = {
    "EAN_13": Symbology.EAN_13,
    "EAN_8": Symbology.EAN_8,
    "UPC_A": Symbology.UPC_A,
    "UPC_E": Symbology.UPC_E,
}
_GS1_BY_IDENTIFIER = {"]C1": Symbology.GS1_128, "]d2": Symbology.GS1_DATAMATRIX}


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one look saw in one place. Not believed yet."""

    barcode: Barcode
    box: Box
    """In pixels of the picture that the decoder was given."""


class Decoder(Protocol):
    """An engine. Grey picture (H x W, uint8) in, sightings out; never raises for a bad picture."""

    name: str

    def decode(self, image: Image) -> Sequence[Sighting]: ...


class ZxingDecoder:
    """zxing-cpp. *thorough*: also rotated and downscaled."""

    name = "zxing"

    def __init__(self, *, thorough: bool) -> None:
        self._thorough = thorough

    def decode(self, image: Image) -> Sequence[Sighting]:
        """All codes in the picture."""
        found = zxingcpp.read_barcodes(
            image,
            try_rotate=self._thorough,
            try_downscale=self._thorough,
            try_invert=self._thorough,
            text_mode=zxingcpp.TextMode.Plain,
        )
        return [_of_zxing(one) for one in found if one.valid and one.format in _ZXING]


def _of_zxing(one: Any) -> Sighting:  # noqa: ANN401 - zxing-cpp has no types
    identifier = one.symbology_identifier
    symbology = _GS1_BY_IDENTIFIER.get(identifier, _ZXING[one.format])
    place = one.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    box = tuple((float(corner.x), float(corner.y)) for corner in corners)
    return Sighting(Barcode.of(one.text, symbology, identifier), _box(box))


class OpenCvDecoder:
    """cv2.barcode: EAN and UPC, good at what is out of focus."""

    name = "cv"

    def __init__(self) -> None:
        self._detector: Any = cv2.barcode.BarcodeDetector()

    def decode(self, image: Image) -> Sequence[Sighting]:
        """All retail codes in the picture."""
        try:
            found, texts, kinds, corners = self._detector.detectAndDecodeWithType(image)
        except cv2.error:
            return []
        if not found or corners is None:
            return []
        return [
            Sighting(Barcode.of(text, _CV[kind]), _box(_from_top_left(box)))
            for text, kind, box in zip(texts, kinds, corners, strict=False)
            if text and kind in _CV
        ]

    def places(self, image: Image) -> list[Box]:
        """Where codes seem to be, readable or not."""
        try:
            found, corners = self._detector.detect(image)
        except cv2.error:
            return []
        return [_box(_from_top_left(box)) for box in corners] if found else []


def _from_top_left(corners: Any) -> tuple[tuple[float, float], ...]:  # noqa: ANN401 - untyped
    """cv2 gives bottom left, top left, top right, bottom right."""
    points = [(float(x), float(y)) for x, y in np.asarray(corners).reshape(4, 2)]
    return tuple(points[1:] + points[:1])


class ZbarDecoder:
    """zbar through pyzbar: good at blurred and turned EAN. Absent where libzbar is."""

    name = "zbar"

    def __init__(self) -> None:
        self._pyzbar: Any = importlib.import_module("pyzbar.pyzbar")
        kinds = self._pyzbar.ZBarSymbol
        self._symbols = [kinds[name] for name in _ZBAR]  # its DataBar trips over its own asserts

    @classmethod
    def if_present(cls) -> "ZbarDecoder | None":
        """None where the library is not on this system; `selftest` says so, nothing crashes."""
        try:
            return cls()
        except (ImportError, OSError):
            return None

    def decode(self, image: Image) -> Sequence[Sighting]:
        """All codes in the picture."""
        found = self._pyzbar.decode(image, symbols=self._symbols)
        return [self._sighting(one) for one in found if one.type in _ZBAR and self._has_area(one)]

    def _sighting(self, one: Any) -> Sighting:  # noqa: ANN401 - pyzbar has no types
        symbology = _ZBAR[one.type]
        text = one.data.decode("utf-8", "replace")
        left, top, width, height = one.rect
        right, bottom = left + max(width, 1), top + max(height, 1)
        box: Box = ((left, top), (right, top), (right, bottom), (left, bottom))
        return Sighting(Barcode.of(text, symbology), box)

    @staticmethod
    def _has_area(one: Any) -> bool:  # noqa: ANN401 - pyzbar has no types
        """A read without area is a phantom, most of all ITF."""
        return bool(one.rect.width > 1 or one.rect.height > 1) and bool(one.data)


def _box(corners: Sequence[tuple[float, float]]) -> Box:
    a, b, c, d = corners
    return (a, b, c, d)
