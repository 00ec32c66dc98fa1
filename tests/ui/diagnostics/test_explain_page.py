"""The page that explains any code, and the page that asks which product it is."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.domain.barcode import Barcode, CodeSource
from app.domain.codes.explanation import explain_text
from app.station.state import Question
from app.ui.bench.question_page import QuestionPage
from app.ui.diagnostics.explain_page import ExplainPage

DAY = date(2026, 11, 30)


@pytest.fixture
def page(window):
    page = ExplainPage(window)
    page.open()
    return page


def words(page):
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def test_everything_about_a_code_is_shown_and_nothing_of_the_code_before(page):
    page.display(explain_text("]d2010952123450001817260231\x1d10AB", CodeSource.SERIAL, DAY))
    shown = "\n".join(words(page))
    for part in ("READ, BUT LOOK", "GS1 DataMatrix ]d2", "260231 is no date", "BATCH/LOT", "AB"):
        assert part in shown
    page.display(explain_text("SHELF 7", CodeSource.WEDGE, DAY))
    shown = "\n".join(words(page))
    assert "KEPT, NO PRODUCT" in shown
    assert "BATCH/LOT" not in shown


def test_scans_are_asked_about_only_while_the_page_is_open(page):
    asked = []
    page.asked.connect(lambda *what: asked.append(what))
    page.take_wedge("4006381333931")
    page.take_serial("96385074")
    field = page.findChild(QLineEdit)
    QTest.keyClicks(field, "SHELF 7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.leave()
    page.take_wedge("4006381333931")
    assert asked == [("4006381333931", "wedge"), ("96385074", "serial"), ("SHELF 7", "typed")]


@pytest.mark.parametrize(("key", "answer"), [("1", "EAN-8"), ("2", "UPC-E")])
def test_a_question_opens_by_itself_is_answered_by_a_key_and_leaves(
    window, make_state, key, answer
):
    page, answers = QuestionPage(window), []
    page.answered.connect(answers.append)
    page.display(make_state())
    assert page.isHidden()
    asked = Question(Barcode.from_scanner("12345656"), CodeSource.WEDGE, 7)
    page.display(make_state(question=asked))
    assert page.isVisible()
    QTest.keyClicks(page, key)
    assert answers == [answer]
    page.display(make_state())
    assert page.isHidden()


def test_a_question_that_was_left_is_not_asked_again_by_itself(window, make_state):
    page = QuestionPage(window)
    asked = make_state(question=Question(Barcode.from_scanner("12345656"), CodeSource.WEDGE, 7))
    page.display(asked)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.display(asked)
    assert page.isHidden()
    again = Question(Barcode.from_scanner("12345656"), CodeSource.WEDGE, 8)
    page.display(make_state(question=again))
    assert page.isVisible(), "it was scanned once more"
