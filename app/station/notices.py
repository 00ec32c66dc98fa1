"""What the band says: one notice an event, and how a refused use case becomes one."""

import functools
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from app.domain.barcode import Barcode
from app.domain.errors import StationError
from app.station.state import Notice, Verdict

log = logging.getLogger(__name__)

_RECENT = 8
_LONGEST_HEADLINE = 40


class Notices:
    """The last notice, and the last ones about codes."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
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
            self.say(Verdict.REFUSED, error.title, str(error))


def _short(text: str) -> str:
    """A foreign text as a headline: what cannot be printed made visible, cut."""
    shown = "".join(letter if letter.isprintable() else "␣" for letter in text)
    return shown if len(shown) <= _LONGEST_HEADLINE else f"{shown[: _LONGEST_HEADLINE - 1]}…"


class _HasNotices(Protocol):
    notices: Notices


_P = ParamSpec("_P")
_S = TypeVar("_S", bound=_HasNotices)


def use_case(
    method: Callable[Concatenate[_S, _P], None],
) -> Callable[Concatenate[_S, _P], None]:
    """A use case: its expected troubles become a notice instead of an exception."""

    @functools.wraps(method)
    def guarded(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> None:
        with self.notices.refusing():
            method(self, *args, **kwargs)

    return guarded
