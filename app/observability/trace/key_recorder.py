"""Keys as the wedge reader got them: a scanner's as they are, a person's made unreadable.

What a person types may be a PIN, and a badge opens the lock. Only times and the kinds of keys
matter to the reader's verdict, so a person's letters and a badge's digits become x; the reader
decides the same on them. What is typed while a secret is asked for never gets here.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from app.devices.scanners.keys import Stroke
from app.domain.badges import may_hold_badge
from app.domain.event_sink import Witness

_X, _PLACE_OF_X = "x", 45


class _Burst(Protocol):
    @property
    def strokes(self) -> Sequence[Stroke]: ...
    @property
    def terminator(self) -> str: ...


class _Verdict(Protocol):
    @property
    def code(self) -> str: ...
    @property
    def broken(self) -> str: ...
    @property
    def burst(self) -> _Burst | None: ...
    @property
    def released(self) -> tuple[object, ...]: ...


class _Reader(Protocol):
    @property
    def profile(self) -> object: ...


class Fingers:
    """Told of every key and pause after the reader's verdict. For the face's thread."""

    def __init__(self, witness: Witness, reader: _Reader) -> None:
        self._witness, self._reader = witness, reader
        self._profile: object = None
        self._waiting: list[Stroke] = []

    def key(self, stroke: Stroke, verdict: _Verdict, *, holding: bool) -> None:
        """A key went down; *holding*: the reader still keeps it back."""
        late = holding and (verdict.burst is not None or verdict.released)
        if late:  # the verdict is on the keys before, this one begins what comes next
            self._tell(verdict, pause=False)
        self._waiting.append(stroke)
        if not holding:
            self._tell(verdict, pause=False)

    def pause(self, verdict: _Verdict) -> None:
        """No key came for a while."""
        self._tell(verdict, pause=True)

    def _tell(self, verdict: _Verdict, *, pause: bool) -> None:
        if self._reader.profile is not self._profile:
            self._profile = self._reader.profile
            self._witness("wedge", profile=self._profile)
        strokes, self._waiting = self._waiting, []
        burst = verdict.burst
        let_go = _let_go(burst, strokes) if burst else None
        badge = burst is not None and _may_be_badge(burst, verdict.code)
        if strokes:
            self._witness(
                "keys",
                strokes=strokes if burst and not badge else [masked(one) for one in strokes],
                let_go=[masked(one) for one in let_go] if let_go and badge else let_go,
                pause=pause or None,
                code=(_X * len(verdict.code) if badge else verdict.code) or None,
                broken=verdict.broken or None,
            )


def _may_be_badge(burst: _Burst, code: str) -> bool:
    """A whole badge, or the beginning of one that was cut in two."""
    typed = "".join(one.text for one in burst.strokes)
    return any(may_hold_badge(one) for one in (code, typed))


def _let_go(burst: _Burst, strokes: Sequence[Stroke]) -> Sequence[Stroke] | None:
    """The burst's keys that went before *strokes*: they are on a line before, unreadable."""
    lacking = len(burst.strokes) + len(burst.terminator) - len(strokes)
    return burst.strokes[:lacking] if lacking > 0 else None


def masked(stroke: Stroke) -> Stroke:
    """A key of which nobody can tell what it typed."""
    text = _X if stroke.text.isprintable() and stroke.text else stroke.text
    place = _PLACE_OF_X if stroke.place and stroke.on_us_keyboard else 0
    return replace(stroke, text=text, place=place, shift=False, caps=False)
