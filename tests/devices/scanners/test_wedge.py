"""Scanner or fingers? The keys' own times tell."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.devices.scanners.wedge_profile import WedgeProfile

PAUSE = "pause"


def play(keys, profile=None, broken=None):
    """Feed (text or Stroke, ms since the key before); the codes, and keys a person typed.

    PAUSE: the clock on the wall says that no key came, whatever the keys' own times say.
    """
    reader, now, codes, typed = WedgeReader(profile or WedgeProfile()), 1000.0, [], []
    broken = [] if broken is None else broken

    def note(verdict):
        typed.extend(verdict.released)
        codes.extend([verdict.code] if verdict.code else [])
        broken.extend([verdict.broken] if verdict.broken else [])

    for key, gap in keys:
        if key is PAUSE:
            note(reader.pause())
            continue
        now += gap
        given = key if isinstance(key, Stroke) else Stroke(key, 0)
        verdict = reader.feed(replace(given, at_ms=now), given.text)
        note(verdict)
        if not verdict.hold:
            typed.append(given.text)
    note(reader.pause())
    assert not reader.holding
    return codes, "".join(typed)


def burst(text, gap=5, end="\r"):
    return [(letter, gap) for letter in text + end]


@pytest.mark.parametrize("end", ["\r", "\t", "\n", "\r\n", "\t\r", ""])
@pytest.mark.parametrize("gap", [0, 1, 12, 30])
def test_a_burst_is_one_code_and_leaks_nothing(end, gap):
    assert play(burst("4006381333931", gap, end)) == (["4006381333931"], "")


def test_group_separators_and_equal_digits_survive():
    text = "]d2010952123450001810AA\x1d2111"
    assert play(burst(text)) == ([text], "")


def test_two_scans_in_a_row_are_two():
    keys = [*burst("4006381333931"), ("9", 300), *burst("6385074")]
    assert play(keys) == (["4006381333931", "96385074"], "")


def test_an_unterminated_burst_ends_when_the_next_key_comes_late():
    keys = [*burst("4006381333931", end=""), ("x", 400)]
    assert play(keys) == (["4006381333931"], "x")


@given(st.lists(st.tuples(st.sampled_from("ab1 \r\t"), st.floats(60, 250)), max_size=30))
def test_typing_into_a_field_comes_out_as_it_went_in(keys):
    codes, typed = play([(Stroke(text, 0, in_field=True), gap) for text, gap in keys])
    assert codes == []
    assert typed == "".join(text for text, _ in keys)


def test_two_fingers_at_once_are_still_typing():
    assert play([("t", 200), ("h", 20), ("e", 30), (" ", 90)]) == ([], "the ")


def test_enter_after_fast_fingers_is_an_enter():
    assert play([("o", 200), ("k", 25), ("\r", 30)]) == ([], "ok\r")


@given(
    st.text("0123456789ABCdef-]", min_size=6, max_size=40),
    st.lists(st.floats(0, 30), min_size=41, max_size=41),
)
def test_no_speed_of_a_scanner_loses_or_doubles_a_character(text, gaps):
    keys = [(letter, gap) for letter, gap in zip(text + "\r", gaps, strict=False)]
    keys[0] = (keys[0][0], 500)
    assert play(keys) == ([text], "")


def test_an_enter_long_after_a_scan_is_a_persons():
    assert play([*burst("4006381333931"), ("\r", 300)]) == (["4006381333931"], "\r")


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (burst("400"), "only 3"),
        (burst("40063", end=""), "only 5"),
    ],
)
def test_a_burst_too_short_for_a_code_is_said_and_leaks_nothing(keys, words):
    broken = []
    assert play(keys, broken=broken) == ([], "")
    assert words in broken[0]
    assert "Scan it again" in broken[0]


def test_a_missing_end_is_said_where_the_scanner_is_known_to_send_one():
    broken = []
    keys = burst("4006381333931", end="")
    assert play(keys, WedgeProfile(terminated=True), broken) == ([], "")
    assert "end of the code is missing" in broken[0]


GS_KEYS = {
    "Ctrl+]": Stroke("\x1d", 0, place=27, control=True),
    "Ctrl+] where the layout has no ]": Stroke("", 0, place=27, control=True),
    "F8": Stroke("", 0, name="F8"),
}


@pytest.mark.parametrize("key", GS_KEYS.values(), ids=GS_KEYS)
def test_every_way_to_type_a_group_separator(key):
    keys = [*burst("0109521234500018", end="")[:], (key, 5), *burst("2111")]
    assert play(keys) == (["0109521234500018\x1d2111"], "")


@pytest.mark.parametrize("separator", ["^]", "~", "|GS|"])
def test_a_text_that_stands_for_it(separator):
    keys = burst(f"0109521234500018{separator}2111")
    assert play(keys, WedgeProfile(separator=separator))[0] == ["0109521234500018\x1d2111"]


def test_prefix_and_suffix_are_taken_off():
    profile = WedgeProfile(prefix="$", suffix="#")
    assert play(burst("$4006381333931#"), profile)[0] == ["4006381333931"]
    assert play(burst("4006381333931"), profile)[0] == ["4006381333931"]


def test_caps_lock_is_undone_unless_the_scanner_does_it():
    keys = [(Stroke(letter, 0, caps=True), 5) for letter in "abC1"] + [("\r", 5)]
    assert play(keys)[0] == ["ABc1"]
    assert play(keys, WedgeProfile(caps_inverts=False))[0] == ["abC1"]


def test_a_us_scanner_on_a_german_computer_is_read_by_place():
    german = [("z", 21, False), ("Y", 44, True), ("ß", 12, False), ("4", 5, False)]
    keys = [(Stroke(text, 0, place=place, shift=shift), 5) for text, place, shift in german]
    assert play([*keys, ("\r", 5)], WedgeProfile(by_place=True))[0] == ["yZ-4"]


def test_characters_are_translated_where_places_are_hidden():
    profile = WedgeProfile(translation={"z": "y", "ß": "-"})
    assert play(burst("z-ß4"), profile)[0] == ["y--4"]


def test_a_code_that_stalls_in_its_midst_stays_one_code():
    keys = [*burst("400638", end=""), ("1", 200), *burst("333931")]
    assert play(keys, WedgeProfile(terminated=True)) == (["4006381333931"], "")


@pytest.mark.parametrize("before", [2, 3, 4, 9])
@pytest.mark.parametrize("stall", [50, 120, 245])
def test_a_code_that_stalls_after_any_key_but_the_first_stays_one_code(before, stall):
    code = "4006381333931"
    keys = [*burst(code[:before], end=""), (code[before], stall), *burst(code[before + 1 :])]
    assert play(keys, WedgeProfile(terminated=True)) == ([code], "")


@pytest.mark.parametrize(
    "gaps",
    [
        (200, 20, 120, 130, 90),
        (200, 20, 30, 100, 40, 90),
        (200, 15, 60, 30, 30, 200),
        (200, 20, 60),
    ],
)
def test_two_keys_at_once_in_typing_stay_typing(gaps):
    keys = [*zip("hello!", gaps, strict=False), ("\r", 100)]
    typed = "".join(key for key, _ in keys)
    assert play(keys, WedgeProfile(terminated=True)) == ([], typed)


@pytest.mark.parametrize("terminated", [True, None])
@pytest.mark.parametrize("stall", [120, 240])
def test_a_code_whose_first_key_came_alone_is_no_code(stall, terminated):
    """A busy computer held up the rest. The key was let go as a person's: it lacks in the code."""
    broken = []
    keys = [("4", 500), ("0", stall), *burst("06381333931")]
    assert play(keys, WedgeProfile(terminated=terminated), broken) == ([], "4")
    assert "cut in two" in broken[0]


