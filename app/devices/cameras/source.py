"""Where frames come from."""

from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NeedsOperator, RetryLater

Image = NDArray[np.uint8]
"""BGR, height x width x 3."""

LIVE_S = 1.0
"""A picture of this age in seconds shows what lies there now, an older one what lay there."""
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

    def is_old(self, now: float) -> bool:
        """Whether something else may lie there at *now* (monotonic seconds)."""
        return now - self.taken_at > LIVE_S


class FrameSource(Protocol):
    """Entered to open the device, read until it fails, left to close it.

    All three may hang in a driver: `Capture` does them in a thread that nobody waits for.
    """

    name: str
    recorded: bool = False
    """True for files and drawings: there the same picture twice, or a dark one, is no fault. What a
    sensor sees is never twice the same, for it has noise."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    def read(self) -> Frame:
        """Block until the next frame. Raises DeviceLost, DeviceRefused."""
        ...

    def interrupt(self) -> None:
        """From another thread: a read that waits for a device ends soon, where that can be done."""
        return
