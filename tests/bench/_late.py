"""How late a face's ticks were, in words."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from _machine import LATE_MS, Stop, stood_still

FRAME_MS = 1000 / 60
WORST = 1000
"""So many ticks are held against the machine's stops."""


class Tick(NamedTuple):
    """How late it was, what the face itself worked in it (ms), the step before, and its time."""

    late: float
    own: float
    doing: str
    begin: float
    end: float


def report(ticks: list[Tick], seen: Counter[str], stops: list[Stop] | None) -> None:
    """*ticks*, the worst last; *seen*: where the face was while late, and how often."""
    print(f"{len(ticks)} ticks; 99 of 100 within {ticks[int(len(ticks) * 0.99)].late:.1f} ms")
    print(worst(tick.late for tick in ticks))
    if stops is None:
        print("when the machine itself stood still is not known: no bare loop may go first here")
    else:
        tell_machine(ticks, stops)
    busy = sorted((tick.own, tick.doing) for tick in ticks if tick.own > FRAME_MS)
    own = max(tick.own for tick in ticks)
    print(f"the face's own work between two ticks: at most {own:.1f} ms, {len(busy)} times over")
    for doing, times in Counter(doing for _, doing in busy).most_common(12):
        print(f"   {times:5}  after {doing}")
    for where, times in seen.most_common(8):
        print(f"   {times:5}  {where}")


def tell_machine(ticks: list[Tick], stops: list[Stop]) -> None:
    """What was late without the times at which nobody got a core."""
    longest = max((stop.end - stop.begin for stop in stops), default=0.0) * 1000
    print(f"the machine stood still {len(stops)} times over {LATE_MS} ms, {longest:.1f} ms at most")
    left = [tick.late - stood_still(stops, tick.begin, tick.end) for tick in ticks[-WORST:]]
    print(f"without that: {worst(left)}")


def worst(late: Iterable[float]) -> str:
    """The longest of these, and how many were longer than a frame."""
    each = list(late)
    over = sum(one > FRAME_MS for one in each)
    return f"worst stall {max(each):.1f} ms; {over} over {FRAME_MS:.1f} ms"
