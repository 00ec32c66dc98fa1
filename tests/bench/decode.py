"""Right, missed, wrong and time of each engine alone and of our presets, in one run.

    python3 packaging/dev.py bench decode [--data DIR] [--json] [--every N]

DIR holds a manifest.json: a list of {"path", "group", "expected", "binary"}. One thread.
"""

import argparse
import json
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

import cv2

from app.domain.barcode import Barcode, Symbology
from app.domain.gtin import Gtin, InvalidGtin
from app.vision.engines import OpenCvDecoder, ZbarDecoder, ZxingDecoder
from app.vision.reader import Reader

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "barcodes"


def contenders():
    """Name to a function from a grey picture to the Barcodes it accepts."""
    engines = [ZbarDecoder.if_present(), ZxingDecoder(thorough=True), OpenCvDecoder()]
    found = {
        engine.name: lambda grey, engine=engine: [one.barcode for one in engine.decode(grey)]
        for engine in engines
        if engine is not None
    }
    thorough = Reader.thorough()
    found["thorough"] = lambda grey: [one.barcode for one in thorough.read(grey) if one.agreed]
    return found


def same(row, expected, barcode):
    """True when *barcode* is the value expected; retail is compared as GTIN-14."""
    if row["group"] == "databar" and barcode.text == f"01{expected}":
        return True
    if row["group"] != "retail":
        bare = expected.replace("(", "").replace(")", "")
        return {expected, bare} & {barcode.text, barcode.text.replace("\x1d", "")} != set()
    return barcode.gtin is not None and barcode.gtin.value == gtin_of(expected, row["format"])


def gtin_of(expected, kind):
    digits = expected.split()[0]
    if kind == "UPCE" and len(digits) == 8:
        expanded = Barcode.of(digits[:8], Symbology.UPC_E).gtin
        return expanded.value if expanded else expected
    for text in (digits, digits[:13], digits[:12]):  # an add-on of 2 or 5 digits may follow
        try:
            return Gtin.parse(text).value
        except InvalidGtin:
            continue
    return expected


def verdict(row, barcodes):
    retail = [one for one in barcodes if row["group"] != "negative" or one.gtin]
    if any(same(row, value, one) for value in row["expected"] for one in barcodes):
        return "right"
    if row["group"] in ("retail", "negative"):
        return "wrong" if any(one.gtin for one in retail) else "missed"
    return "wrong" if barcodes else "missed"


def measure(rows, folder):
    results = defaultdict(lambda: defaultdict(list))
    readers = contenders()
    for row in rows:
        grey = cv2.imread(str(folder / row["path"]), cv2.IMREAD_GRAYSCALE)
        if grey is None:
            continue
        for name, read in readers.items():
            begun = time.perf_counter()
            barcodes = read(grey)
            took = (time.perf_counter() - begun) * 1000
            results[row["group"]][name].append((row["path"], verdict(row, barcodes), took))
    return results


def summary(results):
    for group, by_name in sorted(results.items()):
        alone = [by_name[name] for name in by_name if name != "thorough"]
        union = sum(
            any(one[number][1] == "right" for one in alone) for number in range(len(alone[0]))
        )
        for name, looks in by_name.items():
            times = [took for _, _, took in looks]
            yield {
                "group": group,
                "reader": name,
                "pictures": len(looks),
                "right": sum(one == "right" for _, one, _ in looks),
                "missed": sum(one == "missed" for _, one, _ in looks),
                "wrong": sum(one == "wrong" for _, one, _ in looks),
                "union_of_engines": union,
                "mean_ms": round(statistics.mean(times), 1),
                "median_ms": round(statistics.median(times), 1),
                "p95_ms": round(sorted(times)[int(len(times) * 0.95)], 1),
            }


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=SHARED)
    options.add_argument("--json", action="store_true")
    options.add_argument("--every", type=int, default=1, help="only every Nth picture")
    options.add_argument("--group", help="only this group")
    options.add_argument("--show", action="store_true", help="name what is missed or wrong")
    given = options.parse_args()
    manifest = given.data / "manifest.json"
    if not manifest.is_file():
        sys.exit(f"Expected a manifest in {manifest}, found none. Name a folder with --data.")
    cv2.setNumThreads(1)
    rows = [
        row
        for row in json.loads(manifest.read_text(encoding="utf-8"))
        if given.group in (None, row["group"])
    ][:: given.every]
    results = measure(rows, given.data)
    for line in summary(results):
        if given.json:
            print(json.dumps(line))
        else:
            print("  ".join(f"{name} {value}" for name, value in line.items()))
    if given.show:
        for group, by_name in results.items():
            for path, said, took in by_name["thorough"]:
                if (said == "missed") == (group != "negative") or said == "wrong":
                    print(said, group, path, f"{took:.0f} ms")


if __name__ == "__main__":
    main()
