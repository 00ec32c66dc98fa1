"""The line to the server: after a trouble nothing is tried for a while, not item by item."""

import logging
from collections.abc import Callable

from app.api.errors import QuotaSpent, SignInNeeded, Unreachable
from app.domain.errors import StationError
from app.sync.backoff import backoff

log = logging.getLogger(__name__)

_ASK_AGAIN_ABOUT_THE_KEY = 60.0


class Line:
    """Up, or down until a time. *clock* gives seconds since the epoch, *jitter* 0..1."""

    def __init__(self, clock: Callable[[], float], jitter: Callable[[], float]) -> None:
        self._clock = clock
        self._jitter = jitter
        self._failures = 0
        self.down_until = 0.0

    @property
    def is_up(self) -> bool:
        """True when something may be tried."""
        return self._clock() >= self.down_until

    def came_through(self) -> None:
        """Something was done: the next trouble begins with a short wait again."""
        self._failures = 0

    def try_now(self) -> None:
        """A person asked."""
        self._failures, self.down_until = 0, 0.0

    def is_down(self, error: StationError) -> None:
        """Nothing can be sent now."""
        wait = self._wait(error)
        self.down_until = self._clock() + wait
        log.warning("line down for %.1f s: %s", wait, error)

    def wait_of(self, attempts: int, error: StationError) -> float:
        """How long to leave one errand alone that was tried *attempts* times."""
        asked_for = error.retry_after if isinstance(error, Unreachable) else None
        return backoff(attempts, self._jitter(), asked_for)

    def _wait(self, error: StationError) -> float:
        if isinstance(error, QuotaSpent):
            return error.retry_after
        self._failures += 1
        if isinstance(error, SignInNeeded):
            return _ASK_AGAIN_ABOUT_THE_KEY
        return self.wait_of(self._failures, error)
