"""The verdicts on photos: precision and recall of each flaw, on drawn frames with labels.

    python3 packaging/dev.py bench quality [--frames N] [--json]

Packs on benches, seeded, half of them good, the others spoiled one way each (`_packs.py`).
"""

import argparse
import json
import statistics
import time
from collections import Counter

import cv2
from _packs import SPOILS, labelled

from app.domain.photo import PhotoType
from app.vision.quality.judgement import flaws, look


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=2000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show", action="store_true", help="print every wrong verdict")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    hits, told, labels, times = Counter(), Counter(), Counter(), []
    for number, (label, frame) in enumerate(labelled(options.frames)):
        start = time.perf_counter()
        found = flaws(look(frame), PhotoType.FRONT)
        times.append(time.perf_counter() - start)
        kinds = {one.kind.value.replace("motion", "blur") for one in found} or {"good"}
        labels[label] += 1
        told.update(kinds)
        hits[label] += label in kinds
        if options.show and kinds != {label}:
            print(number, label, [(one.kind.value, one.measured) for one in found])
    rows = {
        name: {
            "frames": labels[name],
            "precision": hits[name] / max(1, told[name]),
            "recall": hits[name] / max(1, labels[name]),
        }
        for name in SPOILS
    }
    result = {"flaws": rows, "median_ms": 1000 * statistics.median(times)}
    print(json.dumps(result) if options.json else as_table(result))


def as_table(result):
    lines = [f"{'':10}{'frames':>8}{'precision':>11}{'recall':>8}"]
    for name, row in result["flaws"].items():
        lines.append(f"{name:10}{row['frames']:8}{row['precision']:11.3f}{row['recall']:8.3f}")
    return "\n".join([*lines, f"verdict, median: {result['median_ms']:.1f} ms"])


if __name__ == "__main__":
    main()
