"""Past sessions: searched while typing and by scan, a page at a time, acted on by key."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.history import HistoryPage as Found
from app.domain.history import PastSession, Search, Standing
from app.domain.session import CaptureMode, Closing, Session
from app.ui.history.history_list import row_words, when_words
from app.ui.history.history_page import PAGE, HistoryPage

START = datetime(2026, 11, 24, 8, tzinfo=UTC)


def past(number, **facts):
    session = Session(
        f"s{number}",
        CaptureMode.BOTH,
        START - timedelta(days=number),
        Closing.SUBMIT,
        START,
        "there",
        facts.pop("extraction", ""),
    )
    return PastSession(session, 3, 4, **facts)


class Asked(list):
    def take(self, *question):
        self.append(question)


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def page(window, qtbot, asked):
    page = HistoryPage(window)
    qtbot.addWidget(page)
    page.wanted.connect(asked.take)
    page.open()
    page.display(Search(), Found(tuple(past(n) for n in range(PAGE)), ("s9", 0)))
    return page


def test_it_opens_with_the_newest_page(page, asked):
    assert asked == [(Search(), PAGE, None)]
    assert len(page._list.sessions) == PAGE


def test_what_is_typed_is_searched_after_a_pause(page, asked, qtbot):
    qtbot.keyClicks(page.findChild(QLineEdit), "oats 2026-11-24")
    qtbot.waitUntil(lambda: len(asked) == 2)
    search = asked[-1][0]
    assert (search.text, search.until - search.since) == ("oats", timedelta(days=1))
    page.display(Search(), Found((past(1),)))
    assert len(page._list.sessions) == PAGE, "an answer to an older question"
    page.display(search, Found((past(1),)))
    assert len(page._list.sessions) == 1


def test_a_scanned_code_is_searched_at_once(page, asked):
    page.take_code("]E09521234500018")
    assert asked[-1][0].gtin.value == "09521234500018"


def test_the_end_of_the_list_asks_for_the_next_page_once(page, asked, qtbot):
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert asked[1:] == [(Search(), PAGE, ("s9", 0))]
    page.display(Search(), Found((past(10),), None))
    assert len(page._list.sessions) == PAGE + 1
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert len(asked) == 2


def test_f4_goes_through_where_sessions_stand(page, asked, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_F4)
    assert asked[-1][0] == Search(standing=Standing.NEEDS_YOU)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F9, "resend_wanted"),
        (Qt.Key.Key_F8, "export_wanted"),
        (Qt.Key.Key_F7, "verify_wanted"),
        (Qt.Key.Key_F6, "review_wanted"),
        (Qt.Key.Key_Return, "review_wanted"),
    ],
)
def test_a_key_acts_on_the_selected_session(page, qtbot, key, signal):
    qtbot.keyClick(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(page, signal)) as told:
        qtbot.keyClick(page.findChild(QLineEdit), key)
    assert told.args == ["s1"]


def test_esc_clears_the_search_before_it_leaves(page, qtbot):
    field = page.findChild(QLineEdit)
    qtbot.keyClicks(field, "oats")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), page.isVisible()) == ("", True)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not page.isVisible()


@pytest.mark.parametrize(
    ("session", "said"),
    [
        (past(1), "✓ all on the server · submitted"),
        (past(1, unseen=3, owed=2), "↑ 3 to reach the server"),
        (past(1, owed=2, parked="Refused: too odd"), "! Refused: too odd"),
        (past(1, failed=2), "! 2 lookups failed"),
        (past(1, different="A photo is missing."), "! A photo is missing."),
        (past(1, verified=False), "↑ being compared with the server"),
        (past(1, extraction="ready"), "proposals to review"),
    ],
)
def test_a_row_says_where_the_session_stands(session, said):
    assert said in row_words(session)
    assert "3 products · 4 photos" in row_words(session)


def test_what_the_server_said_names_its_session_when_another_is_selected(page, qtbot):
    first, second = page._list.sessions[:2]
    page.say_of(first.session.id, "Asking the server …")
    assert page._says.text() == "Asking the server …"
    qtbot.keyClick(page, Qt.Key.Key_Down)
    page.say_of(first.session.id, "A photo (front) is missing on the server.")
    assert (
        page._says.text()
        == f"{when_words(first.session)}   ·   A photo (front) is missing on the server."
    )
    page.say_of(second.session.id, "The server shows all of it as it is here.")
    assert page._says.text() == "The server shows all of it as it is here."
