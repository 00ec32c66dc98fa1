"""What a burst says when a second hand may have pressed keys meanwhile.

Keys that are certainly the other hand's are left out. Where it is not certain, the code must prove
itself without the key, and nothing else may prove itself; otherwise it is refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.devices.scanners.keys import Stroke
from app.devices.scanners.other_hand import NO_HABITS, Habits, sort_out, without_framing
from app.devices.scanners.plausible import proves_itself
from app.devices.scanners.readings import LAYOUT, Reading, read
from app.devices.scanners.wedge_profile import WedgeProfile

ANOTHER_KEY = "Another key was pressed during the scan."


@dataclass(frozen=True, slots=True)
class Judged:
    """What a burst is, key by key."""

    reading: Reading
    content: tuple[Stroke, ...] = ()
    """The keys of the code itself."""
    others: frozenset[int] = frozenset()
    """Places in the burst of the keys that the other hand pressed: they do their own work."""
    held: frozenset[int] = frozenset()
    """Those of them that are the other hand's for certain, whatever the code is."""


def judge(
    strokes: Sequence[Stroke],
    profile: WedgeProfile,
    known: Mapping[str, str],
    ending: Stroke | None = None,
    habits: Habits = NO_HABITS,
) -> Judged:
    """What *strokes*, without the Enter or Tab *ending*, say."""
    hands = sort_out(strokes, ending, habits)
    whole = replace(_judge_without(hands.held, strokes, profile, known, ending), held=hands.held)
    doubtful = hands.doubtful | hands.apart
    if not doubtful:
        return _refuse_command(whole, profile)
    options = [
        _judge_without(hands.held | left_out, strokes, profile, known, ending)
        for left_out in (
            frozenset[int](),
            doubtful,
            *(frozenset({one}) for one in sorted(doubtful)),
        )
        if hands.likely <= left_out
    ]
    found = _the_only_sure(options, strokes)
    if found is not None and not _drops_digit(found, hands.held, strokes):
        return replace(found, held=hands.held)
    if any(one.reading.sure for one in options) or hands.doubtful:
        return replace(whole, reading=Reading(doubt=ANOTHER_KEY))
    return _refuse_command(whole, profile)


def _the_only_sure(options: Sequence[Judged], strokes: Sequence[Stroke]) -> Judged | None:
    """The option whose code proves itself, if all that do say the same."""
    sure = [one for one in options if one.reading.sure]
    if len({one.reading.text.strip(" ") for one in sure}) != 1:
        return None
    best = min(
        sure, key=lambda one: (one.reading.text != one.reading.text.strip(" "), len(one.others))
    )
    hands = frozenset(one for one in best.others if not strokes[one].repeat)
    return replace(best, others=hands)


def _drops_digit(found: Judged, held: frozenset[int], strokes: Sequence[Stroke]) -> bool:
    """Whether the proof rests on leaving out a digit that may be the scanner's: of ten numbers with
    another digit left out one proves itself, too."""
    dropped = found.others - held
    return any(strokes[one].without_modifiers.isdecimal() for one in dropped)


def _refuse_command(judged: Judged, profile: WedgeProfile) -> Judged:
    """A small letter right before a number that proves itself is a command's key, tapped."""
    text = judged.reading.text
    tapped = text[:1].islower() and not judged.reading.sure and proves_itself(text[1:])
    if tapped and text[1:].isdecimal() and not profile.prefix:
        return replace(judged, reading=Reading(doubt=ANOTHER_KEY))
    return judged


def _judge_without(
    left_out: frozenset[int],
    strokes: Sequence[Stroke],
    profile: WedgeProfile,
    known: Mapping[str, str],
    ending: Stroke | None,
) -> Judged:
    kept = tuple(one for place, one in enumerate(strokes) if place not in left_out)
    content = without_framing(kept)
    if ending is None and content and kept[-1] is not content[-1]:
        ending = kept[-1]
    reading = read(content, profile, known, ending) if content else Reading(doubt=LAYOUT)
    return Judged(reading, content, left_out)
