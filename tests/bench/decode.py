"""Right, missed, wrong and time of each engine alone and of our presets, in one run.

    python3 packaging/dev.py bench decode [--data DIR] [--json] [--group NAME] [--show]

DIR holds a manifest.json: a list of {"path", "group", "format", "expected"}. One thread. Each
reader sees each picture three times; its fastest time counts, for the machine has other work.
Then codes drawn and spoiled, and of every symbology drawn and damaged (`--seed N` draws new ones);
none may be read wrong (20,000 of either; an hour).
"""

import argparse
import json
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

import _damaged as damaged  # beside this file
import _spoiled as spoiled
import cv2
from _truth import is_of
from pyzbar import pyzbar

from app.domain.barcode import Barcode, Symbology
from app.domain.gtin import Gtin, InvalidGtin
from app.vision.decoders import ALL, OpenCvDecoder, ZxingDecoder
from app.vision.reader import Reader
from app.vision.zbar import SYMBOLS

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "barcodes"
ALONE = ("pyzbar", "zxing", "cv")
REPEATS = 3
ITF_LENGTHS = (6, 8, 10, 12, 16, 18, 20, 24, 30, 44)
"""Of the photographs: at a bench, these would be set."""


def contenders():
    """Name to a function from a grey picture to the Barcodes it accepts."""
    found = {"pyzbar": by_pyzbar}
    for engine in (ZxingDecoder(ALL, turned=True), OpenCvDecoder()):
        found[engine.name] = lambda grey, one=engine: [seen.barcode for seen in one.decode(grey)]
    found["live"] = lambda grey: accepted(Reader.live(ITF_LENGTHS), grey)
    found["thorough"] = lambda grey: accepted(Reader.thorough(ITF_LENGTHS), grey)
    return found


def by_pyzbar(grey):
    """All its types, as it is called when nothing is known."""
    return [
        Barcode.of(one.data.decode("utf-8", "replace"), SYMBOLS.get(one.type, Symbology.UNKNOWN))
        for one in pyzbar.decode(grey)
    ]


def accepted(reader, grey):
    """A reader as new, for nothing may be known of the picture before."""
    return [one.barcode for one in reader.read(grey) if one.agreed]


def same(row, expected, barcode):
    """True when *barcode* is the value expected; retail is compared as GTIN-14."""
    if row["group"] == "databar" and barcode.text == f"01{expected}":
        return True
    if row["format"] == "Codabar" and barcode.text.strip("ABCD") == expected.strip("ABCD"):
        return True  # with its start and stop letters or without
    if row["group"] != "retail":
        bare = expected.replace("(", "").replace(")", "")
        return {expected, bare} & {barcode.text, barcode.text.replace("\x1d", "")} != set()
    if barcode.gtin is None:  # an in-store number names no trade item, and is read all the same
        return barcode.text.zfill(13) == expected.zfill(13)
    return barcode.gtin.value == gtin_of(expected, row["format"])


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
    if any(same(row, value, one) for value in row["expected"] for one in barcodes):
        return "right"
    if row["group"] in ("retail", "negative"):
        return "wrong" if any(one.gtin for one in barcodes) else "missed"
    return "wrong" if barcodes else "missed"


def timed(read, grey):
    """What it read and the milliseconds it took at best."""
    best = float("inf")
    for _ in range(REPEATS):
        begun = time.perf_counter()
        barcodes = read(grey)
        best = min(best, time.perf_counter() - begun)
    return barcodes, best * 1000


def measure(rows, folder):
    results = defaultdict(lambda: defaultdict(list))
    readers = contenders()
    for row in rows:
        grey = cv2.imread(str(folder / row["path"]), cv2.IMREAD_GRAYSCALE)
        if grey is None:
            continue
        for name, read in readers.items():
            barcodes, took = timed(read, grey)
            results[row["group"]][name].append((row["path"], verdict(row, barcodes), took))
    return results


