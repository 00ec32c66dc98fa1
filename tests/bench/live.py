"""Frames: time of an empty one against pyzbar's, and frames until a code counts.

    python3 packaging/dev.py bench live [--sequences N] [--json]

A bench with a parcel and print on it is drawn, seeded; a pack with one of six codes slides in
(motion blur), at any angle, and comes to rest. All on one thread.
"""

import argparse
import json
import statistics
import time

import cv2
import numpy as np
import psutil
from pyzbar import pyzbar

from app.domain.barcode import Symbology
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol

SIZES = [(1280, 720), (1920, 1080), (3840, 2160)]
CODES = [  # what, drawn from, GTIN, width of the frame's
    (Symbology.EAN_13, "4006381333931", "04006381333931", 0.26),
    (Symbology.UPC_A, "036000291452", "00036000291452", 0.2),
    (Symbology.QR, "https://id.gs1.org/01/09521234500018", "09521234500018", 0.1),
    (Symbology.GS1_DATAMATRIX, "(01)09521234500018(10)AB(21)9", "09521234500018", 0.1),
    (Symbology.EAN_8, "96385074", "00000096385074", 0.14),
    (Symbology.ITF, "15400141288763", "15400141288763", 0.3),
]
BLURS = [41, 31, 21, 11, 0, 0, 0, 0, 0, 0]
"""Pixels that the pack moves in each frame of 1920: then it lies still."""


def bench_top(size, seed):
    """A grey table with a parcel, lines of print and the camera's noise."""
    random = np.random.default_rng(seed)
    width, height = size
    top = np.full((height, width, 3), random.integers(90, 190, 3), np.uint8)
    ramp = np.linspace(0.75, 1.1, width)[None, :, None]
    x, y = random.integers(0, width // 2), random.integers(0, height // 2)
    shade = tuple(int(one) for one in random.integers(60, 230, 3))
    cv2.rectangle(top, (x, y), (x + width // 3, y + height // 3), shade, -1)
    for line in range(6):
        place = (x + width // 40, y + (line + 2) * height // 24)
        cv2.putText(top, "Net weight 500 g / store dry", place, 0, width / 2400, (40, 40, 40), 2)
    return np.clip(top * ramp, 0, 255).astype(np.uint8)


def with_noise(frame, random):
    noise = cv2.randn(np.empty(frame.shape, np.int16), 0, 4)
    return cv2.add(frame, noise, dtype=cv2.CV_8U)


def with_pack(top, kind, text, share, angle, blur, random):
    """*top* with a code *share* of its width wide, turned by *angle* degrees."""
    height, width = top.shape[:2]
    symbol = draw_symbol(text, kind, 8)
    columns = np.flatnonzero((symbol < 128).any(axis=0))
    scale = share * width / (columns[-1] - columns[0])
    symbol = np.pad(symbol, 80, constant_values=240)
    turn = cv2.getRotationMatrix2D((symbol.shape[1] / 2, symbol.shape[0] / 2), angle, scale)
    turn[:, 2] += np.array([width / 2, height / 2]) - np.array(symbol.shape[::-1]) / 2
    turn[:, 2] += random.uniform(-0.1, 0.1, 2) * (width, height)
    lit = cv2.warpAffine(symbol, turn, (width, height), flags=cv2.INTER_AREA)
    mask = cv2.warpAffine(np.full_like(symbol, 255), turn, (width, height))[..., None]
    frame = np.where(mask > 127, lit[..., None], top)
    if blur:
        frame = cv2.blur(frame, (max(1, blur * width // 1920), 1))
    return frame


def milliseconds(work, *given):
    begun = time.perf_counter()
    result = work(*given)
    return (time.perf_counter() - begun) * 1000, result


def quantile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def empty(size, frames):
    """Times of our reader and of pyzbar on the same frames without a code."""
    ours, theirs, wrong = [], [], 0
    reader = Reader.live()
    random = np.random.default_rng(1)
    for number in range(frames):
        frame = with_noise(bench_top(size, number // 20), random)
        took, readings = milliseconds(reader.read, frame)
        ours.append(took)
        wrong += any(one.agreed for one in readings)
        grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
        theirs.append(milliseconds(pyzbar.decode, grey)[0])
    return {
        "frames": f"{size[0]}x{size[1]} empty",
        "ours_median_ms": round(statistics.median(ours), 1),
        "ours_p95_ms": round(quantile(ours, 0.95), 1),
        "pyzbar_p95_ms": round(quantile(theirs, 0.95), 1),
        "p95_ratio": round(quantile(ours, 0.95) / quantile(theirs, 0.95), 3),
        "wrong": wrong,
    }


def approach(size, sequences):
    """Packs that slide in: frames from the first sharp one to the reading that counts."""
    waited, times, wrong, blurred = [], [], 0, 0
    random = np.random.default_rng(2)
    for number in range(sequences):
        kind, text, wanted, share = CODES[number % len(CODES)]
        top, angle = bench_top(size, number), random.uniform(-180, 180)
        reader, sharp, counted = Reader.live(), 0, None
        place = np.random.default_rng(number)
        state = place.bit_generator.state
        for blur in BLURS:
            place.bit_generator.state = state
            frame = with_noise(with_pack(top, kind, text, share, angle, blur, place), random)
            took, readings = milliseconds(reader.read, frame)
            times.append(took)
            sharp += not blur
            values = {str(one.barcode.gtin) for one in readings if one.agreed}
            wrong += bool(values - {wanted})
            if wanted in values and counted is None:
                counted = sharp
                blurred += not sharp
        waited.append(99 if counted is None else counted)
    return {
        "frames": f"{size[0]}x{size[1]} with codes",
        "ours_median_ms": round(statistics.median(times), 1),
        "ours_p95_ms": round(quantile(times, 0.95), 1),
        "sequences": sequences,
        "within_3_sharp_frames": round(sum(one <= 3 for one in waited) / sequences, 3),
        "within_1": round(sum(one <= 1 for one in waited) / sequences, 3),
        "already_while_moving": round(blurred / sequences, 3),
        "wrong": wrong,
    }


def memory(frames):
    """Growth over many small frames, with packs that come and go."""
    random = np.random.default_rng(3)
    shown = []
    for number in range(24):
        kind, text, _, share = CODES[number % len(CODES)]
        top = bench_top((640, 360), number)
        packed = with_pack(top, kind, text, 2 * share, number * 15, 0, random)
        shown.append(packed if number % 3 else top)
    reader, after_start = Reader.live(), 0
    for number in range(frames):
        reader.read(shown[number // 10 % len(shown)])
        if number == frames // 10:
            after_start = resident_mb()
    return {
        "frames": f"{frames} of 640x360",
        "resident_mb_after_a_tenth": after_start,
        "resident_mb": resident_mb(),
    }


def resident_mb():
    return round(psutil.Process().memory_info().rss / 1e6, 1)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--sequences", type=int, default=80, help="packs that slide in, a size")
    options.add_argument("--frames", type=int, default=120, help="empty frames, a size")
    options.add_argument("--memory", type=int, default=5000, help="small frames, for the memory")
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    cv2.setNumThreads(1)
    for size in SIZES:
        tell(empty(size, given.frames), given.json)
        tell(approach(size, given.sequences), given.json)
    tell(memory(given.memory), given.json)


def tell(line, as_json):
    said = "  ".join(f"{name} {value}" for name, value in line.items())
    print(json.dumps(line) if as_json else said, flush=True)


if __name__ == "__main__":
    main()
