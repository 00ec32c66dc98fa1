"""Scanner or fingers? The keys' own times tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.wedge import WedgeReader


def play(keys, pause=True):
    """Feed (text, ms since the key before); what came out: codes, and keys a person typed."""
    reader, now, codes, typed = WedgeReader(), 1000.0, [], []
    for text, gap in keys:
        now += gap
        verdict = reader.feed(text, now, text)
        typed += verdict.released
        codes += [verdict.code] if verdict.code else []
        if not verdict.hold:
            typed.append(text)
    if pause:
        verdict = reader.pause()
        typed += verdict.released
        codes += [verdict.code] if verdict.code else []
    assert not reader.holding
    return codes, "".join(typed)


def burst(text, gap=5, end="\r"):
    return [(letter, gap) for letter in text + end]


@pytest.mark.parametrize("end", ["\r", "\t", "\n", ""])
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
def test_typing_comes_out_as_it_went_in(keys):
    codes, typed = play(keys)
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
