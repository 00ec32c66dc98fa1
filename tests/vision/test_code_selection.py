"""Of several codes in view the right one counts, or none; and what was read can be shown."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.barcode import Barcode, Reading, Symbology
from app.vision.code_selection import Attention
from app.vision.debouncer import Rearm
from app.vision.evidence import ProofCamera
from app.vision.reader import Reader

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "barcodes"
SIZE = (1000, 600)
UNIT = Barcode.of("4006381333931", Symbology.EAN_13)
OTHER = Barcode.of("9521234500018", Symbology.EAN_13)
RICH = Barcode.of("010400638133393110AB", Symbology.GS1_DATAMATRIX, "]d2")
MIDDLE, EDGE, OTHER_EDGE = (500, 300), (80, 60), (920, 540)


def reading(code, where, agreed=True):
    x, y = where
    box = ((x - 40, y - 20), (x + 40, y - 20), (x + 40, y + 20), (x - 40, y + 20))
    return Reading(code, box, ("zxing:full", "zbar:full"), agreed)


@pytest.fixture
def attention():
    return Attention(Rearm(gap_seconds=0.4))


def codes(seen):
    return [one.barcode for one in seen.counted]


def test_one_code_counts_wherever_it_lies(attention):
    assert codes(attention.feed([reading(UNIT, EDGE)], SIZE, 0.0)) == [UNIT]


def test_of_two_products_the_one_in_the_aim_box_counts(attention):
    both = [reading(UNIT, EDGE), reading(OTHER, MIDDLE)]
    assert codes(attention.feed(both, SIZE, 0.0)) == [OTHER]
    swapped = [reading(UNIT, MIDDLE), reading(OTHER, EDGE)]
    assert codes(attention.feed(swapped, SIZE, 0.1)) == [UNIT]
    assert codes(attention.feed(both, SIZE, 0.2)) == [], "it has been in view all the time"


@pytest.mark.parametrize("places", [(EDGE, OTHER_EDGE), ((450, 300), (560, 300))])
def test_if_none_or_both_are_aimed_at_none_counts_and_help_is_asked_once(attention, places):
    both = [reading(code, place) for code, place in zip((UNIT, OTHER), places, strict=True)]
    asked = [bool(attention.feed(both, SIZE, tick / 10).several) for tick in range(30)]
    assert asked.count(True) == 1
    assert asked.index(True) >= 8, "a hand that turns the pack is given its time"
    assert codes(attention.feed(both, SIZE, 3.1)) == []


def test_two_codes_of_one_product_are_one_scan_that_says_most(attention):
    assert codes(attention.feed([reading(UNIT, EDGE), reading(RICH, MIDDLE)], SIZE, 0.0)) == [RICH]


def test_a_code_whose_looks_disagree_is_pointed_out_after_a_while(attention):
    doubtful = reading(UNIT, MIDDLE, agreed=False)
    told = [attention.feed([doubtful], SIZE, tick / 10).doubtful for tick in range(30)]
    assert told.count(doubtful) == 1
    assert attention.feed([], SIZE, 3.1).doubtful is None
    again = [attention.feed([doubtful], SIZE, 3.2 + tick / 10).doubtful for tick in range(12)]
    assert again.count(doubtful) == 1


def test_the_proof_reads_as_the_same_value_again():
    if not SHARED.is_dir():
        pytest.skip("the shared pictures beside the project are absent")
    rows = json.loads((SHARED / "manifest.json").read_text(encoding="utf-8"))
    reader, tried = Reader.thorough(), 0
    camera = ProofCamera(reader)
    for row in [row for row in rows if row["group"] in ("retail", "qr", "datamatrix")][::6]:
        image = cv2.imread(str(SHARED / row["path"]))
        for one in [one for one in reader.read(image) if one.agreed]:
            proof = camera.shoot(image, one)
            shown = cv2.imdecode(np.frombuffer(proof.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
            again = {other.barcode.key for other in reader.read(shown)}
            tried += 1
            assert one.barcode.key in again, row["path"]
    assert tried > 80
