"""The table of settings says all there is to say, and understands what people write."""

import pytest

from app.config.settings import Settings
from app.config.table import shown, table
from app.config.values import WrongValue, from_text


def test_every_setting_is_explained():
    rows = {row.name: row for row in table()}
    assert set(rows) == set(Settings.model_fields)
    for row in rows.values():
        assert row.words.endswith("."), row
        assert row.group != "Others", row
        assert row.expected
        assert not row.here or row.group in ("Bench", "Camera", "Hand scanner", "Kiosk"), row


def test_what_is_shown_can_be_typed_again():
    for name in Settings.model_fields:
        value = getattr(Settings(), name)
        assert from_text(name, shown(value)) == value, name


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("itf_lengths", " 6, 10", (6, 10)),
        ("itf_lengths", "", ()),
        ("camera_rotation", "90", 90),
        ("kiosk", "Yes", True),
        ("kiosk", "off", False),
        ("lock_after_minutes", "2.5", 2.5),
        ("api_url", "https://example.com/", "https://example.com"),
    ],
)
def test_it_is_understood(name, text, value):
    assert from_text(name, text) == value


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("jpeg_quality", "30", "expected a whole number from 50 to 100, got '30'"),
        ("jpeg_quality", "much", "expected a whole number from 50 to 100, got 'much'"),
        ("theme", "blue", "expected one of dark, light, high-contrast, got 'blue'"),
        ("camera_rotation", "45", "expected one of 0, 90, 180, 270, got '45'"),
        ("itf_lengths", "6,x", "expected whole numbers with commas between them"),
        ("kiosk", "maybe", "expected yes or no, got 'maybe'"),
        ("restart_minutes", "0", "expected a number from more than 0 to 1440, got '0'"),
        ("api_url", "closient", "expected an address with https://, got 'closient'"),
        ("log_levels", "sync=LOUD", "expected room=LEVEL with one of DEBUG"),
        ("station_name", "x" * 101, "expected text of at most 100 characters"),
    ],
)
def test_a_wrong_value_is_told_with_what_was_expected(name, text, words):
    with pytest.raises(WrongValue, match=f"^{name}: ") as raised:
        from_text(name, text)
    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("photo packed", {"jpeg_quality"}),
        ("HIGH-contrast", {"theme"}),
        ("free space", {"free_space_floor_mb"}),
        ("nothing has this word", set()),
    ],
)
def test_the_search_looks_at_names_words_and_choices(search, names):
    assert {row.name for row in table() if row.matches(search)} == names
