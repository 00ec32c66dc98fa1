from dataclasses import replace

from app.domain.report import SyncReport
from app.ui.state_gate import StateGate


def progress(state, number):
    return replace(state, sync=SyncReport(waiting=number))


def test_every_event_passes_at_once_and_of_progress_the_latest(window, make_state, qtbot):
    gate, shown = StateGate(window), []
    gate.passed.connect(shown.append)
    state = make_state()
    for number in range(100):
        gate.take(progress(state, number))
    event = replace(state, notice=replace(state.notice, number=2))
    gate.take(event)
    assert [one.notice.number for one in shown] == [1, 2]
    for number in range(100):
        gate.take(progress(event, number))
    assert len(shown) == 2
    qtbot.waitUntil(lambda: len(shown) == 3)
    assert shown[-1].sync.waiting == 99
