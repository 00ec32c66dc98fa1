"""A hand scanner that types: tell its bursts from a person's typing by the keys' own times.

Keys are held until it is clear who sent them. A burst comes out as one code and leaks nothing; a
person's keys come out as they went in, a blink later. Times are arguments, so this needs no clock.
"""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key")

TERMINATORS = frozenset("\r\n\t")


@dataclass(frozen=True, slots=True)
class Verdict(Generic[Key]):
    """What to do after a key or a pause."""

    hold: bool = False
    """True: keep this key back. False: let it through, after the released ones."""
    released: tuple[Key, ...] = ()
    """Keys held until now that a person typed: give them back in this order."""
    code: str = ""
    """A whole code, its keys swallowed; "" when there is none."""


@dataclass(slots=True)
class WedgeReader(Generic[Key]):
    """Sorts keys into bursts and typing. Key is whatever the caller wants back when released."""

    longest_gap_ms: float = 45.0
    """Scanners type with 1 to 30 ms between keys, people with 60 and more."""
    shortest_code: int = 4
    """Characters before a terminator; less is a fast finger."""
    shortest_unterminated: int = 6
    """Characters when nothing but a pause ends the burst."""
    _held: list[Key] = field(default_factory=list)
    _text: str = ""
    _last_at: float = 0.0

    @property
    def holding(self) -> bool:
        """True while keys wait for a decision: ask `pause` after `longest_gap_ms`."""
        return bool(self._held)

    def feed(self, text: str, at_ms: float, key: Key) -> Verdict[Key]:
        """A key went down that types *text* ("" for none), at *at_ms* by the system's clock."""
        if not self._held:
            return self._begin(text, at_ms, key)
        if at_ms - self._last_at > self.longest_gap_ms:
            before = self._decide()
            after = self._begin(text, at_ms, key)
            return Verdict(after.hold, before.released, before.code)
        if not text:
            released = self._give_back()
            return Verdict(hold=False, released=released)
        return self._continue(text, at_ms, key)

    def pause(self) -> Verdict[Key]:
        """No key came for longer than the gap."""
        return self._decide()

    def _begin(self, text: str, at_ms: float, key: Key) -> Verdict[Key]:
        if not text or text in TERMINATORS:
            return Verdict()
        self._held, self._text, self._last_at = [key], text, at_ms
        return Verdict(hold=True)

    def _continue(self, text: str, at_ms: float, key: Key) -> Verdict[Key]:
        self._last_at = at_ms
        if text not in TERMINATORS:
            self._held.append(key)
            self._text += text
            return Verdict(hold=True)
        if len(self._text) < self.shortest_code:
            return Verdict(hold=False, released=self._give_back())
        return Verdict(hold=True, code=self._take_code())

    def _decide(self) -> Verdict[Key]:
        if len(self._text) >= self.shortest_unterminated:
            return Verdict(code=self._take_code())
        return Verdict(released=self._give_back())

    def _take_code(self) -> str:
        code = self._text
        self._held, self._text = [], ""
        return code

    def _give_back(self) -> tuple[Key, ...]:
        released = tuple(self._held)
        self._held, self._text = [], ""
        return released
