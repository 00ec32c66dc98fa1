"""A kiosk that does not run says why and whom to call, and only its one button does anything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.kiosk.full_screen import FullScreen
from app.ui.access.stopped_page import StoppedPage
from app.ui.widgets.key_button import KeyButton


@pytest.fixture
def page(qtbot):
    made = StoppedPage("The disk is full. Free some space.", "Mrs Novak, +49 89 1234")
    qtbot.addWidget(made)
    return made


def test_it_says_why_that_nothing_is_lost_and_whom_to_call(page):
    said = " ".join(one.text() for one in page.findChildren(QLabel))
    for words in ("The disk is full.", "What was confirmed is on disk.", "Mrs Novak, +49 89 1234"):
        assert words in said


def test_without_a_contact_it_names_support(qtbot):
    page = StoppedPage("It fell.", "")
    qtbot.addWidget(page)
    assert any("Call support" in one.text() for one in page.findChildren(QLabel))


def test_one_key_and_one_button_start_again_and_nothing_else_does(page, qtbot):
    pressed = []
    page.start_wanted.connect(lambda: pressed.append(1))
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Space,
        Qt.Key.Key_F4,
        Qt.Key.Key_4,
    ):
        qtbot.keyClick(page, key)
    assert pressed == []
    qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.mouseClick(page.findChild(KeyButton), Qt.MouseButton.LeftButton)
    assert pressed == [1, 1]


def test_nobody_closes_it_to_a_desktop(page, qtbot):
    FullScreen(page, "").enter()
    assert not page.close()
    assert page.isVisible()
