"""Why a burst is no whole code by itself, whatever came before it."""

from collections.abc import Sequence

from app.devices.scanners.keys import Stroke
from app.devices.scanners.pace import gaps_of, is_even, pieces_of
from app.devices.scanners.plausible import is_complete
from app.devices.scanners.sent import SEVERAL, are_two_codes
from app.devices.scanners.two_hands import Judged
from app.devices.scanners.wedge_profile import WedgeProfile

CUT = "The code was cut in two."
_NO_END = "The end of the code is missing."
_NEVER_AN_END = (
    "No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter "
    "after each code, or teach the station the scanner: F12, then S."
)
_SHORTEST_CODE = 4
_SHORTEST_UNTERMINATED = 6
"""Characters when nothing but a pause ends the burst."""
_SLOW_MS = 100.0
_FEWEST_TOGETHER = 2
"""Keys between two stalls; a lone one may be a person's."""


def finger_on_ending(strokes: Sequence[Stroke]) -> bool:
    """The Enter before is still down: a finger's, in the midst of a code."""
    return len(strokes) > 1 and [one.beside for one in strokes[:2]] == [1, 2]


def trouble_of(
    strokes: tuple[Stroke, ...], judged: Judged, profile: WedgeProfile, *, ended: bool
) -> str:
    """Why a burst is no whole code by itself; "" when it is one."""
    text, sure = judged.reading.text, judged.reading.sure
    if judged.reading.doubt:
        return judged.reading.doubt
    if len(text) < (_SHORTEST_CODE if ended else _SHORTEST_UNTERMINATED):
        return f"The scanner sent only {len(text)} characters."
    if not ended and profile.terminated:
        return _NO_END
    if not ended and profile.terminated is None and not is_complete(text):
        return _NEVER_AN_END
    if are_two_codes(text):
        return SEVERAL
    doubtful = not sure and _is_doubtfully_joined(strokes, profile, ended=ended)
    return CUT if doubtful else ""


def framed_behind(strokes: Sequence[Stroke], judged: Judged) -> str:
    """The name of the key behind the code that types nothing; "" for none."""
    own = [one for place, one in enumerate(strokes) if place not in judged.others]
    behind = bool(judged.content) and own[-1] is not judged.content[-1]
    return own[-1].name if behind else ""


def _is_doubtfully_joined(strokes: Sequence[Stroke], profile: WedgeProfile, *, ended: bool) -> bool:
    """A stall within, and beside it a piece that a person may have typed, or a whole code."""
    gap = profile.longest_gap_ms
    if is_even(gaps_of(strokes), max(gap, _SLOW_MS)):
        return False
    pieces = pieces_of(strokes, gap)
    if len(pieces) == 1:
        return False
    text = "".join(profile.on_us_keyboard(one) for one in strokes[: pieces[0]])
    pieces[-1] += ended
    return not ended or min(pieces) < _FEWEST_TOGETHER or is_complete(text)
