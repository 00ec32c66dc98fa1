"""A card acts at its own station, and a product's code never does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.barcode import Barcode
from app.domain.cards import Command, CommandKind, ForeignCard, all_commands, decode, encode
from app.domain.gs1 import NO_GS1

SECRET, OTHER = b"a" * 32, b"b" * 32


@pytest.mark.parametrize("command", all_commands(), ids=lambda one: one.words)
def test_every_card_reads_as_what_is_printed_on_it(command):
    text = encode(command, SECRET)
    assert decode(text, SECRET) == command
    assert isinstance(decode(text, OTHER), ForeignCard)


def test_no_two_cards_are_alike():
    texts = [encode(command, SECRET) for command in all_commands()]
    assert len(set(texts)) == len(texts)
    assert len({command.words for command in all_commands()}) == len(texts)


@given(st.sampled_from(all_commands()), st.integers(4, 23), st.integers(1, 9))
def test_an_altered_digit_makes_it_a_foreign_card(command, place, change):
    text = encode(command, SECRET)
    digit = (int(text[place]) + change) % 10
    altered = f"{text[:place]}{digit}{text[place + 1 :]}"
    assert isinstance(decode(altered, SECRET), ForeignCard)


@given(st.one_of(st.text(max_size=40), st.from_regex(r"[0-9]{8,14}|(00)[0-9]{18}", fullmatch=True)))
def test_a_product_code_is_never_a_card(text):
    assert decode(text, SECRET) is None


def test_a_card_is_no_product():
    card = Barcode.from_scanner(encode(Command(CommandKind.NEXT), SECRET))
    assert card.gs1 == NO_GS1
    assert card.gtin is None


@pytest.mark.parametrize("quantity", [0, 100])
def test_a_quantity_has_two_digits(quantity):
    with pytest.raises(ValueError, match="1 to 99"):
        encode(Command(CommandKind.QUANTITY, quantity=quantity), SECRET)
