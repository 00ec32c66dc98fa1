"""The quota as the client keeps it, against the limiter of the sandbox on the same clock."""

import random
from datetime import UTC, datetime

import pytest

from app.api.quota import Quota
from app.sandbox.limits import count_call

POLICY = "300;w=60, 10000;w=86400"


class Ledger:
    """The sandbox's limiter with a memory of its own."""

    def __init__(self):
        self.settings, self.now, self.refused = {}, 1_800_000_000.0, 0

    def setting(self, name):
        return self.settings.get(name)

    def keep(self, name, value):
        self.settings[name] = value

    def call(self, per_minute=300, per_day=10_000):
        standing = count_call(self, per_minute, per_day, datetime.fromtimestamp(self.now, UTC))
        self.refused += not standing.allowed
        return standing.headers()


@pytest.fixture
def ledger():
    return Ledger()


@pytest.fixture
def quota(ledger):
    return Quota(lambda: ledger.now)


def run(quota, ledger, calls, pace=0.01, **limits):
    """Make *calls* as fast as the quota lets us. Returns the seconds it took."""
    begun = ledger.now
    for _ in range(calls):
        while wait := quota.take():
            ledger.now += wait
        quota.hear(ledger.call(**limits))
        ledger.now += pace
    return ledger.now - begun


def test_a_steady_run_is_never_refused_and_wastes_nothing(quota, ledger):
    took = run(quota, ledger, 3000)
    assert ledger.refused == 0
    assert took < 10 * 61, "ten windows of a minute are enough for 3,000 calls"


def test_the_days_window_is_kept_too_though_the_server_tells_only_the_minutes(quota, ledger):
    run(quota, ledger, 450, per_day=400)
    assert ledger.refused == 0


def test_calls_at_the_same_time_are_counted_before_they_are_answered(quota, ledger):
    quota.hear({"RateLimit-Remaining": "2", "RateLimit-Limit": "300", "RateLimit-Reset": "30"})
    assert [quota.take(), quota.take(), quota.take()] == [0, 0, 30]
    quota.hear({"RateLimit-Remaining": "1", "RateLimit-Limit": "300", "RateLimit-Reset": "30"})
    assert quota.take() == 30, "the other call may still take the last one"
    quota.missed()
    assert quota.take() == 30, "a lost call may have counted"


def test_what_is_left_today_outlives_the_program(quota, ledger):
    run(quota, ledger, 1)
    assert quota.left_today() is None, "the server tells of the minute alone"
    quota.recall(None)
    run(quota, ledger, 699)
    assert quota.left_today() == 9300
    later = Quota(lambda: ledger.now)
    later.recall(quota.day())
    assert later.left_today() == 9300
    run(later, ledger, 10)
    assert later.left_today() == 9290
    ledger.now += 86_400
    assert later.left_today() == 10_000


def test_a_memory_that_is_wrong_is_put_right_by_the_server(quota, ledger):
    quota.recall((ledger.now, 10_000))
    run(quota, ledger, 1)
    assert quota.wait_seconds() == 0, "one call always goes, and the answer shows 299 left"


def test_a_call_without_an_answer_is_not_the_days_last(quota, ledger):
    """After a start without a network nothing was sent until the day was over."""
    quota.recall((ledger.now, 10_000))
    for _ in range(3):
        assert quota.take() == 0
        assert quota.wait_seconds() == 1.0, "one at a time"
        quota.missed()
    run(quota, ledger, 100)
    assert ledger.refused == 0


def test_photos_alone_find_out_too_what_is_left(quota, ledger):
    quota.recall((ledger.now, 9_950))
    assert quota.wait_seconds(keep=1, keep_today=100) == 0
    run(quota, ledger, 1)
    assert quota.wait_seconds(keep=1, keep_today=100) == 0, "the answer shows 299 left"


def test_a_server_that_tells_nothing_is_asked_once_when_the_day_is_spent(quota, ledger):
    quota.recall((ledger.now, 10_000))
    assert quota.take() == 0
    quota.hear({})
    assert quota.take() == 86_400


def test_others_on_the_same_key_are_noticed_and_alone_we_are_alone(quota, ledger):
    run(quota, ledger, 1000, pace=0.3)
    assert not quota.others()
    for _ in range(10):
        run(quota, ledger, 1)
        ledger.call()  # a second station
    assert quota.others()
    ledger.now += 700
    assert not quota.others()


def test_parallel_answers_in_any_order_make_no_stranger(ledger):
    quota, dice = Quota(lambda: ledger.now), random.Random(6)
    answers = []
    for _ in range(400):
        if len(answers) < 3 and not quota.take():
            answers.append(ledger.call())
        if dice.random() < 0.6 and answers:
            quota.hear(answers.pop(dice.randrange(len(answers))))
        ledger.now += 0.3
    assert not quota.others()
    assert ledger.refused == 0


def test_a_clock_that_jumps_back_holds_nothing_up_for_long(quota, ledger):
    run(quota, ledger, 300)
    assert quota.wait_seconds() > 0
    ledger.now -= 7200
    assert quota.wait_seconds() == 0
