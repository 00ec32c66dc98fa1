"""When the machine itself stood still, for every program on it: a virtual one is stopped by its
host now and then, for several frames.

On each core a bare loop, which the system lets go before everything else, sleeps for 2 ms at a
time and says when it came back late. What else a core holds up then depends on what it had: the
face, its timer, or a thread that has Python's lock. So a stop of any core counts.
"""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

SLEEP_MS, LATE_MS = 2, 1
LOOP = f"""
import os, sys, time
core, seconds = int(sys.argv[1]), float(sys.argv[2])
os.sched_setaffinity(0, {{core}})
os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(2))  # the face has 1
due = time.perf_counter() + {SLEEP_MS / 1000}
end = due + seconds
while due < end:
    time.sleep({SLEEP_MS / 1000})
    now = time.perf_counter()
    if now - due > {LATE_MS / 1000}:
        print(due, now, flush=True)
    due = now + {SLEEP_MS / 1000}
"""


@dataclass(frozen=True, order=True)
class Stop:
    """From when to when a core did nothing for anybody, in seconds of `time.perf_counter`.

    Linux counts these alike in every process.
    """

    begin: float
    end: float

    def within(self, begin: float, end: float) -> float:
        """How many ms of it lie there."""
        return max(0.0, min(end, self.end) - max(begin, self.begin)) * 1000


class Machine:
    """Watched from now on for so many *seconds*."""

    def __init__(self, cores: Iterable[int], seconds: float) -> None:
        self._loops = [
            subprocess.Popen(
                [sys.executable, "-c", LOOP, str(core), str(seconds)],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for core in cores
        ]

    def stops(self) -> list[Stop] | None:
        """All of them, the first one first, once the seconds are over; None where no loop may go
        first.
        """
        said = [loop.communicate()[0] for loop in self._loops]
        if not said or any(loop.returncode for loop in self._loops):
            return None
        lines = (line.split() for each in said for line in each.splitlines())
        return sorted(Stop(*map(float, line)) for line in lines)


def stood_still(stops: Iterable[Stop], begin: float, end: float) -> float:
    """For how many ms of that time one core or another did nothing; at once counts once.

    *stops*: the one that begins first comes first.
    """
    total, over = 0.0, begin
    for stop in stops:
        total += stop.within(over, end)
        over = max(over, stop.end)
    return total
