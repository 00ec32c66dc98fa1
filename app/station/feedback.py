"""What the band says: one notice an event, and how a refused use case becomes one."""

import functools
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from app.domain.barcode import Barcode
from app.domain.errors import NeedsOperator, StationError
from app.domain.event_sink import Witness, nobody
from app.foreign.text import visible
from app.station.outcome import Outcome, OutcomeKind
from app.station.state import Notice, Verdict
from app.store.sqlite.errors import NothingKept

log = logging.getLogger(__name__)

_RECENT = 8
_LONGEST_HEADLINE = 40
_TOLD_AGAIN_S = 5.0


class Locked(NeedsOperator):
    """Nobody may do anything until the bench is opened again."""

    title = "Locked"


class Notices:
    """The last notice, and the last ones about codes; and whether the bench is locked.

    Every use case asks here: a locked bench refuses all of them but those that are declared to go
    on.
    """

    def __init__(self, clock: Callable[[], datetime], witness: Witness = nobody) -> None:
        self._clock = clock
        self._witness = witness
        self._witnessed = False
        self.last = Notice(0, Verdict.READY, "Scan Station", at=clock())
        self.recent: tuple[Notice, ...] = ()
        self._unforeseen: Notice | None = None
        self.locked = False

    def require_unlocked(self) -> None:
        """Raises Locked."""
        if self.locked:
            raise Locked("Nothing was changed. Open the bench, then do this again.")

    def say(self, verdict: Verdict, headline: str, detail: str = "") -> None:
        """Show this; flash and sound even when the words are the same as before."""
        self.last = Notice(self.last.number + 1, verdict, headline, detail, self._clock())

    def about_code(self, verdict: Verdict, barcode: Barcode, detail: str = "") -> None:
        """Show this about a code, and keep it among the last ones."""
        shown = barcode.gtin.grouped if barcode.gtin else _short(barcode.text)
        self.say(verdict, shown, detail)
        self.recent = (self.last, *self.recent)[:_RECENT]

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """An expected trouble inside the block becomes a REFUSED notice."""
        try:
            yield
        except StationError as error:
            self.say_trouble(error)

    def say_trouble(self, error: StationError) -> None:
        """An expected trouble: nothing was kept, and the error says what to do."""
        log.info("refused: %s: %s", error.title, error)
        verdict = Verdict.NEEDS_YOU if isinstance(error, NothingKept) else Verdict.REFUSED
        self.say(verdict, error.title, str(error))
        if not self._witnessed:
            self._witness("refused", notice=self.last)

    def conclude(self, act: Callable[[], object]) -> Outcome:
        """Do it. The outcome is the one that *act* returns, or what was said meanwhile.

        An expected trouble becomes a notice, never an exception.
        """
        before = self.last.number
        told: object = None
        with self.refusing():
            told = act()
        if isinstance(told, Outcome):
            return told
        return Outcome(OutcomeKind.OBEYED) if self.last.number == before else self.outcome

    @property
    def outcome(self) -> Outcome:
        """What the last notice tells of."""
        return Outcome.said(self.last)

    def say_unforeseen(self) -> Outcome:
        """An exception that nobody foresaw: what was asked for last may not be kept."""
        self.say(
            Verdict.NEEDS_YOU,
            "Unexpected trouble",
            "The last step may not be kept. Do it again. If this comes again, restart the program "
            "and tell support.",
        )
        self._witness("refused", notice=self.last)
        self._unforeseen = self.last
        return self.outcome

    @property
    def unforeseen_is_news(self) -> bool:
        """False while the band has just said so: what cannot be shown must not be told for ever."""
        last = self.last
        if last is not self._unforeseen or last.at is None:
            return True
        return (self._clock() - last.at).total_seconds() >= _TOLD_AGAIN_S

    @contextmanager
    def witnessed(
        self, event: str, args: Sequence[Any], more: Mapping[str, Any]
    ) -> Iterator[list[Outcome]]:
        """The trace hears of the use case *event*, and of its outcome, which the block adds."""
        begun, self._witnessed = time.monotonic(), True
        outcomes: list[Outcome] = []
        try:
            yield outcomes
        finally:
            self._witnessed = False
            took = round((time.monotonic() - begun) * 1000, 2)
            told = {"what": event, "args": args, "more": more or None, "ms": took}
            kind = outcomes[0].kind if outcomes else None
            self._witness("do", **told, outcome=kind, notice=self.last)


def _short(text: str) -> str:
    """A foreign text as a headline: what cannot be printed made visible, cut."""
    shown = visible(text)
    return shown if len(shown) <= _LONGEST_HEADLINE else f"{shown[: _LONGEST_HEADLINE - 1]}…"


class _HasNotices(Protocol):
    notices: Notices


_P = ParamSpec("_P")
_R = TypeVar("_R")
_S = TypeVar("_S", bound=_HasNotices)
_Method = Callable[Concatenate[_S, _P], _R]


def use_case(
    event: str, *, while_locked: bool = False
) -> Callable[[_Method[_S, _P, object]], _Method[_S, _P, Outcome]]:
    """A use case, called *event* in the trace, the log and the figures.

    Its expected troubles become a notice; every call returns an Outcome. *event* is part of the
    trace's format: old traces are played by it, so it stays when the method is renamed. A locked
    bench refuses the use case unless *while_locked*.
    """

    def declare(method: _Method[_S, _P, object]) -> _Method[_S, _P, Outcome]:
        @functools.wraps(method)
        def concluded(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> Outcome:
            with self.notices.witnessed(event, args, kwargs) as outcomes:
                outcome = self.notices.conclude(lambda: _unlocked(self, args, kwargs))
                outcomes.append(outcome)
            return outcome

        def _unlocked(self: _S, args: Any, kwargs: Any) -> object:  # noqa: ANN401 - handed on
            if not while_locked:
                self.notices.require_unlocked()
            return method(self, *args, **kwargs)

        concluded.event, concluded.while_locked = event, while_locked  # type: ignore[attr-defined]
        return concluded

    return declare


def inquiry(event: str) -> Callable[[_Method[_S, _P, _R]], _Method[_S, _P, _R | None]]:
    """Like `use_case`, for a method whose value is wanted: None when it was refused."""

    def declare(method: _Method[_S, _P, _R]) -> _Method[_S, _P, _R | None]:
        @functools.wraps(method)
        def answered(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> _R | None:
            with self.notices.witnessed(event, args, kwargs) as outcomes:
                with self.notices.refusing():
                    self.notices.require_unlocked()
                    answer = method(self, *args, **kwargs)
                    outcomes.append(Outcome(OutcomeKind.OBEYED))
                    return answer
                outcomes.append(self.notices.outcome)
            return None

        answered.event, answered.while_locked = event, False  # type: ignore[attr-defined]
        return answered

    return declare


def events_of(*owners: object) -> dict[str, Callable[..., object]]:
    """The declared use cases of *owners* by the names of their events."""
    methods = [getattr(owner, name) for owner in owners for name in dir(type(owner))]
    return {method.event: method for method in methods if hasattr(method, "event")}
