"""Long work under way: how far it is, and how long it will still take."""

from collections.abc import Callable
from dataclasses import dataclass, field

_LOOKS_BACK_S = 60.0
"""The speed of the last minute counts: a line that became slow is told as slow."""
_TELLS_AFTER_S = 2.0
"""A shorter time says nothing of the speed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """So much of *total* is done, in whatever unit."""

    what: str
    """The work, in plain words; "" when it is over."""
    done: int = 0
    total: int = 0

    @property
    def percent(self) -> int:
        """0 to 100."""
        return min(100, 100 * self.done // self.total) if self.total else 0


OVER = Progress("")
Tell = Callable[[int, int], object]
"""Called with what is done and with all of it, while the work goes on."""


def untold(_done: int, _total: int) -> None:
    """Nobody waits."""


@dataclass(slots=True)
class Meter:
    """Looks at one work again and again. Times are seconds of any clock that never goes back."""

    _what: str = ""
    _seen: list[tuple[float, int]] = field(default_factory=list)

    def seconds_left(self, progress: Progress, now: float) -> float | None:
        """How long it will still take; None while that cannot be told."""
        begun_anew = self._seen and progress.done < self._seen[-1][1]
        if progress.what != self._what or begun_anew:
            self._what, self._seen = progress.what, []
        self._seen = [one for one in self._seen if now - one[0] <= _LOOKS_BACK_S]
        self._seen.append((now, progress.done))
        (since, before), left = self._seen[0], progress.total - progress.done
        if now - since < _TELLS_AFTER_S or progress.done <= before:
            return None
        return left * (now - since) / (progress.done - before)
