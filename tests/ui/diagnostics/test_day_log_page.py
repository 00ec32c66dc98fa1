from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.day import DayEntry
from app.ui.diagnostics.day_log_page import DayPage, words_of

DAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ENTRIES = (
    DayEntry(NOON, "refused", "Not a product code", "The last digit should be 8, not 7."),
    DayEntry(NOON, "read", "9 521234 500018", "", "Anna"),
)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def page(window, asked):
    page = DayPage(window, today=lambda: DAY)
    page.day_wanted.connect(asked.append)
    page.open()
    page.display(DAY, ENTRIES)
    return page


def rows(page):
    model = page._list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_tells_each_event_in_words_with_its_time_and_who_did_it(page):
    assert words_of(ENTRIES[0]).endswith(
        "✗  REFUSED  ·  Not a product code  ·  The last digit should be 8, not 7."
    )
    assert "✓  READ" in rows(page)[1]
    assert rows(page)[1].endswith("(Anna)")
    assert words_of(ENTRIES[0]).startswith(f"{NOON.astimezone():%H:%M:%S}")


@pytest.mark.parametrize(
    ("typed", "found"), [("digit", 1), ("9521234500018", 1), ("anna", 1), ("", 2)]
)
def test_what_is_typed_is_searched_for(page, qtbot, typed, found):
    qtbot.keyClicks(page._search, typed)
    assert len(rows(page)) == found


def test_page_down_goes_back_in_time_and_never_past_today(page, qtbot, asked):
    qtbot.keyClick(page._search, Qt.Key.Key_PageDown)
    qtbot.keyClick(page._search, Qt.Key.Key_PageUp)
    qtbot.keyClick(page._search, Qt.Key.Key_PageUp)
    assert asked == [DAY, DAY - timedelta(days=1), DAY, DAY]


def test_the_answer_for_a_day_that_was_left_is_not_shown(page, qtbot):
    qtbot.keyClick(page._search, Qt.Key.Key_PageDown)
    page.display(DAY, ENTRIES)
    assert rows(page) == []
