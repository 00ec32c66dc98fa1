"""How the pictures of an export are called: as the GS1 standard has it, or plainly, and no two
alike on any system."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from itertools import count

from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture

_FACES = {
    PhotoType.FRONT: 1,
    PhotoType.LEFT: 2,
    PhotoType.TOP: 3,
    PhotoType.BACK: 7,
    PhotoType.RIGHT: 8,
    PhotoType.BOTTOM: 9,
}
"""GS1 Product Image Specification, file naming: the face of the product."""
_LEAST_PX, _HIGH_PX = 900, 2400
"""Of the longest side: below the one the standard takes no picture, above the other it is C."""
_NO_PLUNGE, _PACKAGED, _CASE = "N", "1", "A"
_CASE_DIGITS = "12345678"
"""First digit of the GTIN-14 of a grouping of one item (GS1 General Specifications, 2.1.6)."""
_LONGEST = 40
"""Characters of a code or label in a name: at most 160 of the 255 bytes that a name may have."""
_NO_LETTERS = re.compile(r"[\W_]+")
JPEG = ".jpg"


class Naming(StrEnum):
    """How pictures are called."""

    GS1 = "gs1"
    """As the GS1 standard has it where it has a code; plain otherwise."""
    PLAIN = "plain"


class FreeNames:
    """Gives each name once. Names that differ in case or in the form of an accent alone are one
    name: so have it the disks of Windows and macOS."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {_folded(one) for one in taken}

    def free(self, stem: str) -> str:
        """*stem* with its ending, numbered from the second on. It is taken from now on."""
        names = (f"{stem}{f'_{n}' if n > 1 else ''}{JPEG}" for n in count(1))
        name = next(one for one in names if _folded(one) not in self._taken)
        self._taken.add(_folded(name))
        return name


def stem_of(capture: Capture, photo: ProductPhoto, naming: Naming, longest_px: int) -> str:
    """The name of a picture without its ending."""
    gtin = capture.barcode.gtin
    face = _FACES.get(photo.type)
    if naming is Naming.GS1 and gtin and face and longest_px >= _LEAST_PX:
        kind = "C" if longest_px > _HIGH_PX else "A"
        state = _CASE if gtin.value[0] in _CASE_DIGITS else _PACKAGED
        return f"{gtin.value}_{kind}{face}{_NO_PLUNGE}{state}"
    code = gtin.value if gtin else _letters(capture.barcode.text)
    code = code or f"product-{capture.number}"
    return "_".join(filter(None, (code, photo.type.value, _letters(photo.label))))


def _letters(text: str) -> str:
    """Letters and digits of any script; what stands between them is a hyphen."""
    plain = unicodedata.normalize("NFC", text)
    return _NO_LETTERS.sub("-", plain).strip("-")[:_LONGEST].strip("-")


def _folded(name: str) -> str:
    """Names with one folded form are one file somewhere (Unicode Standard, 3.13, D145)."""
    decomposed = unicodedata.normalize("NFD", name).casefold()
    return unicodedata.normalize("NFC", decomposed)
