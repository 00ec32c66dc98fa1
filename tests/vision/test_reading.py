"""Nothing is better than wrong: what each engine says, and what counts."""

import json
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from app.bootstrap.demo_products import demo_products, draw_demo_symbol
from app.devices.cameras.synthetic import SyntheticBench
from app.domain.barcode import Barcode, Reading, Symbology
from app.vision.agreement import Agreement
from app.vision.debouncer import Rearm
from app.vision.decode_command import lines
from app.vision.decoders import ALL, OpenCvDecoder, Sighting, ZxingDecoder
from app.vision.picture_loading import PictureUnreadable, load_picture
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol
from app.vision.zbar import ZbarDecoder

S = Symbology
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "barcodes"

SYMBOLS = [
    (S.EAN_13, "4006381333931", "4006381333931", "04006381333931"),
    (S.UPC_A, "036000291452", "036000291452", "00036000291452"),
    (S.EAN_8, "96385074", "96385074", "00000096385074"),
    (S.UPC_E, "04252614", "042100005264", "00042100005264"),
    (S.ITF, "15400141288763", "15400141288763", "15400141288763"),
    (S.CODE_39, "SHELF-7", "SHELF-7", None),
    (S.CODE_128, "Shelf 7", "Shelf 7", None),
    (S.GS1_128, "(01)09521234500018(10)AB(21)9", "010952123450001810AB\x1d219", "09521234500018"),
    (
        S.GS1_DATAMATRIX,
        "(01)09521234500018(10)AB(21)9",
        "010952123450001810AB\x1d219",
        "09521234500018",
    ),
    (S.DATAMATRIX, "plain", "plain", None),
    (S.DATABAR, "0109521234500018", "0109521234500018", "09521234500018"),
    (
        S.QR,
        "https://id.gs1.org/01/09521234500018",
        "https://id.gs1.org/01/09521234500018",
        "09521234500018",
    ),
    (S.QR, "Größe 阿", "Größe 阿", None),
    (S.AZTEC, "ticket", "ticket", None),
    (S.PDF417, "ticket", "ticket", None),
]


def on_page(symbol, margin=60):
    return np.pad(symbol, margin, constant_values=235)


@pytest.mark.parametrize(("symbology", "drawn", "text", "gtin"), SYMBOLS)
def test_the_ladder_reads_every_symbol_right(symbology, drawn, text, gtin):
    (reading,) = Reader.thorough().read(on_page(draw_symbol(drawn, symbology, 3)))
    assert reading.agreed
    assert (reading.barcode.symbology, reading.barcode.text) == (symbology, text)
    assert (reading.barcode.gtin.value if reading.barcode.gtin else None) == gtin


@pytest.fixture(params=["zxing", "zbar"])
def engine(request):
    found = ZxingDecoder(ALL, turned=True) if request.param == "zxing" else ZbarDecoder.if_present()
    if found is None:
        pytest.skip("libzbar is not on this system")
    return found


