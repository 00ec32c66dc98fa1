"""A session, a code or a photo reaches the server once, however often it is tried.

The API knows no idempotency key (contract 3.8): our own id rides in `metadata`, and what was begun
before is looked for on the server first.
"""

from collections.abc import Mapping, Sequence

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.api.schemas import RemoteCapture, RemotePhoto, RemoteSessionDetail
from app.domain.barcode import CodeSource
from app.domain.photo import ProductPhoto
from app.domain.session import Capture
from app.store.delivery import SentCapture
from app.store.outbox import OutboxItem
from app.store.server_facts import Registered
from app.store.store import Store
from app.sync.matching import STATION_ID, match_captures, match_photos, type_of


class Sending:
    """Facts in, requests out, what the server calls them back into the store.

    *station* names this bench in the session's device context. All raise what the API raises.
    """

    def __init__(self, store: Store, api: ScannerApi, station: Mapping[str, str]) -> None:
        self._store = store
        self._api = api
        self._station = dict(station)
        self._registered: list[Registered] = []
        self._may_show_ids = True
        """False once a session showed none for what was created without one (contract C1)."""

    def keeps(self, item: OutboxItem) -> bool:
        """True when this errand is settled by the next `write_down`."""
        return any(one.done == item for one in self._registered)

    def write_down(self) -> None:
        """Keep what the server called the photos since. What is lost here is read back there."""
        registered, self._registered = self._registered, []
        if registered:
            self._store.server.photos_are(registered)

    def session(self, session_id: str) -> str:
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

    def capture(self, item: OutboxItem) -> None:
        """Send it, unless it is there or was undone."""
        capture = self._store.sessions.capture(item.subject_id)
        if capture is None or self._store.server.capture_id(capture.id) is not None:
            return
        if capture.kept:
            self._capture_on_server(capture, begun_before=item.attempts > 0, done=item)

    def _capture_on_server(
        self, capture: Capture, *, begun_before: bool, done: OutboxItem | None = None
    ) -> str:
        """The server's id of the capture in its session there, sent if that has it not yet."""
        session_id = self.session(capture.session_id)
        known = self._store.server.capture_in(capture.id, session_id)
        if known is not None:
            return known
        remote = None
        if begun_before:
            remote = self.capture_among(capture, session_id, self._api.session(session_id))
        if remote is None:
            remote = self._create_capture(session_id, capture)
        self._store.server.capture_is(capture.id, session_id, remote.id, done)
        return remote.id

    def capture_among(
        self, capture: Capture, session_id: str, detail: RemoteSessionDetail
    ) -> RemoteCapture | None:
        """What an earlier try left there, told from those sent before it."""
        sent = [one for one in self._store.shown.sent_captures(session_id) if one.id != capture.id]
        found = match_captures([*sent, _as_sent(capture)], detail.captures)[capture.id]
        return next(iter(found), None)

    def _shown_id(self, capture: Capture, session_id: str) -> str:
        """What the session calls a capture whose own answer gave no id; "" where it tells none."""
        if not self._may_show_ids:
            return ""
        remote = self.capture_among(capture, session_id, self._api.session(session_id))
        self._may_show_ids = bool(remote and remote.id)
        if remote is None or not remote.id:
            return ""
        self._store.server.capture_is(capture.id, session_id, remote.id)
        return remote.id

    def photo_ids(self, session_id: str) -> dict[str, str]:
        """Our ids of the photos that this session of the server took, in gallery order, to its
        own: looked up in the session where an answer gave none; "" where that tells none."""
        sent = self._store.shown.sent_photos(session_id)
        if self._may_show_ids and not all(one.remote_id for one in sent):
            self.write_down()
            photos = self._api.session(session_id).photos
            found = match_photos({one.id: one.s3_key for one in sent}, photos)
            named = {name: there[0].id for name, there in found.items() if there and there[0].id}
            self._store.server.photos_are_called(named)
            self._may_show_ids = bool(named)
            sent = self._store.shown.sent_photos(session_id)
        return {one.id: one.remote_id for one in sent}

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
                **({"add_on": code.add_on} if code.add_on else {}),
            },
        )

    def photo(self, item: OutboxItem) -> None:
        """Register it, unless it is there or was thrown away."""
        photo = self._store.photos.get(item.subject_id)
        if photo is None or self._store.server.photo_id(photo.id) is not None:
            return
        session_id = self.session(item.session_id)
        if item.attempts and self._photo_found(photo, session_id):
            return
        if photo.kept:
            self._register(photo, session_id, item)

    def _photo_found(self, photo: ProductPhoto, session_id: str) -> bool:
        """True when an earlier try got through after all."""
        return self.photo_among(photo, session_id, self._api.session(session_id).photos)

    def photo_among(
        self, photo: ProductPhoto, session_id: str, photos: Sequence[RemotePhoto]
    ) -> bool:
        """True when it is among what the server shows; then that is written down."""
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
        capture_id = capture_id or self._shown_id(capture, session_id)
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
