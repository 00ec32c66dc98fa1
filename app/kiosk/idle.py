"""Nobody at the bench: when to count down, and when to lock. Plain; times are arguments."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil


class Presence(StrEnum):
    """Whether somebody works here."""

    HERE = "here"
    LEAVING = "leaving"
    """The countdown runs."""
    AWAY = "away"
    """Locked."""


@dataclass(slots=True)
class Idle:
    """*after* seconds without a touch, a key or a scan begin a countdown of *countdown* seconds.

    Times are monotonic seconds. An *after* of 0 never locks.
    """

    after: float
    countdown: float
    last_at: float
    away: bool = False

    def touched(self, now: float) -> None:
        """Somebody did something. What is locked stays so."""
        self.last_at = now

    def unlock(self, now: float) -> None:
        """Somebody proved to be allowed."""
        self.away, self.last_at = False, now

    def look(self, now: float) -> tuple[Presence, int]:
        """What holds now, and the whole seconds left of the countdown."""
        if not self.after:
            return Presence.HERE, 0
        quiet = now - self.last_at
        if self.away or quiet >= self.after + self.countdown:
            self.away = True
            return Presence.AWAY, 0
        if quiet < self.after:
            return Presence.HERE, 0
        return Presence.LEAVING, ceil(self.after + self.countdown - quiet)
