"""The wrong-product guard: frames with another product's code stopped, frames with its own not.

    python3 packaging/dev.py bench guard [--frames N] [--json]

Packs on benches, seeded (`_packs.py`), each with a code of 1.7 pixels a module and more; the
product on the bench is the same or another one. Right ones also show their case code, an in-store
code or their own Digital Link.
"""

import argparse
import json
import statistics
import time

import cv2
import numpy as np
from _packs import SIZE, frame, retail_code

from app.domain.barcode import Barcode, Symbology
from app.domain.flaw import stranger
from app.domain.gtin import check_digit
from app.domain.photo import PhotoType
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader


def own_codes(digits):
    """Codes that may be on the pack with these digits."""
    case = f"1{digits[:12]}"
    store = f"21{digits[2:12]}"
    return [
        (Symbology.EAN_13, digits, 4),
        (Symbology.ITF, f"{case}{check_digit(case)}", 2),
        (Symbology.EAN_13, f"{store}{check_digit(store)}", 4),
        (Symbology.QR, f"https://example.com/01/0{digits}", 5),
        (Symbology.GS1_DATAMATRIX, f"(01)0{digits}(10)AB", 7),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=500, help="of each kind")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    inspector, times = Inspector(Reader.watchful()), []
    stopped = {"wrong": 0, "right": 0}
    unread = 0
    for number in range(options.frames):
        random = np.random.default_rng([20261125, number])
        kind, digits = retail_code(random)
        own = Barcode.of(digits, kind)
        others = own_codes(retail_code(random)[1])
        other = others[0] if number % 3 else others[number // 3 % 2 * 4]
        shown = {"wrong": other, "right": own_codes(digits)[number % 5]}
        for name, code in shown.items():
            picture = frame("good", random, SIZE, code)
            start = time.perf_counter()
            seen = inspector.inspect(picture, PhotoType.FRONT)
            times.append(time.perf_counter() - start)
            stopped[name] += stranger(own, seen.codes) is not None
            unread += not seen.codes
    result = {
        "frames_of_each": options.frames,
        "wrong_stopped": stopped["wrong"],
        "right_stopped": stopped["right"],
        "without_a_reading": unread,
        "inspection_median_ms": 1000 * statistics.median(times),
    }
    print(json.dumps(result) if options.json else "\n".join(f"{k}: {v}" for k, v in result.items()))


if __name__ == "__main__":
    main()