def summary(results):
    for group, by_name in sorted(results.items()):
        pictures = range(len(by_name["pyzbar"]))
        union = sum(any(by_name[name][one][1] == "right" for name in ALONE) for one in pictures)
        base = statistics.mean(took for *_, took in by_name["pyzbar"])
        for name, looks in by_name.items():
            times = sorted(took for *_, took in looks)
            said = [one for _, one, _ in looks]
            yield {
                "group": group,
                "reader": name,
                "pictures": len(looks),
                **{one: said.count(one) for one in ("right", "missed", "wrong")},
                "right_to_union": round(said.count("right") / union, 3) if union else None,
                "mean_ms": round(statistics.mean(times), 2),
                "median_ms": round(statistics.median(times), 2),
                "p95_ms": round(times[int(len(times) * 0.95)], 2),
                "mean_to_pyzbar": round(statistics.mean(times) / base, 2),
            }


def of_spoiled(count):
    """What our presets make of pictures drawn and spoiled."""
    for name, shares in (("retail", spoiled.RETAIL), ("ITF-14", spoiled.CASES)):
        frames = count if name == "retail" else count // 10
        readers = {"thorough": Reader.thorough(), "live": None}
        right, wrong = dict.fromkeys(readers, 0), dict.fromkeys(readers, 0)
        for kind, digits, grey in spoiled.frames(frames, shares):
            wanted = Barcode.of(digits, kind).gtin
            for preset, reader in readers.items():
                values = {one.gtin for one in accepted(reader or Reader.live(), grey)}
                right[preset] += wanted in values
                wrong[preset] += bool(values - {wanted})
        for preset in readers:
            said = {"right": right[preset], "wrong": wrong[preset]}
            yield {"group": f"spoiled {name}", "reader": preset, "pictures": frames, **said}


def of_damaged(count, seed):
    """What our presets make of every symbology drawn and damaged: none may be read wrong."""
    readers = {"thorough": Reader.thorough(), "live": None}
    pictures = defaultdict(int)
    right, wrong = (defaultdict(lambda: defaultdict(int)) for _ in range(2))
    for number, (kind, text, grey) in enumerate(damaged.frames(count, seed=seed)):
        pictures[kind] += 1
        for preset, reader in readers.items():
            said = [is_of(one, text, kind) for one in accepted(reader or Reader.live(), grey)]
            right[kind][preset] += any(said)
            wrong[kind][preset] += not all(said)
            if not all(said):
                print("wrong:", preset, f"seed {seed}, picture {number},", kind.value, repr(text))
    for kind in pictures:
        for preset in readers:
            said = {"right": right[kind][preset], "wrong": wrong[kind][preset]}
            group = f"damaged {kind.value}"
            yield {"group": group, "reader": preset, "pictures": pictures[kind], **said}


def table(lines):
    names = list(lines[0])
    print("  ".join(f"{name:>14}" for name in names))
    for line in lines:
        cells = ("-" if line.get(name) is None else line[name] for name in names)
        print("  ".join(f"{cell:>14}" for cell in cells))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=SHARED)
    options.add_argument("--json", action="store_true")
    options.add_argument("--every", type=int, default=1, help="only every Nth picture")
    options.add_argument("--group", help="only this group")
    options.add_argument("--spoiled", type=int, default=20_000, help="pictures drawn and spoiled")
    options.add_argument("--damaged", type=int, default=20_000, help="of every symbology")
    options.add_argument("--seed", type=int, default=1, help="of the damaged: others, new ones")
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
    lines = list(summary(results))
    if given.spoiled and given.group is None:
        lines += of_spoiled(given.spoiled)
    if given.damaged and given.group is None:
        lines += of_damaged(given.damaged, given.seed)
    if given.json:
        print(*map(json.dumps, lines), sep="\n")
    else:
        table(lines)
    if given.show:
        for group, by_name in results.items():
            for path, said, took in by_name["thorough"]:
                if (said == "missed") == (group != "negative") or said == "wrong":
                    print(said, group, path, f"{took:.0f} ms")


if __name__ == "__main__":
    main()