@pytest.mark.parametrize("terminated", [True, None])
@pytest.mark.parametrize("cuts", [(1,), (2,), (3,), (1, 2), (1, 2, 3)])
def test_keys_that_the_system_held_back_while_the_pause_ended_make_the_code_whole(cuts, terminated):
    """Their own times tell that they belong to those that were let go."""
    keys = burst("4006381333931")
    keys[0] = ("4", 500)
    for place in reversed(cuts):
        keys.insert(place, (PAUSE, 0))
    broken = []
    again = [*keys, ("9", 300), *burst("6385074")]
    codes, typed = play(again, WedgeProfile(terminated=terminated), broken)
    assert (codes, broken) == (["4006381333931", "96385074"], [])
    assert typed == "4006381333931"[: cuts[-1]]


def test_the_shutter_right_before_a_scan_is_no_part_of_it_after_a_pause():
    keys = [(" ", 500), (PAUSE, 0), ("4", 30), *burst("006381333931")]
    assert play(keys) == (["4006381333931"], " ")


def test_the_same_code_scanned_again_at_once_is_taken():
    broken = []
    keys = [("4", 500), *burst("006381333931")]
    keys[1] = ("0", 110)
    again = [("4", 300), *burst("006381333931")]
    assert play([*keys, *again], None, broken) == (["4006381333931"], "4")
    assert len(broken) == 1


def test_a_scan_well_after_a_key_is_a_code():
    keys = [("7", 500), ("4", 260), *burst("006381333931")]
    assert play(keys) == (["4006381333931"], "7")


def test_a_scan_right_behind_the_shutter_is_a_code():
    """One hand on the space bar, the scanner in the other."""
    keys = [(" ", 500), ("4", 90), *burst("006381333931")]
    assert play(keys) == (["4006381333931"], " ")


def test_the_rest_of_a_code_that_was_cut_off_is_no_code():
    broken = []
    keys = [*burst("40063", end=""), ("8", 1100), *burst("1333931")]
    assert play(keys, WedgeProfile(terminated=True), broken) == ([], "")
    assert ["only 5" in broken[0], "cut in two" in broken[1]] == [True, True]
    again = [*keys, ("4", 1500), *burst("006381333931")]
    assert play(again, WedgeProfile(terminated=True)) == (["4006381333931"], "")
