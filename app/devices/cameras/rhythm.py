"""What is odd about pictures that do come: fewer than before, or of another size."""

from collections import deque
from dataclasses import dataclass

from app.devices.cameras.picture_size import Size

_WINDOW_S = 1.5
_EVERY_S = 0.5
_REMEMBERED_S = 60.0
"""What was usual is forgotten after so long: an oddity is news, and then it is how things are."""
_FEWER, _AS_BEFORE = 0.6, 0.75
"""Of the usual rate: below the first it is said, above the second it is taken back."""


@dataclass(frozen=True, slots=True)
class _Past:
    at: float
    rate: float
    size: Size


class Rhythm:
    """Fed with every different picture of a camera; asked some times a second."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()
        self._past: deque[_Past] = deque()
        self._size: Size = (0, 0)
        self._slow = False
        self._remark = ""

    def take(self, size: Size, now: float) -> None:
        """A picture of *size* came at *now* (monotonic seconds)."""
        self._size = size
        self._times.append(now)

    def remark(self, now: float) -> str:
        """What an operator should know, in plain words; "" when all is as usual.

        It changes twice a second at most, whatever the camera does.
        """
        while self._times and now - self._times[0] > _WINDOW_S:
            self._times.popleft()
        due = not self._past or now - self._past[-1].at >= _EVERY_S
        if due and self._times:
            self._remark = " ".join(filter(None, (self._rate_words(now), self._size_words())))
            self._past.append(_Past(now, self._rate(now), self._size))
            while now - self._past[0].at > _REMEMBERED_S:
                self._past.popleft()
        return self._remark

    def _rate(self, now: float) -> float:
        """Pictures a second; 0 while that cannot be told."""
        if not self._times or now - self._times[0] < _WINDOW_S - _EVERY_S:
            return 0.0
        apart = self._times[-1] - self._times[0]
        return (len(self._times) - 1) / apart if apart else 0.0

    def _rate_words(self, now: float) -> str:
        usual, rate = max((one.rate for one in self._past), default=0.0), self._rate(now)
        if rate and usual:
            self._slow = rate < usual * (_AS_BEFORE if self._slow else _FEWER)
        if not (self._slow and usual):
            return ""
        return (
            f"The camera sends {rate:.0f} pictures a second instead of {usual:.0f}. "
            "Give it more light, or check its cable."
        )

    def _size_words(self) -> str:
        before = self._past[0].size if self._past else self._size
        if before == self._size:
            return ""
        return (
            f"The camera's pictures are {_words(self._size)} now, before {_words(before)}. "
            "Photos have that size, too."
        )


def _words(size: Size) -> str:
    return f"{size[0]} x {size[1]}"
