"""Whether a scan is the card that was asked for, whatever the layouts make of its characters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from app.devices.scanners.burst import Burst
from app.devices.scanners.calibration import CARDS
from app.devices.scanners.keys import GROUP_SEPARATOR, Stroke
from app.devices.scanners.other_hand import without_framing
from app.devices.scanners.pace import gaps_of

_MOST_AROUND = 12
"""Characters that a scanner puts before and behind a code."""
_LONGEST_SEPARATOR = 4
"""Characters that a scanner sends for a group separator."""
_ENDS = {"\r": "Enter", "\n": "Enter", "\t": "Tab"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a scan showed while a card was asked for."""

    words: str
    """For the person who scans, in plain words."""
    fits: bool = False


def check_answer(card: str, burst: Burst, before: Mapping[str, Burst]) -> Answer:
    """*burst* as the answer to the card named *card*; *before*: the answers until now."""
    keys = _keys(burst.strokes)
    if any(keys == _keys(one.strokes) for one in before.values()):
        return Answer(words="That was a code from before, once more. Scan the one shown here.")
    cards = [name for name, content in CARDS.items() if _may_be(content, burst.strokes)]
    nearest = max(cards, key=lambda name: (len(CARDS[name]), name == card), default="")
    if nearest == card:
        return Answer(fits=True, words=f"✓ {_seen(burst)}")
    if nearest:
        number = list(CARDS).index(nearest) + 1
        return Answer(words=f"That was code {number} of the sheet. Scan the one shown here.")
    return Answer(
        words=f"That does not fit: {len(keys)} keys came, {len(CARDS[card])} were expected. "
        "Hold the scanner closer and scan the code shown here once more.",
    )


def _seen(burst: Burst) -> str:
    gaps = gaps_of(burst.strokes)
    last = burst.strokes[-1]
    ending = _ENDS.get(burst.terminator, "") or (last.name if last.is_framing else "")
    end = f"then {ending}" if ending else "no key at the end"
    return f"Seen: {len(burst.strokes)} keys, one every {median(gaps or [0]):.0f} ms, {end}."


def _keys(strokes: Sequence[Stroke]) -> list[tuple[object, bool]]:
    """Which keys, whatever they type; their texts where places are hidden."""
    return [(one.place or one.text or one.name, one.shift) for one in without_framing(strokes)]


def _may_be(content: str, strokes: Sequence[Stroke]) -> bool:
    """Equal keys where the card has equal characters, different ones where it has others."""
    own = without_framing(strokes)
    before, separator, after = content.partition(GROUP_SEPARATOR)
    if separator:
        return any(
            _matches(before + after, (*own[:cut], *own[cut + width :]))
            for cut in range(len(before), len(own))
            for width in range(_LONGEST_SEPARATOR + 1)
        )
    return _matches(content, own)


def _matches(content: str, strokes: Sequence[Stroke]) -> bool:
    spare = len(strokes) - len(content)
    if not 0 <= spare <= _MOST_AROUND:
        return False
    parts = (strokes[begin : begin + len(content)] for begin in range(spare + 1))
    return any(_is_like(content, part) for part in parts)


def _is_like(content: str, strokes: Sequence[Stroke]) -> bool:
    keys = _keys(strokes)
    pairs = set(zip(content, keys, strict=False))
    alike = len(pairs) == len(set(content)) == len(set(keys)) and len(keys) == len(content)
    return alike and _case_fits(content, strokes)


def _case_fits(content: str, strokes: Sequence[Stroke]) -> bool:
    """Capitals come with Shift, small letters without; with Caps Lock on nobody can tell."""
    if not content.isalpha() or any(one.caps for one in strokes):
        return True
    shifted = sum(one.shift or one.text.isupper() for one in strokes)
    return (2 * shifted > len(strokes)) == content.isupper()
