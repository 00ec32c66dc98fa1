"""The part of the station's thread that makes and arranges photos."""

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage

from app.devices.recent import Recent
from app.devices.source import Frame, Image
from app.domain.flaw import Inspection
from app.domain.photo import PhotoType
from app.domain.retouch import Retouch
from app.domain.session import Capture
from app.station.state import Step
from app.station.station import Station
from app.vision.darkroom import Darkroom
from app.workers.picture import as_qimage
from app.workers.worker import Worker

_FRESH_S = 0.35
"""A photo is of what lies there now; an older frame is of what lay there."""
_LATE_S = 1.0
"""The newest frame of a slow camera may be as old."""
_NO_PICTURE = "The camera gives no picture. Check its cable, then shoot again."


class _Seen(Protocol):
    @property
    def seen(self) -> Inspection: ...
    @property
    def thumbnail(self) -> Image: ...


class PhotoWorker(Worker):
    """Listens: a slot for each thing the operator can do with photos."""

    state_changed = Signal(object)
    """The StationState after a use case."""
    outbox_grew = Signal()
    """There may be something to send."""
    thumbnail_ready = Signal(str, QImage)
    """The id of a photo that was just taken, and its small picture."""
    flaws_seen = Signal(QImage, object)
    """The small picture of what was just shot, kept or not, and the flaws in it, if there are."""
    watch_wanted = Signal(bool)
    """Whether the shutter should go off by itself now."""

    def __init__(
        self,
        station: Station,
        frames: Recent[Frame],
        darkroom: Darkroom,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._station = station
        self._frames = frames
        self._darkroom = darkroom

    def _done(self) -> None:
        state = self._station.read_state()
        self.state_changed.emit(state)
        self.watch_wanted.emit(state.shot_list.by_itself and state.step is Step.PHOTOGRAPH)
        self.outbox_grew.emit()

    @Slot(int)
    def use_quality(self, quality: int) -> None:
        """Of the photos from now on: 50 to 100."""
        self._darkroom.use_quality(quality)

    @Slot(object)
    def pick_type(self, photo_type: PhotoType) -> None:
        """Choose what to shoot."""
        self._station.shots.pick_type(photo_type)
        self._done()

    @Slot()
    def shoot(self) -> None:
        """Keep what the camera sees now."""
        target = self._station.shots.aim()
        made = self._shoot(*target) if target is not None else None
        self._done()
        if made is not None and made.seen.flaws:
            self.flaws_seen.emit(as_qimage(made.thumbnail), made.seen.flaws)

    def _shoot(self, product: Capture, photo_type: PhotoType) -> _Seen | None:
        """What was shot, kept or not."""
        frames = _fresh(self._frames.all(), self._clock())
        if not frames:
            self._station.shots.no_picture(_NO_PICTURE)
            return None
        with self._station.notices.refusing():
            shots = self._station.shots
            made = self._darkroom.develop(frames, product, photo_type, shots.stage)
            before = shots.kept_last
            shots.shoot(made.staged, made.seen)
            self._show_if_kept(before, made.thumbnail)
            return made
        return None

    def _show_if_kept(self, before: str, thumbnail: Image) -> None:
        kept = self._station.shots.kept_last
        if kept != before:
            self.thumbnail_ready.emit(kept, as_qimage(thumbnail))

    @Slot()
    def shoot_by_itself(self) -> None:
        """The scene is still: shoot, if the shot list wants it so."""
        state = self._station.read_state()
        if state.shot_list.by_itself and state.step is Step.PHOTOGRAPH:
            self.shoot()

    @Slot(str)
    def retake(self, photo_id: str) -> None:
        """The next shot replaces this photo."""
        self._station.shots.retake(photo_id)
        self._done()

    @Slot()
    def retake_last(self) -> None:
        """The next shot replaces the photo that was taken last."""
        photos = self._station.read_state().photos
        if photos:
            self.retake(max(photos, key=lambda photo: photo.taken_at).id)

    @Slot(str, object)
    def retouch(self, photo_id: str, wanted: Retouch) -> None:
        """A turned or cropped copy takes the photo's place; the original stays on disk."""
        with self._station.notices.refusing():
            shots = self._station.shots
            jpeg, product, photo = shots.original(photo_id)
            made = self._darkroom.retouch(jpeg, wanted, product, photo, shots.stage)
            before = shots.kept_last
            shots.replace(photo_id, made.staged, made.seen)
            self._show_if_kept(before, made.thumbnail)
        self._done()

    @Slot(str, object)
    def retype(self, photo_id: str, photo_type: PhotoType) -> None:
        """It shows something else."""
        self._station.shots.retype(photo_id, photo_type)
        self._done()

    @Slot(object)
    def reorder(self, photo_ids: tuple[str, ...]) -> None:
        """A new gallery order."""
        self._station.shots.reorder(photo_ids)
        self._done()

    @Slot(str)
    def discard(self, photo_id: str) -> None:
        """Throw a photo away."""
        self._station.shots.discard(photo_id)
        self._done()

    @Slot()
    def measure_grey(self) -> None:
        """A grey card lies in the middle: every photo from now on is balanced by it."""
        frames = _fresh(self._frames.all(), self._clock())
        if frames:
            with self._station.notices.refusing():
                self._darkroom.measure_grey(frames[-1].image)
                self._station.bench_changed("White balance set", "Shift+F7 takes it back.")
        else:
            self._station.shots.no_picture(_NO_PICTURE)
        self._done()

    @Slot()
    def forget_grey(self) -> None:
        """Photos are as the camera gives them."""
        with self._station.notices.refusing():
            self._darkroom.forget_grey()
            self._station.bench_changed("White balance off", "Photos are as the camera gives them.")
        self._done()


def _fresh(frames: Sequence[Frame], now: float) -> Sequence[Frame]:
    """Those of what lies there now; of a slow camera the newest."""
    return [one for one in frames if now - one.taken_at <= _FRESH_S] or [
        one for one in frames[-1:] if now - one.taken_at <= _LATE_S
    ]
