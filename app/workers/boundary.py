"""The boundary around every slot, loop and timer of a worker.

An exception that nobody foresaw ends here in three things: a crash report is written, the operator
is told (the reporter of crashes passes the news to the station, whose band says "needs you"), and
the thread goes on. Qt alone would print the exception and go on under the last green.
"""

import functools
import inspect
import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from PySide6.QtCore import QObject, Slot

log = logging.getLogger(__name__)

_REPORTED_AGAIN_S = 600.0
DELAYS_S = (0.5, 1.0, 2.0, 5.0)
"""Seconds of rest after one, two, three failures in a row, and after each one more."""

_P = ParamSpec("_P")
_S = TypeVar("_S", bound="Bounded")


class Bounded(QObject):
    """A QObject whose slots run inside the boundary: declare them with `slot`."""

    def recover(self) -> None:
        """Called after a failure: bring back what must hold for the next call to come."""

    def report(self, error: BaseException) -> None:
        """Hand *error* to the crash reporter, in this thread. The report reaches the operator."""
        sys.excepthook(type(error), error, error.__traceback__)

    @contextmanager
    def boundary(self, where: str, rest: "Rest | None" = None) -> Iterator[None]:
        """Nothing that is raised inside leaves the block.

        *rest* belongs to a loop: the loop is left alone for a while after each failure, and the
        same failure in a row is reported every ten minutes, not with every frame.
        """
        try:
            yield
            if rest is not None:
                rest.worked()
        except Exception as error:  # noqa: BLE001 - this is the outermost boundary
            log.error("%s.%s: %r", type(self).__name__, where, error)  # noqa: TRY400 - reported
            try:
                if rest is None or rest.failed(error):
                    self.report(error)
            finally:
                self.recover()


_Method = Callable[Concatenate[_S, _P], object]


def slot(*types: type | str) -> Callable[[_Method[_S, _P]], Callable[Concatenate[_S, _P], None]]:
    """Like `PySide6.QtCore.Slot`, inside the boundary. For methods of a Bounded object."""

    def declare(method: _Method[_S, _P]) -> Callable[Concatenate[_S, _P], None]:
        taken = len(inspect.signature(method).parameters) - 1
        inner: Callable[..., object] = method

        @functools.wraps(method)
        def bounded(self: Any, /, *args: Any) -> None:  # noqa: ANN401 - what the signal carries
            with self.boundary(method.__name__):
                inner(self, *args[:taken])

        bounded.inside_boundary = True  # type: ignore[attr-defined]
        return cast("Callable[Concatenate[_S, _P], None]", Slot(*types)(bounded))

    return declare


class Rest:
    """How long a loop that keeps failing is left alone: longer with each failure in a row."""

    def __init__(
        self,
        delays: tuple[float, ...] = DELAYS_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._delays, self._clock = delays, clock
        self._failures, self._until = 0, float("-inf")
        self._reported: tuple[str, float] = ("", float("-inf"))

    @property
    def over(self) -> bool:
        """Whether the next try may be made."""
        return self._clock() >= self._until

    @property
    def next_delay(self) -> float:
        """Seconds of rest if the next try fails."""
        return self._delays[min(self._failures, len(self._delays) - 1)]

    def failed(self, error: Exception) -> bool:
        """Another failure. True when a report is due: the failure is new, or ten minutes old."""
        now, name = self._clock(), repr(error)
        self._until = now + self.next_delay
        self._failures += 1
        new = name != self._reported[0] or now - self._reported[1] >= _REPORTED_AGAIN_S
        if new:
            self._reported = (name, now)
        return new

    def worked(self) -> None:
        """The row of failures is over."""
        if self._failures:
            self._failures, self._until = 0, float("-inf")
