"""Symbols of every kind, drawn, and damaged as labels are: seeded, each with the text it carries.

Blur, noise, little contrast, perspective, a curved label, creases, scratches, stickers that are as
white as the paper, dirt, a crop, JPEG. Harsh: about two thirds cannot be read by anybody.
"""

import string

import cv2
import numpy as np
from _spoiled import blurred, drawn_digits, faded, occluded

from app.domain.barcode import Symbology
from app.domain.gtin import check_digit
from app.vision.symbol_drawing import draw_symbol

S = Symbology
PAGE = (640, 480)
_39 = string.digits + string.ascii_uppercase + "-. $/+%"
_128 = "".join(chr(code) for code in range(32, 127))
RETAIL = (S.EAN_13, S.UPC_A, S.EAN_8, S.UPC_E)


def _some(random, alphabet, least, most):
    return "".join(random.choice(list(alphabet), int(random.integers(least, most + 1))))


def _digits(random, least, most):
    return _some(random, string.digits, least, most)


def _gtin(random):
    body = _digits(random, 13, 13)
    return f"{body}{check_digit(body)}"


def _elements(random):
    """Some AIs after a GTIN, in brackets."""
    more = [
        f"(10){_some(random, string.ascii_uppercase + string.digits, 3, 10)}",
        f"(17){random.integers(20, 40)}{random.integers(1, 13):02}{random.integers(1, 29):02}",
        f"(3103){_digits(random, 6, 6)}",
        f"(21){_digits(random, 2, 8)}",
    ]
    chosen = random.permutation(more)[: random.integers(0, 3)]
    return "".join((f"(01){_gtin(random)}", *chosen))


_TEXTS = {
    S.ITF: _gtin,
    S.CODE_39: lambda random: _some(random, _39, 4, 14).strip() or "A-1",
    S.CODE_93: lambda random: _some(random, _39, 4, 14).strip() or "A-1",
    S.CODABAR: lambda random: f"A{_digits(random, 5, 12)}B",
    S.CODE_128: lambda random: (
        _digits(random, 6, 16) if random.random() < 0.5 else _some(random, _128, 4, 16).strip()
    ),
    S.GS1_128: _elements,
    S.DATABAR: lambda random: f"01{_gtin(random)}",
    S.DATABAR_EXPANDED: _elements,
    S.QR: lambda random: _some(random, _128, 5, 40),
    S.DATAMATRIX: lambda random: _some(random, _128, 5, 30),
    S.GS1_DATAMATRIX: _elements,
    S.AZTEC: lambda random: _some(random, _128, 5, 30),
    S.PDF417: lambda random: _some(random, _128, 5, 30),
}
KINDS = (*RETAIL, *_TEXTS)
LINEAR = tuple(kind for kind in KINDS if kind not in tuple(_TEXTS)[-5:])


def text_of(kind, random):
    """What the symbol says; GS1's with brackets."""
    return drawn_digits(kind, random) if kind in RETAIL else _TEXTS[kind](random)


def frames(count, kinds=KINDS, seed=1):
    """Yields (symbology, text as drawn, grey picture)."""
    for number in range(count):
        random = np.random.default_rng([20261130, seed, number])
        kind = kinds[int(random.integers(len(kinds)))]
        text = text_of(kind, random)
        yield kind, text, damaged(draw_symbol(text, kind, 4), random)


def damaged(symbol, random):
    """On a page; the paper's faults first, then the light, then the camera's."""
    paper = symbol.copy()
    for fault, share in ((scratched, 0.25), (creased, 0.2), (stickered, 0.2), (soiled, 0.2)):
        if random.random() < share:
            paper = fault(paper, random)
    page = on_page(paper, random)
    for fault, share in ((occluded, 0.1), (faded, 0.4), (blurred, 0.7), (noisy, 0.6)):
        if random.random() < share:
            page = fault(page, random)
    if random.random() < 0.1:
        page = cropped(page, random)
    if random.random() < 0.5:
        quality = int(random.integers(15, 80))
        _, packed = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, quality])
        page = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
    return np.ascontiguousarray(page)


def on_page(symbol, random):
    """Modules of 0.9 to 3 pixels, turned, seen from the side; one in four on a bottle."""
    if random.random() < 0.25:
        symbol = curved(symbol, random)
    height, width = symbol.shape
    wide = width / 4 * random.uniform(0.9, 3.0)
    scale = min(wide, PAGE[0] * 0.9) / width
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    angle = np.radians(random.normal(0, 10) + (90 if random.random() < 0.08 else 0))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    seen = (corners - corners.mean(axis=0)) * scale @ turn.T + np.array(PAGE) / 2
    seen += random.normal(0, 0.025 * width * scale, (4, 2))
    there = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    return cv2.warpPerspective(
        symbol, there, PAGE, flags=cv2.INTER_AREA, borderValue=int(random.integers(150, 256))
    )


def curved(symbol, random):
    """Around a bottle that stands: narrower towards both ends."""
    height, width = symbol.shape
    reach = random.uniform(0.5, 1.1)
    across = np.linspace(-1, 1, width) * np.sin(reach)
    there = (np.arcsin(across) / reach + 1) / 2 * (width - 1)
    columns = np.tile(there.astype(np.float32), (height, 1))
    rows = np.tile(np.arange(height, dtype=np.float32)[:, None], (1, width))
    return cv2.remap(symbol, columns, rows, cv2.INTER_LINEAR)


def scratched(paper, random):
    """Thin lines, light or dark, most of them across the bars' length."""
    height, width = paper.shape
    for _ in range(int(random.integers(1, 6))):
        ends = random.integers(0, (width, height), (2, 2))
        if random.random() < 0.5:
            ends[1, 0] = ends[0, 0] + random.integers(-20, 21)
        shade, thick = int(random.choice([0, 255, 128])), int(random.integers(1, 7))
        cv2.line(paper, tuple(map(int, ends[0])), tuple(map(int, ends[1])), shade, thick)
    return paper


def creased(paper, random):
    """A strip is swallowed by a fold, and what lies beside it moves together."""
    width = paper.shape[1]
    at, lost = int(random.integers(width // 5, 4 * width // 5)), int(random.integers(2, 20))
    return np.ascontiguousarray(np.hstack([paper[:, :at], paper[:, at + lost :]]))


def stickered(paper, random):
    """A sticker as white as the paper over one end, or anywhere."""
    height, width = paper.shape
    wide = int(width * random.uniform(0.05, 0.5))
    left = int(random.choice([0, width - wide, random.integers(0, width - wide)]))
    high = int(height * random.uniform(0.3, 1.0))
    top = int(random.integers(0, height - high + 1))
    paper[top : top + high, left : left + wide] = 255
    return paper


def soiled(paper, random):
    """Blots, and places where ink is missing."""
    height, width = paper.shape
    for _ in range(int(random.integers(3, 25))):
        middle = (int(random.integers(width)), int(random.integers(height)))
        size = int(random.integers(1, max(3, height // 8)))
        cv2.circle(paper, middle, size, int(random.choice([0, 255])), -1)
    return paper


def noisy(page, random):
    grains = random.normal(0, random.uniform(2, 25), page.shape)
    return np.clip(page + grains, 0, 255).astype(np.uint8)


def cropped(page, random):
    """The picture ends within the code, or near it."""
    width, height = PAGE
    left, right = random.integers(0, width // 2), random.integers(width // 2, width + 1)
    top, bottom = random.integers(0, height // 2), random.integers(height // 2, height + 1)
    return page[top : bottom + 8, left : right + 8]
