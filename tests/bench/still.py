"""Products that lie still, mildly out of focus: many frames, of which none may be read wrong.

    python3 packaging/dev.py bench still [--products N] [--frames N] [--seed N] [--json]

Each product is one drawn retail code (or of any kind, with --all) in a frame of 1280 x 720; from
frame to frame it moves by up to a pixel, the light flickers and the sensor makes other noise.
The reader keeps its memory, as at the bench.
"""

import argparse
import json
import time

import cv2
import numpy as np
from _damaged import KINDS, RETAIL, text_of
from _truth import is_of

from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol

SIZE = (1280, 720)


def product(random, kinds):
    """What is drawn, and a sharp grey bench with it: modules of 1 to 3 pixels."""
    kind = kinds[int(random.integers(len(kinds)))]
    text = text_of(kind, random)
    symbol = draw_symbol(text, kind, 8)
    scale = min(random.uniform(1.0, 3.0) / 8, 0.9 * SIZE[0] / symbol.shape[1])
    turn = cv2.getRotationMatrix2D(
        (symbol.shape[1] / 2, symbol.shape[0] / 2), random.uniform(-20, 20), scale
    )
    turn[:, 2] += np.array(SIZE) / 2 - np.array(symbol.shape[::-1]) / 2
    turn[:, 2] += random.uniform(-0.15, 0.15, 2) * SIZE
    return kind, text, symbol, turn, scale * 8


def shots(random, symbol, turn, module, count):
    """Frames of one product: the focus stays, all else changes a little."""
    paper, ink = random.uniform(170, 240), random.uniform(20, 90)
    soft = random.uniform(0.35, 0.85) * module
    noise, moved = random.uniform(1, 8), np.float64(turn)
    for _ in range(count):
        moved[:, 2] = turn[:, 2] + random.uniform(-0.7, 0.7, 2)
        laid = cv2.warpAffine(symbol, moved, SIZE, flags=cv2.INTER_AREA, borderValue=255)
        seen = ink + cv2.GaussianBlur(laid.astype(np.float32), (0, 0), soft) * (paper - ink) / 255
        seen = seen * random.uniform(0.93, 1.07) + random.normal(0, noise, laid.shape)
        yield np.clip(seen, 0, 255).astype(np.uint8)


def watched(number, seed, frames, kinds):
    """The frame in which a value counted first, and the values that counted and were not drawn."""
    random = np.random.default_rng([20261130, seed, number])
    kind, text, symbol, turn, module = product(random, kinds)
    reader, first, wrong = Reader.live(), None, set()
    for at, frame in enumerate(shots(random, symbol, turn, module, frames)):
        for one in reader.read(frame):
            if one.agreed and not is_of(one.barcode, text, kind):
                wrong.add(one.barcode.text)
            elif one.agreed and first is None:
                first = at
    return kind, text, first, wrong


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--products", type=int, default=300)
    options.add_argument("--frames", type=int, default=120, help="of each product")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--all", action="store_true", help="every symbology")
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    cv2.setNumThreads(1)
    begun, read, wrong, waited = time.perf_counter(), 0, [], []
    for number in range(given.products):
        kinds = KINDS if given.all else RETAIL
        kind, text, first, others = watched(number, given.seed, given.frames, kinds)
        read += first is not None
        waited += [] if first is None else [first]
        if others:
            wrong.append(number)
            print("wrong:", number, kind.value, repr(text), sorted(others), flush=True)
    result = {
        "products": given.products,
        "frames_of_each": given.frames,
        "read": read,
        "median_frame": sorted(waited)[len(waited) // 2] if waited else None,
        "products_read_wrong": len(wrong),
        "seconds": round(time.perf_counter() - begun),
    }
    print(json.dumps(result) if given.json else "\n".join(f"{k}: {v}" for k, v in result.items()))


if __name__ == "__main__":
    main()
