"""Where frames come from, and how a source is kept alive."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NeedsOperator, RetryLater, StationError

Image = NDArray[np.uint8]
"""BGR, height x width x 3."""

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})
"""Endings of files that are taken for pictures."""

_FREEING_A_DEVICE_S = 3.0


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


def supervise(
    source: FrameSource,
    stop: Event,
    deliver: Callable[[Frame], None],
    report: Callable[[StationError], None],
    works: Callable[[], None] = lambda: None,
    delays: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0),
) -> None:
    """Keep *source* delivering until told to *stop*, reopening it when lost.

    *report* hears each trouble, *works* the first frame after each opening. A refused device is
    asked again too, slower: a person may plug it in or close the program that holds it.
    """
    failures = 0
    while not stop.is_set():
        try:
            with source:
                deliver(source.read())
                works()
                failures = 0
                while not stop.is_set():
                    deliver(source.read())
        except DeviceLost as error:
            report(error)
            stop.wait(delays[min(failures, len(delays) - 1)])
            failures += 1
        except DeviceRefused as error:
            report(error)
            stop.wait(min(_FREEING_A_DEVICE_S, delays[-1]))
            failures += 1
