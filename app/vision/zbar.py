"""zbar, by the functions that pyzbar wraps: good at blurred EAN. Absent where libzbar is.

Not by `pyzbar.decode`, which scans every row and every column; a patch with its bars upright needs
few. A fresh scanner for every call, for a kept one leaks halves of EAN between pictures.
"""

import ctypes
import importlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from app.devices.cameras.source import Image
from app.domain.barcode import Barcode, Box, Symbology
from app.vision.decoders import Sighting

SYMBOLS = {
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
}  # its DataBar trips over its own asserts
PRODUCTS = ("EAN13", "EAN8", "UPCA", "UPCE", "I25", "CODE128")
"""To ask for all takes twice as long."""
LINEAR = (*PRODUCTS, "CODE39", "CODE93", "CODABAR")
_GREY = int.from_bytes(b"Y800", "little")


class ZbarDecoder:
    """Scans every *step*-th row and, unless the bars are known to stand upright, column."""

    name = "zbar"

    def __init__(
        self, names: Iterable[str] = tuple(SYMBOLS), *, step: int = 1, upright: bool = False
    ) -> None:
        self._zbar: Any = importlib.import_module("pyzbar.wrapper")
        kinds, config = self._zbar.ZBarSymbol, self._zbar.ZBarConfig
        self._symbols = {int(kinds[name]): SYMBOLS[name] for name in names}
        self._settings = [
            (0, int(config.CFG_ENABLE), 0),
            *((kind, int(config.CFG_ENABLE), 1) for kind in self._symbols),
            (0, int(config.CFG_Y_DENSITY), step),
            (0, int(config.CFG_X_DENSITY), 0 if upright else step),
        ]

    @classmethod
    def if_present(
        cls, names: Iterable[str] = tuple(SYMBOLS), *, step: int = 1, upright: bool = False
    ) -> "ZbarDecoder | None":
        """None where the library is not on this system; `selftest` says so, nothing crashes."""
        try:
            return cls(names, step=step, upright=upright)
        except (ImportError, OSError):
            return None

    def decode(self, image: Image) -> Sequence[Sighting]:
        """All codes in a grey picture."""
        grey = np.ascontiguousarray(image)
        with self._scanner() as scanner, self._image(grey) as picture:
            self._zbar.zbar_scan_image(scanner, picture)
            return list(self._sightings(picture))

    @contextmanager
    def _scanner(self) -> Iterator[Any]:
        scanner = self._zbar.zbar_image_scanner_create()
        try:
            for setting in self._settings:
                self._zbar.zbar_image_scanner_set_config(scanner, *setting)
            yield scanner
        finally:
            self._zbar.zbar_image_scanner_destroy(scanner)

    @contextmanager
    def _image(self, grey: Image) -> Iterator[Any]:
        picture = self._zbar.zbar_image_create()
        try:
            self._zbar.zbar_image_set_format(picture, _GREY)
            self._zbar.zbar_image_set_size(picture, grey.shape[1], grey.shape[0])
            data = grey.ctypes.data_as(ctypes.c_void_p)
            self._zbar.zbar_image_set_data(picture, data, grey.nbytes, None)
            yield picture
        finally:
            self._zbar.zbar_image_destroy(picture)

    def _sightings(self, picture: Any) -> Iterator[Sighting]:  # noqa: ANN401 - pyzbar has no types
        symbol = self._zbar.zbar_image_first_symbol(picture)
        while symbol:
            kind = self._symbols.get(int(symbol.contents.type))
            box = self._box(symbol)
            if kind is not None and box is not None:
                length = self._zbar.zbar_symbol_get_data_length(symbol)
                data = ctypes.string_at(self._zbar.zbar_symbol_get_data(symbol), length)
                text = data.decode("utf-8", "replace")
                if (
                    kind is Symbology.QR or text.isascii()
                ):  # of Latin 1 in bars it makes UTF-8 wrongly
                    yield Sighting(Barcode.of(text, kind), box)
            symbol = self._zbar.zbar_symbol_next(symbol)

    def _box(self, symbol: Any) -> Box | None:  # noqa: ANN401 - pyzbar has no types
        """Around all points where it was seen. One point is a phantom, most of all of ITF."""
        points = range(self._zbar.zbar_symbol_get_loc_size(symbol))
        xs = [self._zbar.zbar_symbol_get_loc_x(symbol, point) for point in points]
        ys = [self._zbar.zbar_symbol_get_loc_y(symbol, point) for point in points]
        if not xs or max(max(xs) - min(xs), max(ys) - min(ys)) <= 1:
            return None
        left, right = float(min(xs)), float(max(*xs, min(xs) + 1))
        top, bottom = float(min(ys)), float(max(*ys, min(ys) + 1))
        return ((left, top), (right, top), (right, bottom), (left, bottom))
