"""A page by keys alone: Tab stays on it, Enter presses what Tab came to, a touch gives no focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from app.ui.widgets.page import Page
from app.ui.widgets.page_design import page_button, page_title


@pytest.fixture
def pressed():
    return []


@pytest.fixture
def page(window, pressed):
    page = Page(window, "tried")
    layout = QVBoxLayout(page)
    layout.addWidget(page_title("A page"))
    layout.addWidget(QLineEdit())
    for words in ("one", "two"):
        layout.addWidget(page_button(words, "", lambda _=False, said=words: pressed.append(said)))
    page.open()
    return page


def tab(qtbot, times):
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def test_enter_and_space_press_what_tab_came_to(page, pressed, qtbot):
    qtbot.keyClick(tab(qtbot, 2), Qt.Key.Key_Return)
    qtbot.keyClick(tab(qtbot, 1), Qt.Key.Key_Space)
    assert pressed == ["one", "two"]


def test_tab_goes_around_on_the_page_and_back(page, qtbot):
    assert isinstance(tab(qtbot, 4), QLineEdit)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().text() == "two"


def test_a_touched_button_takes_no_enter(page, pressed, qtbot):
    button = page.findChildren(QLineEdit)[0].nextInFocusChain()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert pressed == ["one"]


def test_the_page_says_its_title(page):
    assert page.accessibleName() == "A page"
