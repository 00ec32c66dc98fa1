"""What the band says is never hidden: over a page it has a second place, for a while."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.station.state import Notice, StationState, Verdict
from app.ui.access.operator_page import OperatorPage
from app.ui.bench.notice_over_page import NoticeOverPage
from app.ui.window import Window


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.display(state(1, Verdict.READY, "Scan Station"))
    return window


def state(number, verdict, detail):
    return StationState(Notice(number, verdict, "Scan again", detail, datetime.now(UTC)))


def test_a_refusal_is_read_over_the_page_that_hides_the_band_and_goes_at_a_touch(window, qtbot):
    over = window.findChild(NoticeOverPage)
    page = OperatorPage(window)
    page.open()
    assert not over.isVisible()
    window.display(state(2, Verdict.REFUSED, "A badge was expected."))
    assert over.isVisible()
    assert "A badge was expected." in over.words
    qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
    assert not over.isVisible()


def test_where_the_band_is_seen_it_is_said_once(window):
    window.display(state(2, Verdict.REFUSED, "Hold the code to the camera."))
    assert not window.findChild(NoticeOverPage).isVisible()
    assert "Hold the code" in window.band.words


def test_a_page_that_opens_later_is_not_covered_by_old_news(window):
    window.display(state(2, Verdict.REFUSED, "Old."))
    OperatorPage(window).open()
    window.display(state(2, Verdict.REFUSED, "Old."))
    assert not window.findChild(NoticeOverPage).isVisible()
