"""Each key is read by its text and by its place: what proves itself counts, doubt is red."""

import random

import pytest

from app.devices.scanners.calibration import CARDS, learn
from app.devices.scanners.keys import Stroke
from tests.devices.scanners.world import (
    LAYOUTS,
    Scanner,
    Seen,
    element_string,
    new_reader,
    number,
    reference,
    strokes_of,
)
from tests.devices.scanners.world import play as play_keys

TEN = [random.Random(number) for number in range(10)]
FOREIGN = [name for name in LAYOUTS if name != "us"]


def scan(text, layout="us", reader=None, **how):
    seen, scanner = Seen(), Scanner(6, 1, how.pop("ending", "CR"), keypad=how.pop("keypad", False))
    keys = scanner.keys(random.Random(1), text, layout, scan.now, **how)
    scan.now += 5_000
    play_keys(reader or new_reader(), strokes_of(keys), seen)
    assert not [one for one in seen.acted if one.owner == "scanner"]
    return seen


scan.now = 1_000.0


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("caps", [False, True], ids=["", "caps"])
@pytest.mark.parametrize("random_", TEN[:4], ids=str)
def test_a_number_is_right_whatever_layout_the_computer_has(layout, caps, random_):
    for length in (8, 12, 13, 14):
        text = number(random_, length)
        assert scan(text, layout, caps=caps).codes == [text]


@pytest.mark.parametrize("layout", FOREIGN)
@pytest.mark.parametrize("random_", TEN, ids=str)
def test_what_proves_nothing_is_right_or_refused_for_the_layout(layout, random_):
    for text in (reference(random_), element_string(random_), "AB-12/xZ"):
        seen = scan(text, layout)
        assert seen.codes in ([], [text])
        assert seen.codes or "keyboard layout" in seen.broken[0]


@pytest.mark.parametrize("held", ["shift", "control", "alt"])
@pytest.mark.parametrize("layout", ["us", "de", "fr", "ru"])
@pytest.mark.parametrize("keypad", [False, True], ids=["", "keypad"])
def test_a_hand_on_a_modifier_changes_no_number_and_presses_nothing(held, layout, keypad):
    text = number(TEN[0], 13)
    assert scan(text, layout, held=held, keypad=keypad).codes == [text]
    weak = scan("AB-12/xZ", layout, held=held)
    assert weak.codes in ([], ["AB-12/xZ"])
    assert weak.codes or weak.broken


@pytest.mark.parametrize("code", ["CR", "TAB", "ETX", "Down", "Esc"])
def test_a_keypad_without_num_lock_types_the_number(code):
    text = number(TEN[1], 13)
    assert scan(text, keypad=True, numlock=False, ending=code).codes == [text]


def alt_codes(text, echo, begin=1_000.0):
    """Each character as Alt and its number on the keypad, as scanners without a country do."""
    places = dict(zip("0123456789", (82, 79, 80, 81, 75, 76, 77, 71, 72, 73), strict=True))
    now = begin
    for holding, letter in enumerate(text, 1):
        for digit in f"{ord(letter):03d}":
            now += 5
            yield Stroke("", now, places[digit], name="Home", alt=holding)
        if echo:
            now += 5
            yield Stroke(letter, now)


@pytest.mark.parametrize("echo", [False, True], ids=["X11", "Windows"])
@pytest.mark.parametrize("text", ["4006381333931", "AB-12/xZ", "0112345678901231" + "10A\x1d21b"])
def test_alt_codes_are_the_characters(echo, text):
    reader, strokes = new_reader(), list(alt_codes(text, echo))
    strokes.append(Stroke("\r", strokes[-1].at_ms + 5))
    told = [reader.feed(one, one) for one in strokes]
    assert [one.code for one in told if one.code or one.broken] == [text]


@pytest.mark.parametrize("country", ["de", "fr"])
@pytest.mark.parametrize("later", ["us", "de", "fr", "ru", "dvorak"])
def test_a_scanner_that_was_taught_is_right_whatever_layout_comes_later(country, later):
    """The calibration was done on a US computer; the layout is changed afterwards."""
    bursts, sheet = [], new_reader()
    for content in CARDS.values():
        keys = Scanner(6, 1).keys(random.Random(1), content, country, 1_000.0 + 5_000 * len(bursts))
        for stroke, key in strokes_of(keys):
            verdict = sheet.feed(stroke, key)
            if verdict.burst:
                bursts.append(verdict.burst)
    learned = learn(dict(zip(CARDS, bursts, strict=True)))
    assert learned.usable, learned.words
    reader = new_reader()
    reader.profile = learned.profile
    for random_ in TEN:
        text = reference(random_)
        assert scan(text, later, reader).codes == [text]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scanner_that_is_known_to_type_by_place_is_read_by_place(layout):
    """A profile of an older version, which has no single keys."""
    for random_ in TEN:
        for text in (element_string(random_), reference(random_)):
            reader = new_reader(by_place=True, terminated=True)
            assert scan(text, layout, reader).codes == [text]


def test_a_code_soon_behind_a_slow_one_is_no_rest_of_it():
    """One long gap in the code before does not make the next one, 80 ms later, its rest."""
    first, second = "010952123450001810A00012\x1d21b-012", "4006300000013"
    reader, told, now = new_reader(by_place=True, terminated=True), [], 1_000.0
    for text in (first, second):
        for place, letter in enumerate(text + "\r"):
            now += 150 if text == first and place == 5 else 80 if place == 0 else 4
            told.append(reader.feed(Stroke(letter, now), letter))
    assert [one.code for one in told if one.burst] == [first, second]
