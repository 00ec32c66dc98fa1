"""Which keys of a burst are the scanner's, and which the other hand's: one keyboard, two hands.

A finger holds its key for 50 ms and more, a scanner for no longer than its next key takes. So a key
that is still down two keys later is a finger's. A key that types nothing in the midst of a code,
and a blank before it, are no scanner's either. Weaker signs make a key doubtful.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from app.devices.scanners.keys import Stroke
from app.devices.scanners.pace import gaps_of

_MOST_FRAMING = 2
"""Keys that type nothing before or behind a code; more of them are part of the code, unread."""
_ROLLOVER = 4
"""Where more than one key in so many is held long, the scanner itself lets go late."""
_EVEN_FROM = 4
"""Keys; from so many on one that stands alone can be told."""
_LATE_FACTOR, _LATE_MS = 2.0, 8.0
"""A key stands alone when it is so much farther from its neighbour than the others are."""
_LONG = 2.2
"""A finger's key is down for longer than so many of the scanner's."""
_SURELY, _SHORTEST_PRESS_MS = 2, 25.0
"""So many keys, or so long, no scanner holds a key that it does not hold by habit."""
_EDGE = 2
"""So near the ends of a burst a key that types nothing may be the scanner's."""
_MESSAGE = "[)>"
"""Begins a message of ISO/IEC 15434, which ends with a control character of its own."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known of the scanner by its codes before."""

    framed: str | None = None
    """The name of the key without text that it types behind each code, "" for none; None when that
    is not known."""
    lets_go_late: bool = False
    """It lets go of a key only after the next went down."""


NO_HABITS = Habits()


@dataclass(frozen=True, slots=True)
class Hands:
    """Places of keys in a burst that may not be the scanner's."""

    held: frozenset[int]
    """The other hand's for certain."""
    likely: frozenset[int]
    """Held long, but not so long that it is certain."""
    doubtful: frozenset[int]
    """Overlapping a neighbour or repeated: one hand or the other's; with the likely ones."""
    apart: frozenset[int]
    """First or last, and late: a radio link makes such gaps, too."""


def sort_out(strokes: Sequence[Stroke], ending: Stroke | None, habits: Habits) -> Hands:
    """Which of *strokes* are whose. *ending*: the Enter or Tab behind them."""
    pace = median(gaps_of(strokes)) if len(strokes) > 1 else 0.0
    every = strokes if ending is None else (*strokes, ending)
    late_habit = habits.lets_go_late or lets_go_late(every)
    within = set() if _hand_on_modifier(strokes) else _framing_within(strokes)
    held, long = _held_long(every, pace, within, late_habit=late_habit)
    late = [] if late_habit else _late(every, held, len(strokes))
    if not _hand_on_modifier(strokes):
        held |= _framing_of_finger(strokes, late, habits.framed)
        held |= {one for one in long if one >= _EDGE and strokes[one].is_framing}
    if len(strokes) > 1 and strokes[0].text == " " and not strokes[0].repeat:
        held.add(0)  # no code begins with a blank: it is the shutter
    behind = _late_behind(strokes, held)
    held |= {one for one in behind if strokes[one].is_framing or strokes[one].text == " "}
    first = {0} if len(strokes) >= _EVEN_FROM and _stands_alone(strokes) else set()
    texts = {place for place, one in enumerate(strokes) if not one.is_framing} - held
    likely = set() if late_habit else long
    neighbours = {one for place in late for one in (place - 1, place)}
    repeats = {place for place, one in enumerate(strokes) if one.repeat}
    return Hands(
        frozenset(held),
        frozenset(likely & texts),
        frozenset((long | neighbours | repeats) & texts),
        frozenset((behind | first) & texts),
    )


