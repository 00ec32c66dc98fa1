"""How fast and how evenly keys came."""

from collections.abc import Sequence
from operator import sub

from app.devices.scanners.keys import Stroke

_JITTER_MS, _JITTER_SHARE = 24.0, 0.35
"""How far a slow scanner's gaps may lie apart: in milliseconds, or as a share of their mean."""


def gaps_of(strokes: Sequence[Stroke]) -> list[float]:
    """Milliseconds between keys; what the system made of a held key is no key."""
    times = [one.at_ms for one in strokes if not one.repeat]
    return list(map(sub, times[1:], times))


def is_even(gaps: Sequence[float], longest_ms: float) -> bool:
    """True for gaps of one scanner's pace, none longer than *longest_ms*. A person's spread by
    half of their mean and more."""
    if not gaps or max(gaps) > longest_ms:
        return False
    mean = sum(gaps) / len(gaps)
    return max(gaps) - min(gaps) <= max(_JITTER_MS, _JITTER_SHARE * mean)


def pieces_of(strokes: Sequence[Stroke], longest_gap_ms: float) -> list[int]:
    """How many keys stand between two stalls; one number when there was no stall."""
    counts = [1]
    for gap in gaps_of(strokes):
        if gap > longest_gap_ms:
            counts.append(0)
        counts[-1] += 1
    return counts
