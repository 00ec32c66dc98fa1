"""Whether a burst is a whole code, in the light of what came just before it.

Silence makes no data: what ends without its key, what stands near another piece, and what lost a
key is no code. A first piece that was kept is taken back when its rest comes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import TypedDict

from app.devices.scanners.burst import Burst
from app.devices.scanners.keys import Stroke
from app.devices.scanners.other_hand import Habits, lets_go_late
from app.devices.scanners.pace import gaps_of
from app.devices.scanners.plausible import proves_itself
from app.devices.scanners.readings import LAYOUT, proven_keys
from app.devices.scanners.two_hands import judge
from app.devices.scanners.wedge_profile import WedgeProfile
from app.devices.scanners.whole_code import CUT, finger_on_ending, framed_behind, trouble_of

_LATE_MS = 250.0
_TAIL_MS = 1500.0
"""What comes so soon behind a code that was cut off may be its rest."""
_STEADY = 1.5
"""No gap of a scanner is so much longer than the longest of its other gaps."""
_SHORT_MS = 20.0
"""Within twice that time no scanner reads another code."""
_NEVER = float("-inf")


class Piece(TypedDict):
    """A lone rest of a code: fields of a Verdict."""

    retracted: str
    broken: str
    burst: Burst


@dataclass(frozen=True, slots=True)
class Found:
    """What a burst is."""

    code: str = ""
    broken: str = ""
    retracted: str = ""
    others: frozenset[int] = frozenset()
    wrong_layout: bool = False
    learned: WedgeProfile | None = None


@dataclass(frozen=True, slots=True)
class _Last:
    """The burst before this one."""

    text: str = ""
    """What it said; of pieces that may belong together, all that they said."""
    at_ms: float = _NEVER
    kept: str = ""
    """The code that was taken from it; "" when none was."""
    ended: bool = False
    sure: bool = False


@dataclass(slots=True)
class BurstJudge:
    """Remembers what came last, and what this scanner's keys mean."""

    _last: _Last = _Last()
    _known: dict[str, str] = field(default_factory=dict)
    """What keys mean, by `Stroke.where`, proven by check digits since the start."""
    _ended_at: float = _NEVER
    _pace_ms: float = 0.0
    """The longest gap within the last burst."""
    _usual_ms: float = 0.0
    """The usual gap within the last burst."""
    _rollover: bool = False
    """The scanner lets go of a key only after the next went down."""
    _second: str | None = None
    """The name of the key that follows the ending, "" for none; None while nobody knows."""
    _refused: str = ""
    """The name of the last key that came like a second half and was given to the window: the same
    one twice is the scanner's."""
    _framed: str = ""
    """The name of the key that types nothing and stood behind the code before."""
    _let_go_at: float = _NEVER
    _let_go_text: str = ""

    def judge(
        self,
        strokes: tuple[Stroke, ...],
        ending: Stroke | None,
        profile: WedgeProfile,
        last_at: float,
        *,
        added: bool,
    ) -> Found:
        """*strokes*, which *ending* or a silence after *last_at* ended. *added*: keys that were
        let go stand before them again."""
        known = self._known | profile.keyboard
        habits = Habits(self._expected(profile, ending), self._rollover)
        judged = judge(strokes, profile, known, ending, habits)
        framed = framed_behind(strokes, judged)
        ended = ending is not None or self._ends(framed, profile)
        sure, text = judged.reading.sure, judged.reading.text
        rest = self._is_rest(text, strokes, sure=sure, ended=ended)
        cut = rest or self._lacks(text, strokes[0].at_ms, added, sure)
        trouble = CUT if cut else trouble_of(strokes, judged, profile, ended=ended)
        retracted = self._last.kept if rest else ""
        learned = self._learned(profile, framed, strokes, ending)
        at = ending.at_ms if ending else last_at
        self._note(
            strokes,
            self._after(trouble, text, at, began=strokes[0].at_ms, ended=ended, sure=sure),
            ended=ended,
        )
        if trouble:
            broken = trouble if trouble.endswith("S.") else f"{trouble} Scan it again."
            wrong_layout = not cut and judged.reading.doubt == LAYOUT
            return Found("", broken, retracted, judged.held, wrong_layout, learned)
        if sure:
            self._known |= proven_keys(judged.content, text)
        return Found(text, "", "", judged.others, learned=learned)

    def _expected(self, profile: WedgeProfile, ending: Stroke | None) -> str | None:
        """The key without text that is known to stand behind each code; None if that is not."""
        if profile.ending or self._framed:
            return profile.ending or self._framed
        return "" if profile.terminated and ending is not None else None

    def _ends(self, framed: str, profile: WedgeProfile) -> bool:
        """Whether the key *framed*, which types nothing, ends codes of this scanner. One that was
        seen but once may be the other hand's."""
        known = profile.ending or (self._framed if profile.terminated is None else "")
        return bool(framed) and framed == known

    def _is_rest(self, text: str, strokes: Sequence[Stroke], *, sure: bool, ended: bool) -> bool:
        """Whether this is the rest of the burst before."""
        last = self._last
        joined = proves_itself(last.text + text)
        if not last.ended:
            doubtful = joined or (not sure and (ended or not last.sure))
            since = strokes[0].at_ms - last.at_ms
            return since < _TAIL_MS and doubtful and not (last.sure and sure)
        if not self.is_right_behind(strokes[0]):
            return False
        return not last.sure or (joined and not sure) or finger_on_ending(strokes)

    def _lacks(self, text: str, began: float, added: bool, sure: bool) -> bool:  # noqa: FBT001
        """Whether a key that was taken for a person's is missing before it."""
        since = float("inf") if added else began - self._let_go_at
        joined = since < _TAIL_MS and proves_itself(self._let_go_text + text)
        return joined or (since < _LATE_MS and not sure)

    def _after(
        self, trouble: str, text: str, at: float, *, began: float, ended: bool, sure: bool
    ) -> _Last:
        """What is remembered of this burst: with what was before, where both may be pieces."""
        last = self._last
        piece = trouble and trouble != CUT and last.kept and not last.ended
        if piece and not sure and began - last.at_ms < _TAIL_MS:
            return replace(last, text=last.text + text, at_ms=at)
        return _Last(text, at, "" if trouble else text, ended, sure)

    def _note(self, strokes: Sequence[Stroke], last: _Last, *, ended: bool) -> None:
        if self._ended_at > _NEVER and self._second is None:
            self._second = ""
        self._last = last
        gaps = gaps_of(strokes)
        self._pace_ms, self._usual_ms = max(gaps, default=0.0), median(gaps or [0.0])
        self._ended_at = last.at_ms if ended else _NEVER
        self._rollover = lets_go_late(strokes)
        self._let_go_at = _NEVER  # its rest is here; the next is whole

    def _learned(
        self,
        profile: WedgeProfile,
        framed: str,
        strokes: Sequence[Stroke],
        ending: Stroke | None,
    ) -> WedgeProfile | None:
        """That a key ends each code: from the first that did at the scanner's own pace."""
        before, self._framed = self._framed, framed
        longest = max(profile.longest_gap_ms, *gaps_of(strokes), 0.0)
        late = ending is not None and ending.at_ms - strokes[-1].at_ms > _STEADY * longest
        if profile.terminated is not None or late:
            return None
        if ending is None and (not framed or before != framed):  # once may be a hand's key
            return None
        return replace(profile, terminated=True, ending="" if ending else framed)

    def is_right_behind(self, stroke: Stroke) -> bool:
        """So soon behind an ending that no scanner has read another code."""
        return stroke.at_ms - self._ended_at <= 2 * max(self._usual_ms, _SHORT_MS)

    def belongs_to_ending(
        self, stroke: Stroke, profile: WedgeProfile, *, between: bool = False
    ) -> bool:
        """CR LF, TAB CR, Enter and Down: the second half of an ending. It is swallowed.
        *between*: a key of the other hand came between."""
        since = stroke.at_ms - self._ended_at
        if stroke.ends and since <= max(profile.longest_gap_ms, _STEADY * self._pace_ms):
            return True
        longest = min(profile.longest_gap_ms, _STEADY * self._pace_ms + _SHORT_MS / 5)
        if not stroke.is_framing or since > longest:
            return False
        finger = stroke.beside == 1 and not (self._rollover or between)
        again, self._refused = stroke.name == self._refused, stroke.name
        if again or (not finger and self._second in (None, stroke.name)):
            self._second = stroke.name
            return True
        return False

    def proves_itself(self, strokes: Sequence[Stroke], profile: WedgeProfile) -> bool:
        """Whether the code that *strokes* are so far proves itself."""
        return judge(strokes, profile, self._known | profile.keyboard).reading.sure

    def rest_of_kept(self, strokes: tuple[Stroke, ...], profile: WedgeProfile) -> Piece | None:
        """Too few keys for a scanner's, but they make the code before, which had no ending, a
        longer one that proves itself."""
        last = self._last
        near = strokes[0].at_ms - last.at_ms < _TAIL_MS
        if not (near and last.kept and not last.ended):
            return None
        text = "".join(profile.on_us_keyboard(one) for one in strokes)
        if not text.strip() or not proves_itself(last.text + text):
            return None
        self._last = replace(last, kept="")
        return {
            "retracted": last.kept,
            "broken": f"{CUT} Scan it again.",
            "burst": Burst(strokes),
        }

    def with_let_go(
        self, let_go: tuple[Stroke, ...], strokes: tuple[Stroke, ...], longest_gap_ms: float
    ) -> tuple[Stroke, ...]:
        """*strokes* behind *let_go*, if their own times say that they belong together."""
        in_time = strokes and strokes[0].at_ms - self._let_go_at <= longest_gap_ms
        return let_go + strokes if in_time else strokes

    def note_let_go(self, strokes: Sequence[Stroke], at_ms: float) -> None:
        """They were given back to a person: not a space, for no code begins with one, and it is
        the shutter of the other hand."""
        if text := "".join(one.text for one in strokes).strip():
            self._let_go_at, self._let_go_text = at_ms, text
