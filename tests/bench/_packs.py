"""Packs on a bench, drawn and spoiled one way at a time, seeded and labelled."""

import cv2
import numpy as np

from app.domain.barcode import Symbology
from app.domain.gtin import check_digit
from app.vision.symbol_drawing import draw_symbol

SPOILS = ("good", "blur", "dark", "bright", "glare", "cut off", "small")
SIZE = (1920, 1080)
_STANDS_OUT = 40
"""Grey values of at least one channel."""


def labelled(count, size=SIZE, seed=20261124):
    """Yields (label, BGR frame): half of them good."""
    for number in range(count):
        random = np.random.default_rng([seed, number])
        label = SPOILS[0] if number % 2 else SPOILS[1 + number // 2 % (len(SPOILS) - 1)]
        yield label, frame(label, random, size)


def frame(label, random, size=SIZE, code=None):
    """One picture as a camera gives it: light, lens, noise, JPEG."""
    scene, middle = pack_on_bench(label, random, size, code)
    scene = through_lens(label, scene, random, size)
    light = {"dark": (0.12, 0.34), "bright": (1.9, 3.2)}.get(label, (0.8, 1.05))
    shade = np.linspace(random.uniform(0.88, 1), 1, size[0])[None, :, None]
    scene = scene.astype(np.float32) * random.uniform(*light) * shade
    if label == "glare":
        scene = with_glare(scene, middle, random)
    noisy = scene + random.normal(0, random.uniform(1, 4), scene.shape)
    seen = np.clip(noisy, 0, 255).astype(np.uint8)
    _, packed = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(80, 96))])
    return cv2.imdecode(packed, cv2.IMREAD_COLOR)


