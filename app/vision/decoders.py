"""One class per decoder behind `Decoder`. What each says becomes Sightings, quirks straightened.

zxing-cpp: plain text with the symbology identifier, for its default text shows GS as words.
cv2: EAN and UPC only, and wrong more often than the others, but in other places.
zbar has a file of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import cv2
import numpy as np
import zxingcpp

from app.devices.cameras.source import Image
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


PRODUCT_LINEAR = [_F.EANUPC, _F.Code128, _F.ITF]
PRODUCT_MATRIX = [_F.QRCode, _F.DataMatrix]
"""What is printed on products and cases. To ask for all takes three times as long."""
_OTHER_LINEAR = [_F.Codabar, _F.Code39Std, _F.Code93, _F.DataBar]
"""Code 39 as it is printed: `Code39` gives what a reader in full ASCII mode makes of "+A" or "/O"
(ISO/IEC 16388, annex A), though nothing in the symbol asks for it."""
LINEAR = [*PRODUCT_LINEAR, *_OTHER_LINEAR]
ALL_BUT_RETAIL = [_F.Code128, _F.ITF, *_OTHER_LINEAR, _F.AllMatrix]
MATRIX = [_F.AllMatrix]
ALL = [_F.EANUPC, *ALL_BUT_RETAIL]


class ZxingDecoder:
    """zxing-cpp, for some formats. *turned*: also quarter turns, smaller and inverted."""

    name = "zxing"

    def __init__(self, formats: Sequence[Any], *, turned: bool) -> None:
        self._formats: Any = list(formats)
        self._turned = turned

    def decode(self, image: Image) -> Sequence[Sighting]:
        """All codes in the picture."""
        found = zxingcpp.read_barcodes(
            image,
            formats=self._formats,
            try_rotate=self._turned,
            try_downscale=self._turned,
            try_invert=self._turned,
            text_mode=zxingcpp.TextMode.Plain,
        )
        return [_of_zxing(one) for one in found if one.valid and one.format in _ZXING]


def _of_zxing(one: Any) -> Sighting:  # noqa: ANN401 - zxing-cpp has no types
    identifier = one.symbology_identifier
    symbology = _GS1_BY_IDENTIFIER.get(identifier, _ZXING[one.format])
    place = one.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    box = tuple((float(corner.x), float(corner.y)) for corner in corners)
    return Sighting(Barcode.of(_text(one), symbology, identifier), _box(box))


def _text(one: Any) -> str:  # noqa: ANN401 - zxing-cpp has no types
    """What it says; halves of characters that a code of UTF-16 brings are no text of Python's."""
    try:
        return str(one.text)
    except UnicodeDecodeError:
        return bytes(one.bytes).decode(errors="replace")


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


def _from_top_left(corners: Any) -> tuple[tuple[float, float], ...]:  # noqa: ANN401 - untyped
    """cv2 gives bottom left, top left, top right, bottom right."""
    points = [(float(x), float(y)) for x, y in np.asarray(corners).reshape(4, 2)]
    return tuple(points[1:] + points[:1])


def _box(corners: Sequence[tuple[float, float]]) -> Box:
    a, b, c, d = corners
    return (a, b, c, d)
