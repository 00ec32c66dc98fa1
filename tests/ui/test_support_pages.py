"""The pages for support and supervisor."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.bundle import Part
from app.day_figures import figures
from app.numbers.day import Day
from app.ui.bundle_page import BundlePage
from app.ui.numbers_page import NumbersPage
from app.ui.plot import HourBars


def texts(page):
    QApplication.processEvents()  # what was added to a page that is shown appears then
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def test_the_bundle_is_looked_at_before_it_is_saved(window, qtbot):
    page = BundlePage(window)
    asked, wanted = [], []
    page.look_wanted.connect(asked.append)
    page.save_wanted.connect(wanted.append)
    page.open()
    page.display((Part("trace", ("a", "b"), 2_000), Part("settings", ("c",), 0)))
    assert asked == [True]
    assert wanted == []
    assert any("No photo, no key" in one for one in texts(page))
    assert any(one.startswith("2 files") for one in texts(page))
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Return)  # still saving
    assert (asked, wanted) == ([True, False], [False])
    page.show_saved("/x/y.zip", good=True)
    assert "Saved: /x/y.zip" in texts(page)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert wanted == [False, False]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.isHidden()


def a_day(back):
    day = Day(date(2026, 11, 24 - back))
    day.count("scan.camera", 9, 41 if back == 0 else 7)
    day.measure("receipt.ms", 9, 80.0)
    return day


def test_the_supervisor_sees_the_day_and_the_days_before(window, qtbot):
    page = NumbersPage(window, lambda back: figures(a_day(back)))
    page.open()
    assert "41" in texts(page)
    bars = page.findChildren(HourBars)
    assert bars[0].accessibleDescription() == "9: 41"
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert "7" in texts(page)
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Right)  # there is no tomorrow
    assert "41" in texts(page)
    page.grab()  # the bars are painted
    page.leave()


def test_a_day_without_anything_is_shown(window):
    page = NumbersPage(window, lambda _: figures(Day(date(2026, 11, 24))))
    page.open()
    page.grab()
    assert "–" in texts(page)
    page.leave()
