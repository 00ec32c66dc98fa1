"""Text from outside: shown whole and harmless, and facts as they were sent."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.foreign.text import exact, text, visible, visible_lines

ANY = st.text(st.characters(codec=None), max_size=80)
"""Halves of characters, too."""
CONTROLS = re.compile("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@given(ANY)
def test_words_are_bounded_one_line_in_one_form_and_can_be_sent(value):
    said = text(value, 50)
    assert len(said) <= 50
    assert CONTROLS.search(said) is None
    assert unicodedata.is_normalized("NFC", said)
    assert said.encode().decode() == said
    assert text(said, 50) == said, "once more changes nothing"


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])))
def test_what_people_write_stays(value):
    assert text(value, 1000) == unicodedata.normalize("NFC", value)


@pytest.mark.parametrize(
    "value",
    ["نام‌خانوادگی", "👩‍🔧", "Müller & Söhne <b>", "日本語", "שלום"],  # with its joiners
)
def test_every_language_stays(value):
    assert text(value) == value


def test_ends_of_lines_stay_where_there_are_lines():
    assert text("a\r\nb\u2028c\td", lines=True) == "a\nb\nc\td"
    assert text("a\r\nb\u2028c\td") == "a b c d"


def test_whatever_is_told_becomes_words():
    assert text(b"caf\xe9") == "caf\ufffd"
    assert text(None) == "None"
    assert text(["\x1b"]) == "['\\x1b']"
    assert text("x" * 10**6, 10) == "x" * 9 + "…"


@given(st.text(st.characters(codec="utf-8")))
def test_a_fact_stays_as_it_was_sent(value):
    assert exact(value) == value


@given(ANY)
def test_a_fact_can_always_be_kept_and_sent(value):
    assert exact(value).encode("utf-8").decode() == exact(value)


@pytest.mark.parametrize(
    "code", ["\x1d0109521234500018\x1d10AB", "[)>\x1e06\x1d1PABC\x1e\x04", "\x00\x1c\x1f"]
)
def test_the_separators_of_gs1_and_iso_15434_stay(code):
    assert exact(code) == code


def test_two_halves_are_one_character():
    assert exact("a\ud83d\ude00b") == "a😀b"
    assert exact("\ude00\ud83d") == "\ufffd\ufffd"


@given(ANY)
def test_what_is_shown_can_be_shown(value):
    tie = "\N{NO-BREAK SPACE}"  # the one blank that our own texts have
    assert visible(value).replace(tie, "").isprintable()
    assert len(visible(value)) == len(value)


@given(ANY)
def test_a_terminal_obeys_nothing(value):
    assert CONTROLS.search(visible_lines(value).replace("\n", "").replace("\t", "")) is None
