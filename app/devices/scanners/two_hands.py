"""Which keys of a burst are the scanner's, and which the other hand's: one keyboard, two hands.

A finger holds its key for 50 ms and more, a scanner for no longer than its next key takes. So a key
that is still down two keys later is a finger's. Where the sign is weaker, the code must prove
itself without that key; otherwise it is refused.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.devices.scanners.keys import Stroke
from app.devices.scanners.plausible import proves_itself
from app.devices.scanners.readings import LAYOUT, Reading, read
from app.devices.scanners.wedge_profile import WedgeProfile

ANOTHER_KEY = "Another key was pressed during the scan."

_MOST_FRAMING = 2
"""Keys that type nothing before or behind a code; more of them are part of the code, unread."""
_ROLLOVER = 4
"""Where more than one key in so many is held long, the scanner itself lets go late."""
_EVEN_FROM = 8
"""Keys; in so many a single overlap is no habit of the scanner."""
_ALONE_FACTOR, _ALONE_MS = 2.0, 8.0
"""The first key stands alone when it is so much farther from the second than the others are."""
_MESSAGE = "[)>"
"""Begins a message of ISO/IEC 15434, which ends with a control character of its own."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a burst is, key by key."""

    reading: Reading
    content: tuple[Stroke, ...] = ()
    """The keys of the code itself."""
    others: frozenset[int] = frozenset()
    """Places in the burst of the keys that the other hand pressed: they do their own work."""


def judge(
    strokes: Sequence[Stroke],
    profile: WedgeProfile,
    known: Mapping[str, str],
    ending: Stroke | None = None,
) -> Judged:
    """What *strokes*, without the Enter or Tab *ending*, say."""
    held = _held_by_a_finger(strokes, ending) | _framing_within(strokes)
    doubtful = _doubtful(strokes, ending) - held
    whole = _judge_without(held, strokes, profile, known, ending)
    if not doubtful:
        return _refuse_command(whole, profile)
    options = [whole]
    for left_out in (doubtful, *({one} for one in sorted(doubtful))):
        options.append(_judge_without(held | left_out, strokes, profile, known, ending))
    return _the_only_sure(options, strokes) or replace(
        whole, reading=Reading(doubt=ANOTHER_KEY), others=held
    )


def _the_only_sure(options: Sequence[Judged], strokes: Sequence[Stroke]) -> Judged | None:
    """The option whose code proves itself, if all that do say the same."""
    sure = [one for one in options if one.reading.sure]
    if len({one.reading.text.strip() for one in sure}) != 1:
        return None
    best = max(sure, key=lambda one: len(one.others))
    hands = frozenset(one for one in best.others if not strokes[one].repeat)
    return replace(best, others=hands)


def _refuse_command(judged: Judged, profile: WedgeProfile) -> Judged:
    """A small letter right before a number that proves itself is a command's key, tapped."""
    text = judged.reading.text
    tapped = text[:1].islower() and not judged.reading.sure and proves_itself(text[1:])
    if tapped and text[1:].isdecimal() and not profile.prefix:
        return replace(judged, reading=Reading(doubt=ANOTHER_KEY))
    return judged


def _judge_without(
    left_out: frozenset[int] | set[int],
    strokes: Sequence[Stroke],
    profile: WedgeProfile,
    known: Mapping[str, str],
    ending: Stroke | None,
) -> Judged:
    kept = tuple(one for place, one in enumerate(strokes) if place not in left_out)
    content = without_framing(kept)
    reading = read(content, profile, known, ending) if content else Reading(doubt=LAYOUT)
    return Judged(reading, content, frozenset(left_out))


def without_framing(strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """*strokes* without up to two keys before and behind that type nothing, such as STX or Down.

    Nothing is taken off where more stand there, as when a hand holds Ctrl: those are the code.
    """
    begin, end = 0, len(strokes)
    while begin < end and _frames(strokes[begin]):
        begin += 1
    while end > begin and (_frames(strokes[end - 1]) or _ends_message(strokes, begin, end)):
        end -= 1
    if begin > _MOST_FRAMING or len(strokes) - end > _MOST_FRAMING:
        return tuple(strokes)
    return tuple(strokes[begin:end])


def _frames(stroke: Stroke) -> bool:
    return stroke.is_framing and not (stroke.control and stroke.without_modifiers.isdecimal())


def _ends_message(strokes: Sequence[Stroke], begin: int, end: int) -> bool:
    """Ctrl+D behind anything but a message is an ending."""
    head = "".join(one.text for one in strokes[begin : begin + len(_MESSAGE)])
    return strokes[end - 1].control_character == "\x04" and head != _MESSAGE


def _framing_within(strokes: Sequence[Stroke]) -> frozenset[int]:
    """A key that types nothing in the midst of a code is the other hand's."""
    framing = [place for place, one in enumerate(strokes) if _frames(one)]
    if not framing or len(framing) > len(strokes) // _ROLLOVER:
        return frozenset()
    inside = [place for place, one in enumerate(strokes) if not _frames(one)]
    return frozenset(one for one in framing if inside and inside[0] < one < inside[-1])


def _held_by_a_finger(strokes: Sequence[Stroke], ending: Stroke | None) -> frozenset[int]:
    """Places of the keys that were down while two more came; a blank begins no code either."""
    overlapped = {
        place - one.beside
        for place, one in enumerate(_with(strokes, ending))
        if one.beside > 1 and place >= one.beside
    }
    if len(overlapped) > max(1, len(strokes) // _ROLLOVER):
        overlapped = set()
    if len(strokes) > 1 and strokes[0].text == " " and not strokes[0].repeat:
        overlapped.add(0)
    return frozenset(overlapped)


def _doubtful(strokes: Sequence[Stroke], ending: Stroke | None) -> frozenset[int]:
    """Places of the keys that may be the other hand's, or that the system made of a held key."""
    if len(strokes) < _EVEN_FROM:
        return frozenset(_repeats(strokes))
    late = [place for place, one in enumerate(_with(strokes, ending)) if one.beside == 1]
    doubtful = set(_repeats(strokes))
    if 0 < len(late) <= len(strokes) // _ROLLOVER - 1:
        doubtful |= {one for place in late for one in (place - 1, place) if one < len(strokes)}
    if _stands_alone(strokes):
        doubtful.add(0)
    return frozenset(one for one in doubtful if one >= 0)


def _repeats(strokes: Sequence[Stroke]) -> Iterator[int]:
    return (place for place, one in enumerate(strokes) if one.repeat)


def _stands_alone(strokes: Sequence[Stroke]) -> bool:
    gaps = [b.at_ms - a.at_ms for a, b in zip(strokes, strokes[1:], strict=False)]
    return gaps[0] > _ALONE_FACTOR * max(gaps[1:]) + _ALONE_MS


def _with(strokes: Sequence[Stroke], ending: Stroke | None) -> Sequence[Stroke]:
    return strokes if ending is None else (*strokes, ending)
