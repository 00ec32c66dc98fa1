"""Proposals decided by key and by touch."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.domain.proposal import Decision, Proposal, ReviewSheet
from app.ui.review.review_page import ReviewPage
from app.ui.widgets.key_button import KeyButton

NAME = Proposal("p1", "name", "Oats", "Rolled Oats 500 g", Decimal("0.93"), "On the front.", "ai")
BRAND = Proposal("p2", "brand_name", "", "Millbrook", Decimal("0.60"), "A logo.", "ai")


@pytest.fixture
def page(window, qtbot):
    page = ReviewPage(window)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.session_wanted):
        page.open()
    return page


@pytest.fixture
def sheet(make_state):
    capture = make_state().capture
    return ReviewSheet("s", capture, 1, 2, (NAME, BRAND))


def words(page):
    from PySide6.QtWidgets import QLabel

    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_both_values_the_confidence_and_why_are_shown(page, sheet):
    page.display(sheet)
    shown = words(page)
    for part in ("Oats", "Rolled Oats 500 g", "93%", "On the front.", "Brand name", "2 to decide"):
        assert part in shown


@pytest.mark.parametrize(
    ("key", "decision"), [(Qt.Key.Key_A, Decision.ACCEPT), (Qt.Key.Key_R, Decision.REJECT)]
)
def test_a_key_decides_on_the_selected_one(page, sheet, qtbot, key, decision):
    page.display(sheet)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.decided) as told:
        qtbot.keyClick(page, key)
    assert told.args == ["p2", decision]


def test_keys_rest_until_the_answer_is_there(page, sheet, qtbot):
    page.display(sheet)
    heard = []
    page.decided.connect(lambda *told: heard.append(told))
    qtbot.keyClick(page, Qt.Key.Key_A)
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert len(heard) == 1
    accepted = Proposal(**{f: getattr(NAME, f) for f in NAME.__slots__} | {"status": "ACCEPTED"})
    page.display(ReviewSheet("s", sheet.capture, 1, 2, (accepted, BRAND)))
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert [one[0] for one in heard] == ["p1", "p2"], "the next undecided one is selected"


def test_all_above_a_threshold_that_keys_move(page, sheet, qtbot):
    page.display(sheet)
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Plus):
        qtbot.keyClick(page, key)
    with qtbot.waitSignal(page.all_accepted) as told:
        qtbot.keyClick(page, Qt.Key.Key_T)
    assert told.args == [Decimal("0.75")]


def test_nothing_is_written_until_something_is_accepted(page, sheet, qtbot):
    page.display(sheet)
    apply = next(one for one in page.findChildren(KeyButton) if one.key == "Enter")
    assert not apply.isEnabled()
    accepted = Proposal("p1", "name", "", "Oats", Decimal(1), status="ACCEPTED")
    page.display(ReviewSheet("s", sheet.capture, 1, 2, (accepted,)))
    assert apply.isEnabled()
    with qtbot.waitSignal(page.apply_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_products_are_stepped_through_and_esc_leaves(page, sheet, qtbot):
    page.display(sheet)
    with qtbot.waitSignal(page.product_wanted) as told:
        qtbot.keyClick(page, Qt.Key.Key_Right)
    assert told.args == [1]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_foreign_status_and_endless_text_do_no_harm(page, sheet):
    odd = Proposal("p", "x" * 80, "\n" * 9, "y\u202e" * 900, Decimal(0), "z" * 900, "", "ESCALATED")
    page.display(ReviewSheet("s", sheet.capture, 1, 1, (odd,), "Refused.", trouble=True))
    assert "· escalated" in words(page)
    assert "! Refused." in words(page)
