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
from app.vision.symbol_drawing import draw_symbol

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


ADDRESS = Barcode.of("https://example.com/win", Symbology.QR)


def test_an_address_for_shoppers_never_wins_over_a_trade_item_in_view(attention):
    both = [reading(ADDRESS, MIDDLE), reading(UNIT, EDGE)]
    seen = attention.feed(both, SIZE, 0.0)
    assert (codes(seen), seen.several) == ([UNIT], ())


def test_an_address_waits_while_a_trade_item_beside_it_is_doubtful(attention):
    doubtful = reading(UNIT, EDGE, agreed=False)
    seen = [attention.feed([reading(ADDRESS, MIDDLE), doubtful], SIZE, at / 10) for at in range(20)]
    assert [codes(one) for one in seen] == [[]] * 20
    assert [one.doubtful for one in seen].count(doubtful) == 1
    assert codes(attention.feed([reading(ADDRESS, MIDDLE)], SIZE, 2.1)) == [ADDRESS]


@pytest.mark.parametrize("angle", [0, 35, 90])
@pytest.mark.parametrize("preset", [Reader.thorough, Reader.live])
def test_an_artwork_code_does_not_end_the_search_for_the_trade_item(preset, angle):
    page = np.full((900, 1400), 225, np.uint8)
    matrix = draw_symbol("https://example.com/artwork/17", Symbology.DATAMATRIX, 6)
    page[60 : 60 + matrix.shape[0], 60 : 60 + matrix.shape[1]] = matrix
    bars = draw_symbol("4006381333931", Symbology.EAN_13, 4)
    turn = cv2.getRotationMatrix2D((bars.shape[1] / 2, bars.shape[0] / 2), angle, 1)
    turn[:, 2] += np.array([900, 500]) - np.array(bars.shape[::-1]) / 2
    laid = cv2.warpAffine(bars, turn, (1400, 900), borderValue=225)
    reader = preset()
    page = np.minimum(page, laid)
    for _ in range(2):
        found = {one.barcode.text for one in reader.read(page) if one.agreed}
    assert found == {"https://example.com/artwork/17", "4006381333931"}


@pytest.mark.parametrize("angle", [80, 90, 100, 270])
def test_codes_that_stand_on_their_side_are_confirmed(angle):
    bars = cv2.GaussianBlur(draw_symbol("4006381333931", Symbology.EAN_13, 3), (0, 0), 1.5)
    turn = cv2.getRotationMatrix2D((bars.shape[1] / 2, bars.shape[0] / 2), angle, 1)
    turn[:, 2] += np.array([350, 350]) - np.array(bars.shape[::-1]) / 2
    page = cv2.warpAffine(bars, turn, (700, 700), borderValue=225)
    assert [one.barcode.text for one in Reader.thorough().read(page) if one.agreed] == [
        "4006381333931"
    ]
