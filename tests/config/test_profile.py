"""A profile goes to other stations without secrets, and a foreign code is none."""

import contextlib
import json
import random

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config.profile import (
    CAMERA,
    NoProfile,
    as_digits,
    as_toml,
    changes,
    from_digits,
    from_file,
    from_toml,
    is_profile,
    shared,
)
from app.config.settings import Settings
from app.config.values import WrongValue
from app.domain.barcode import Symbology
from app.domain.cards import all_commands, encode
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol

VALUES = {"theme": "light", "jpeg_quality": 80, "itf_lengths": (6, 10), "kiosk": True}


@pytest.fixture
def settings(tmp_path):
    return Settings(**VALUES, station_name="Bench 4", camera="1", data_dir=tmp_path)


def test_what_is_this_stations_own_stays_here(settings):
    assert shared(settings) == VALUES
    assert shared(settings, CAMERA) == VALUES | {"camera": "1"}


def test_a_password_in_an_address_never_leaves():
    settings = Settings(camera="http://me:secret@camera/stream", api_url="https://u:p@example.com")
    assert shared(settings, CAMERA) == {}


def test_a_profile_survives_file_and_code(settings):
    values = shared(settings, CAMERA)
    assert from_toml(as_toml(values)) == values
    assert from_digits(as_digits(values)) == values
    assert from_digits(as_digits({})) == {}


def test_the_code_is_read_by_the_stations_own_camera(settings):
    digits = as_digits(shared(settings))
    picture = draw_symbol(digits, Symbology.QR, 4)
    (reading,) = Reader.thorough().read(picture[:, :, None].repeat(3, axis=2))
    assert from_digits(reading.barcode.text) == VALUES


def test_every_slip_is_found(settings):
    digits = as_digits(shared(settings))
    for place in range(len(digits)):
        slipped = digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1 :]
        with pytest.raises(NoProfile):
            from_digits(slipped)
    for cut in (digits[:-1], digits[1:], digits + "0"):
        with pytest.raises(NoProfile):
            from_digits(cut)


def test_no_other_code_is_taken_for_one():
    chance = random.Random(1)
    cards = [encode(one, b"x" * 32) for one in all_commands()]
    foreign = ["9521234500018", "https://id.gs1.org/01/09521234500018", "", "9998", *cards]
    foreign += ["9998" + "".join(chance.choices("0123456789", k=n)) for n in range(17, 120)]
    for text in foreign:
        with pytest.raises(NoProfile):
            from_digits(text)
    assert not any(is_profile(card) for card in cards)


def test_a_profile_too_long_for_a_code_says_so():
    many = {"camera": "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz0123", k=3000))}
    with pytest.raises(NoProfile, match="Use a file"):
        as_digits(many)


def test_a_profile_of_a_newer_version_and_a_wrong_one_are_refused():
    with pytest.raises(NoProfile, match=r"got warp_speed\. Update this station"):
        from_toml("warp_speed = 9")
    with pytest.raises(NoProfile, match="in TOML"):
        from_toml("theme = ")
    with pytest.raises(WrongValue, match="expected one of dark"):
        from_toml('theme = "blue"')


def test_what_would_change_is_told_before(settings):
    profile = {"theme": "dark", "jpeg_quality": 80, "camera": "2", "station_name": "Bench 1"}
    assert [(one.name, one.old, one.new) for one in changes(settings, profile)] == [
        ("theme", "light", "dark")
    ]
    assert [one.name for one in changes(settings, profile, CAMERA)] == ["theme", "camera"]


INVISIBLE = st.sampled_from(
    ["\n", "\r", "\t", "\x1b[2J", "\u2028", "\u202e", "\u200b", "\x85", "\x9b"]
)


@hypothesis.settings(max_examples=80, deadline=None)
@given(hidden=INVISIBLE, before=st.text("abc/", max_size=9), times=st.integers(1, 60))
@pytest.mark.parametrize("name", ["api_url", "update_url", "log_levels", "serial_ack"])
def test_a_value_that_cannot_be_read_before_it_is_confirmed_is_refused(name, hidden, before, times):
    value = f"https://a.example/{before}{hidden * times}x"
    with pytest.raises((WrongValue, NoProfile)):
        from_toml(f"{name} = {json.dumps(value)}")


def test_a_value_that_fills_the_screen_is_refused():
    with pytest.raises(WrongValue, match="500 characters at most"):
        from_toml(f'api_url = "https://a.example/{"a" * 500}"')


def test_addresses_are_the_first_of_the_changes(tmp_path):
    profile = {"theme": "light", "api_url": "https://a.example", "jpeg_quality": 70}
    profile["telemetry_url"] = "https://t.example"
    found = changes(Settings(data_dir=tmp_path), profile)
    assert [one.is_address for one in found] == [True, True, False, False]


@hypothesis.settings(max_examples=150, deadline=None)
@given(content=st.binary(max_size=200) | st.sampled_from([b"a = " + b"[" * 5000, b"a." * 5000]))
def test_no_file_makes_a_traceback(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("profile") / "profile.toml"
    path.write_bytes(content)
    with contextlib.suppress(NoProfile, WrongValue):
        from_file(path)
