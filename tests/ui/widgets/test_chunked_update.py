"""What takes longer than a frame is shown in parts, and ends with what is true."""

from dataclasses import replace

from app.domain.report import SyncReport
from app.ui.widgets.chunked_update import ByParts


def waiting(state, number):
    return replace(state, sync=SyncReport(waiting=number))


def test_each_state_is_shown_to_its_end_and_of_those_that_wait_the_newest(
    window, make_state, qtbot
):
    told = []

    def displaying(state):
        told.append(("first", state.sync.waiting))
        yield
        told.append(("second", state.sync.waiting))

    parts = ByParts(displaying, window)
    for number in range(1, 6):
        parts.take(waiting(make_state(), number))
    assert told == [("first", 1)], "the face is not kept by the rest"
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == [("first", 1), ("second", 1), ("first", 5), ("second", 5)]
    parts.take(waiting(make_state(), 6))
    qtbot.waitUntil(lambda: told[-1] == ("second", 6))


def test_a_part_that_fails_keeps_no_later_state_back(window, make_state, qtbot):
    told = []

    def displaying(state):
        yield
        if state.sync.waiting == 1:
            raise ValueError("a part failed")
        told.append(state.sync.waiting)

    parts = ByParts(displaying, window)
    with qtbot.capture_exceptions() as failures:
        parts.take(waiting(make_state(), 1))
        qtbot.waitUntil(lambda: bool(failures))
        parts.take(waiting(make_state(), 2))
        qtbot.waitUntil(lambda: told == [2])
    assert len(failures) == 1