def _held_long(
    strokes: Sequence[Stroke], pace: float, known: set[int], *, late_habit: bool
) -> tuple[set[int], set[int]]:
    """Places of the keys that were down while two more came: a finger's, with those *known* to be,
    and perhaps one's."""
    held: set[int] = set()
    long: set[tuple[int, int]] = set()
    for place, one in enumerate(strokes):
        since = place - one.beside
        if one.beside < _SURELY or since < 0:
            continue
        elapsed = one.at_ms - strokes[since].at_ms
        surely = one.beside > _SURELY or elapsed > _SHORTEST_PRESS_MS
        if surely and one.beside > 1 + late_habit and elapsed > _LONG * pace:
            held.add(since)
        else:
            long.add((since, place))
    if len(held) > max(1, len(strokes) // _ROLLOVER):
        held = set()
    held |= known
    perhaps = {
        since
        for since, place in long
        if since not in held and len(set(range(since + 1, place + 1)) - held) >= _SURELY
    }
    return held, perhaps


def lets_go_late(strokes: Sequence[Stroke]) -> bool:
    """It is the scanner's habit to let go of a key only after the next went down."""
    return 3 * sum(one.beside == 1 for one in strokes) > len(strokes)


def _late(strokes: Sequence[Stroke], held: set[int], keys: int) -> list[int]:
    """Places of the keys that came while the one before was down, where that is no habit."""
    late = [
        place
        for place, one in enumerate(strokes)
        if one.beside == 1 and place > 0 and not held & {place - 1, place}
    ]
    return late if len(late) <= max(2, keys // _ROLLOVER) else []


def _framing_of_finger(strokes: Sequence[Stroke], late: list[int], framed: str | None) -> set[int]:
    """Places of keys that type nothing and overlap a neighbour, as no ending of a scanner does;
    and of the last one, where this scanner types none there."""
    found: set[int] = set()
    if framed == "" and len(strokes) > _EDGE and strokes[-1].is_framing:
        found.add(len(strokes) - 1)
    for place, one in enumerate(strokes):
        overlaps = place + 1 in late or (place in late and place - 1 not in found)
        if place < _EDGE:  # what may be the scanner's: but for a finger that came before
            overlaps = place == 0 and 1 in late and _EDGE not in late
        if overlaps and one.is_framing and one.name != framed:
            found.add(place)
    return found


def _framing_within(strokes: Sequence[Stroke]) -> set[int]:
    """Places of keys that type nothing in the midst of a code."""
    framing = {place for place, one in enumerate(strokes) if one.is_framing}
    if not framing or len(framing) > max(_MOST_FRAMING, len(strokes) // _ROLLOVER):
        return set()
    inside = [place for place in range(len(strokes)) if place not in framing]
    within = {one for one in framing if inside and inside[0] < one < inside[-1]}
    return {one for one in within if _EDGE <= one < len(strokes) - _EDGE}


def _hand_on_modifier(strokes: Sequence[Stroke]) -> bool:
    """A hand holds Ctrl or Alt: then what types nothing is the scanner's all the same."""
    controls = sum(one.control or one.alt > 0 for one in strokes)
    return controls > max(_MOST_FRAMING, len(strokes) // _ROLLOVER)


def _late_behind(strokes: Sequence[Stroke], held: set[int]) -> set[int]:
    """The place of the last key, if it came too late to belong to the others."""
    own = [place for place in range(len(strokes)) if place not in held]
    if len(own) <= _EVEN_FROM:
        return set()
    *before, last = gaps_of([strokes[place] for place in own])
    return {own[-1]} if last > _LATE_FACTOR * max(before) + _LATE_MS else set()


def _stands_alone(strokes: Sequence[Stroke]) -> bool:
    gaps = gaps_of(strokes)
    return len(gaps) > 1 and gaps[0] > _LATE_FACTOR * max(gaps[1:]) + _LATE_MS


def without_framing(strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """*strokes* without up to two keys before and behind that type nothing, such as STX or Down.

    Nothing is taken off where more stand there, as when a hand holds Ctrl: those are the code.
    """
    begin, end = 0, len(strokes)
    held = _hand_on_modifier(strokes)

    def frames(stroke: Stroke) -> bool:
        return stroke.is_framing and not (held and (stroke.control or stroke.alt))

    while begin < end and frames(strokes[begin]):
        begin += 1
    while end > begin and (frames(strokes[end - 1]) or _ends_message(strokes, begin, end)):
        end -= 1
    if begin > _MOST_FRAMING or len(strokes) - end > _MOST_FRAMING:
        return tuple(strokes)
    return tuple(strokes[begin:end])


def _ends_message(strokes: Sequence[Stroke], begin: int, end: int) -> bool:
    """Ctrl+D behind anything but a message is an ending."""
    head = "".join(one.text for one in strokes[begin : begin + len(_MESSAGE)])
    return strokes[end - 1].control_character == "\x04" and head != _MESSAGE
