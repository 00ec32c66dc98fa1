"""A hand scanner that types: tell its bursts from a person's typing by the keys' own times.

Keys are held until it is clear who sent them. A burst comes out as one code and leaks nothing; a
person's keys come out as they went in, a blink later. Times are arguments, so this needs no clock.
"""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge_profile import WedgeProfile

Key = TypeVar("Key")

TERMINATORS = frozenset("\r\n\t")

_SHORTEST_CODE = 4
"""Characters before a terminator."""
_SHORTEST_UNTERMINATED = 6
"""Characters when nothing but a pause ends the burst."""
_LATE_MS = 250.0
_NO_FINGER = 4
"""So many keys in a row at this speed are no person's."""
_TAIL_MS = 1000.0
"""What comes so soon behind a code that was cut off is its rest, and no code."""


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys that a scanner typed in one go."""

    strokes: tuple[Stroke, ...]
    """Without the terminator."""
    terminator: str = ""
    """"\\r", "\\n" or "\\t"; empty when a pause ended it."""


@dataclass(frozen=True, slots=True)
class Verdict(Generic[Key]):
    """What to do after a key or a pause."""

    hold: bool = False
    """True: keep this key back. False: let it through, after the released ones."""
    released: tuple[Key, ...] = ()
    """Keys held until now that a person typed: give them back in this order."""
    code: str = ""
    """A whole code, its keys swallowed; "" when there is none."""
    broken: str = ""
    """Why a burst is no whole code, in plain words; its keys are swallowed too."""
    burst: Burst | None = None
    """The keys of the code or of what is broken."""


@dataclass(slots=True)
class WedgeReader(Generic[Key]):
    """Sorts keys into bursts and typing. Key is whatever the caller wants back when released."""

    profile: WedgeProfile = field(default_factory=WedgeProfile)
    let_go: tuple[Stroke, ...] = ()
    """The last keys that were taken for a person's because of nothing but a pause."""
    _held: list[tuple[Stroke, Key]] = field(default_factory=list)
    _last_at: float = 0.0
    _ended_at: float = float("-inf")
    _cut_at: float = float("-inf")
    _let_go_at: float = float("-inf")
    """When the last key came that was taken for a person's and may begin a code."""
    _run: int = 0
    """Held keys since the last long gap."""
    _sure: bool = False
    """What is held is no person's."""
    _stalled: bool = False
    """There was a long gap before that was sure."""

    @property
    def patience_ms(self) -> float:
        """After such a pause the burst is over.

        Of a scanner that is known to end each code, more is waited for, since a busy system may
        deliver the rest late: always when no person can have typed what is held, and once when two
        keys came too fast for one finger.
        """
        fast = self._sure or (self._run > 1 and not self._stalled)
        return _LATE_MS if self.profile.terminated and fast else self.profile.longest_gap_ms

    @property
    def holding(self) -> bool:
        """True while keys wait for a decision: ask `pause` after `patience_ms`."""
        return bool(self._held)

    def feed(self, stroke: Stroke, key: Key) -> Verdict[Key]:
        """A key went down."""
        if not self._held:
            return self._begin(stroke, key)
        if stroke.at_ms - self._last_at > self.patience_ms:
            before = self._decide()
            after = self._begin(stroke, key)
            return Verdict(after.hold, before.released, before.code, before.broken, before.burst)
        if not _belongs_in_a_code(stroke):
            return Verdict(hold=False, released=self._give_back())
        return self._continue(stroke, key)

    def pause(self) -> Verdict[Key]:
        """No key came for longer than the gap."""
        return self._decide()

    def _begin(self, stroke: Stroke, key: Key) -> Verdict[Key]:
        if stroke.text in TERMINATORS:  # CR LF, or TAB CR: the second half of an ending
            follows = stroke.at_ms - self._ended_at <= self.profile.longest_gap_ms
            return Verdict(hold=follows)
        if not stroke.text or stroke.control:
            return Verdict()
        self._held, self._last_at = [(stroke, key)], stroke.at_ms
        self._run, self._sure, self._stalled = 1, False, False
        return Verdict(hold=True)

    def _continue(self, stroke: Stroke, key: Key) -> Verdict[Key]:
        stalled = stroke.at_ms - self._last_at > self.profile.longest_gap_ms
        self._last_at = stroke.at_ms
        if stroke.text not in TERMINATORS or stroke.control:
            self._held.append((stroke, key))
            self._run = 1 if stalled else self._run + 1
            self._stalled |= stalled
            self._sure |= self._run >= _NO_FINGER
            return Verdict(hold=True)
        a_persons = self._stalled or stalled or len(self._held) < _SHORTEST_CODE - 1
        if a_persons and not self._sure:
            return Verdict(hold=False, released=self._give_back())
        self._ended_at = stroke.at_ms
        return self._judge(self._take(stroke.text))

    def _decide(self) -> Verdict[Key]:
        if self._held and self._sure:
            return self._judge(self._take(""))
        let_go = self._with_let_go(tuple(stroke for stroke, _ in self._held))
        return Verdict(released=self._give_back(let_go))

    def _judge(self, burst: Burst) -> Verdict[Key]:
        """A code, or why it is none. Never silence: the operator heard the scanner beep."""
        began, whole = burst.strokes[0].at_ms, self._with_let_go(burst.strokes)
        lacks = whole == burst.strokes and began - self._let_go_at < _LATE_MS
        self._let_go_at, self.let_go = float("-inf"), ()  # its rest is here; the next is whole
        burst = Burst(whole, burst.terminator)
        code = self.profile.text_of(whole)
        shortest = _SHORTEST_CODE if burst.terminator else _SHORTEST_UNTERMINATED
        broken = ""
        if lacks or began - self._cut_at < _TAIL_MS:
            broken = "The code was cut in two."
        elif len(code) < shortest:
            broken = f"The scanner sent only {len(code)} characters."
        elif not burst.terminator and self.profile.terminated:
            broken = "The end of the code is missing."
        if broken:
            if not burst.terminator:
                self._cut_at = self._last_at
            return Verdict(hold=True, broken=f"{broken} Scan it again.", burst=burst)
        return Verdict(hold=True, code=code, burst=burst)

    def _with_let_go(self, strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
        """*strokes* behind those that were let go, if the keys' own times say that it was too
        soon: the system had held back what came in time.
        """
        in_time = strokes and strokes[0].at_ms - self._let_go_at <= self.profile.longest_gap_ms
        return self.let_go + strokes if in_time else strokes

    def _take(self, terminator: str) -> Burst:
        burst = Burst(tuple(stroke for stroke, _ in self._held), terminator)
        self._held = []
        return burst

    def _give_back(self, let_go: tuple[Stroke, ...] = ()) -> tuple[Key, ...]:
        """To whoever pressed them. What a scanner sends right behind them may have lost them:
        not a space, for no code begins with one, and it is the shutter of the other hand.
        *let_go*: what a code has before its rest, if that comes.
        """
        self.let_go = let_go
        if any(stroke.text.strip() for stroke, _ in self._held):
            self._let_go_at = self._last_at
        released = tuple(key for _, key in self._held)
        self._held = []
        return released


def _belongs_in_a_code(stroke: Stroke) -> bool:
    """A dead key types nothing, but its place does."""
    separator = stroke.is_control_bracket or stroke.name == "F8"
    return separator or bool(stroke.text or stroke.on_us_keyboard)
