"""A session of 10,000 products: what a new one costs does not depend on how many there are."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.bench.capture_list import CaptureList

SHOWN = 200


@pytest.fixture
def one(make_state):
    return make_state().capture


@pytest.fixture
def shown(qtbot):
    widget = CaptureList()
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def asked(shown):
    """What the model was asked for: the work of an insertion."""
    rows = []
    data = shown._rows.data

    def counted(index, role=0):
        rows.append(index.row())
        return data(index, role)

    shown._rows.data = counted
    return rows


def session(one, count):
    """The newest SHOWN of *count*, newest first."""
    return tuple(numbered(one, number) for number in range(count, max(0, count - SHOWN), -1))


def numbered(one, number):
    return replace(one, id=f"c{number}", number=number)


def fill(shown, one, count):
    """Scroll down to the first product."""
    shown.display(session(one, count), None, count)
    while shown._rows.rowCount() < count:
        last = shown._rows.oldest.number
        older = range(last - 1, max(0, last - 1 - SHOWN), -1)
        shown.show_older(tuple(numbered(one, number) for number in older))
    shown.grab()


def test_a_new_product_costs_the_same_at_ten_thousand_as_at_a_thousand(shown, asked, one):
    cost = {}
    for count in (1_000, 10_000):
        fill(shown, one, count)
        resets = []
        shown._rows.modelReset.connect(lambda resets=resets: resets.append(1))
        asked.clear()
        shown.display(session(one, count + 1), None, count + 1)
        shown.grab()
        cost[count] = len(asked)
        assert shown._rows.rowCount() == count + 1
        assert not resets
    assert cost[10_000] <= cost[1_000] + 5
    assert cost[10_000] < 200, "only what is seen is drawn"


def test_scrolling_to_the_end_asks_for_older_ones_once(shown, one):
    wanted = []
    shown.older_wanted.connect(wanted.append)
    shown.display(session(one, 1_000), None, 1_000)
    QApplication.processEvents()
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum() - 1)
    assert [capture.number for capture in wanted] == [801]
    shown.show_older(tuple(numbered(one, number) for number in range(800, 600, -1)))
    assert shown._rows.rowCount() == 400
    assert shown._rows.at(399).number == 601


def test_an_old_answer_and_an_undone_product_leave_no_hole_and_no_double(shown, one):
    shown.display(session(one, 1_000), None, 1_000)
    older = tuple(numbered(one, number) for number in range(800, 600, -1))
    shown.show_older(older)
    shown.show_older(older)
    assert shown._rows.rowCount() == 400
    shown.display(session(one, 999), None, 999)
    numbers = [shown._rows.at(row).number for row in range(shown._rows.rowCount())]
    assert numbers == list(range(999, 799, -1))
