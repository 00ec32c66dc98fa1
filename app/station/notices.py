"""What the band says: one notice an event, and how a refused use case becomes one."""

import functools
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from app.domain.barcode import Barcode
from app.domain.errors import StationError
from app.domain.witness import Witness, nobody
from app.station.state import Notice, Verdict
from app.store.database import NothingKept

log = logging.getLogger(__name__)

_RECENT = 8
_LONGEST_HEADLINE = 40


class Notices:
    """The last notice, and the last ones about codes."""

    def __init__(self, clock: Callable[[], datetime], witness: Witness = nobody) -> None:
        self._clock = clock
        self._witness = witness
        self._witnessed = False
        self.last = Notice(0, Verdict.READY, "Scan Station", at=clock())
        self.recent: tuple[Notice, ...] = ()

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
            log.info("refused: %s: %s", error.title, error)
            verdict = Verdict.NEEDS_YOU if isinstance(error, NothingKept) else Verdict.REFUSED
            self.say(verdict, error.title, str(error))
            if not self._witnessed:
                self._witness("refused", notice=self.last)

    @contextmanager
    def witnessed(self, what: str, args: Sequence[Any], more: Mapping[str, Any]) -> Iterator[None]:
        """The black box hears of the use case *what*, and of what the band says after it."""
        begun, self._witnessed = time.monotonic(), True
        try:
            yield
        finally:
            self._witnessed = False
            took = round((time.monotonic() - begun) * 1000, 2)
            told = {"what": what, "args": args, "more": more or None, "ms": took}
            self._witness("do", **told, notice=self.last)


def _short(text: str) -> str:
    """A foreign text as a headline: what cannot be printed made visible, cut."""
    shown = "".join(letter if letter.isprintable() else "␣" for letter in text)
    return shown if len(shown) <= _LONGEST_HEADLINE else f"{shown[: _LONGEST_HEADLINE - 1]}…"


class _HasNotices(Protocol):
    notices: Notices


_P = ParamSpec("_P")
_R = TypeVar("_R")
_S = TypeVar("_S", bound=_HasNotices)


def use_case(
    method: Callable[Concatenate[_S, _P], _R],
) -> Callable[Concatenate[_S, _P], _R | None]:
    """A use case: its expected troubles become a notice and None instead of an exception."""
    name = method.__qualname__

    @functools.wraps(method)
    def guarded(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> _R | None:
        with self.notices.witnessed(name, args, kwargs), self.notices.refusing():
            return method(self, *args, **kwargs)
        return None

    return guarded
