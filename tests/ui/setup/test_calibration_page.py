"""Five scans on a page, and the scanner is set up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.ui.setup.calibration_page import CalibrationPage


class Answer:
    def __init__(self, fits, words):
        self.fits, self.words = fits, words


class Learned:
    def __init__(self, usable):
        self.profile, self.words, self.usable = "the profile", ("It types fast.",), usable


@pytest.fixture
def open_page(window):
    def opened(usable=True):
        page = CalibrationPage(
            window,
            ("digits", "signs"),
            lambda name: QImage(10, 10, QImage.Format.Format_RGB32),
            lambda bursts: Learned(usable and list(bursts) == ["digits", "signs"]),
            lambda card, burst, before: Answer(burst != "wrong", f"{card}: {burst} seen"),
        )
        page.open()
        return page

    return opened


def test_it_asks_for_each_code_and_tells_what_it_learned(open_page, qtbot):
    page, learned = open_page(), []
    page.learned.connect(learned.append)
    assert "1 of 2" in page._step.text()
    page.take("burst")
    assert "2 of 2" in page._step.text()
    page.take("burst")
    assert "set up" in page._step.text()
    assert "It types fast." in page._words.text()
    assert learned == ["the profile"]
    page.take("one too many")
    assert learned == ["the profile"]


def test_a_scanner_that_cannot_be_used_is_not_kept(open_page):
    page, learned = open_page(usable=False), []
    page.learned.connect(learned.append)
    page.take("burst")
    page.take("burst")
    assert learned == []
    assert "Not usable" in page._step.text()


def test_scans_belong_to_it_only_while_it_is_open(open_page, qtbot):
    page, shown = open_page(), []
    page.shown.connect(shown.append)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shown == [False]
    assert not page.isVisible()
    page.take("burst")
    page.open()
    assert "1 of 2" in page._step.text()


def test_a_wrong_answer_is_said_and_the_question_stays(open_page):
    page = open_page()
    page.take("wrong")
    assert "1 of 2" in page._step.text()
    assert "digits: wrong seen" in page._words.text()
    page.take("burst")
    assert "2 of 2" in page._step.text()
    assert "digits: burst seen" in page._words.text()


def test_keys_that_are_no_scan_are_said_too(open_page, qtbot):
    page = open_page()
    qtbot.keyClicks(page, "31")
    assert "too slowly" in page._words.text()
    assert "1 of 2" in page._step.text()
