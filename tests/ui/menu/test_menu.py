"""The menu: what lies beside the work, by touch and by letter."""

import pytest
from PySide6.QtCore import QObject, Qt

from app.ui.menu.entries import ENTRIES, Entry
from app.ui.menu.menu import Menu


class Opened(QObject):
    def __init__(self):
        super().__init__()
        self.names = []

    def history(self):
        self.names.append("history")

    def export(self):
        self.names.append("export")


@pytest.fixture
def opened():
    return Opened()


@pytest.fixture
def menu(window, opened):
    menu = Menu(window)
    menu.offer(Entry("history", "History", "H"), opened.history)
    menu.offer(Entry("export", "Export", "E", between_sessions=True), opened.export)
    menu.open()
    return menu


def test_a_letter_opens_its_entry_and_the_menu_is_left(menu, opened, qtbot):
    qtbot.keyClick(menu, Qt.Key.Key_H)
    assert opened.names == ["history"]
    assert not menu.isVisible()


def test_what_needs_a_closed_session_waits_for_it(menu, opened, qtbot):
    menu.display(working=True)
    qtbot.keyClick(menu, Qt.Key.Key_E)
    assert opened.names == []
    menu.display(working=False)
    menu.choose("export")
    assert opened.names == ["export"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F12])
def test_it_is_left_without_choosing(menu, opened, qtbot, key):
    qtbot.keyClick(menu, key)
    assert not menu.isVisible()
    assert opened.names == []


def test_no_two_entries_share_a_key():
    keys = [one.key for one in ENTRIES.values()]
    assert len(set(keys)) == len(keys)


def test_it_covers_a_window_that_grew(menu, window, qtbot):
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: menu.geometry() == window.rect())


def test_f12_opens_it_in_a_session_and_between(window, make_state, qtbot):
    for state in (make_state(), make_state(session=None)):
        window.display(state)
        qtbot.keyClick(window, Qt.Key.Key_F12)
        assert window.menu.isVisible()
        window.menu.leave()
