"""Photos: what the shutter, a retake or a new order does to the product on the bench."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.errors import NeedsOperator
from app.domain.flaw import NOTHING_SEEN, Inspection, alike
from app.domain.photo import PhotoChecklist, PhotoType, ProductPhoto
from app.domain.session import Capture, CaptureMode
from app.domain.shot_list import ShotList
from app.station.bench import AtHand, Bench, NotNow
from app.station.feedback import Notices, inquiry, use_case
from app.station.outcome import Outcome
from app.station.photo_acceptance import check_flaws, check_product
from app.station.state import Verdict
from app.store.photo_files import StagedPhoto
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
    ) -> None:
        self.notices = notices
        self._store = store
        self._bench = bench
        self._clock = clock
        self._new_id = new_id
        self.kept_last = ""
        """The id of the photo that was kept last."""

    @use_case("Shots.pick_type")
    def pick_type(self, photo_type: PhotoType) -> None:
        """Choose what the shutter takes next."""
        self._store.sessions.pick_type(self._bench.session().id, photo_type)

    @inquiry("Shots.aim")
    def aim(self) -> tuple[Capture, PhotoType]:
        """The product and type that a photo would be of, asked before a frame is encoded.

        The caller gets None, and the band a refusal, when no photo can be taken now.
        """
        at_hand = self._bench.at_hand()
        target = _target(at_hand, self._bench.checklist(at_hand))
        self._store.files.check_room()
        return target

    @use_case("Shots.shoot")
    def shoot(self, jpeg: bytes | StagedPhoto, seen: Inspection = NOTHING_SEEN) -> None:
        """Keep a photo of the type that is next: the file first, then fact and intent.

        *seen* is what the station saw in it: another product's code stops the shot, a flaw warns
        or stops as the shot list says.
        """
        at_hand = self._bench.at_hand()
        checklist = self._bench.checklist(at_hand)
        product, photo_type = _target(at_hand, checklist)
        shot_list = self._bench.shot_list(at_hand)
        self._check(product, shot_list, jpeg, seen)
        photos = checklist.taken
        replaced = _replaced(photos, photo_type, at_hand.work.retake)
        label = shot_list.shot(photo_type, len(checklist.of_type(photo_type))).label
        photo = self._keep(product, photo_type, label, jpeg, seen, replaced)
        others = tuple(one for one in photos if one is not replaced)
        twin = next((one for one in others if _twins(one, photo)), None)
        self._say_kept(PhotoChecklist(checklist.wanted, (*others, photo)), photo, twin)

    def stage(self, jpeg: bytes) -> StagedPhoto:
        """Bring a photo to disk while it is still looked at. For any thread. Raises CannotSave."""
        return self._store.files.stage(jpeg)

    def _check(
        self, product: Capture, shot_list: ShotList, jpeg: bytes | StagedPhoto, seen: Inspection
    ) -> None:
        """Raises AnotherProduct, NotGoodEnough; then nothing of the photo stays."""
        try:
            check_product(product, seen)
            check_flaws(shot_list, seen)
        except NeedsOperator:
            if isinstance(jpeg, StagedPhoto):
                self._store.files.drop(jpeg)
            raise

    def original(self, photo_id: str) -> tuple[bytes, Capture, ProductPhoto]:
        """A photo with its file and product, for an edited copy. Raises NotNow, CannotRead."""
        photo = self._bench.photo(photo_id)
        product = self._store.sessions.capture(photo.capture_id)
        if product is None:
            raise NotNow("The photo's product is gone.")
        return self._store.files.read(photo.sha256), product, photo

    @use_case("Shots.replace")
    def replace(
        self, photo_id: str, jpeg: bytes | StagedPhoto, seen: Inspection = NOTHING_SEEN
    ) -> None:
        """An edited copy takes the place of a photo, whose file stays."""
        photo = self._bench.photo(photo_id)
        product = self._store.sessions.capture(photo.capture_id)
        if product is not None:
            self._keep(product, photo.type, photo.label, jpeg, seen, photo, edited=True)
            self.notices.say(Verdict.PHOTO, f"Photo {photo.type} edited", "Undo takes it back.")

    def _keep(
        self,
        product: Capture,
        photo_type: PhotoType,
        label: str,
        jpeg: bytes | StagedPhoto,
        seen: Inspection,
        replaced: ProductPhoto | None,
        *,
        edited: bool = False,
    ) -> ProductPhoto:
        """The file first, then fact and intent."""
        photos = self._store.photos.of_capture(product.id)
        last = max((photo.position for photo in photos), default=-1)
        with self._store.files.held():
            kept = self._store.files.keep(jpeg)
            photo = ProductPhoto(
                id=self._new_id(),
                capture_id=product.id,
                type=photo_type,
                position=replaced.position if replaced else last + 1,
                sha256=kept.sha256,
                file_size=kept.size,
                taken_at=self._clock(),
                label=label,
                flaws=seen.flaws,
                fingerprint=seen.fingerprint,
            )
            self._store.photos.add(photo, replaces=replaced.id if replaced else None, edited=edited)
        self.kept_last = photo.id
        return photo

    def _say_kept(
        self, after: PhotoChecklist, photo: ProductPhoto, twin: ProductPhoto | None
    ) -> None:
        headline = f"Photo {photo.type}"
        if twin is not None:
            words = f"It looks like photo {twin.type}. The same side twice? Undo, or go on."
            self.notices.say(Verdict.WEAK, headline, words)
        elif photo.flaws:
            self.notices.say(Verdict.WEAK, headline, f"{photo.flaws[0].words} Retake, or go on.")
        else:
            self.notices.say(Verdict.PHOTO, headline, _what_next(after))

    @use_case("Shots.no_picture")
    def refuse(self, words: str) -> None:
        """The shutter, or a retake, was asked for and there is nothing to shoot or to replace."""
        raise NotNow(words)

    def retake_last(self) -> Outcome:
        """The next shot takes the place of the photo of this product that was taken last."""
        taken = self._checklist_now().taken
        if not taken:
            return self.refuse("This product has no photo to take again.")
        return self.retake(max(taken, key=lambda photo: photo.taken_at).id)

    def count_of_product(self) -> int:
        """How many photos the product on the bench has."""
        return len(self._checklist_now().taken)

    def _checklist_now(self) -> PhotoChecklist:
        """Of the product on the bench; an empty one where no photo can be taken."""
        try:
            at_hand = self._bench.at_hand()
        except NotNow:
            return PhotoChecklist(())
        if at_hand.product is None or at_hand.session.mode is CaptureMode.BARCODE_SCAN:
            return PhotoChecklist(())
        return self._bench.checklist(at_hand)

    @property
    def wanted_by_itself(self) -> bool:
        """True while the shot list lets the shutter go off by itself and a photo is next."""
        if self._checklist_now().next is None:
            return False
        return self._bench.shot_list(self._bench.at_hand()).by_itself

    @use_case("Shots.retake")
    def retake(self, photo_id: str) -> None:
        """The next shot takes the place of this photo, which is kept until then."""
        photo = self._bench.photo(photo_id)
        self._store.sessions.retake(self._bench.session().id, photo.id)
        self.notices.say(Verdict.READY, f"Retake {photo.type}", "Shoot to replace the photo.")

    @use_case("Shots.retype")
    def retype(self, photo_id: str, photo_type: PhotoType) -> None:
        """Say that a photo shows something else."""
        photo = self._bench.photo(photo_id)
        if photo.type is not photo_type:
            self._store.photos.retype(photo.id, photo_type, self._clock())
        self.notices.say(Verdict.READY, f"Photo is {photo_type}", f"It was {photo.type}.")

    @use_case("Shots.reorder")
    def reorder(self, photo_ids: Sequence[str]) -> None:
        """Set the gallery order of the product on the bench."""
        have = [photo.id for photo in self._store.photos.of_capture(self._bench.product().id)]
        if sorted(have) != sorted(photo_ids):
            raise NotNow("The photos changed meanwhile. Order them again.")
        if have != list(photo_ids):
            self._store.photos.reorder(photo_ids, self._clock())

    @use_case("Shots.discard")
    def discard(self, photo_id: str) -> None:
        """Throw a photo away."""
        photo = self._bench.photo(photo_id)
        there = self._store.server.photo_id(photo.id) is not None
        self._store.photos.discard(photo.id, self._clock())
        words = "The server has it and cannot delete: it becomes 'other', last." if there else ""
        self.notices.say(Verdict.READY, f"Photo {photo.type} discarded", words)


def _target(at_hand: AtHand, checklist: PhotoChecklist) -> tuple[Capture, PhotoType]:
    """The product and the type that the next photo is of, or NotNow."""
    if at_hand.session.mode is CaptureMode.BARCODE_SCAN:
        raise NotNow("This session takes codes only. Start one with photos.")
    product = at_hand.product_or_refuse()
    photo_type = at_hand.work.picked or checklist.next
    if photo_type is None:
        raise NotNow("All photos are taken. Pick a type to take another one.")
    return product, photo_type


def _replaced(
    photos: Sequence[ProductPhoto], photo_type: PhotoType, retake: str | None
) -> ProductPhoto | None:
    """The photo that a retake asked to replace, if it is still the one meant."""
    return next((one for one in photos if one.id == retake and one.type is photo_type), None)


def _what_next(after: PhotoChecklist) -> str:
    return f"Next: {after.next}." if after.next else "All photos are taken."


def _twins(one: ProductPhoto, other: ProductPhoto) -> bool:
    """The same side, shot as two types."""
    return one.type is not other.type and alike(one.fingerprint, other.fingerprint)
