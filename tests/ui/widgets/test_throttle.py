from dataclasses import replace

from app.domain.report import SyncReport
from app.ui.widgets.throttle import StateGate


def progress(state, number):
    return replace(state, sync=SyncReport(waiting=number))


def event(state, number):
    return replace(state, notice=replace(state.notice, number=number))


def test_every_event_passes_and_of_progress_the_latest(window, make_state, qtbot):
    gate, shown = StateGate(window), []
    gate.passed.connect(shown.append)
    for number in range(100):
        gate.take(progress(event(make_state(), 1), number))
    gate.take(event(make_state(), 2))
    gate.take(event(make_state(), 3))
    for number in range(100):
        gate.take(progress(event(make_state(), 3), number))
    qtbot.waitUntil(lambda: len(shown) == 3)
    assert [one.notice.number for one in shown] == [1, 2, 3]
    assert [shown[0].sync.waiting, shown[2].sync.waiting] == [99, 99]
    for number in range(200, 300):
        gate.take(progress(event(make_state(), 3), number))
    assert len(shown) == 3, "nobody reads as fast"
    qtbot.waitUntil(lambda: len(shown) == 4)
    assert shown[-1].sync.waiting == 299


def test_what_just_happened_is_shown_before_all_that_it_changes(window, make_state, qtbot):
    gate, told = StateGate(window), []
    gate.noticed.connect(lambda notice: told.append(("notice", notice.number)))
    gate.passed.connect(lambda state: told.append(("state", state.notice.number)))
    gate.take(event(make_state(), 7))
    assert told == [("notice", 7)]
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == ("state", 7)
