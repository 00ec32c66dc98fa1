"""The pages of the past in the assembled program: store, sandbox, threads and the menu."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.bootstrap.workers import assemble
from app.config.settings import Settings
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.features import history
from app.sync.opening import open_server_work
from app.ui.history.history_page import HistoryPage
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.review.review_page import ReviewPage
from app.ui.window import Window
from tests.features.contexts import context
from tests.sync.sandboxed import OATS, open_desk


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path) as opened:
        opened.trouble(walk_seconds=0, extraction_seconds=0)
        opened.session(OATS)
        opened.pass_(30)
        yield opened


@pytest.fixture
def window(qtbot, desk, tmp_path):
    """The whole window with the pages; only their own threads run."""
    window = Window()
    qtbot.addWidget(window)
    window.show()
    settings = Settings(data_dir=tmp_path / "data", camera="synthetic")
    keyboard = KeyboardFilter(WedgeReader(), Stroke, window)
    with ExitStack() as house:
        server = house.enter_context(
            open_server_work(
                desk.store, desk.sandbox.url, desk.sandbox.api_key, {}, clock=desk.clock
            )
        )
        workers = assemble(settings, desk.store, server.engine, window)
        history.install(
            context(
                house,
                settings=settings,
                window=window,
                keyboard=keyboard,
                workers=workers,
                store=desk.store,
                server=server,
            )
        )
        yield window


def page_of(window, kind):
    return window.findChild(kind)


def test_a_session_is_found_checked_and_reviewed_by_keys_alone(window, desk, qtbot):
    history, review = page_of(window, HistoryPage), page_of(window, ReviewPage)
    field = history.findChild(QLineEdit)
    window.menu.choose("history")
    qtbot.waitUntil(lambda: len(history._list.sessions) == 1)
    qtbot.keyClicks(field, "oats")
    qtbot.waitUntil(lambda: history._products._rows.rowCount() == 1)
    qtbot.keyClick(field, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "shows all of it as it is here" in history._says.text())
    qtbot.keyClick(field, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: len(review._sheet.proposals) == 3)
    qtbot.keyClick(review, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: review._sheet.to_write == 2)
    qtbot.keyClick(review, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Written to the product" in review._says.text())
    name = desk.api.product("09521234500018").name
    assert name == "Rolled Oats, wholegrain 500 g (name as photographed)"


def test_review_is_the_supervisors(window, qtbot):
    window.menu.permissions.hold = True
    window.menu.choose("history")
    history, review = page_of(window, HistoryPage), page_of(window, ReviewPage)
    qtbot.waitUntil(lambda: len(history._list.sessions) == 1)
    with qtbot.waitSignal(window.menu.permissions.wanted) as wanted:
        qtbot.keyClick(history.findChild(QLineEdit), Qt.Key.Key_F6)
    assert wanted.args == ["review"]
    assert not review.isVisible()
    window.menu.permissions.permit("review")
    qtbot.waitUntil(lambda: review._sheet.capture is not None)


def test_a_slow_server_holds_up_no_search(window, desk, qtbot):
    history = page_of(window, HistoryPage)
    field = history.findChild(QLineEdit)
    window.menu.choose("history")
    qtbot.waitUntil(lambda: len(history._list.sessions) == 1)
    desk.trouble(latency_seconds=4, walk_seconds=0, extraction_seconds=0)
    qtbot.keyClick(field, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "Asking" in history._says.text())
    qtbot.keyClicks(field, "zwieback")
    qtbot.waitUntil(lambda: not history._list.sessions)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(history._list.sessions) == 1)
    assert "shows all of it" not in history._says.text(), "found before the server answered"
    qtbot.waitUntil(lambda: "shows all of it" in history._says.text(), timeout=15_000)
