"""Silence is counted in what the watchdog lived through, and on slow machines it means less."""

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from app.kiosk.heartbeat import Phase
from app.kiosk.patience import FROZEN_AFTER_S, Patience

LOOK_S = 0.5


def silent_for(patience, seconds):
    """Whether it is over after so many seconds without a beat."""
    for _ in range(round(seconds / LOOK_S)):
        patience.waited(LOOK_S, LOOK_S)
        if patience.over:
            return True
    return False


def at_work(start_s, beat_s=0.5, beats=1):
    patience = Patience()
    silent_for(patience, start_s)
    patience.heard(Phase.WORKING)
    for _ in range(beats - 1):
        patience.waited(beat_s, LOOK_S)
        patience.heard(Phase.WORKING)
    return patience


def test_a_frozen_face_is_noticed_in_seconds():
    assert silent_for(at_work(start_s=2), FROZEN_AFTER_S + 1)
    assert not silent_for(at_work(start_s=2), FROZEN_AFTER_S)


@pytest.mark.parametrize("phase", [one for one in Phase if one is not Phase.WORKING])
def test_each_phase_has_its_own_patience_and_none_is_endless(phase):
    patience = at_work(start_s=2)
    patience.heard(phase)
    assert not silent_for(patience, 60)
    assert silent_for(patience, 3600)


@pytest.mark.parametrize("phase", list(Phase))
def test_a_computer_that_slept_for_a_night_woke_no_sleeper(phase):
    patience = at_work(start_s=2)
    patience.heard(phase)
    for _ in range(2):
        patience.waited(8 * 3600, LOOK_S)
    assert not patience.over


@seed(23)
@settings(max_examples=200, deadline=None)
@given(
    slower=st.floats(1, 20),
    pauses=st.lists(st.floats(0.3, 0.9), min_size=1, max_size=300),
    start_s=st.floats(2, 12),
)
def test_no_beat_that_is_late_because_all_is_late_is_taken_for_the_end(slower, pauses, start_s):
    patience = Patience()
    assert not silent_for(patience, start_s * slower)
    patience.heard(Phase.WORKING)
    for pause in pauses:
        assert not silent_for(patience, pause * slower)
        patience.heard(Phase.WORKING)


def test_a_slow_start_is_forgotten_when_the_beats_come_on_time():
    assert not silent_for(at_work(start_s=30, beats=60), 20)
    assert silent_for(at_work(start_s=30, beats=200), FROZEN_AFTER_S + 1)
