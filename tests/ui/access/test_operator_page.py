import pytest
from PySide6.QtCore import Qt

from app.ui.access.operator_page import OperatorPage


@pytest.fixture
def page(window, make_state):
    page = OperatorPage(window)
    page.display(make_state(session=None, operator="Anna", operators=("Anna", "Ben")))
    page.open()
    return page


@pytest.fixture
def given(page):
    names = []
    page.name_given.connect(names.append)
    return names


def test_a_name_is_typed(page, given, qtbot):
    qtbot.keyClicks(page._field, "Clara ")
    qtbot.keyClick(page._field, Qt.Key.Key_Return)
    assert given == ["Clara"]


def test_who_worked_here_is_one_key_or_touch_away(page, given, qtbot):
    qtbot.keyClick(page._field, Qt.Key.Key_F3)
    qtbot.mouseClick(page._names[0], Qt.MouseButton.LeftButton)
    assert given == ["Ben", "Anna"]


def test_it_leaves_when_another_one_is_signed_in(page, make_state):
    page.display(make_state(session=None, operator="Anna"))
    assert page.isVisible()
    page.display(make_state(session=None, operator="Ben"))
    assert not page.isVisible()


def test_nobody_works_here_any_more(page, given, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert given == [""]
