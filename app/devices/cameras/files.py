"""Frames that were recorded: a video file, a folder of pictures."""

import logging
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Event
from typing import Self

import cv2
import numpy as np

from app.devices.cameras.source import (
    PICTURES,
    DeviceLost,
    DeviceRefused,
    Frame,
    FrameSource,
    Image,
)

log = logging.getLogger(__name__)

_FPS = 30.0
_SHOWN_S = 4.0
"""A picture lies under the camera long enough to be read and photographed."""


class Pace:
    """Waits so that frames come at a rate, by the monotonic clock."""

    def __init__(self, fps: float, wait: Callable[[float], object] | None = None) -> None:
        self._step = 1.0 / fps
        self._wait = wait or Event().wait
        self._next = time.monotonic()

    def next(self) -> float:
        """Wait for the next frame's time and return it; a late reader is not chased."""
        now = time.monotonic()
        if self._next > now:
            self._wait(self._next - now)
        self._next = max(self._next, now) + self._step
        return time.monotonic()


class PictureFolder(FrameSource):
    """Pictures one after the other, for ever, each shown for some seconds.

    What cannot be read is skipped with a warning. *fps* 0 gives frames as fast as they are read.
    """

    recorded = True

    def __init__(self, folder: Path, fps: float = 10.0, shown_s: float = _SHOWN_S) -> None:
        self.name = f"folder {folder.name}"
        self._folder = folder
        self._fps = fps
        self._frames_each = max(1, round(shown_s * (fps or 10)))

    def __enter__(self) -> Self:
        self._paths = sorted(p for p in self._folder.rglob("*") if p.suffix.lower() in PICTURES)
        self._numbers = count()
        self._pace = Pace(self._fps) if self._fps else None
        self._image: Image | None = None
        if not self._paths:
            raise DeviceRefused(
                f"Expected pictures ({', '.join(sorted(PICTURES))}) in {self._folder}, found none. "
                "Choose another folder."
            )
        return self

    def __exit__(self, *exc: object) -> None:
        self._image = None

    def read(self) -> Frame:
        """The next frame."""
        taken_at = self._pace.next() if self._pace else time.monotonic()
        number = next(self._numbers)
        if self._image is None or number % self._frames_each == 0:
            self._image = self._next_readable(number // self._frames_each)
        return Frame(self._image, taken_at, number)

    def _next_readable(self, turn: int) -> Image:
        for path in [*self._paths[turn % len(self._paths) :], *self._paths]:
            image = read_picture(path)
            if image is not None:
                return image
            self._paths = [one for one in self._paths if one != path] or self._paths
        raise DeviceRefused(f"No picture in {self._folder} can be read. Choose another folder.")


class VideoFile(FrameSource):
    """A film, from its beginning again when it ends. *fps* 0 gives frames as fast as they come."""

    recorded = True

    def __init__(self, path: Path, fps: float | None = None) -> None:
        self.name = f"film {path.name}"
        self._path = path
        self._fps = fps
        self._capture: cv2.VideoCapture | None = None

    def __enter__(self) -> Self:
        self._capture = _opened(str(self._path), f"{self._path} is no film that can be shown.")
        fps = self._capture.get(cv2.CAP_PROP_FPS) or _FPS if self._fps is None else self._fps
        self._pace = Pace(min(fps, 60.0)) if fps else None
        self._numbers = count()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def read(self) -> Frame:
        """The next frame."""
        if self._capture is None:
            raise DeviceLost(f"{self.name} is not open.")
        taken_at = self._pace.next() if self._pace else time.monotonic()
        good, image = self._capture.read()
        if not good:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            good, image = self._capture.read()
        if not good:
            raise DeviceLost(f"{self.name} gives no picture.")
        return Frame(_as_bytes(image), taken_at, next(self._numbers))


def _opened(what: str, refusal: str) -> cv2.VideoCapture:
    capture = cv2.VideoCapture(what)
    if not capture.isOpened():
        capture.release()
        raise DeviceRefused(f"{refusal} Check it, or choose another camera.")
    return capture


def read_picture(path: Path) -> Image | None:
    """None, and a warning, for what is no picture."""
    try:
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
        image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except (OSError, cv2.error) as error:
        log.warning("%s is skipped: %s", path, error)
        return None
    if image is None:
        log.warning("%s is skipped: no picture that can be read", path)
        return None
    return _as_bytes(image)


def _as_bytes(image: object) -> Image:
    return np.asarray(image, dtype=np.uint8)
