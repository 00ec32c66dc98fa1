"""Photos: what the shutter, a retake or a new order does to the product on the bench."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.photo import PhotoChecklist, PhotoType, ProductPhoto, ShotList
from app.domain.session import Capture, CaptureMode
from app.station.bench import Bench, NotNow
from app.station.notices import Notices, use_case
from app.station.state import Verdict
from app.store.store import Store


class Shots:
    """Takes and arranges photos. *clock* gives aware datetimes, *new_id* unique ids."""

    def __init__(
        self,
        store: Store,
        bench: Bench,
        notices: Notices,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        shot_list: ShotList,
    ) -> None:
        self.notices = notices
        self._store = store
        self._bench = bench
        self._clock = clock
        self._new_id = new_id
        self._shot_list = shot_list
        self._replacing: str | None = None

    @use_case
    def pick_type(self, photo_type: PhotoType) -> None:
        """Choose what the shutter takes next."""
        self._store.sessions.pick_type(self._bench.session().id, photo_type)
        self._replacing = None

    def aim(self) -> tuple[Capture, PhotoType] | None:
        """The product and type that a photo would be of, asked before a frame is encoded.

        None, and a REFUSED notice, when no photo can be taken now.
        """
        with self.notices.refusing():
            target = self._target()
            self._store.files.check_room()
            return target
        return None

    @use_case
    def shoot(self, jpeg: bytes) -> None:
        """Keep a photo of the type that is next: the file first, then fact and intent."""
        product, photo_type = self._target()
        photos = self._store.photos.of_capture(product.id)
        replaced = self._replaced(photos, photo_type)
        last = max((photo.position for photo in photos), default=-1)
        photo = ProductPhoto(
            id=self._new_id(),
            capture_id=product.id,
            type=photo_type,
            position=replaced.position if replaced else last + 1,
            sha256=self._store.files.keep(jpeg),
            file_size=len(jpeg),
            taken_at=self._clock(),
        )
        self._store.photos.add(photo, replaces=replaced.id if replaced else None)
        self._store.sessions.pick_type(product.session_id, None)
        self._replacing = None
        self.notices.say(Verdict.PHOTO, f"Photo {photo_type}", self._what_next(product))

    @use_case
    def no_picture(self, words: str) -> None:
        """The shutter was pressed and the camera had nothing."""
        raise NotNow(words)

    @use_case
    def retake(self, photo_id: str) -> None:
        """The next shot takes the place of this photo, which is kept until then."""
        photo = self._bench.photo(photo_id)
        self._store.sessions.pick_type(self._bench.session().id, photo.type)
        self._replacing = photo.id
        self.notices.say(Verdict.READY, f"Retake {photo.type}", "Shoot to replace the photo.")

    @use_case
    def retype(self, photo_id: str, photo_type: PhotoType) -> None:
        """Say that a photo shows something else."""
        photo = self._bench.photo(photo_id)
        self._store.photos.retype(photo.id, photo_type, self._clock())
        self.notices.say(Verdict.READY, f"Photo is {photo_type}", f"It was {photo.type}.")

    @use_case
    def reorder(self, photo_ids: Sequence[str]) -> None:
        """Set the gallery order of the product on the bench."""
        have = [photo.id for photo in self._store.photos.of_capture(self._bench.product().id)]
        if sorted(have) != sorted(photo_ids):
            raise NotNow("The photos changed meanwhile. Order them again.")
        if have != list(photo_ids):
            self._store.photos.reorder(photo_ids, self._clock())

    @use_case
    def discard(self, photo_id: str) -> None:
        """Throw a photo away."""
        photo = self._bench.photo(photo_id)
        there = self._store.server.photo_id(photo.id) is not None
        self._store.photos.discard(photo.id, self._clock())
        words = "The server has it and cannot delete: it becomes 'other', last." if there else ""
        self.notices.say(Verdict.READY, f"Photo {photo.type} discarded", words)

    def _target(self) -> tuple[Capture, PhotoType]:
        session = self._bench.session()
        if session.mode is CaptureMode.BARCODE_SCAN:
            raise NotNow("This session takes codes only. Start one with photos.")
        product = self._bench.product()
        photo_type = self._store.sessions.picked_type(session.id) or self._missing(product)
        if photo_type is None:
            raise NotNow("All photos are taken. Pick a type to take another one.")
        return product, photo_type

    def _missing(self, product: Capture) -> PhotoType | None:
        taken = self._store.photos.of_capture(product.id)
        return PhotoChecklist(self._shot_list.wanted, taken).next

    def _replaced(
        self, photos: Sequence[ProductPhoto], photo_type: PhotoType
    ) -> ProductPhoto | None:
        """The photo that a retake asked to replace, if it is still the one meant."""
        return next(
            (one for one in photos if one.id == self._replacing and one.type is photo_type), None
        )

    def _what_next(self, product: Capture) -> str:
        missing = self._missing(product)
        return f"Next: {missing}." if missing else "All photos are taken."
