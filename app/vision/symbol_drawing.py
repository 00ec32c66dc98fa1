"""Symbols drawn: for the synthetic bench, cards and tests. zxing-cpp's own writer."""

import numpy as np
import zxingcpp

from app.devices.cameras.source import Image
from app.domain.barcode import Symbology

_FORMATS = {
    Symbology.EAN_13: "EAN13",
    Symbology.EAN_8: "EAN8",
    Symbology.UPC_A: "UPCA",
    Symbology.UPC_E: "UPCE",
    Symbology.ITF: "ITF",
    Symbology.CODE_128: "Code128",
    Symbology.GS1_128: "Code128",
    Symbology.CODE_39: "Code39",
    Symbology.CODE_93: "Code93",
    Symbology.CODABAR: "Codabar",
    Symbology.DATABAR: "DataBarOmni",
    Symbology.DATABAR_EXPANDED: "DataBarExp",
    Symbology.QR: "QRCode",
    Symbology.DATAMATRIX: "DataMatrix",
    Symbology.GS1_DATAMATRIX: "DataMatrix",
    Symbology.AZTEC: "Aztec",
    Symbology.PDF417: "PDF417",
}
DRAWN = tuple(_FORMATS)
"""What can be drawn."""
_GS1 = (Symbology.GS1_128, Symbology.GS1_DATAMATRIX, Symbology.DATABAR_EXPANDED)
_QUIET_ZONE = 10
"""Modules left white around the symbol; GS1 asks for 7 to 11 beside an EAN."""


def draw_symbol(text: str, symbology: Symbology, scale: int = 3) -> Image:
    """*text* as a grey picture, *scale* pixels a module, quiet zone included.

    GS1 symbologies take their text with parentheses: "(01)09521234500018(10)A".
    """
    kind = getattr(zxingcpp.BarcodeFormat, _FORMATS[symbology])
    if symbology in _GS1:
        code = zxingcpp.create_barcode(text, kind, gs1=True)
    else:
        code = zxingcpp.create_barcode(text, kind)
    drawn = np.array(code.to_image(scale=scale, add_quiet_zones=False), dtype=np.uint8)
    return np.pad(drawn, _QUIET_ZONE * scale, constant_values=255)
