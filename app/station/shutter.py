"""From the camera's last frames to a kept photo: which frames count, and what became of them.

The frames and the pipeline that makes photos of them are handed in, so that this package needs
neither a camera nor OpenCV.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol

from app.domain.flaw import Inspection
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.retouch import Retouch
from app.domain.session import Capture
from app.station.outcome import Outcome, OutcomeKind, ShotResult
from app.station.station import Station
from app.store.photo_files import StagedPhoto

_FRESH_S = 0.35
"""A photo is of what lies there now; an older frame is of what lay there."""
_LATE_S = 1.0
"""The newest frame of a slow camera may be as old."""
_NO_PICTURE = "The camera gives no picture. Check its cable, then shoot again."
_OLD_PICTURE = (
    "The camera's last picture is too old: it shows what lay here before. "
    "Wait for a live picture, then shoot again."
)


class Frame(Protocol):
    """One picture of the camera."""

    @property
    def image(self) -> Any: ...  # noqa: ANN401 - BGR, height x width x 3
    @property
    def taken_at(self) -> float:
        """Monotonic seconds."""
        ...


class Made(Protocol):
    """A photo that is staged on disk and not kept yet."""

    @property
    def staged(self) -> StagedPhoto: ...
    @property
    def seen(self) -> Inspection: ...
    @property
    def thumbnail(self) -> Any: ...  # noqa: ANN401 - BGR, height x width x 3


Stage = Callable[[bytes], StagedPhoto]


class PhotoPipeline(Protocol):
    """Makes a JPEG of the best frame and judges the picture. Raises a StationError."""

    def develop(
        self,
        frames: Any,  # noqa: ANN401 - a sequence of the pipeline's own frames
        product: Capture,
        photo_type: PhotoType,
        stage: Stage,
    ) -> Made: ...
    def retouch(
        self, jpeg: bytes, wanted: Retouch, product: Capture, photo: ProductPhoto, stage: Stage
    ) -> Made: ...
    def measure_grey(self, image: Any) -> None: ...  # noqa: ANN401
    def forget_grey(self) -> None: ...
    def look_at_camera(self, image: Any) -> None: ...  # noqa: ANN401


class Shutter:
    """What makes photos. *frames* gives the last ones, oldest first; *clock* monotonic seconds."""

    def __init__(
        self,
        station: Station,
        frames: Callable[[], Sequence[Frame]],
        pipeline: PhotoPipeline,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._station, self._shots, self._notices = station, station.shots, station.notices
        self._frames, self._pipeline, self._clock = frames, pipeline, clock

    def press(self, photo_type: PhotoType | None = None) -> Outcome:
        """Keep what the camera sees now; as *photo_type*, if one is named."""
        if photo_type is not None:
            chosen = self._shots.pick_type(photo_type)
            if not chosen.accepted:
                return chosen
        target = self._shots.aim()
        if target is None:
            return self._notices.outcome
        frames = self._fresh()
        if not frames:
            return self._refuse()
        return self._notices.conclude(lambda: self._keep(frames, *target))

    def press_by_itself(self) -> Outcome:
        """The scene is still: shoot, if the shot list wants that and a photo is next."""
        if not self._shots.wanted_by_itself:
            return Outcome(OutcomeKind.UNASKED)
        return self.press()

    def retouch(self, photo_id: str, wanted: Retouch) -> Outcome:
        """A turned or cropped copy takes the photo's place; the original stays on disk."""
        return self._notices.conclude(lambda: self._retouch(photo_id, wanted))

    def measure_grey(self) -> Outcome:
        """A grey card lies in the middle: every photo from now on is balanced by that card."""
        frames = self._fresh()
        if not frames:
            return self._refuse()
        return self._notices.conclude(lambda: self._measure_grey(frames[-1].image))

    def forget_grey(self) -> Outcome:
        """Photos are as the camera gives them."""
        return self._notices.conclude(self._forget_grey)

    def examine_camera(self) -> None:
        """Look, while nobody waits for a photo, whether the camera lies about its size."""
        for frame in self._frames()[-1:]:
            self._pipeline.look_at_camera(frame.image)

    def _measure_grey(self, image: Any) -> Outcome:  # noqa: ANN401 - a picture
        self._notices.require_unlocked()
        self._pipeline.measure_grey(image)
        return self._station.bench_changed("White balance set", "Shift+F7 takes it back.")

    def _forget_grey(self) -> Outcome:
        self._notices.require_unlocked()
        self._pipeline.forget_grey()
        return self._station.bench_changed(
            "White balance off", "Photos are as the camera gives them."
        )

    def _keep(self, frames: Sequence[Frame], product: Capture, photo_type: PhotoType) -> Outcome:
        made = self._pipeline.develop(frames, product, photo_type, self._shots.stage)
        return self._result(made, lambda: self._shots.shoot(made.staged, made.seen))

    def _retouch(self, photo_id: str, wanted: Retouch) -> Outcome:
        self._notices.require_unlocked()
        jpeg, product, photo = self._shots.original(photo_id)
        made = self._pipeline.retouch(jpeg, wanted, product, photo, self._shots.stage)
        return self._result(made, lambda: self._shots.replace(photo_id, made.staged, made.seen))

    def _result(self, made: Made, keep: Callable[[], Outcome]) -> Outcome:
        before = self._shots.kept_last
        outcome = keep()
        kept = self._shots.kept_last
        photo_id = kept if kept != before else ""
        return replace(outcome, shot=ShotResult(photo_id, made.thumbnail, made.seen.flaws))

    def _refuse(self) -> Outcome:
        return self._shots.refuse(_OLD_PICTURE if self._frames() else _NO_PICTURE)

    def _fresh(self) -> Sequence[Frame]:
        """The frames of what lies there now; of a slow camera the newest."""
        frames, now = self._frames(), self._clock()
        return [one for one in frames if now - one.taken_at <= _FRESH_S] or [
            one for one in frames[-1:] if now - one.taken_at <= _LATE_S
        ]
