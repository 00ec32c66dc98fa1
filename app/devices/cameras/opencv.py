"""A USB camera through OpenCV.

MJPG is asked for first (4K comes with nothing else), then the size; what the frame really is
counts, not what `set` returned.
"""

import os
import time
from functools import partial
from typing import Self

import cv2
import numpy as np

from app.devices.cameras.listing import CameraListed, cameras
from app.devices.cameras.picture_size import Size, settle_on_largest
from app.devices.cameras.source import DeviceLost, DeviceRefused, Frame, FrameSource

# Read by OpenCV when it opens a camera: without the first, MSMF takes up to minutes to open.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# A camera that sends nothing gives an error after these seconds instead of ten.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "3")
# The permission is asked by the program on the main thread, not by OpenCV in ours.
os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")

_SETTLED = 45
"""Frames until exposure and white balance have found their values."""
_TURNS = {
    0: None,
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_TAKE_NEAREST = (cv2.CAP_V4L2, cv2.CAP_V4L, cv2.CAP_MSMF)
_MANUAL = {cv2.CAP_V4L2: 1.0, cv2.CAP_V4L: 1.0}
"""What CAP_PROP_AUTO_EXPOSURE calls "manual"; 0.25 with the other backends."""


class OpenCvCamera(FrameSource):
    """The camera with this index or name, asked for *width* x *height* pixels; 0 x 0: its largest.

    *rotation*: 0, 90, 180 or 270 degrees clockwise until the picture is upright. *lock*: exposure
    and white balance stay as they are when the camera has settled, if the driver can do that.
    """

    def __init__(
        self, wanted: int | str, width: int, height: int, rotation: int = 0, *, lock: bool = False
    ) -> None:
        self.name = f"camera {wanted}"
        self._wanted = wanted
        self._size = (width, height)
        self._turn = _TURNS[rotation]
        self._lock = lock
        self._capture: cv2.VideoCapture | None = None
        self._number = 0

    def __enter__(self) -> Self:
        index, backend = self._find()
        capture = cv2.VideoCapture(index, backend)
        if not capture.isOpened():
            capture.release()
            raise DeviceRefused(
                f"{self.name} does not open. Plug it in, close other programs that use it, "
                "and allow this program to use the camera."
            )
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        if any(self._size):
            _set_size(capture, self._size)
        else:
            nearest = int(capture.get(cv2.CAP_PROP_BACKEND)) in _TAKE_NEAREST
            settle_on_largest(partial(_asked, capture), takes_nearest=nearest)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._capture, self._number = capture, 0
        return self

    def __exit__(self, *exc: object) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def read(self) -> Frame:
        """The next frame. Raises DeviceLost."""
        if self._capture is None:
            raise DeviceLost(f"{self.name} is not open.")
        good, image = self._capture.read()
        if not good or image is None:
            raise DeviceLost(f"{self.name} gives no picture. Check its cable; it is tried again.")
        picture = image.astype("uint8", copy=False)
        self._number += 1
        if self._lock and self._number == _SETTLED:
            _hold(self._capture)
        if self._turn is not None:
            picture = np.asarray(cv2.rotate(picture, self._turn), np.uint8)
        return Frame(picture, time.monotonic(), self._number - 1)

    def _find(self) -> tuple[int, int]:
        """Index and backend; a name is looked up afresh, for indices change on re-plugging."""
        if isinstance(self._wanted, int):
            return self._wanted, cv2.CAP_ANY
        present = cameras()
        found = next((one for one in present if self._wanted.lower() in one.name.lower()), None)
        if found is None:
            raise DeviceRefused(
                f"No camera is called {self._wanted!r}. Present: {names(present)}. "
                "Plug it in, or choose another one."
            )
        return found.index, found.backend


def _set_size(capture: cv2.VideoCapture, size: Size) -> None:
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])


def _asked(capture: cv2.VideoCapture, size: Size) -> Size:
    """What a picture really has after *size* was asked for; 0 x 0 when there is none."""
    _set_size(capture, size)
    good, image = capture.read()
    return (image.shape[1], image.shape[0]) if good and image is not None else (0, 0)


def _hold(capture: cv2.VideoCapture) -> None:
    """Keep exposure and white balance at what they are now. A driver that cannot ignores it."""
    exposure = capture.get(cv2.CAP_PROP_EXPOSURE)
    warmth = capture.get(cv2.CAP_PROP_WB_TEMPERATURE)
    backend = int(capture.get(cv2.CAP_PROP_BACKEND))
    if capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _MANUAL.get(backend, 0.25)):
        capture.set(cv2.CAP_PROP_EXPOSURE, exposure)
    if capture.set(cv2.CAP_PROP_AUTO_WB, 0) and warmth > 0:
        capture.set(cv2.CAP_PROP_WB_TEMPERATURE, warmth)


def names(present: list[CameraListed]) -> str:
    """The cameras in words."""
    return ", ".join(f"{one.index} = {one.name}" for one in present) or "none"
