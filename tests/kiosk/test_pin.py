"""The supervisor's PIN: kept unreadable, slower after wrong tries, also after a restart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pin import Answer, BadPin, PinHash, Tries, whole_seconds
from app.security.pin_file import PinFile


class Clock:
    def __init__(self):
        self.now = 1_800_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def kept(tmp_path, clock):
    pin = PinFile(tmp_path, clock)
    pin.set("4711")
    return pin


def test_the_right_pin_is_let_through_and_the_file_does_not_tell_it(kept, tmp_path):
    assert kept.is_set
    assert kept.try_pin("4711").right
    text = (tmp_path / "supervisor-pin").read_text()
    assert "4711" not in text
    assert (tmp_path / "supervisor-pin").stat().st_mode & 0o077 == 0


def test_wrong_tries_make_it_slower_and_a_restart_does_not_help(kept, tmp_path, clock):
    assert kept.try_pin("1111") == Answer("Wrong PIN. Try again.")
    assert kept.try_pin("2222") == Answer("Wrong PIN. Try again.")
    assert kept.try_pin("3333") == Answer("Wrong PIN.", 6)
    again = PinFile(tmp_path, clock)
    assert again.wait() == 6
    assert again.try_pin("4711") == Answer("Too many wrong tries.", 6)
    clock.now += 5
    assert again.wait() == 0
    assert again.try_pin("4444") == Answer("Wrong PIN.", 11)
    clock.now += 10
    assert again.try_pin("4711").right
    assert again.try_pin("1111") == Answer("Wrong PIN. Try again."), "the right one forgives"


HAPPENINGS = st.one_of(
    st.just(("wrong", 0.0)),
    st.tuples(st.just("pass"), st.floats(0, 100)),
    st.tuples(st.just("set"), st.floats(-1e7, 1e7)),
)


@given(st.lists(HAPPENINGS, max_size=40))
def test_the_right_pin_is_looked_at_after_the_wait_that_was_shown(happenings):
    """Whatever a guesser and a clock that is set did before; and the wait is a minute at most."""
    tries, now = Tries(), 1.8e9
    for what, seconds in happenings:
        now += seconds
        tries = tries.by_clock(now)
        if what == "wrong" and not tries.wait(now):
            tries = tries.one_more(now)
    tries = tries.by_clock(now)
    shown = whole_seconds(tries.wait(now))
    assert shown <= 61
    assert tries.by_clock(now + shown).wait(now + shown) == 0


def test_a_clock_turned_back_never_locks_out_for_longer(kept, tmp_path, clock):
    for _ in range(3):
        kept.try_pin("1111")
    clock.now -= 86_400
    assert kept.wait() == 6
    clock.now += 6
    assert PinFile(tmp_path, clock).try_pin("4711").right


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "١٢٣٤"])
def test_only_digits_of_a_sensible_number_are_a_pin(tmp_path, pin):
    with pytest.raises(BadPin, match="Expected 4 to 12 digits"):
        PinFile(tmp_path).set(pin)
    assert not PinFile(tmp_path).is_set


@pytest.mark.parametrize("damage", [b"", b"scrypt-1-1-1$00$00", b"\xff\xfe", b"4711"])
def test_a_damaged_pin_opens_nothing(kept, tmp_path, damage):
    (tmp_path / "supervisor-pin").write_bytes(damage)
    assert kept.is_set
    assert "scanstation pin" in kept.try_pin("4711").words


@pytest.mark.parametrize("damage", ["{", "[1e999, 0]", "[-3, 0]", "[3, NaN]", ""])
def test_damaged_tries_are_as_slow_as_wrong_ones_and_do_not_lock_out_for_ever(
    kept, tmp_path, clock, damage
):
    (tmp_path / "supervisor-pin-tries").write_text(damage)
    assert kept.try_pin("4711") == Answer("Too many wrong tries.", 6)
    clock.now += 5
    assert kept.try_pin("4711").right


def test_a_folder_in_the_place_of_the_pin_opens_nothing_and_gives_way(tmp_path, clock):
    (tmp_path / "supervisor-pin").mkdir()
    pin = PinFile(tmp_path, clock)
    assert pin.is_set
    assert "scanstation pin" in pin.try_pin("4711").words
    assert pin.is_set
    pin.set("4711")
    assert pin.try_pin("4711").right


def test_a_full_disk_takes_no_damaged_pin_away(kept, tmp_path, monkeypatch):
    (tmp_path / "supervisor-pin").write_bytes(b"damaged")

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.files.durable.flush_file", full)
    with pytest.raises(OSError, match="No space"):
        kept.set("5822")
    assert kept.is_set, "the kiosk stays closed"


def test_the_same_pin_looks_different_on_every_station():
    assert str(PinHash.of("4711", b"a" * 16)) != str(PinHash.of("4711", b"b" * 16))
    assert PinHash.parse(str(PinHash.of("4711", b"a" * 16))).matches("4711")
