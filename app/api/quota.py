"""The rate limit's headers in, "when may I call" and "calls left today" out (contract 3.3).

The server tells only its tightest window. The others are counted here, so that no call of ours is
ever one too many; what the server tells always wins.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_MINUTE_S, _DAY_S = 60, 86_400
_USUAL_DAY = 10_000
"""Until the server tells its own limit."""
_STRANGERS = 5
"""Calls of others within one window that make us believe in them: one may be a miscount."""
_STRANGERS_REMEMBERED_S = 600.0
_ANSWER_S = 1.0
"""The one call that finds out what the server says is given so long before it is asked again."""
_MOST_DIGITS, _MOST_WINDOWS = 9, 8
"""Of what a header may say; what is beyond tells nothing."""
_INSTANT_S = 0.001
_WHOLE_SECONDS = 2
"""A reset told twice may differ by less than this and be the same."""


@dataclass(slots=True)
class _Window:
    """Calls left until *resets_at*; afterwards all of *limit* again."""

    seconds: int
    limit: int
    left: int
    resets_at: float
    told: int | None = None
    """What the server said last in this window."""
    ours: int = 0
    """Calls of ours since then."""
    strangers: int = 0
    recalled: bool = False
    """It is what we remember of it; no answer came since."""

    def renew(self, now: float) -> None:
        left = self.resets_at - now
        if not _INSTANT_S < left <= self.seconds + _INSTANT_S:  # past, or the clock jumped
            self.left, self.resets_at = self.limit, now + self.seconds
            self.told, self.ours, self.strangers, self.recalled = None, 0, 0, False


class Quota:
    """What the server's answers said, and our own calls since. For any thread.

    *clock* gives seconds that go on while the program is off, so that the day's count can be kept.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[int, _Window] = {}
        self._under_way = 0
        self._counts_the_day = False
        self._strangers_at: float | None = None
        self.remaining: int | None = None
        """As told last."""
        self.limit: int | None = None

    def take(self) -> float:
        """Count a call that leaves now. Returns the seconds to wait instead, 0 when it may go."""
        with self._lock:
            wait = self._wait()
            if not wait:
                self._under_way += 1
                for window in self._windows.values():
                    window.left -= 1
                    window.ours += 1
            return wait

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take the answer of a call that was taken; absent or odd headers change nothing."""
        with self._lock:
            self._under_way = max(0, self._under_way - 1)
            for window in self._windows.values():
                window.recalled = False
            remaining = _number(headers, "RateLimit-Remaining", "X-RateLimit-Remaining")
            if remaining is None:
                return
            self.remaining = remaining
            self.limit = _number(headers, "RateLimit-Limit", "X-RateLimit-Limit")
            self._learn(headers, remaining)

    def missed(self) -> None:
        """The call that was taken got no answer."""
        with self._lock:
            self._under_way = max(0, self._under_way - 1)

    def wait_seconds(self, keep: int = 0, keep_today: int = 0) -> float:
        """How long to hold the next call; 0: it may go.

        *keep* are to be left after it in each window, *keep_today* in the day's.
        """
        with self._lock:
            return self._wait(keep, keep_today)

    def left_today(self) -> int | None:
        """Calls left in the day's window; None when neither the server told nor we counted."""
        with self._lock:
            day = self._windows.get(_DAY_S)
            if day is None or not (self._counts_the_day or day.told is not None):
                return None
            day.renew(self._clock())
            return max(0, day.left)

    def others(self) -> bool:
        """True when the numbers fell faster than we call: something else uses the same key."""
        with self._lock:
            at = self._strangers_at
            return at is not None and self._clock() - at < _STRANGERS_REMEMBERED_S

    def day(self) -> tuple[float, int] | None:
        """When the day's window began and how many calls it had, to be remembered."""
        with self._lock:
            day = self._windows.get(_DAY_S)
            return None if day is None else (day.resets_at - _DAY_S, day.limit - day.left)

    def recall(self, day: tuple[float, int] | None) -> None:
        """Count the day's calls from here on, or on from *day* as it was remembered.

        Until an answer came one call at a time may go, however many were counted and whatever is
        to be kept: the server decides.
        """
        with self._lock:
            self._counts_the_day = True
            if day is not None:
                began, used = day
                left = max(1, _USUAL_DAY - used)
                self._windows[_DAY_S] = _Window(
                    _DAY_S, _USUAL_DAY, left, began + _DAY_S, recalled=True
                )

    def _wait(self, keep: int = 0, keep_today: int = 0) -> float:
        now, longest = self._clock(), 0.0
        for window in self._windows.values():
            window.renew(now)
            if window.left > (max(keep, keep_today) if window.seconds == _DAY_S else keep):
                continue
            if not window.recalled:
                longest = max(longest, window.resets_at - now)
            elif self._under_way:
                longest = max(longest, _ANSWER_S)
        return longest

    def _learn(self, headers: Mapping[str, str], remaining: int) -> None:
        now = self._clock()
        for seconds, limit in _policy(headers.get("RateLimit-Policy", "")).items():
            fresh = _Window(seconds, limit, limit - 1 - self._under_way, now + seconds)
            window = self._windows.setdefault(seconds, fresh)
            window.left += limit - window.limit
            window.limit = limit
        reset = _number(headers, "RateLimit-Reset")  # the legacy one is a date, not seconds
        told = self._told(now, reset if reset is not None else _MINUTE_S)
        for window in self._windows.values():
            window.renew(now)
            if window is not told:
                window.left = max(window.left, remaining)  # it is not the tightest
        resets_at = now + min(told.seconds, reset if reset is not None else _MINUTE_S)
        self._tell(told, remaining, resets_at)

    def _tell(self, window: _Window, remaining: int, resets_at: float) -> None:
        """Answers to calls at the same time come in any order: within a window the lowest holds."""
        left = remaining - self._under_way
        same = window.told is not None and abs(window.resets_at - resets_at) < _WHOLE_SECONDS
        if same and window.told is not None:
            window.left = min(window.left, left)
            if remaining >= window.told:
                return
            window.strangers += max(0, window.told - window.ours - remaining)
            if window.strangers >= _STRANGERS:
                self._strangers_at = self._clock()
        else:
            window.left, window.resets_at, window.strangers = left, resets_at, 0
        window.told, window.ours = remaining, self._under_way

    def _told(self, now: float, reset: int) -> _Window:
        """The window that the answer speaks of: the one with its limit, else by its reset."""
        for window in self._windows.values():
            if window.limit == self.limit:
                return window
        seconds = _MINUTE_S if reset <= _MINUTE_S else _DAY_S
        limit = max(1, self.limit if self.limit is not None else self.remaining or 0)
        return self._windows.setdefault(seconds, _Window(seconds, limit, limit, now + seconds))


def _number(headers: Mapping[str, str], *names: str) -> int | None:
    for name in names:
        if (number := _whole(headers.get(name, ""))) is not None:
            return number
    return None


def _whole(text: str) -> int | None:
    """A number as a server may mean it; None for anything else."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def _policy(policy: str) -> dict[int, int]:
    """Seconds to limit of a policy such as `300;w=60, 10000;w=86400`.

    A window of more than a day, and a limit that lets nothing pass, are no policy: they would
    silence the station for ever.
    """
    windows = {}
    for part in policy.split(",")[:_MOST_WINDOWS]:
        limit, _, seconds = (_whole(one) for one in part.strip().partition(";w="))
        if limit and seconds and seconds <= _DAY_S:
            windows[seconds] = limit
    return windows
