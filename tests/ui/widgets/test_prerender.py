"""What a key brings is drawn before; nobody sees it, and nobody waits for it."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui.menu.key_help import KeyHelp


class Painted(QObject):
    """How often each page was painted."""

    def __init__(self, pages):
        super().__init__()
        self.times = dict.fromkeys(pages, 0)
        for page in pages:
            page.installEventFilter(self)

    def eventFilter(self, page, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint and page in self.times:
            self.times[page] += 1
        return False

    def least(self):
        return min(self.times.values())


@pytest.fixture
def painted(window):
    return Painted((window.menu, window.gallery, window.findChild(KeyHelp)))


def pressable(page):
    return {one for one in page.findChildren(QAbstractButton) if one.isEnabled()}


def said(page):
    return [one.text() for one in page.findChildren(QLabel)]


def test_pages_are_drawn_one_by_one_and_again_at_another_size(window, painted, qtbot):
    window.draw_unseen()
    assert not painted.least(), "the face is not kept by all of them"
    qtbot.waitUntil(lambda: painted.least() > 0)
    before = painted.least()
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: painted.least() > before)
    assert not any(page.isVisible() for page in painted.times)


def test_a_page_that_is_opened_meanwhile_is_left_as_it_is(window, make_state, painted, qtbot):
    window.display(make_state())
    before = pressable(window.menu)
    window.draw_unseen()
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: painted.least() > 0)
    assert window.menu.isVisible()
    assert pressable(window.menu) == before


def test_help_that_is_open_keeps_its_words_when_the_window_grows(
    window, make_state, painted, qtbot
):
    window.display(make_state())
    window.draw_unseen()
    qtbot.waitUntil(lambda: painted.least() > 0)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (page,) = (one for one in painted.times if isinstance(one, KeyHelp))
    words, before = said(page), painted.times[window.gallery]
    window.resize(window.width(), window.height() + 40)
    qtbot.waitUntil(lambda: painted.times[window.gallery] > before)
    assert page.isVisible()
    assert page.size() == window.size()
    assert said(page) == words
