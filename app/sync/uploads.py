"""Photos on their way to the storage, a few at a time; everything else is done in order.

Only the file is sent here: that the photo belongs to a session is told afterwards, in order, by
the errands. The leave to upload is written down before the first byte leaves, and what came whole
is written down at once: whatever ends the program, the photo goes to no second place.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field
from pathlib import Path

from app.api.client import ScannerApi
from app.api.errors import Expired, Rejected
from app.api.schemas import UploadTicket
from app.api.storage import PhotoStorage
from app.domain.photo import PhotoType
from app.domain.report import NOTHING_UPLOADING, Uploading
from app.store.upload_tickets import KeptTicket, UploadTickets


@dataclass(frozen=True, slots=True)
class Upload:
    """One file to be sent."""

    photo_id: str
    remote_session_id: str
    type: PhotoType
    path: Path
    sha256: str
    size: int
    """Bytes."""


class _BrokenOff(Exception):
    """The program ends."""


@dataclass(slots=True)
class _UnderWay:
    upload: Upload
    sent: int = 0
    future: "Future[None]" = field(default_factory=Future)


class Uploads:
    """At most *parallel* at once, in the threads of *executor*. Call it from one thread.

    *clock* gives seconds. Close it before the executor: what is under way is broken off.
    """

    def __init__(
        self,
        api: ScannerApi,
        storage: PhotoStorage,
        tickets: UploadTickets,
        executor: Executor,
        parallel: int,
        clock: Callable[[], float],
    ) -> None:
        self._api = api
        self._storage = storage
        self._tickets = tickets
        self._executor = executor
        self._clock = clock
        self.ahead = 2 * parallel
        """So many are begun before their turn, so that no thread waits for the order."""
        self._under_way: dict[str, _UnderWay] = {}
        self._closed = False

    @property
    def has_room(self) -> bool:
        """True when one more may be started."""
        return len(self._under_way) < self.ahead

    def has(self, photo_id: str) -> bool:
        """True while it is under way."""
        return photo_id in self._under_way

    def start(self, upload: Upload) -> None:
        """Begin with it, unless that was done or enough are under way."""
        if upload.photo_id not in self._under_way and self.has_room:
            one = _UnderWay(upload)
            self._under_way[upload.photo_id] = one
            one.future = self._executor.submit(self._run, one)

    def has_come(self, photo_id: str, patience: float) -> bool:
        """False when the photo is not there after *patience* seconds.

        Raises what the upload raised; then it may be started again.
        """
        one = self._under_way.get(photo_id)
        if one is None or not wait([one.future], patience).done:
            return False
        del self._under_way[photo_id]
        one.future.result()
        return True

    def arrived(self) -> list[Upload]:
        """Photos that came through before their turn."""
        through = [
            one.upload
            for one in self._under_way.values()
            if one.future.done() and one.future.exception() is None
        ]
        for upload in through:
            del self._under_way[upload.photo_id]
        return through

    def forget_failures(self) -> None:
        """Those that failed before their turn may be started again."""
        self._under_way = {
            photo_id: one
            for photo_id, one in self._under_way.items()
            if not one.future.done() or one.future.exception() is None
        }

    def forget(self) -> None:
        """What is under way is for a session that is gone: nobody waits for it any more."""
        self._under_way.clear()

    @property
    def progress(self) -> Uploading:
        """How far those under way are."""
        running = [one for one in self._under_way.values() if not one.future.done()]
        if not running:
            return NOTHING_UPLOADING
        sent, size = sum(one.sent for one in running), sum(one.upload.size for one in running)
        return Uploading(len(running), sent, size)

    def close(self) -> None:
        """Break off what is under way, as soon as its next piece is asked for."""
        self._closed = True
        for one in self._under_way.values():
            one.future.cancel()

    def _run(self, one: _UnderWay) -> None:
        """In a thread of the executor."""
        try:
            self._send(one)
        except Expired as error:
            if error.what != "ticket":
                raise
            self._send(one)  # a ticket ages; a second one is fresh

    def _send(self, one: _UnderWay) -> None:
        upload = one.upload
        ticket = self._ticket(upload)
        try:
            self._storage.upload(
                ticket, upload.path, upload.sha256, tell=lambda sent: self._note(one, sent)
            )
        except (Expired, Rejected):
            self._tickets.drop(upload.photo_id)
            raise
        self._tickets.arrived(upload.photo_id, upload.remote_session_id, ticket.s3_key)

    def _ticket(self, upload: Upload) -> UploadTicket:
        """Minted just before use. After a lost answer the same is used: it makes no second file."""
        now = self._clock()
        kept = self._tickets.of(upload.photo_id, upload.remote_session_id, now)
        if kept is not None:
            left = int(kept.good_until - now)
            return UploadTicket(kept.url, dict(kept.fields), kept.s3_key, left)
        ticket = self._api.upload_ticket(upload.remote_session_id, upload.type, upload.path.name)
        self._tickets.keep(
            KeptTicket(
                upload.photo_id,
                upload.remote_session_id,
                ticket.url,
                ticket.fields,
                ticket.s3_key,
                now + ticket.expires_in / 2,
            ),
            now,
        )
        return ticket

    def _note(self, one: _UnderWay, sent: int) -> None:
        if self._closed:
            raise _BrokenOff
        one.sent = sent