def through_lens(label, scene, random, size):
    """Every lens is a little soft; a blurred frame is out of focus, or moved in any direction."""
    unit = size[0] / 1920
    if label != "blur" or random.random() < 0.6:
        sigma = random.uniform(2.8, 9) if label == "blur" else random.uniform(0.3, 1.1)
        return cv2.GaussianBlur(scene, (0, 0), sigma * unit)
    length = random.uniform(14, 40) * unit
    side = int(length) | 1
    path = np.zeros((side, side), np.float32)
    path[side // 2] = 1
    turn = cv2.getRotationMatrix2D((side // 2, side // 2), random.uniform(0, 180), 1)
    path = cv2.warpAffine(path, turn, (side, side))
    return cv2.filter2D(scene, -1, path / path.sum())


def pack_on_bench(label, random, size, code=None):
    width, height = size
    top = bench(random, size)
    face = pack(random, code, top[0, 0])
    fills = random.uniform(0.08, 0.28) if label == "small" else random.uniform(0.48, 0.85)
    scale = fills * min(width / face.shape[1], height / face.shape[0])
    w, h = face.shape[1] * scale, face.shape[0] * scale
    x, y = place(label, random, size, (w, h))
    tilt = np.deg2rad(random.uniform(-7, 7))
    turn = np.array([[np.cos(tilt), -np.sin(tilt)], [np.sin(tilt), np.cos(tilt)]])
    corners = np.array([[-w, -h], [w, -h], [w, h], [-w, h]]) / 2 @ turn.T
    corners += (x, y) + random.uniform(-0.01, 0.01, (4, 2)) * w
    source = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * face.shape[1::-1]
    there = cv2.getPerspectiveTransform(source.astype(np.float32), corners.astype(np.float32))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    laid = cv2.warpPerspective(face, there, size, flags=method)
    mask = cv2.warpPerspective(outline(random, face.shape[:2], code), there, size)
    shadow = cv2.GaussianBlur(np.roll(mask, (8, 8), (0, 1)), (0, 0), 14)[..., None] / 255
    alpha = mask[..., None] / 255
    return (top * (1 - 0.18 * shadow) * (1 - alpha) + laid * alpha).astype(np.uint8), (x, y)


def outline(random, shape, code):
    """A box, mostly; or a tin or a bottle, where no code could be cut."""
    h, w = shape
    kind = "box" if code is not None else random.choice(["box", "box", "box", "tin", "bottle"])
    if kind == "box":
        return np.full(shape, 255, np.uint8)
    form = np.zeros(shape, np.uint8)
    if kind == "tin":
        cv2.ellipse(form, (w // 2, h // 2), (w // 2 - 1, h // 2 - 1), 0, 0, 360, 255, -1)
    else:
        neck = int(w * random.uniform(0.15, 0.25))
        cv2.rectangle(form, (w // 2 - neck, 0), (w // 2 + neck, h // 3), 255, -1)
        cv2.rectangle(form, (0, h // 3), (w, h), 255, -1)
        cv2.ellipse(form, (w // 2, h // 3), (w // 2 - 1, h // 8), 0, 0, 360, 255, -1)
    return form


def place(label, random, size, pack_size):
    """The middle of the pack: inside, or a good part over one edge."""
    width, height = size
    w, h = pack_size
    slack = np.maximum((np.array(size) - 1.12 * np.array(pack_size)) / 2, 0) * 0.7
    x, y = np.array(size) / 2 + random.uniform(-1, 1, 2) * slack
    if label == "cut off":
        out = random.uniform(0.12, 0.4)
        side = random.integers(4)
        if side < 2:
            x = (out - 0.5) * -w if side else width + (out - 0.5) * w
        else:
            y = (out - 0.5) * -h if side == 2 else height + (out - 0.5) * h
    return x, y


def bench(random, size):
    """Grey, white, wood or a mat; smooth or grained."""
    ground = np.array(
        [(205, 205, 205), (228, 230, 230), (120, 160, 190), (70, 72, 75), (150, 150, 145)][
            random.integers(5)
        ],
        np.float32,
    )
    top = np.broadcast_to(ground, (size[1], size[0], 3)).copy()
    grain = random.normal(0, random.uniform(0, 5), (size[1] // 8, size[0] // 8, 1))
    grain = cv2.resize(grain.astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    return np.clip(top + grain[..., None], 0, 240)


def pack(random, code=None, ground=(0, 0, 0)):
    """A face: colour fields, a brand, lines of print, a code. Paper is no whiter than 235."""
    h, w = int(random.integers(700, 1300)), int(random.integers(600, 1100))
    colour = card(random, ground)
    face = np.full((h, w, 3), colour, np.uint8)
    paper = int(random.integers(200, 236))
    y = int(h * random.uniform(0.12, 0.3))
    cv2.rectangle(face, (w // 12, y), (w - w // 12, y + h // 4), (paper,) * 3, -1)
    cv2.putText(face, "Muster", (w // 8, y + h // 6), 3, w / 230, (30, 30, 30), w // 90)
    for _ in range(int(random.integers(1, 5))):
        middle = (int(random.integers(w // 5, 4 * w // 5)), int(random.integers(h // 2, h)))
        shade = tuple(int(one) for one in random.integers(20, 225, 3))
        cv2.circle(face, middle, int(random.integers(w // 20, w // 6)), shade, -1)
    ink = (25, 25, 25) if sum(colour) > 330 else (paper,) * 3
    for line in range(8):
        text = "".join(random.choice(list("abcdefghik mnoprstu "), 26))
        at = (w // 12, int(h * 0.6) + line * h // 24)
        cv2.putText(face, text, at, 0, w / 800, ink, max(1, w // 400), cv2.LINE_AA)
    if code is not None:
        with_code(face, *code)
    return face


def card(random, ground):
    """A colour, or one time in five a grey or white that stands out from the bench a little."""
    pale = random.random() < 0.2
    while True:
        strength = random.integers(0, 30) if pale else random.integers(80, 220)
        hue = np.uint8([[[random.integers(180), strength, random.integers(60, 230)]]])
        colour = cv2.cvtColor(hue, cv2.COLOR_HSV2BGR)[0, 0].astype(int)
        if np.abs(colour - np.asarray(ground)).max() > _STANDS_OUT:
            return tuple(int(one) for one in colour)


def with_code(face, kind, text, scale=4):
    symbol = draw_symbol(text, kind, scale)
    h, w = symbol.shape
    while w > face.shape[1] * 0.9:
        symbol = draw_symbol(text, kind, scale := scale - 1)
        h, w = symbol.shape
    y, x = face.shape[0] - h - 20, face.shape[1] - w - 20
    face[y : y + h, x : x + w] = np.minimum(symbol, 235)[..., None]


def with_glare(scene, pack_middle, random):
    """A lamp's mirror on the pack: burnt out inside, soft at its rim."""
    h, w = scene.shape[:2]
    for _ in range(int(random.integers(1, 3))):
        middle = np.array(pack_middle) + random.uniform(-0.1, 0.1, 2) * h
        axes = random.uniform(0.025, 0.07, 2) * h
        spot = np.zeros((h, w), np.float32)
        cv2.ellipse(
            spot, middle.astype(int), axes.astype(int), random.uniform(0, 180), 0, 360, 1.0, -1
        )
        soft = cv2.GaussianBlur(spot, (0, 0), float(axes.min()) * random.uniform(0.2, 0.5))
        scene = scene + 420 * soft[..., None]
    return scene


def retail_code(random):
    body = "4" + "".join(map(str, random.integers(0, 10, 11)))
    return Symbology.EAN_13, f"{body}{check_digit(body)}"
