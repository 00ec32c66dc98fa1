"""How many calls a key may make (contract, 3.3): a window of a minute and one of a day."""

import json
import math
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Self

from app.sandbox.store import Store

MINUTE, DAY = 60, 86_400


@dataclass(frozen=True, slots=True)
class Window:
    """Calls since *start* (Unix seconds). It starts anew with the first call after its end."""

    seconds: int
    start: float = 0
    used: int = 0

    def at(self, now: float) -> Self:
        return self if 0 <= now - self.start < self.seconds else replace(self, start=now, used=0)

    def resets_in(self, now: float) -> int:
        """Whole seconds, rounded up, so that nobody comes back too early."""
        return max(1, math.ceil(self.start + self.seconds - now))


@dataclass(frozen=True, slots=True)
class Standing:
    """What a call did to the quota."""

    allowed: bool
    limit: int
    remaining: int
    resets_in: int
    policy: str
    now: float

    def headers(self) -> dict[str, str]:
        """Current and legacy; the legacy reset is a point in time."""
        return {
            "RateLimit-Policy": self.policy,
            "RateLimit-Limit": str(self.limit),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(self.resets_in),
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": str(math.ceil(self.now + self.resets_in)),
        }


def count_call(store: Store, per_minute: int, per_day: int, moment: datetime) -> Standing:
    """Count one call, if it is allowed, and keep the count."""
    now = moment.timestamp()
    kept = json.loads(store.setting("quota") or "[]")
    windows = [Window(**one) for one in kept] or [Window(MINUTE), Window(DAY)]
    limits = {MINUTE: per_minute, DAY: per_day}
    windows = [window.at(now) for window in windows]
    allowed = all(window.used < limits[window.seconds] for window in windows)
    if allowed:
        windows = [replace(window, used=window.used + 1) for window in windows]
        store.keep("quota", json.dumps([asdict(window) for window in windows]))
    tightest = min(windows, key=lambda one: (limits[one.seconds] - one.used, -one.resets_in(now)))
    limit = limits[tightest.seconds]
    return Standing(
        allowed=allowed,
        limit=limit,
        remaining=max(0, limit - tightest.used),
        resets_in=tightest.resets_in(now),
        policy=f"{per_minute};w={MINUTE}, {per_day};w={DAY}",
        now=now,
    )
