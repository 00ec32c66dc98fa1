"""When the machine itself stood still, for every program on it: a virtual one is stopped by its
host now and then, for several frames.

On each core a bare loop, which the system lets go before everything else, sleeps for 2 ms at a
time and says when it came back late.
"""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

LATE_MS = 5
LOOP = f"""
import os, sys, time
core, seconds = int(sys.argv[1]), float(sys.argv[2])
os.sched_setaffinity(0, {{core}})
os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(2))  # the face has 1
last = time.perf_counter()
end = last + seconds
while last < end:
    time.sleep(0.002)
    now = time.perf_counter()
    if now - last > {LATE_MS / 1000}:
        print(last, now, flush=True)
    last = now
"""


@dataclass(frozen=True)
class Stop:
    """From when to when a core did nothing for anybody, in seconds of `time.perf_counter`.

    Linux counts these alike in every process.
    """

    core: int
    begin: float
    end: float

    def within(self, begin: float, end: float) -> float:
        """How many ms of it lie there."""
        return max(0.0, min(end, self.end) - max(begin, self.begin)) * 1000


class Machine:
    """Watched from now on for so many *seconds*."""

    def __init__(self, cores: Iterable[int], seconds: float) -> None:
        self._loops = {
            core: subprocess.Popen(
                [sys.executable, "-c", LOOP, str(core), str(seconds)],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for core in cores
        }

    def stops(self) -> list[Stop] | None:
        """All of them, once the seconds are over; None where no loop may go first."""
        said = {core: loop.communicate()[0] for core, loop in self._loops.items()}
        if not said or any(loop.returncode for loop in self._loops.values()):
            return None
        return [
            Stop(core, *map(float, line.split()))
            for core, lines in said.items()
            for line in lines.splitlines()
        ]


def stood_still(stops: Iterable[Stop], begin: float, end: float) -> float:
    """For how many ms one core or another did nothing in that time; the longest counts."""
    by_core: dict[int, float] = {}
    for stop in stops:
        by_core[stop.core] = by_core.get(stop.core, 0.0) + stop.within(begin, end)
    return max(by_core.values(), default=0.0)
