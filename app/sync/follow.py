"""What became of what we sent: poll the server's session while it has something new to tell."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.api.client import ScannerApi
from app.store.store import Store
from app.sync import truth

_FIRST = 2.0
_LONGEST = 10.0
_GROWTH = 1.5
_PATIENCE = timedelta(minutes=10)
"""Then the server is not asked about a capture any more (contract section 4: own time-out)."""


@dataclass(slots=True)
class _Poll:
    at: float
    interval: float
    seen: tuple[object, ...] = ()


class Follow:
    """Polls each server session of ours at 2 s growing to 10 s, faster again when it moved.

    One request tells both the captures' states and whether everything arrived. *clock* gives
    seconds since the epoch.
    """

    def __init__(self, store: Store, api: ScannerApi, clock: Callable[[], float]) -> None:
        self._store = store
        self._api = api
        self._clock = clock
        self._polls: dict[str, _Poll] = {}
        self.differences: tuple[str, ...] = ()

    def poll(self, *, at_once: bool = False) -> None:
        """Ask about every session that is due. Raises what the API raises."""
        now = self._clock()
        open_sessions = self._sessions()
        self._polls = {one: poll for one, poll in self._polls.items() if one in open_sessions}
        for session_id in open_sessions:
            poll = self._polls.setdefault(session_id, _Poll(now, _FIRST))
            if poll.at <= now or at_once:
                self._ask(session_id, poll)

    @property
    def next_at(self) -> float | None:
        """When the next question is due; None when there is nothing to ask."""
        return min((self._polls[s].at for s in self._polls), default=None)

    def _sessions(self) -> list[str]:
        since = datetime.fromtimestamp(self._clock(), UTC) - _PATIENCE
        return self._store.server.sessions_to_follow(since.isoformat())

    def _ask(self, session_id: str, poll: _Poll) -> None:
        detail = self._api.session(session_id)
        facts = self._store.server
        check = truth.compare(
            facts.sent_captures(session_id), facts.sent_photos(session_id), detail
        )
        truth.note(check, facts)
        moved = poll.seen != (check.captures, check.photos)
        self.differences = check.differences
        poll.seen = (check.captures, check.photos)
        poll.interval = _FIRST if moved else min(_LONGEST, poll.interval * _GROWTH)
        poll.at = self._clock() + poll.interval
