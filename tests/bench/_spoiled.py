"""Retail codes drawn and spoiled, seeded: blur, noise, contrast, perspective, occlusion, crop."""

import cv2
import numpy as np

from app.domain.barcode import Symbology
from app.domain.gtin import check_digit
from app.vision.symbol_drawing import draw_symbol

RETAIL = {Symbology.EAN_13: 0.5, Symbology.UPC_A: 0.28, Symbology.EAN_8: 0.12, Symbology.UPC_E: 0.1}
CASES = {Symbology.ITF: 1.0}
_DIGITS = {Symbology.EAN_13: 12, Symbology.UPC_A: 11, Symbology.EAN_8: 7, Symbology.ITF: 13}


def frames(count, shares, seed=20261123):
    """Yields (symbology, digits as drawn, grey picture)."""
    kinds, weights = list(shares), list(shares.values())
    for number in range(count):
        random = np.random.default_rng([seed, number])
        kind = kinds[random.choice(len(kinds), p=weights)]
        digits = drawn_digits(kind, random)
        yield kind, digits, spoiled(draw_symbol(digits, kind, 3), random)


def drawn_digits(kind, random):
    if kind is Symbology.UPC_E:
        return upc_e(random)
    body = "".join(map(str, random.integers(0, 10, _DIGITS[kind])))
    return f"{body}{check_digit(body)}"


def upc_e(random):
    """Eight digits whose check digit is that of the UPC-A they stand for."""
    four = "".join(map(str, random.integers(0, 10, 4)))
    six = f"{four}{random.integers(1, 10)}{random.integers(5, 10)}"
    return f"0{six}{check_digit(f'0{six[:5]}0000{six[5]}')}"


def spoiled(symbol, random):
    """On a page of 400 x 300 pixels, with each fault present in about half of all pictures."""
    page = on_page(symbol, random)
    if random.random() < 0.3:
        page = occluded(page, random)
    if random.random() < 0.4:
        page = faded(page, random)
    if random.random() < 0.7:
        page = blurred(page, random)
    if random.random() < 0.6:
        noise = random.normal(0, random.uniform(2, 30), page.shape)
        page = np.clip(page + noise, 0, 255).astype(np.uint8)
    if random.random() < 0.25:
        page = cropped(page, random)
    if random.random() < 0.4:
        quality = int(random.integers(15, 70))
        _, packed = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, quality])
        page = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
    return np.ascontiguousarray(page)


def on_page(symbol, random):
    """Scaled to modules of about 0.9 to 3 pixels, turned, and seen from the side."""
    height, width = symbol.shape
    scale = random.uniform(0.3, 1.0)
    angle = np.radians(random.normal(0, 12))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    seen = (corners - corners.mean(axis=0)) * scale @ turn.T + (200, 150)
    seen += random.normal(0, 0.03 * width * scale, (4, 2))
    there = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    paper = int(random.integers(150, 256))
    return cv2.warpPerspective(
        symbol, there, (400, 300), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT,
        borderValue=paper,
    )  # fmt: skip


def occluded(page, random):
    """A finger, a fold or a label over a part."""
    page = page.copy()
    for _ in range(random.integers(1, 4)):
        x, y = (int(one) for one in random.integers((60, 60), (340, 240)))
        wide, high = (int(one) for one in random.integers(4, 90, 2))
        shade = int(random.integers(0, 256))
        cv2.rectangle(page, (x, y), (x + wide, y + high), shade, -1)
    return page


def faded(page, random):
    """Little contrast, and light from one side."""
    low = random.uniform(0, 110)
    ramp = np.linspace(random.uniform(0.4, 1.0), random.uniform(0.6, 1.3), page.shape[1])
    contrast = random.uniform(0.2, 1.0)
    return np.clip((low + page * contrast * 0.6) * ramp, 0, 255).astype(np.uint8)


def blurred(page, random):
    """Out of focus, or moved."""
    if random.random() < 0.5:
        return cv2.GaussianBlur(page, (0, 0), random.uniform(0.4, 3.0))
    length = int(random.integers(2, 14))
    kernel = np.zeros((length, length), np.float32)
    angle = random.uniform(0, np.pi)
    middle = (length - 1) / 2
    reach = np.array([np.cos(angle), np.sin(angle)]) * middle
    start, end = np.rint(middle - reach).astype(int), np.rint(middle + reach).astype(int)
    cv2.line(kernel, tuple(map(int, start)), tuple(map(int, end)), 1.0)
    return cv2.filter2D(page, -1, kernel / kernel.sum())


def cropped(page, random):
    """The picture ends within the code."""
    left, right = random.integers(0, 160), random.integers(240, 401)
    top, bottom = random.integers(0, 130), random.integers(170, 301)
    return page[top:bottom, left:right]
