"""One errand at a time, so that doing it twice is the same as doing it once."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from app.api.client import ScannerApi
from app.api.errors import Expired, PhotoFileBad
from app.domain.errors import NeedsOperator
from app.store.outbox import Errand, OutboxItem
from app.store.store import Store
from app.sync.sending import Sending
from app.sync.session_migration import Moving
from app.sync.uploads import Upload


class ClosedThere(NeedsOperator):
    """The server closed the session before the station did."""

    title = "Session closed on the server"


class Errands:
    """Does errands; see Sending for those that must not be doubled.

    *station* names this bench in the session's device context.
    """

    def __init__(self, store: Store, api: ScannerApi, station: Mapping[str, str]) -> None:
        self._store = store
        self._api = api
        self._sending = Sending(store, api, station)
        self._moving = Moving(store, api, self._sending)
        api.speak(store.host.dialect(api.host), partial(store.host.keep_dialect, api.host))

    @property
    def clock_skew(self) -> timedelta | None:
        """The server's clock minus ours; None before the first answer."""
        return self._api.clock_skew

    def do(self, item: OutboxItem) -> None:
        """Do one errand and settle it; a photo's, with the next `write_down`.

        Raises RetryLater, Expired, NeedsOperator; then it is not done.
        """
        match item.kind:
            case Errand.SESSION:
                self._sending.session(item.session_id)
            case Errand.CAPTURE:
                self._sending.capture(item)
            case Errand.PHOTO:
                self._sending.photo(item)
            case Errand.RETYPE:
                self._retype(item)
            case Errand.ORDER:
                self._order(item.session_id)
            case Errand.END | Errand.SUBMIT:
                self._close(item)
        if not self._sending.keeps(item):
            self._store.outbox.settle(item)

    def write_down(self) -> None:
        """See `Sending.write_down`."""
        self._sending.write_down()

    def move_to_new_session(self, session_id: str, at: str) -> bool:
        """See `Moving.move_to_new_session`."""
        return self._moving.move_to_new_session(session_id, at)

    def upload_for(self, item: OutboxItem) -> Upload | None:
        """The file that has to be in the storage before this photo is registered; None: none.

        Raises PhotoFileBad.
        """
        photo = self._store.photos.get(item.subject_id)
        remote_session = self._store.server.session_id(item.session_id)
        if photo is None or not photo.kept or remote_session is None:
            return None
        facts = self._store.server
        if facts.photo_id(photo.id) is not None or facts.s3_key(photo.id) is not None:
            return None
        path = self._store.files.path(photo.sha256)
        if not path.is_file() or path.stat().st_size != photo.file_size:
            raise PhotoFileBad(
                f"Expected the photo {photo.type} of {photo.file_size} bytes in {path}, but it is "
                "gone or cut. Take the photo again, or put the file back."
            )
        return Upload(photo.id, remote_session, photo.type, path, photo.sha256, photo.file_size)

    def _retype(self, item: OutboxItem) -> None:
        """Tell the new type; a discarded photo becomes `other`, for the API has no delete."""
        session_id = self._sending.session(item.session_id)
        for photo in self._store.shown.sent_photos(session_id):
            if photo.id != item.subject_id:
                continue
            remote_id = photo.remote_id or self._sending.photo_ids(session_id)[photo.id]
            if remote_id:
                self._api.update_photo(session_id, remote_id, photo_type=photo.type)

    def _order(self, session_id: str) -> None:
        """Tell the whole gallery's order; whether a part would do is unknown (contract 4)."""
        remote_session = self._sending.session(session_id)
        ids = list(self._sending.photo_ids(remote_session).values())
        if len(ids) > 1 and all(ids):
            self._api.reorder(remote_session, ids)

    def _close(self, item: OutboxItem) -> None:
        session_id = self._sending.session(item.session_id)
        if item.attempts and self._api.status(session_id).session_status == "COMPLETED":
            return
        try:
            if item.kind is Errand.END:
                self._api.end(session_id)
            else:
                self._api.submit(session_id)
        except Expired as error:
            raise ClosedThere(
                "The server had closed this session before it was submitted. Everything is sent; "
                "ask Closient to process it, or submit it there."
            ) from error
