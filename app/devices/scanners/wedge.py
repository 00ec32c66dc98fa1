"""A hand scanner that types: tell its bursts from a person's typing by the keys' own times.

Keys are held until it is clear who sent them. A burst comes out as one code and leaks nothing; a
person's keys come out as they went in, a blink later. Times are arguments, so this needs no clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic

from app.devices.scanners.burst import Burst, Key, Verdict
from app.devices.scanners.judgement import BurstJudge
from app.devices.scanners.keys import Stroke
from app.devices.scanners.pace import gaps_of, is_even
from app.devices.scanners.wedge_profile import WedgeProfile

_SHORTEST_CODE = 4
"""Characters before a terminator."""
_LATE_MS = 250.0
_SLOW_MS = 100.0
"""Between two keys of a slow scanner; waited for where no field takes what a person types."""
_LONGEST_STALL_MS = {True: 1000.0, False: 600.0, None: 600.0}
"""Waited for the rest of what no person typed, by whether a key ends each code."""
_NO_FINGER = 4
"""So many keys in a row at this speed are no person's."""
_HOLD: Verdict[Any] = Verdict(hold=True)
_FEWEST_SLOW = 6
"""Keys of a slow scanner's code."""


@dataclass(slots=True)
class WedgeReader(Generic[Key]):
    """Sorts keys into bursts and typing. Key is whatever the caller wants back when released."""

    profile: WedgeProfile = field(default_factory=WedgeProfile)
    let_go: tuple[Stroke, ...] = ()
    """The last keys that were taken for a person's because of nothing but a pause."""
    _judge: BurstJudge = field(default_factory=BurstJudge)
    _held: list[tuple[Stroke, Key]] = field(default_factory=list)
    _last_at: float = 0.0
    _run: int = 0
    """Held keys since the last long gap."""
    _sure: bool = False
    """What is held is no person's."""
    _behind: bool = False
    """What is held began right behind an ending: two such keys are no person's."""
    _stalled: bool = False
    """There was a long gap before that was sure."""

    @property
    def patience_ms(self) -> float:
        """After such a pause the burst is over.

        When no person can have typed what is held, its rest is waited for, since a hub, a radio
        link or a busy system may deliver it late. Of a scanner that ends each code with a key,
        also once when two keys came too fast for one finger.
        """
        gap = self.profile.longest_gap_ms
        if not self._held or self._is_framed_behind:
            return gap
        if self._sure:
            return max(gap, _LONGEST_STALL_MS[self.profile.terminated])
        if self._run > 1 and not self._stalled and self.profile.terminated:
            return _LATE_MS
        last = self._held[-1][0]
        slow = not last.in_field and (last.text or last.without_modifiers) not in ("", " ")
        return max(gap, _SLOW_MS) if slow else gap

    @property
    def holding(self) -> bool:
        """True while keys wait for a decision: ask `pause` after `patience_ms`."""
        return bool(self._held)

    def feed(self, stroke: Stroke, key: Key) -> Verdict[Key]:
        """A key went down."""
        if not self._held:
            return self._begin(stroke, key)
        if stroke.at_ms - self._last_at > self.patience_ms or self._next_begins(stroke):
            before = self._decide()
            return replace(before, hold=self._begin(stroke, key).hold)
        return self._continue(stroke, key)

    def pause(self) -> Verdict[Key]:
        """No key came for longer than the patience."""
        return self._decide()

    def _begin(self, stroke: Stroke, key: Key) -> Verdict[Key]:
        if stroke.repeat:  # of a key that a person still holds: its work was done
            return Verdict(hold=not stroke.in_field)
        if self._judge.belongs_to_ending(stroke, self.profile):
            return _HOLD
        self._held, self._last_at = [(stroke, key)], stroke.at_ms
        self._run, self._sure, self._stalled = 1, False, False
        self._behind = self._judge.is_right_behind(stroke)
        return _HOLD

    def _next_begins(self, stroke: Stroke) -> bool:
        """What is held is whole and needs no end, and this key came too late to belong to it."""
        gap = stroke.at_ms - self._last_at
        if not self._sure or self.profile.terminated or gap <= _LATE_MS:
            return False
        return self._judge.proves_itself(self._strokes, self.profile)

    def _continue(self, stroke: Stroke, key: Key) -> Verdict[Key]:
        if stroke.repeat:  # no key of its own, and no news of the scanner
            self._held.append((stroke, key))
            return _HOLD
        alone = len(self._held) == 1
        if alone and self._judge.belongs_to_ending(stroke, self.profile, between=True):
            return _HOLD
        stalled = stroke.at_ms - self._last_at > self.profile.longest_gap_ms
        if stroke.ends:
            return self._end(stroke, stalled=stalled)
        self._last_at = stroke.at_ms
        self._held.append((stroke, key))
        self._run = 1 if stalled else self._run + 1
        self._stalled |= stalled
        self._sure |= self._run >= (2 if self._behind else _NO_FINGER)
        if self._sure and stroke.name and stroke.name == self.profile.ending:
            return self._conclude(None)
        return _HOLD

    def _end(self, stroke: Stroke, *, stalled: bool) -> Verdict[Key]:
        """Enter or Tab: of the scanner, or of a person."""
        fast = not (stalled or self._stalled) and len(self._held) >= _SHORTEST_CODE - 1
        if self._sure or fast or self._is_slow_scan((*self._strokes, stroke)):
            return self._conclude(stroke)
        return Verdict(hold=False, released=self._give_back())

    def _decide(self) -> Verdict[Key]:
        if self._sure_or_slow:
            return self._conclude(None)
        strokes = self._strokes
        if strokes and (piece := self._judge.rest_of_kept(strokes, self.profile)) is not None:
            self._held = []
            return Verdict(hold=True, **piece)
        let_go = self._with_let_go(strokes)
        return Verdict(released=self._give_back(let_go))

    def _conclude(self, ending: Stroke | None) -> Verdict[Key]:
        """A code, or why it is none. Never silence: the operator heard the scanner beep."""
        held, strokes = self._held, self._strokes
        whole = self._with_let_go(strokes)
        found = self._judge.judge(
            whole, ending, self.profile, self._last_at, added=whole != strokes
        )
        self._held, self.let_go = [], ()
        if found.learned is not None:
            self.profile = found.learned
        lacking = len(whole) - len(strokes)
        released = tuple(held[one - lacking][1] for one in sorted(found.others) if one >= lacking)
        return Verdict(
            hold=True,
            released=released,
            retracted=found.retracted,
            code=found.code,
            broken=found.broken,
            burst=Burst(whole, ending.text if ending else ""),
            wrong_layout=found.wrong_layout,
            learned=found.learned,
        )

    @property
    def _sure_or_slow(self) -> bool:
        return bool(self._held) and (self._sure or self._is_slow_scan(self._strokes))

    @property
    def _strokes(self) -> tuple[Stroke, ...]:
        return tuple(stroke for stroke, _ in self._held)

    @property
    def _is_framed_behind(self) -> bool:
        """The last key types nothing, and a code may stand before it: it may be an ending."""
        held = self._held
        if len(held) <= _SHORTEST_CODE or held[-1][0].text or not held[-1][0].is_framing:
            return False
        if held[-1][0].control and held[-2][0].control:  # a hand holds Ctrl
            return False
        return sum(not one.is_framing for one, _ in self._held) >= _SHORTEST_CODE

    def _is_slow_scan(self, strokes: Sequence[Stroke]) -> bool:
        """Keys as even as no person types them, where nobody types: a slow scanner's."""
        if len(strokes) < _FEWEST_SLOW or any(one.in_field for one in strokes):
            return False
        return is_even(gaps_of(strokes), _SLOW_MS)

    def _with_let_go(self, strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
        """*strokes* behind those that were let go, if the keys' own times say that it was too
        soon: the system had held back what came in time.
        """
        return self._judge.with_let_go(self.let_go, strokes, self.profile.longest_gap_ms)

    def _give_back(self, let_go: tuple[Stroke, ...] = ()) -> tuple[Key, ...]:
        """To whoever pressed them. What a scanner sends right behind them may have lost them.
        *let_go*: what a code has before its rest, if that comes.
        """
        self.let_go = let_go
        self._judge.note_let_go(self._strokes, self._last_at)
        outside = not any(stroke.in_field for stroke, _ in self._held)
        released = tuple(key for one, key in self._held if not (one.repeat and outside))
        self._held = []
        return released
