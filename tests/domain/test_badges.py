"""A badge says whose it is at its own station; nothing else is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config.profile import as_digits
from app.domain.badges import (
    BadBadge,
    Badge,
    encode_badge,
    looks_like_badge,
    may_hold_badge,
    read_card,
)
from app.domain.barcode import Barcode, Symbology
from app.domain.cards import ForeignCard, all_commands, encode
from app.domain.gs1 import NO_GS1
from app.domain.own_codes import own_code_words

SECRET, OTHER = b"a" * 32, b"b" * 32
NAMES = (
    st.text(min_size=1, max_size=12)
    .map(lambda name: " ".join(name.split()))
    .filter(lambda name: name and name.isprintable() and len(name.encode()) <= 40)
)


@given(NAMES)
def test_a_badge_gives_the_name_at_its_own_station_alone(name):
    text = encode_badge(name, SECRET)
    assert looks_like_badge(text)
    assert may_hold_badge(text)
    assert read_card(text, SECRET) == Badge(name)
    assert isinstance(read_card(text, OTHER), ForeignCard)
    assert isinstance(read_card(text, None), ForeignCard)
    assert len(text) <= 120


@given(NAMES, st.integers(15, 119))
def test_a_badge_that_was_cut_is_no_product(name, length):
    text = encode_badge(name, SECRET)[:length]
    assert own_code_words(text)
    assert not isinstance(read_card(text, SECRET), Badge) or text == encode_badge(name, SECRET)


def test_a_withdrawn_badge_says_so():
    read = read_card(encode_badge("Ann", OTHER), SECRET, (OTHER,))
    assert isinstance(read, ForeignCard)
    assert "withdrawn" in read.words


@given(NAMES, st.integers(0, 119), st.integers(1, 9))
def test_an_altered_digit_opens_nothing(name, place, change):
    text = encode_badge(name, SECRET)
    place %= len(text)
    digit = (int(text[place]) + change) % 10
    assert not isinstance(read_card(f"{text[:place]}{digit}{text[place + 1 :]}", SECRET), Badge)


@given(NAMES, NAMES)
def test_the_signature_of_one_name_is_not_anothers(one, other):
    if one != other:
        mixed = encode_badge(one, SECRET)[:20] + encode_badge(other, SECRET)[20:]
        assert not isinstance(read_card(mixed, SECRET), Badge)


@given(st.one_of(st.text(max_size=130), st.from_regex(r"9997[0-9]{0,140}", fullmatch=True)))
def test_no_text_that_was_not_signed_is_a_badge(text):
    assert not isinstance(read_card(text, SECRET), Badge)


@pytest.mark.parametrize("command", all_commands(), ids=lambda one: one.words)
def test_command_cards_are_no_badges(command):
    assert read_card(encode(command, SECRET), SECRET) == command


def test_a_badge_is_no_product_and_no_profile():
    badge = Barcode.from_scanner(encode_badge("Anna Nowak", SECRET))
    assert badge.gs1 == NO_GS1
    assert badge.gtin is None
    assert Barcode.of(badge.text, Symbology.DATAMATRIX).gtin is None
    assert read_card(as_digits({"station_name": "Bench 7"}), SECRET) is None


UNPRINTABLE = ("", "  ", "a\x00", "\ud800", "\u202e", "x" * 41, "ł" * 21)


@pytest.mark.parametrize("name", UNPRINTABLE, ids=ascii)
def test_a_name_that_cannot_be_printed_gets_no_badge(name):
    with pytest.raises(BadBadge):
        encode_badge(name, SECRET)
