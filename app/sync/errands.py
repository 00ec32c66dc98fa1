"""One errand at a time, so that doing it twice is the same as doing it once.

The API knows no idempotency key (contract 3.8): our own id rides in `metadata`, and an errand that
was begun before asks the server's session first.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial

from app.api.client import ScannerApi
from app.api.errors import Expired, Rejected
from app.api.schemas import RemoteCapture, RemotePhoto, RemoteSessionDetail
from app.domain.barcode import CodeSource
from app.domain.errors import NeedsOperator
from app.domain.photo import ProductPhoto
from app.domain.session import Capture
from app.store.outbox import Errand, OutboxItem
from app.store.server_facts import Registered
from app.store.shown import SentCapture
from app.store.store import Store
from app.sync.matching import STATION_ID, match_captures, match_photos, type_of
from app.sync.uploads import Upload

_ACTIVE = "ACTIVE"


class PhotoFileMissing(NeedsOperator):
    """A photo's row is there, its file is not."""

    title = "Photo file missing"


class ClosedThere(NeedsOperator):
    """The server closed the session before the station did."""

    title = "Session closed on the server"


class Errands:
    """Does errands: facts in, requests out, what the server calls them back into the store.

    *station* names this bench in the session's device context.
    """

    def __init__(self, store: Store, api: ScannerApi, station: Mapping[str, str]) -> None:
        self._store = store
        self._api = api
        self._station = dict(station)
        self._registered: list[Registered] = []
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
                self._session(item.session_id)
            case Errand.CAPTURE:
                self._capture(item)
            case Errand.PHOTO:
                self._photo(item)
            case Errand.RETYPE:
                self._retype(item)
            case Errand.ORDER:
                self._order(item.session_id)
            case Errand.END | Errand.SUBMIT:
                self._close(item)
        if not any(one.done == item for one in self._registered):
            self._store.outbox.settle(item)

    def write_down(self) -> None:
        """Keep what the server called the photos since. What is lost here is read back there."""
        registered, self._registered = self._registered, []
        if registered:
            self._store.server.photos_are(registered)

    def upload_for(self, item: OutboxItem) -> Upload | None:
        """The file that has to be in the storage before this photo is registered; None: none.

        Raises PhotoFileMissing.
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
            raise PhotoFileMissing(
                f"Expected the photo {photo.type} of {photo.file_size} bytes in {path}, but it is "
                "gone or cut. Take the photo again, or put the file back."
            )
        return Upload(photo.id, remote_session, photo.type, path, photo.file_size)

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
            detail = self._look(former)
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
                self._photo_among(photo, former, detail.photos)
            elif item.kind is Errand.CAPTURE and item.attempts:
                capture = self._store.sessions.capture(item.subject_id)
                remote = self._capture_among(capture, former, detail) if capture else None
                if remote is not None:
                    self._store.server.capture_is(item.subject_id, former, remote.id)

    def _session(self, session_id: str) -> str:
        """The server's id of the session, made there if it is not yet.

        A lost answer to the creation leaves an empty orphan there, which is harmless: sessions
        cannot be listed, so it cannot be found again.
        """
        known = self._store.server.session_id(session_id)
        if known is not None:
            return known
        session = self._store.sessions.get(session_id)
        metadata = {STATION_ID: session.id}
        if session.operator:
            metadata["operator"] = session.operator
        former = self._store.server.former_session_id(session_id)
        if former is not None:
            metadata["former_session"] = former
        remote = self._api.create_session(
            session.mode, device_context=self._station, metadata=metadata
        )
        self._store.server.session_is(session_id, remote.id)
        return remote.id

    def _capture(self, item: OutboxItem) -> None:
        capture = self._store.sessions.capture(item.subject_id)
        if capture is None or self._store.server.capture_id(capture.id) is not None:
            return
        if capture.kept:
            self._capture_on_server(capture, begun_before=item.attempts > 0, done=item)

    def _capture_on_server(
        self, capture: Capture, *, begun_before: bool, done: OutboxItem | None = None
    ) -> str:
        """The server's id of the capture in its session there, sent if that has it not yet."""
        session_id = self._session(capture.session_id)
        known = self._store.server.capture_in(capture.id, session_id)
        if known is not None:
            return known
        remote = None
        if begun_before:
            remote = self._capture_among(capture, session_id, self._look(session_id))
        if remote is None:
            remote = self._create_capture(session_id, capture)
        self._store.server.capture_is(capture.id, session_id, remote.id, done)
        return remote.id

    def _capture_among(
        self, capture: Capture, session_id: str, detail: RemoteSessionDetail
    ) -> RemoteCapture | None:
        """What an earlier try left there, told from those sent before it."""
        sent = [one for one in self._store.shown.sent_captures(session_id) if one.id != capture.id]
        found = match_captures([*sent, _as_sent(capture)], detail.captures)[capture.id]
        return next(iter(found), None)

    def _create_capture(self, session_id: str, capture: Capture) -> RemoteCapture:
        code = capture.barcode
        return self._api.create_capture(
            session_id,
            capture_type=type_of(_as_sent(capture)),
            raw_value=code.text,
            gtin=code.gtin.value if code.gtin else "",
            gs1_dl_data=code.gs1.elements,
            metadata={
                STATION_ID: capture.id,
                "symbology": code.symbology,
                "source": capture.source,
                "scanned_at": capture.scanned_at.isoformat(),
                **({"operator": capture.operator} if capture.operator else {}),
            },
        )

    def _photo(self, item: OutboxItem) -> None:
        photo = self._store.photos.get(item.subject_id)
        if photo is None or self._store.server.photo_id(photo.id) is not None:
            return
        session_id = self._session(item.session_id)
        if item.attempts and self._photo_found(photo, session_id):
            return
        if photo.kept:
            self._register(photo, session_id, item)

    def _photo_found(self, photo: ProductPhoto, session_id: str) -> bool:
        """True when an earlier try got through after all."""
        return self._photo_among(photo, session_id, self._look(session_id).photos)

    def _photo_among(
        self, photo: ProductPhoto, session_id: str, photos: Sequence[RemotePhoto]
    ) -> bool:
        s3_key = self._store.server.s3_key(photo.id)
        remote = next(iter(match_photos({photo.id: s3_key}, photos)[photo.id]), None)
        if remote is None:
            return False
        found = Registered(photo.id, session_id, remote.id, remote.s3_key)
        self._store.server.photos_are([found])
        return True

    def _register(self, photo: ProductPhoto, session_id: str, item: OutboxItem) -> None:
        capture = self._store.sessions.capture(photo.capture_id)
        s3_key = self._store.server.s3_key(photo.id)
        if capture is None or s3_key is None:
            raise AssertionError(photo)
        # A photo shot after the session moved: its product is in the former one.
        capture_id = self._capture_on_server(capture, begun_before=item.attempts > 0)
        try:
            remote = self._api.register_photo(
                session_id,
                s3_key=s3_key,
                photo_type=photo.type,
                capture_id=capture_id or None,
                original_filename=_filename(capture, photo),
                file_size=photo.file_size,
                metadata=_about(photo),
            )
        except Rejected as error:
            if any("s3_key" in one.field for one in error.field_errors):
                self._store.server.photo_lost(photo.id)  # upload it again, when asked to
            raise
        self._registered.append(Registered(photo.id, session_id, remote.id, s3_key, item))

    def _retype(self, item: OutboxItem) -> None:
        """Tell the new type; a discarded photo becomes `other`, for the API has no delete."""
        session_id = self._session(item.session_id)
        for photo in self._store.shown.sent_photos(session_id):
            if photo.id == item.subject_id and photo.remote_id:
                self._api.update_photo(session_id, photo.remote_id, photo_type=photo.type)

    def _order(self, session_id: str) -> None:
        """Tell the whole gallery's order; whether a part would do is unknown (contract 4)."""
        remote_session = self._session(session_id)
        ids = [photo.remote_id for photo in self._store.shown.sent_photos(remote_session)]
        if len(ids) > 1 and all(ids):
            self._api.reorder(remote_session, ids)

    def _close(self, item: OutboxItem) -> None:
        session_id = self._session(item.session_id)
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

    def _look(self, session_id: str) -> RemoteSessionDetail:
        return self._api.session(session_id)


def _as_sent(capture: Capture) -> SentCapture:
    return SentCapture(
        capture.id, capture.barcode.text, "", typed=capture.source is CodeSource.TYPED
    )


def _about(photo: ProductPhoto) -> dict[str, str]:
    """Metadata of a photo; a label says what an `other` one is of."""
    said = {
        STATION_ID: photo.id,
        "station_capture": photo.capture_id,
        "sha256": photo.sha256,
        "taken_at": photo.taken_at.isoformat(),
    }
    return said | ({"label": photo.label} if photo.label else {})


def _filename(capture: Capture, photo: ProductPhoto) -> str:
    code = capture.barcode.gtin.value if capture.barcode.gtin else f"capture-{capture.number}"
    return f"{code}_{photo.type}_{photo.position + 1}.jpg"
