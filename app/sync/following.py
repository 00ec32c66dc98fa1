"""What became of what we sent: poll the server's session while it has something new to tell."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.domain.session import ServerCapture
from app.store.follow_ups import FailedLookup
from app.store.store import Store
from app.sync import read_back
from app.sync.extraction import ExtractionWatch
from app.sync.pace import Poll, new_poll

_RECENTLY = timedelta(minutes=10)
_LATELY = timedelta(days=1)
"""Sessions closed before that are old: the day's calls are not spent on them first."""
_IN_A_PASS = 5
"""Questions: what is scanned meanwhile waits for no more."""


class Follow:
    """Polls each server session of ours at 2 s growing to 10 s, faster again when it moved.

    One request tells both the captures' states and whether everything arrived. *clock* gives
    seconds since the epoch.
    """

    def __init__(self, store: Store, api: ScannerApi, clock: Callable[[], float]) -> None:
        self._store = store
        self._api = api
        self._clock = clock
        self._polls: dict[str, Poll] = {}
        self._extraction = ExtractionWatch(store.following, api, clock)
        self.differences: tuple[str, ...] = ()

    def poll(self, *, at_once: bool = False, catch_up: bool = False) -> None:
        """Ask about some sessions that are due; *at_once*: about all, due or not.

        *catch_up*: old ones too, that were never held against ours. Raises what the API raises.
        """
        self._retry_lookups()
        now = self._clock()
        sessions = self._sessions(catch_up=catch_up)
        self._polls = {
            one: self._polls[one] if one in self._polls else new_poll(now) for one in sessions
        }
        due = [one for one in sessions if at_once or self._polls[one].due(now)]
        due.sort(key=lambda one: self._polls[one].at)
        for session_id in due if at_once else due[:_IN_A_PASS]:
            self._ask(session_id, self._polls[session_id])
        if not at_once:  # a check is about what we sent, not about what is made of it
            self._extraction.poll()

    @property
    def next_at(self) -> float | None:
        """When the next question is due; None when there is nothing to ask."""
        now = self._clock()
        due = [one.at for one in self._polls.values() if not one.given_up(now)]
        if self._extraction.next_at is not None:
            due.append(self._extraction.next_at)
        if self._store.following.wanted_lookups():
            due.append(now)
        return min(due, default=None)

    def ask_again(self, session_id: str = "") -> None:
        """A person wants it: nothing is given up, and failed lookups are tried once more.

        Those of *session_id*, or of the newest session.
        """
        self._polls.clear()
        self._extraction.ask_again()
        newest = self._store.sessions.newest()
        wanted = session_id or (newest.id if newest else "")
        self._store.following.want_lookups(wanted)

    def _sessions(self, *, catch_up: bool) -> list[str]:
        """Those that owe us a look at what we sent, and those with lookups under way."""
        now, shown = datetime.fromtimestamp(self._clock(), UTC), self._store.shown
        lately = (now - _LATELY).isoformat()
        owed = shown.sessions_to_follow((now - _RECENTLY).isoformat(), lately)
        old = shown.sessions_to_catch_up(lately, _IN_A_PASS) if catch_up else []
        return list(dict.fromkeys((*owed, *self._store.following.under_way(), *old)))

    def _ask(self, session_id: str, poll: Poll) -> None:
        try:
            check = read_back.read_back(self._api, self._store.shown, session_id, self._clock())
        except Rejected as error:
            poll.refused(self._clock())
            words = read_back.not_shown(self._store.shown, session_id, error, self._clock())
            if not self._store.shown.all_seen(session_id):
                self.differences = (words,)  # else the history tells it: nothing can be done now
            return
        self.differences = check.differences
        poll.told((check.captures, check.photos), self._clock(), self._api.quota)

    def _retry_lookups(self) -> None:
        """Ask for every failed lookup that a person wants again; a refusal stops only that one."""
        for failed in self._store.following.wanted_lookups():
            try:
                told = self._look_up_again(failed)
            except Rejected as error:
                told = ServerCapture("FAILED", "", str(error))
            self._store.following.looked_up_again(failed.capture_id, told)

    def _look_up_again(self, failed: FailedLookup) -> ServerCapture:
        """Read it first: an answer that was lost may have been a yes (contract #8)."""
        told = self._api.capture(failed.remote_id, failed.remote_session_id)
        if told.status == "FAILED":
            told = self._api.retry(failed.remote_id)
        return ServerCapture(told.status, told.product_name, told.error_message)
