"""What a page covered comes to light strip by strip, and keys and touches are there at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from app.ui.widgets.page import Page


class Below(QWidget):
    """Fills its window, and remembers what of it was painted each time."""

    def __init__(self, parent):
        super().__init__(parent)
        self.painted = []
        self.touched = 0
        self.setGeometry(parent.rect())

    def paintEvent(self, event):  # noqa: N802
        self.painted.append(QRegion(event.region()))

    def mousePressEvent(self, _event):  # noqa: N802
        self.touched += 1


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def below(window, qtbot):
    below = Below(window)
    with qtbot.waitExposed(window):
        window.show()
    return below


def test_what_lies_below_a_page_is_painted_by_strips(window, below, qtbot):
    page = Page(window, "tried")
    page.open()
    qtbot.waitUntil(lambda: page.visibleRegion().boundingRect() == window.rect())
    below.painted.clear()
    page.leave()
    assert page.isHidden()
    qtbot.waitUntil(lambda: below.visibleRegion().boundingRect() == window.rect())
    qtbot.waitUntil(lambda: sum(below.painted, QRegion()).boundingRect() == window.rect())
    assert max(one.boundingRect().height() for one in below.painted) <= window.height() / 3


def test_the_curtain_takes_no_touch_from_what_lies_below(window, below, qtbot):
    page = Page(window, "tried")
    page.open()
    page.leave()
    qtbot.mouseClick(window.childAt(600, 700), Qt.MouseButton.LeftButton)
    assert below.touched == 1