@pytest.mark.parametrize(
    ("symbology", "drawn", "text", "gtin"),
    [row for row in SYMBOLS if row[0] in (S.EAN_13, S.UPC_A, S.EAN_8, S.ITF, S.GS1_128)],
)
def test_engines_keep_one_promise(engine, symbology, drawn, text, gtin):
    (sighting,) = engine.decode(on_page(draw_symbol(drawn, symbology, 3)))
    assert sighting.barcode.text == text
    assert sighting.barcode.gtin.value == gtin
    xs = [x for x, _ in sighting.box]
    assert 60 < min(xs) < max(xs) < on_page(draw_symbol(drawn, symbology, 3)).shape[1] - 60


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (7, 7)])
def test_no_picture_is_too_odd_for_an_engine(size):
    image = np.zeros(size, np.uint8)
    for one in (ZxingDecoder(ALL, turned=True), OpenCvDecoder(), ZbarDecoder.if_present()):
        assert one is None or list(one.decode(image)) == []
    assert Reader.thorough().read(image) == ()
    assert Reader.live().read(image) == ()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_code_is_read(turn):
    page = on_page(draw_symbol("4006381333931", S.EAN_13, 3))
    (reading,) = Reader.thorough().read(np.ascontiguousarray(np.rot90(page, turn // 90)))
    assert (reading.agreed, reading.barcode.text) == (True, "4006381333931")


BOX = ((0.0, 0.0), (100.0, 0.0), (100.0, 40.0), (0.0, 40.0))
AWAY = tuple((x + 500, y) for x, y in BOX)
EAN = Barcode.of("4006381333931", S.EAN_13)
RIVAL = Barcode.of("9521234500018", S.EAN_13)
SHORT = Barcode.of("96385074", S.EAN_8)
QR = Barcode.of("hello", S.QR)


def judged(*looks):
    agreement = Agreement()
    for name, code, *place in looks:
        agreement.add(name, [Sighting(code, place[0] if place else BOX)])
    return [(one.barcode.text, one.agreed) for one in agreement.readings()]


def test_one_look_at_an_unprotected_code_does_not_count():
    assert judged(("zxing:full", EAN)) == [(EAN.text, False)]


def test_the_same_look_twice_is_one_look():
    assert judged(("zbar:full", EAN), ("zbar:full", EAN)) == [(EAN.text, False)]


def test_two_engines_that_agree_count_and_looks_of_one_never():
    """They share its optics: what is out of focus is misread alike, however it is prepared."""
    assert judged(("zxing:full", EAN), ("zbar:full", EAN)) == [(EAN.text, True)]
    assert judged(("zxing:full", EAN), ("bars:flat", EAN)) == [(EAN.text, True)]
    assert judged(("zxing:full", EAN), ("zxing:flat", EAN)) == [(EAN.text, False)]
    flat = [(f"zxing:flat {how}", EAN) for how in ("clear", "even", "small")]
    assert judged(*flat) == [(EAN.text, False)]


def test_two_looks_at_two_places_do_not_agree():
    assert judged(("zxing:full", EAN), ("zbar:full", EAN, AWAY)) == [
        (EAN.text, False),
        (EAN.text, False),
    ]


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_a_part_of_an_itf_does_not_count(cut):
    """Cut off by the edge of the picture, or by something dark that lies on it."""
    page = on_page(draw_symbol("57499623890842", S.ITF, 3))
    page[:, page.shape[1] * 7 // 10 :] = 30 if cut == 1 else page[0, 0]
    page = page[:, : page.shape[1] * 7 // 10] if cut == 2 else page
    readings = Reader.thorough().read(np.ascontiguousarray(page))
    assert not [one.barcode.text for one in readings if one.agreed]


def test_reed_solomon_needs_one_look():
    assert judged(("zxing:full", QR)) == [(QR.text, True)]


def test_a_short_code_needs_two_engines():
    assert judged(("zxing:full", SHORT), ("zxing:flat", SHORT)) == [(SHORT.text, False)]
    assert judged(("zxing:full", SHORT), ("bars:flat", SHORT)) == [(SHORT.text, False)]
    assert judged(("zxing:full", SHORT), ("cv:full", SHORT)) == [(SHORT.text, True)]


def test_a_phantom_inside_a_longer_code_makes_it_doubtful_until_the_bars_are_asked():
    phantom = ("zxing:full", SHORT)
    looks = [("zxing:full", EAN), ("zbar:full", EAN), phantom]
    assert judged(*looks) == [(EAN.text, False)]
    assert judged(*looks, ("bars:flat", EAN)) == [(EAN.text, True)]
    assert judged(*looks, ("cv:full", EAN)) == [(EAN.text, True)], "three against one"
    assert judged(*looks, ("bars:flat", EAN), ("zbar:full", SHORT)) == [(EAN.text, False)]
    assert judged(*looks[:2], ("cv:full", SHORT)) == [(EAN.text, True)], "cv reads EAN anywhere"


def test_two_values_that_are_equally_believed_are_not_guessed():
    looks = [("zxing:a", EAN), ("zbar:a", EAN), ("zxing:b", RIVAL), ("cv:b", RIVAL)]
    assert [agreed for _, agreed in judged(*looks)] == [False]


def reading(code, agreed=True):
    return Reading(code, BOX, ("zxing:full",), agreed)


def test_a_code_counts_once_while_in_view_and_again_after_it_was_away():
    rearm = Rearm(gap_seconds=0.4)
    assert rearm.feed([reading(EAN)], 0.0) == [EAN]
    assert rearm.feed([reading(EAN)], 0.3) == []
    assert rearm.feed([], 0.6) == []
    assert rearm.feed([reading(EAN)], 0.65) == [], "away for 0.35 s only"
    assert rearm.feed([reading(EAN, agreed=False)], 1.0) == []
    assert rearm.feed([reading(EAN)], 1.3) == [], "doubtful in between keeps it in view"
    assert rearm.feed([], 1.75) == []
    assert rearm.feed([], 1.8) == []
    assert rearm.feed([reading(EAN)], 1.9) == [EAN]


@seed(12)
@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.floats(0.03, 5.0), st.booleans()), max_size=40))
def test_a_product_that_lies_still_counts_once_however_slow_the_camera(looks):
    rearm, now, missed = Rearm(), 0.0, False
    assert rearm.feed([reading(EAN)], now) == [EAN]
    for apart, blurred in looks:
        now += apart
        missed = blurred and not missed
        assert rearm.feed([] if missed else [reading(EAN)], now) == []


def test_another_code_counts_at_once_and_a_doubtful_one_never():
    rearm = Rearm()
    assert rearm.feed([reading(EAN)], 0.0) == [EAN]
    assert rearm.feed([reading(EAN), reading(RIVAL)], 0.1) == [RIVAL]
    assert rearm.feed([reading(QR, agreed=False)], 0.2) == []


def test_the_live_reader_reads_the_demo_bench_without_a_wrong_code():
    """Every pack that lies still is read, and nothing else."""
    products = demo_products()
    bench = SyntheticBench(products, draw_demo_symbol, fps=0)
    reader, rearm = Reader.live(), Rearm()
    wanted = [Barcode.of(_plain(one.text)).gtin.value for one in products]
    found = []
    for number in range(0, 290 * len(products), 6):
        readings = reader.read(bench.picture(number))
        found += [code.gtin.value for code in rearm.feed(readings, number / 30)]
    assert list(dict.fromkeys(found)) == wanted


def _plain(text):
    return text.replace("(", "").replace(")", "")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("cut.jpg", b"\xff\xd8\xff\xe0" + b"\x00" * 40, "whole"),
        ("empty.png", b"", "an empty file"),
        ("text.png", b"hello", "whole"),
    ],
)
def test_what_is_no_picture_is_told_and_the_others_are_read(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    good = on_page(draw_symbol("4006381333931", S.EAN_13, 3))
    cv2.imwrite(str(tmp_path / "zz.png"), good)
    cv2.imwrite(str(tmp_path / "zz16.png"), good.astype(np.uint16) * 257)
    with pytest.raises(PictureUnreadable):
        load_picture(tmp_path / name)
    wrong, *right = lines([tmp_path], Reader.thorough())
    assert words in wrong["error"]
    assert [one["readings"][0]["gtin"] for one in right] == ["04006381333931"] * 2
    assert json.dumps(right)


def test_a_missing_file_is_a_line_too(tmp_path):
    (line,) = lines([tmp_path / "none.png"], Reader.thorough())
    assert "cannot be read" in line["error"]


def test_a_lying_header_does_not_take_the_memory(tmp_path):
    image = BytesIO()
    image.write(
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xff\xff\x00\x00\xff\xff\x08\x02\x00\x00\x00"
    )
    (tmp_path / "huge.png").write_bytes(image.getvalue() + b"\x00" * 100)
    with pytest.raises(PictureUnreadable):
        load_picture(tmp_path / "huge.png")


@pytest.fixture(scope="module")
def manifest():
    if not SHARED.is_dir():
        pytest.skip("the shared pictures beside the project are absent")
    return json.loads((SHARED / "manifest.json").read_text(encoding="utf-8"))


def test_no_code_is_seen_where_there_is_none(manifest):
    reader = Reader.thorough()
    for row in [row for row in manifest if row["group"] == "negative"][::2]:
        image = cv2.imread(str(SHARED / row["path"]))
        if image is not None:
            accepted = [one.barcode for one in reader.read(image) if one.agreed]
            assert not any(code.gtin or code.symbology in (S.QR, S.DATAMATRIX) for code in accepted)


def test_real_retail_pictures_give_their_values(manifest):
    reader, right = Reader.thorough(), 0
    rows = [row for row in manifest if row["format"] == "EAN13"][::4]
    for row in rows:
        image = cv2.imread(str(SHARED / row["path"]))
        values = {one.barcode.text for one in reader.read(image) if one.agreed}
        right += row["expected"][0].strip()[:13] in values
    assert right / len(rows) >= 0.8
