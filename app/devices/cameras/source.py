"""Where frames come from."""

from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NeedsOperator, RetryLater

Image = NDArray[np.uint8]
"""BGR, height x width x 3."""

PICTURES = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".png", ".bmp", ".dib", ".webp", ".tif", ".tiff"),
        *(".gif", ".avif", ".jp2", ".pgm", ".ppm", ".pbm", ".pnm"),
    }
)
"""Endings of files that are taken for pictures."""


class DeviceLost(RetryLater):
    """The device stopped: unplugged, stalled, asleep. It may come back by itself."""

    title = "Camera lost"


class DeviceRefused(NeedsOperator):
    """The device cannot be used: absent, taken by another program, not allowed."""

    title = "Camera not usable"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture."""

    image: Image
    taken_at: float
    """Monotonic seconds."""
    number: int
    """Counts up from 0 since the source was opened."""


class FrameSource(Protocol):
    """Entered to open the device, read until it fails, left to close it."""

    name: str

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    def read(self) -> Frame:
        """Block until the next frame. Raises DeviceLost, DeviceRefused."""
        ...
