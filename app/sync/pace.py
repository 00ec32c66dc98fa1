"""How often the server is asked what became of something (contract section 4, poll cadence)."""

from dataclasses import dataclass

from app.api.quota import Quota

_FIRST, _LONGEST = 2.0, 10.0
_GROWTH = 1.5
_PATIENCE = 600.0
"""Own time-out: no state says that the server failed. A person may ask again."""
_LOW = 0.2
_SLOWER = 3.0


@dataclass(slots=True)
class Poll:
    """One thing that is asked about. Times are seconds since the epoch."""

    at: float
    moved_at: float
    interval: float = _FIRST
    seen: object = None

    def due(self, now: float) -> bool:
        """True when it is time."""
        return self.at <= now and not self.given_up(now)

    def given_up(self, now: float) -> bool:
        """True when it told nothing new for ten minutes."""
        return now - self.moved_at > _PATIENCE

    def told(self, seen: object, now: float, quota: Quota) -> None:
        """The server said *seen*: soon again when that is new, later when it is not."""
        if seen != self.seen:
            self.seen, self.moved_at, self.interval = seen, now, _FIRST
        else:
            self.interval = min(_LONGEST, self.interval * _GROWTH)
        self.at = now + self.interval * (_SLOWER if _few_left(quota) else 1.0)

    def refused(self, now: float) -> None:
        """The server does not answer this one; the others are not held up."""
        self.at = now + _PATIENCE


def new_poll(now: float) -> Poll:
    """Due at once."""
    return Poll(now, now)


def _few_left(quota: Quota) -> bool:
    """True when less than a fifth of the window's calls are left."""
    return (
        quota.remaining is not None
        and quota.limit is not None
        and quota.remaining < quota.limit * _LOW
    )
