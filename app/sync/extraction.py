"""After submit: how far the server's reading of the photos is."""

from collections.abc import Callable

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.domain.session import Session
from app.store.follow_ups import OVER, Following
from app.sync.pace import Poll, new_poll

_EXPIRED = "EXPIRED"
_NOT_FOUND = 404


class ExtractionWatch:
    """Polls `GET /sessions/{id}/status` of each submitted session.

    Submit itself makes the session COMPLETED and the extraction runs afterwards, so only
    ready, accepted, rejected, EXPIRED or our own time-out end it (contract section 4, C6).
    """

    def __init__(self, facts: Following, api: ScannerApi, clock: Callable[[], float]) -> None:
        self._facts = facts
        self._api = api
        self._clock = clock
        self._polls: dict[str, Poll] = {}

    def poll(self) -> None:
        """Ask about every session that is due. Raises what the API raises."""
        now = self._clock()
        sessions = {session.id: session for session in self._facts.extracting()}
        self._polls = {
            one: self._polls[one] if one in self._polls else new_poll(now) for one in sessions
        }
        for one, poll in self._polls.items():
            if poll.due(now):
                self._ask(sessions[one], poll)

    @property
    def next_at(self) -> float | None:
        """When the next question is due; None when there is nothing to ask."""
        now = self._clock()
        return min((one.at for one in self._polls.values() if not one.given_up(now)), default=None)

    def ask_again(self) -> None:
        """A person wants to know: nothing is given up."""
        self._polls.clear()

    def _ask(self, session: Session, poll: Poll) -> None:
        try:
            told = self._api.status(session.remote_id or "")
        except Rejected as error:
            poll.refused(self._clock())
            if error.status != _NOT_FOUND:
                raise
            self._note(session, _EXPIRED)  # the server forgot it: nothing will come
            return
        status = told.extraction_status
        if told.session_status == _EXPIRED and status not in OVER:
            status = _EXPIRED
        self._note(session, status)
        poll.told((status, told.captures), self._clock(), self._api.quota)

    def _note(self, session: Session, status: str) -> None:
        if status != session.extraction:
            self._facts.extraction_is(session.id, status)
