"""The server closed a session before all of it was sent: the rest goes into a new one."""

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.api.schemas import RemoteSessionDetail
from app.domain.errors import NeedsOperator
from app.store.outbox import Errand
from app.store.store import Store
from app.sync.sending import Sending

_ACTIVE = "ACTIVE"


class Moving:
    """Moves what is owed, and not what arrived."""

    def __init__(self, store: Store, api: ScannerApi, sending: Sending) -> None:
        self._store = store
        self._api = api
        self._sending = sending

    def move_to_new_session(self, session_id: str, at: str) -> bool:
        """The server's session is gone: what it does not have goes into a new one there.

        The old one is read a last time, if it still can be, so that what arrived is not doubled.
        False when it has everything, so that a new one has no use. Raises Rejected when the
        session is alive after all: then only the one request was refused.
        """
        former = self._store.server.session_id(session_id)
        if former is None:
            return True
        try:
            detail = self._api.session(former)
        except NeedsOperator:
            detail = None  # it cannot be read any more
        if detail is not None and detail.status == _ACTIVE:
            raise Rejected("The server refuses this, though the session there is open.")
        if detail is not None:
            self._note_what_arrived(session_id, former, detail)
        if not self._unsent(session_id):
            return False
        self._store.server.session_is_gone(session_id, at)
        return True

    def _unsent(self, session_id: str) -> bool:
        facts = self._store.server
        return any(
            (item.kind is Errand.CAPTURE and facts.capture_id(item.subject_id) is None)
            or (item.kind is Errand.PHOTO and facts.photo_id(item.subject_id) is None)
            for item in self._store.outbox.items(session_id)
        )

    def _note_what_arrived(self, session_id: str, former: str, detail: RemoteSessionDetail) -> None:
        for item in self._store.outbox.items(session_id):
            if item.kind is Errand.PHOTO and (photo := self._store.photos.get(item.subject_id)):
                self._sending.photo_among(photo, former, detail.photos)
            elif item.kind is Errand.CAPTURE and item.attempts:
                capture = self._store.sessions.capture(item.subject_id)
                remote = self._sending.capture_among(capture, former, detail) if capture else None
                if remote is not None:
                    self._store.server.capture_is(item.subject_id, former, remote.id)
