"""How late a face's ticks were, in words."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from _machine import LATE_MS, Stop, stood_still

FRAME_MS = 1000 / 60
WORST = 1000
"""So many ticks are held against the machine's stops."""
TOLD = 12


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
    """What was late without the times at which a core did nothing for anybody."""
    long = [(stop.end - stop.begin) * 1000 for stop in stops]
    over = sum(each > FRAME_MS for each in long)
    print(f"a core of the machine stood still {len(stops)} times for more than {LATE_MS} ms,")
    print(f"   {over} times for more than a frame, {max(long, default=0.0):.1f} ms at most")
    held_up = [(stood_still(stops, tick.begin, tick.end), tick) for tick in ticks[-WORST:]]
    left = sorted(((tick.late - stopped, stopped, tick) for stopped, tick in held_up), reverse=True)
    print(f"without that: {worst(late for late, _, _ in left)}")
    for late, stopped, tick in left[:TOLD]:
        print(
            f"   {late:5.1f} ms left of {tick.late:5.1f}, of which the machine's {stopped:5.1f};"
            f" own work {tick.own:5.1f}, after {tick.doing}"
        )


def worst(late: Iterable[float]) -> str:
    """The longest of these, and how many were longer than a frame."""
    each = list(late)
    over = sum(one > FRAME_MS for one in each)
    return f"worst stall {max(each):.1f} ms; {over} over {FRAME_MS:.1f} ms"
