"""The trace's time, and ids that are the same in every replay."""

import hashlib
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_ID_LENGTH = 32
BEGINNING = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
"""When a trace written by hand begins, unless it says so itself."""


class TraceClock:
    """Stands still unless it is moved. What was recorded is given first, in its order."""

    def __init__(self, start: datetime = BEGINNING) -> None:
        self.start = start
        self.seconds = 0.0
        self._line = 0
        self._made = 0
        self._times: deque[datetime] = deque()
        self._ids: deque[str] = deque()

    def begin_line(self, number: int, times: Iterable[str] = (), ids: Iterable[str] = ()) -> None:
        """What the station's clock and ids gave in line *number*, as far as it was recorded."""
        self._line, self._made = number, 0
        self._times = deque(datetime.fromisoformat(one) for one in times)
        self._ids = deque(ids)

    def go_to(self, seconds: float) -> None:
        """Seconds since the beginning; never back."""
        self.seconds = max(self.seconds, seconds)

    def monotonic(self) -> float:
        """Seconds since the beginning."""
        return self.seconds

    def epoch(self) -> float:
        """Seconds since 1970."""
        return self.plain().timestamp()

    def plain(self) -> datetime:
        """The time, nothing recorded used up."""
        return self.start + timedelta(seconds=self.seconds)

    def now(self) -> datetime:
        """The time for the station."""
        return self._times.popleft() if self._times else self.plain()

    def new_id(self) -> str:
        """An id for the station: out of the line's number, so that a resumed replay goes on."""
        if self._ids:
            return self._ids.popleft()
        self._made += 1
        made = hashlib.sha256(f"{self._line}/{self._made}".encode())
        return made.hexdigest()[:_ID_LENGTH]
