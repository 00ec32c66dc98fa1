"""Whether each decoder reads a picture drawn just now."""

import numpy as np

from app.devices.cameras.source import Image
from app.domain.barcode import Symbology
from app.domain.finding import Finding, failed, ok, warning
from app.health.check import Check
from app.vision.decoders import ALL, Decoder, OpenCvDecoder, ZxingDecoder
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol
from app.vision.zbar import ZbarDecoder

_EAN = "9521234500018"
_SYMBOLS = {
    Symbology.EAN_13: _EAN,
    Symbology.CODE_128: "SCANSTATION",
    Symbology.QR: "https://example.com/01/09521234500018",
    Symbology.DATAMATRIX: "SCANSTATION",
}
_AGAIN = "Install the program again; if it comes again, tell support."


def engine_checks() -> list[Check]:
    """One for each engine, and one for all of them together."""
    return [
        Check("decoder zxing", _zxing),
        Check("decoder opencv", _opencv),
        Check("decoder zbar", _zbar),
        Check("reading", _all_together),
    ]


def _zxing(name: str) -> Finding:
    engine = ZxingDecoder(ALL, turned=True)
    return _judged(name, {kind: _reads(engine, kind) for kind in _SYMBOLS})


def _opencv(name: str) -> Finding:
    return _judged(name, {Symbology.EAN_13: _reads(OpenCvDecoder(), Symbology.EAN_13)})


def _zbar(name: str) -> Finding:
    engine = ZbarDecoder.if_present()
    if engine is None:
        return warning(
            name,
            "The zbar library is not on this system: some blurred codes stay unread.",
            "On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.",
        )
    kinds = (Symbology.EAN_13, Symbology.CODE_128)
    return _judged(name, {kind: _reads(engine, kind) for kind in kinds})


def _all_together(name: str) -> Finding:
    """What the bench does with a picture: find, read, agree."""
    found = Reader.thorough().read(_picture(Symbology.EAN_13))
    texts = [one.barcode.text for one in found if one.agreed]
    if texts == [_EAN]:
        return ok(name, f"Two looks agree on {_EAN}.")
    return failed(name, f"Expected {_EAN} from a drawn picture, got {texts or 'nothing'}.", _AGAIN)


def _picture(kind: Symbology) -> Image:
    """A symbol in the middle of a large light page: OpenCV finds none that fills the picture."""
    return np.pad(draw_symbol(_SYMBOLS[kind], kind, 4), 300, constant_values=235)


def _reads(engine: Decoder, kind: Symbology) -> bool:
    return any(one.barcode.text == _SYMBOLS[kind] for one in engine.decode(_picture(kind)))


def _judged(name: str, read: dict[Symbology, bool]) -> Finding:
    unread = [kind.value for kind, done in read.items() if not done]
    if unread:
        return failed(name, f"Does not read a drawn {', '.join(unread)}.", _AGAIN)
    return ok(name, f"Reads {', '.join(kind.value for kind in read)}.")
