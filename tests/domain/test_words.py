"""What the errors of the domain say: an operator reads these words, so they are held one by one."""

import pytest

from app.domain.errors import NeedsOperator, RetryLater, StationError
from app.domain.escapes import unescaped
from app.domain.gtin import InvalidGtin
from app.domain.pin import BadPin, PinHash


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (StationError, "Something went wrong"),
        (RetryLater, "Trying again"),
        (NeedsOperator, "Needs you"),
        (InvalidGtin, "Not a product code"),
        (BadPin, "PIN not usable"),
    ],
)
def test_titles(kind, title):
    assert kind.title == title


@pytest.mark.parametrize("pin", ["123", "1" * 13, "12a4", "١٢٣٤"])
def test_a_pin_that_is_none(pin):
    with pytest.raises(BadPin) as caught:
        PinHash.of(pin, b"salt")
    assert str(caught.value) == (
        f"Expected 4 to 12 digits, got {len(pin)} characters. Choose another PIN."
    )


def test_a_kept_pin_that_is_none():
    with pytest.raises(BadPin) as caught:
        PinHash.parse("scrypt$zz$00")
    assert str(caught.value) == (
        "Expected a kept PIN, found something else. Set it anew: scanstation pin"
    )


@pytest.mark.parametrize("pin", ["1234", "1" * 12])
def test_the_shortest_and_the_longest_pin(pin):
    assert PinHash.parse(str(PinHash.of(pin, b"salt"))) == PinHash.of(pin, b"salt")


@pytest.mark.parametrize("what", ["q", "x1", ""])
def test_an_escape_that_is_none(what):
    with pytest.raises(ValueError, match="is no escape; write") as caught:
        unescaped("\\" + what)
    assert str(caught.value).endswith(r"write \xHH, \r, \n, \t or \\")
