"""From the last frames to a photo: the best of them, judged while it is being encoded."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Generic, TypeVar

import numpy as np

from app.devices.cameras.source import Frame, Image
from app.domain.flaw import Flaw, FlawKind, Inspection
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.retouch import Retouch
from app.domain.session import Capture
from app.vision.jpeg import Tags, decode, encode
from app.vision.quality.inspection import Inspector
from app.vision.quality.judgement import reduced
from app.vision.quality.true_size import blown_up
from app.vision.retouch import retouched
from app.vision.stillness import best
from app.vision.white_balance import WhiteBalance, balanced, gains

_THUMBNAIL_EDGE = 320
_CAMERA_LOOKS = 3
"""So many frames of each size are held against the size that the camera claims."""


Staged = TypeVar("Staged")


@dataclass(frozen=True, slots=True, eq=False)
class Developed(Generic[Staged]):
    """A photo that is not kept yet."""

    staged: Staged
    """What became of the JPEG's bytes."""
    seen: Inspection
    thumbnail: Image
    """BGR, small."""


class Darkroom:
    """Makes photos. For one thread, which it doubles for the time of a shot.

    *balance* keeps the bench's white balance; *now* gives an aware datetime in the local zone.
    """

    def __init__(
        self,
        inspector: Inspector,
        quality: int,
        station: str,
        software: str,
        balance: WhiteBalance,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
    ) -> None:
        self._balance = balance
        self._inspector = inspector
        self._quality = quality
        self._station = station
        self._software = software
        self._now = now
        self._sizes_looked_at: dict[tuple[int, ...], int] = {}
        self._blown_up: dict[tuple[int, ...], tuple[Flaw]] = {}

    def use_quality(self, quality: int) -> None:
        """Of the JPEGs from now on."""
        self._quality = quality

    def warm_up(self) -> None:
        """The first picture costs ten times the others: let it be none of the operator's."""
        blank = np.full((720, 960, 3), 128, np.uint8)
        self._inspector.inspect(blank, PhotoType.FRONT)
        blown_up(blank)

    def develop(
        self,
        frames: Sequence[Frame],
        product: Capture,
        photo_type: PhotoType,
        stage: Callable[[bytes], Staged],
    ) -> Developed[Staged]:
        """The best of *frames* (at least one) as a photo of *product*. Raises NotEncodable.

        *stage* gets the JPEG in another thread, while the picture is still looked at.
        """
        image = best(frames).image
        tags = self._tags(product, photo_type, self._now())
        if image.shape not in self._sizes_looked_at:
            self.look_at_camera(image)
        lies = self._blown_up.get(image.shape, ())
        return self._made(balanced(image, self._balance.gains), photo_type, tags, stage, lies)

    def retouch(
        self,
        jpeg: bytes,
        wanted: Retouch,
        product: Capture,
        photo: ProductPhoto,
        stage: Callable[[bytes], Staged],
    ) -> Developed[Staged]:
        """An edited copy of *photo*, taken when the original was. Raises NotEncodable."""
        image = retouched(decode(jpeg), wanted)
        tags = self._tags(product, photo.type, photo.taken_at.astimezone())
        lies = [flaw for flaw in photo.flaws if flaw.kind is FlawKind.BLOWN_UP]
        return self._made(image, photo.type, tags, stage, lies)

    def _made(
        self,
        image: Image,
        photo_type: PhotoType,
        tags: Tags,
        stage: Callable[[bytes], Staged],
        of_camera: Iterable[Flaw],
    ) -> Developed[Staged]:
        with ThreadPoolExecutor(1, "encoder") as encoder:
            staged = encoder.submit(lambda: stage(encode(image, self._quality, tags)))
            thumbnail = encoder.submit(reduced, image, _THUMBNAIL_EDGE)
            seen = self._inspector.inspect(image, photo_type)
        seen = replace(seen, flaws=(*seen.flaws, *of_camera))
        return Developed(staged.result(), seen, thumbnail.result())

    def measure_grey(self, image: Image) -> None:
        """A grey card lies in the middle of *image* (BGR). Raises NoGreyCard, NotKept."""
        self._balance.keep(gains(image))

    def forget_grey(self) -> None:
        """Leave the colours to the camera. Raises NotKept."""
        self._balance.keep(None)

    def _tags(self, product: Capture, photo_type: PhotoType, taken_at: datetime) -> Tags:
        gtin = product.barcode.gtin
        return Tags(
            gtin=gtin.value if gtin else "",
            photo_type=photo_type,
            station=self._station,
            session_id=product.session_id,
            taken_at=taken_at,
            software=self._software,
        )

    def look_at_camera(self, image: Image) -> None:
        """A camera that lies about its size is found: best while nobody waits for a photo."""
        size = image.shape
        looked = self._sizes_looked_at.get(size, 0)
        if looked >= _CAMERA_LOOKS or size in self._blown_up:
            return
        self._sizes_looked_at[size] = looked + 1
        if factor := blown_up(image):
            real = f"{size[1] / factor:.0f} x {size[0] / factor:.0f}"
            measured = f"{size[1]} x {size[0]} is blown up from {real}"
            self._blown_up[size] = (Flaw(FlawKind.BLOWN_UP, measured=measured),)
