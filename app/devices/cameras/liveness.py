"""Whether a camera's pictures show what lies there now.

That `read` returns says nothing: a camera that hangs hands out its last picture for ever, a cable
that is half out lets one picture through in some seconds. What counts is the age of the newest
picture that differs from the one before it: a sensor's noise makes every two pictures differ.
"""

import zlib
from dataclasses import dataclass

import numpy as np

from app.devices.cameras.source import LIVE_S, DeviceLost, Image

_STALE_S = 1.5
"""A newest picture of this age is said to be old."""
_LOST_S = 5.0
"""A newest picture of this age: the camera is opened anew."""
_SURE = 5
"""Pictures in a row before they are trusted after a gap: a driver that was not read from keeps up
to four old ones and hands them out first."""
_DARK_S = 1.0
_DARK_MEAN, _DARK_BRIGHTEST = 12.0, 48.0
"""Grey values of a covered lens: its mean, and what one pixel in a hundred may exceed."""
_ROWS = 8
"""Every eighth row is compared: as sure as all, and an eighth of the time."""


class NotLive(DeviceLost):
    """Pictures come, or should come, but they do not show what lies there now."""

    title = "No live picture"


@dataclass(frozen=True, slots=True)
class Seen:
    """How the stream of pictures is."""

    live: bool
    """Whether the newest picture may be read and photographed."""
    trouble: NotLive | None = None
    """Why not; None also while it is too early to tell."""
    lost: bool = False
    """Whether the camera should be opened anew."""


class Liveness:
    """Looks at every frame of one opening, which began at *now* (monotonic seconds).

    *recorded*: see `FrameSource`. One thread feeds it, another asks it: whoever has both locks.
    """

    def __init__(self, now: float, *, recorded: bool) -> None:
        self._recorded = recorded
        self._changed_at = self._came_at = self._unsure_since = now
        self._in_a_row = 0
        self._print = 0
        self._dark_since: float | None = None

    def take(self, image: Image, now: float) -> bool:
        """A frame came at *now*. Whether it differs from the one before."""
        self._came_at = now
        if not self._recorded:
            seen = _print(image)
            if seen == self._print:
                return False
            self._print = seen
            self._look_for_dark(image, now)
        whole = self._in_a_row and now - self._changed_at <= LIVE_S
        self._in_a_row = self._in_a_row + 1 if whole else 1
        self._changed_at = now
        return True

    def look(self, now: float) -> Seen:
        """How it is at *now*."""
        if now - self._changed_at > _STALE_S:
            self._in_a_row = 0
        dark = self._dark_since is not None and now - self._dark_since > _DARK_S
        if self._in_a_row >= (1 if self._recorded else _SURE):
            self._unsure_since = self._changed_at
            return Seen(not dark, NotLive(_DARK) if dark else None)
        if now - self._unsure_since <= _STALE_S:
            return Seen(live=False)
        lost = now - self._changed_at > _LOST_S
        return Seen(live=False, trouble=NotLive(self._why(now, dark=dark)), lost=lost)

    def _why(self, now: float, *, dark: bool) -> str:
        if now - self._came_at > _STALE_S:
            return _NOTHING
        if dark:
            return _DARK
        return _SAME if now - self._changed_at > _STALE_S else _SELDOM

    def _look_for_dark(self, image: Image, now: float) -> None:
        if not _is_dark(image):
            self._dark_since = None
        elif self._dark_since is None:
            self._dark_since = now


_NOTHING = "The camera sends no picture. Check its cable; it is tried again."
_SAME = (
    "The camera sends the same picture again and again: what lies there now is not seen. "
    "Unplug the camera and plug it in again; it is tried again."
)
_SELDOM = (
    "Too few pictures come from the camera: what lies there now is not seen. "
    "Check its cable and its network; it is tried again."
)
_DARK = "The camera sees nothing but dark. Uncover it and switch on the light."


def _print(image: Image) -> int:
    return zlib.crc32(
        repr(image.shape).encode(), zlib.crc32(np.ascontiguousarray(image[::_ROWS]).data)
    )


def _is_dark(image: Image) -> bool:
    few = image[::32, ::32]
    return bool(few.mean() < _DARK_MEAN and np.quantile(few, 0.99) < _DARK_BRIGHTEST)
