"""The face's thread goes first where the system lets it, and nothing else does."""

import os
import subprocess
import sys
import threading

import pytest

from app.bootstrap.thread_priority import going_first

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="What a thread's turn is can be asked on Linux alone."
)
SOMEBODY = 65534
WITHIN = """
import os, resource, sys
from app.bootstrap.thread_priority import going_first
limit, account = int(sys.argv[1]), int(sys.argv[2])
try:
    resource.setrlimit(resource.RLIMIT_RTPRIO, (limit, limit))
except ValueError:
    print("not to be raised")
    sys.exit()
os.setuid(account)
for _ in range(2):
    with going_first():
        print(os.sched_getscheduler(0) & ~os.SCHED_RESET_ON_FORK)
    print(os.sched_getscheduler(0) & ~os.SCHED_RESET_ON_FORK)
"""


def turn():
    return os.sched_getscheduler(0) & ~os.SCHED_RESET_ON_FORK


def as_somebody(limit):
    """What the turn is within and afterwards, twice: a change of language opens the house anew."""
    if os.geteuid() != 0:
        pytest.skip("Only root may make itself another account.")
    done = subprocess.run(
        [sys.executable, "-c", WITHIN, str(limit), str(SOMEBODY)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    if "not to be raised" in done.stdout:
        pytest.skip("This machine lets not even root raise the limit rtprio.")
    return done.stdout.split()


def may_go_first():
    """Asked of the system, in a thread that ends with the answer."""
    answers = []

    def ask():
        try:
            os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
        except OSError:
            return
        answers.append(True)

    asked = threading.Thread(target=ask)
    asked.start()
    asked.join()
    return bool(answers)


def test_the_face_goes_before_the_threads_that_it_starts():
    if not may_go_first():
        pytest.skip("This account may have no real-time thread.")
    seen = []
    with going_first():
        seen.append(turn())
        other = threading.Thread(target=lambda: seen.append(turn()))
        other.start()
        other.join()
    assert [*seen, turn()] == [os.SCHED_RR, os.SCHED_OTHER, os.SCHED_OTHER]


def test_an_account_that_may_not_works_as_before():
    assert as_somebody(limit=0) == [str(os.SCHED_OTHER)] * 4


def test_an_account_with_the_limit_goes_first():
    assert as_somebody(limit=1) == [str(os.SCHED_RR), str(os.SCHED_OTHER)] * 2
