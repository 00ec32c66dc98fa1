"""What is read is true: every kind of green lie that was found, with generated inputs."""

import importlib
import string
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.barcode import Barcode, Symbology
from app.domain.gtin import Gtin, check_digit
from app.vision.agreement import Agreement, Remembered, later
from app.vision.bar_witness import examine
from app.vision.decoders import Sighting
from app.vision.preprocessing import as_is
from app.vision.reader import Reader
from app.vision.retail_bars import bars_of
from app.vision.symbol_drawing import draw_symbol

S = Symbology
FEW = settings(
    max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
CODE_39 = string.digits + string.ascii_uppercase + "-. $/+%"
BOX = ((0.0, 0.0), (100.0, 0.0), (100.0, 40.0), (0.0, 40.0))


def on_page(symbol, margin=60):
    return np.pad(symbol, margin, constant_values=235)


def accepted(readings):
    return [one.barcode.text for one in readings if one.agreed]


def number_of(body):
    return f"{body}{check_digit(body)}"


LENGTHS = {S.EAN_13: 12, S.UPC_A: 11, S.EAN_8: 7}


@st.composite
def retail_numbers(draw):
    """Digits by chance: many equal ones in a row fit in more than one place."""
    kind = draw(st.sampled_from(list(LENGTHS)))
    random = np.random.default_rng(draw(st.integers(0, 10_000)))
    return kind, number_of("".join(map(str, random.integers(0, 10, LENGTHS[kind]))))


@FEW
@given(text=st.text(CODE_39, min_size=3, max_size=12).filter(lambda one: one == one.strip()))
@pytest.mark.parametrize("preset", [Reader.thorough, Reader.live])
def test_code_39_is_read_as_it_is_printed(preset, text):
    """ "+A" and "/O" are two characters, though full ASCII mode would make "a" and "/" of them."""
    assert accepted(preset().read(on_page(draw_symbol(text, S.CODE_39, 3)))) in ([text], [])


@pytest.mark.parametrize("text", ["+A123BJC5D6E71G", "PART/A12", "12$AB", "AB/O1", "-27580899"])
def test_clean_code_39_is_accepted(text):
    assert accepted(Reader.thorough().read(on_page(draw_symbol(text, S.CODE_39, 3)))) == [text]


@FEW
@given(
    digits=st.integers(4, 11).flatmap(
        lambda pairs: st.text("0123456789", min_size=2 * pairs, max_size=2 * pairs)
    ),
    covered=st.floats(0.08, 0.6),
    left=st.booleans(),
)
@pytest.mark.parametrize("preset", [Reader.thorough, Reader.live])
def test_an_itf_with_one_end_under_a_white_sticker_does_not_count(preset, digits, covered, left):
    page = on_page(draw_symbol(digits, S.ITF, 3))
    wide = 60 + int(covered * (page.shape[1] - 120))
    page[:, slice(0, wide) if left else slice(page.shape[1] - wide, None)] = 235
    assert accepted(preset().read(page)) == []


def test_an_itf_counts_at_the_lengths_that_are_set_in_both_presets():
    page = on_page(draw_symbol("1234567890", S.ITF, 3))
    for preset in (Reader.thorough, Reader.live):
        assert accepted(preset().read(page)) == []
        assert accepted(preset((10,)).read(page)) == ["1234567890"]


@FEW
@given(code=retail_numbers(), blur=st.floats(0.5, 2.4), seed=st.integers(0, 999))
def test_the_bars_confirm_what_is_printed_there(code, blur, seed):
    kind, text = code
    said = examine(*bars(kind, text, blur, seed), symbol(kind, text))
    assert said.confirms
    assert said.symbol == symbol(kind, text)


@FEW
@given(data=st.data(), blur=st.floats(0.5, 2.4), seed=st.integers(0, 999))
def test_the_bars_deny_every_other_number_and_tell_the_true_one(data, blur, seed):
    """A misreading has a right check digit, so at least two digits are wrong."""
    kind, text = data.draw(retail_numbers())
    other = list(text[:-1])
    at = data.draw(st.integers(1, len(other) - 1))
    other[at] = data.draw(st.sampled_from([one for one in string.digits if one != other[at]]))
    misread = number_of("".join(other))
    said = examine(*bars(kind, text, blur, seed), symbol(kind, misread))
    assert not (said.confirms and said.symbol == symbol(kind, misread))
    if said.confirms:
        assert (said.symbol.number or "").zfill(14) == text.zfill(14)


def bars(kind, text, blur, seed):
    """A blurred, noisy page and where the symbol lies; modules of three pixels."""
    drawn = draw_symbol(text, kind, 3)
    columns = np.flatnonzero((drawn < 128).any(axis=0)) + 60
    page = cv2.GaussianBlur(on_page(drawn).astype(np.float64), (0, 0), blur)
    page = page * 0.6 + np.random.default_rng(seed).normal(40, 4, page.shape)
    left, right, high = float(columns[0]), float(columns[-1] + 1), float(page.shape[0])
    box = ((left, 90.0), (right, 90.0), (right, high - 110), (left, high - 110))
    return as_is(np.clip(page, 0, 255).astype(np.uint8)), box


def symbol(kind, text):
    return bars_of(Gtin.parse(text), kind)


TRUE, WRONG = Barcode.of("8023222032262", S.EAN_13), Barcode.of("8083882032262", S.EAN_13)


def judged(looks, remembered=()):
    agreement = Agreement(remembered=remembered)
    for name, code in looks:
        agreement.add(name, [Sighting(code, BOX)])
    return {one.barcode.text: one.agreed for one in agreement.readings()}


def of_frame(looks, before=()):
    agreement = Agreement(remembered=before)
    for name, code in looks:
        agreement.add(name, [Sighting(code, BOX)])
    return later(before, agreement.claims, 30)


TWO = ("zxing:flat", "zbar:flat")


def test_a_value_that_another_one_contradicted_a_moment_ago_does_not_count():
    before = of_frame([("zxing:small", TRUE)])
    assert judged([(one, WRONG) for one in TWO]) == {WRONG.text: True}
    assert judged([(one, WRONG) for one in TWO], before) == {WRONG.text: False}
    assert judged(
        [*((one, TRUE) for one in TWO), ("bars:flat", TRUE)], of_frame([(TWO[0], WRONG)])
    )[TRUE.text], "the bars show why the other one was wrong"


def test_another_product_at_the_same_place_counts_at_once_when_its_bars_vouch_for_it():
    before = of_frame([(one, TRUE) for one in (*TWO, "bars:flat")])
    assert judged([(one, WRONG) for one in TWO], before) == {WRONG.text: False}
    assert judged([(one, WRONG) for one in (*TWO, "bars:flat")], before) == {WRONG.text: True}


def test_a_contradiction_is_forgotten_after_a_second():
    before = of_frame([("zxing:small", TRUE)])
    for _ in range(29):
        before = of_frame([], before)
    assert [one.ago for one in before] == [29]
    before = of_frame([], before)
    assert before == ()


def test_two_engines_may_see_it_in_two_frames_and_one_engine_never_suffices():
    before = of_frame([("zxing:small", TRUE)])
    assert judged([("zbar:flat", TRUE)], before) == {TRUE.text: True}
    for _ in range(20):
        before = of_frame([("zxing:small", TRUE), ("zxing:flat", TRUE)], before)
    assert judged([("zxing:flat even", TRUE)], before) == {TRUE.text: False}


@pytest.mark.parametrize(
    ("code", "other"),
    [
        (Barcode.of("67845052925759", S.ITF), Barcode.of("455989748700", S.UPC_A)),
        (Barcode.of("3 -R.0OI3", S.CODE_39), Barcode.of("3I-R.0OI3", S.CODE_39)),
        (Barcode.of("SHELF", S.CODE_128, "]C0"), Barcode.of("SHELF 7", S.CODE_128)),
    ],
)
def test_a_contradiction_counts_whatever_its_length_and_symbology(code, other):
    looks = [(one, code) for one in TWO]
    assert judged(looks) == {code.text: True}
    assert not any(judged([*looks, ("zbar:full", other)]).values())


def remembered(barcode, *looks):
    return Remembered(barcode, BOX, looks, denied=False, ago=3)


def test_what_zbar_says_of_a_gs1_128_is_not_the_last_word():
    """It sends no identifier, so its reading has no GTIN."""
    poor = Barcode.of("010952123450001810AB", S.CODE_128)
    rich = Barcode.of("010952123450001810AB", S.GS1_128, "]C1")
    assert judged([("zbar:full", poor)]) == {poor.text: False}
    agreement = Agreement(remembered=[remembered(poor, "zbar:full")])
    agreement.add("zbar:full", [Sighting(poor, BOX)])
    agreement.add("zxing:flat", [Sighting(rich, BOX)])
    (reading,) = agreement.readings()
    assert (reading.agreed, reading.barcode.gtin) == (True, rich.gtin)


@pytest.mark.parametrize("looks", [1, 2, 3])
def test_a_gs1_symbol_that_breaks_its_rules_is_looked_at_again(looks):
    """By a single engine; `220L...` is part of an AI that nobody issued for such data."""
    names = ["zxing:full", "zxing:flat", "zxing:flat even"][:looks]
    broken = Barcode.of("4401872380\x1d4", S.DATABAR_EXPANDED, "]e0")
    whole = Barcode.of("010952123450001810AB", S.DATABAR_EXPANDED, "]e0")
    assert judged([(one, broken) for one in names]) == {broken.text: False}
    assert judged([(one, whole) for one in names]) == {whole.text: looks == 3}


@pytest.fixture(scope="module")
def benches():
    """The drawings that the benches measure with."""
    folder = str(Path(__file__).resolve().parents[1] / "bench")
    sys.path.insert(0, folder)
    yield importlib.import_module("_damaged"), importlib.import_module("_truth")
    sys.path.remove(folder)


def test_of_damaged_symbols_of_every_kind_none_is_read_wrong(benches):
    damaged, truth = benches
    reader, read = Reader.thorough(), 0
    for kind, text, grey in damaged.frames(30, seed=77):
        for preset in (reader, Reader.live()):
            for one in preset.read(grey):
                assert not one.agreed or truth.is_of(one.barcode, text, kind), (text, one)
                read += one.agreed
    assert read > 5


@pytest.mark.parametrize("seed", range(4))
def test_a_product_that_lies_still_and_a_little_out_of_focus_turns_into_no_other(seed):
    random = np.random.default_rng([20, seed])
    text = number_of("".join(map(str, random.integers(0, 10, 12))))
    bars = np.pad(draw_symbol(text, S.EAN_13, 8), 40, constant_values=255)
    reader = Reader.live()
    for _ in range(12):
        there = np.array([[0.2, 0, 60], [0, 0.2, 60]]) + [[0, 0, 1], [0, 0, 1]] * random.normal(
            0, 0.5, (2, 3)
        )
        page = cv2.warpAffine(bars, there, (420, 260), flags=cv2.INTER_AREA, borderValue=255)
        page = cv2.GaussianBlur(page.astype(np.float64), (0, 0), 1.1 + 0.15 * seed)
        page = page * random.uniform(0.6, 0.7) + random.normal(40, 3, page.shape)
        read = reader.read(np.clip(page, 0, 255).astype(np.uint8))
        assert {one.barcode.text.zfill(13) for one in read if one.agreed} <= {text}
