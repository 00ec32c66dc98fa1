"""The pages for support and supervisor."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.finding import failed, ok, warning
from app.features.day_figures import figures
from app.observability.bundle import Part
from app.observability.metrics.day import Day
from app.ui.diagnostics.bundle_page import BundlePage
from app.ui.diagnostics.figures_page import NumbersPage
from app.ui.diagnostics.health_page import HealthPage
from app.ui.diagnostics.plot import HourBars


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
    assert "✓ Saved: /x/y.zip  Only this account can read the file." in texts(page)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert wanted == [False, False]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.isHidden()


def test_nothing_of_what_lies_below_shows_through_a_page(window):
    """Its ground was not painted at all once it was said to be solid."""
    page = BundlePage(window)
    page.setStyleSheet("#bundle { background: #123456; }")
    page.open()
    picture = page.grab().toImage()
    places = [(5, 5), (page.width() - 5, 5), (5, page.height() - 5), (page.width() // 2, 12)]
    assert {picture.pixelColor(x, y).name() for x, y in places} == {"#123456"}


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
    assert [bar.hours for bar in bars] == [range(9, 17)] * 4, "one below the other they compare"
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert "7" in texts(page)
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Right)  # there is no tomorrow
    assert "41" in texts(page)
    page.grab()  # the bars are painted
    page.leave()


@pytest.mark.parametrize(
    ("look", "words"),
    [("zxing:small", "small picture"), ("zbar:flat clear", "flat, sharper"), ("ai:new", "ai:new")],
)
def test_what_reads_most_is_said_in_plain_words(window, look, words):
    day = a_day(0)
    day.count(f"look.{look}", 9, 3)
    page = NumbersPage(window, lambda _: figures(day))
    page.open()
    assert {words, f"reads most codes ({look.partition(':')[0]})"} <= set(texts(page))
    page.leave()


def test_a_day_without_anything_is_shown(window):
    page = NumbersPage(window, lambda _: figures(Day(date(2026, 11, 24))))
    page.open()
    page.grab()
    assert "–" in texts(page)
    page.leave()


def test_health_shows_what_is_wrong_first_and_what_to_do(window):
    page = HealthPage(window)
    looks = []
    page.look_wanted.connect(lambda: looks.append("look"))
    page.open()
    page.add(ok("camera", "Works."))
    page.add(warning("scanner", "Not heard.", "Scan any code."))
    page.add(failed("free space", "0.8 GB free.", "Free some space."))
    QTest.keyClick(page, Qt.Key.Key_Return)  # still looking
    assert looks == ["look"]
    page.finish()
    shown = texts(page)
    assert "Health: 2 to look at" in shown
    names = [one for one in shown if one in ("camera", "scanner", "free space")]
    assert names == ["free space", "scanner", "camera"]
    assert "0.8 GB free. Free some space." in shown
    assert {"✓ fine", "! look", "✗ mend"} <= set(shown)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert looks == ["look", "look"]
    assert "0.8 GB free. Free some space." not in texts(page)
    page.leave()
