"""The rate limit's headers in, "when may I call" and "calls left today" out (contract 3.3)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

_DAY_S = 86_400


@dataclass(slots=True)
class Quota:
    """What the last answer said. *clock* gives monotonic seconds."""

    clock: Callable[[], float]
    remaining: int | None = None
    limit: int | None = None
    _resets_at: float = 0.0
    _daily_limit: int | None = None
    _daily_left: int | None = None

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take an answer's headers; absent or odd ones change nothing."""
        remaining = _number(headers, "RateLimit-Remaining", "X-RateLimit-Remaining")
        if remaining is None:
            return
        self.remaining = remaining
        self.limit = _number(headers, "RateLimit-Limit", "X-RateLimit-Limit")
        reset = _number(headers, "RateLimit-Reset")  # the legacy one is a date, not seconds
        self._resets_at = self.clock() + (reset if reset is not None else 60)
        self._daily_limit = _daily(headers.get("RateLimit-Policy", ""))
        if self.limit is not None and self.limit == self._daily_limit:
            self._daily_left = remaining

    def wait_seconds(self) -> float:
        """How long to hold the next call; 0 when there is room."""
        if self.remaining is None or self.remaining > 0:
            return 0.0
        return max(0.0, self._resets_at - self.clock())

    def left_today(self) -> int | None:
        """Calls left in the day's window; None when the server has not said."""
        return self._daily_left


def _number(headers: Mapping[str, str], *names: str) -> int | None:
    for name in names:
        text = headers.get(name, "")
        if text.isdecimal():
            return int(text)
    return None


def _daily(policy: str) -> int | None:
    """The day's limit in a policy such as `300;w=60, 10000;w=86400`."""
    for part in policy.split(","):
        limit, _, window = part.strip().partition(";w=")
        if limit.isdecimal() and window.isdecimal() and int(window) == _DAY_S:
            return int(limit)
    return None
