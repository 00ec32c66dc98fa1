"""Reads a camera in a thread of its own, so that nobody waits for a driver that hangs."""

import logging
import time
from collections.abc import Callable
from threading import Condition, Thread
from typing import Self

from app.devices.cameras.liveness import Liveness, NotLive, Seen
from app.devices.cameras.rhythm import Rhythm
from app.devices.cameras.source import DeviceLost, Frame, FrameSource

log = logging.getLogger(__name__)

_OPENING_S = 5.0
"""Some drivers open slowly; after so long that is said."""
_CLOSING_S = 1.0
"""A driver that does not let go within this time is left to itself."""
_left: list[Thread] = []


def still_hanging() -> bool:
    """Whether the driver of a camera that was closed has not let go yet."""
    _left[:] = [one for one in _left if one.is_alive()]
    return bool(_left)


class Capture:
    """The newest frame of *source*, and how old it is.

    The source is opened, read and closed in a thread. When it hangs, this is left all the same, in
    about a second; entered again while the driver still holds the device, it raises DeviceLost.
    """

    def __init__(self, source: FrameSource, clock: Callable[[], float] = time.monotonic) -> None:
        self._source, self._clock = source, clock
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        if self._thread is not None and self._thread.is_alive():
            raise DeviceLost(_HANGS)
        self._stream = _Stream(self._source, self._clock)
        self._thread = Thread(target=self._stream.run, name=self._source.name, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._thread is None:
            return
        self._stream.stop()
        self._source.interrupt()
        self._thread.join(_CLOSING_S)
        if self._thread.is_alive():
            log.warning("%s does not let go: it is left to itself", self._source.name)
            _left.append(self._thread)

    def next(self, seconds: float) -> Frame | None:
        """The newest frame that was not taken yet and may be trusted; None when none comes within
        *seconds*. Raises what the source raised, and DeviceLost for a camera to be opened anew."""
        return self._stream.next(seconds)

    @property
    def seen(self) -> Seen:
        """How the stream of pictures is now."""
        return self._stream.seen()

    @property
    def remark(self) -> str:
        """What is odd about the pictures, though they come; "" when nothing is."""
        return self._stream.remark()


_HANGS = "The camera hangs and does not let go. Unplug it and plug it in again; it is tried again."
_OPENS_SLOWLY = "The camera does not open. Check its cable; it is still tried."


class _Stream:
    """One opening: what its thread leaves, and what is taken."""

    def __init__(self, source: FrameSource, clock: Callable[[], float]) -> None:
        self._source, self._clock = source, clock
        self._changed = Condition()
        self._begun_at = clock()
        self._liveness: Liveness | None = None
        """None while the source is being opened."""
        self._rhythm = Rhythm()
        self._frame: Frame | None = None
        self._error: Exception | None = None
        self._stopped = False

    def run(self) -> None:
        """The thread."""
        try:
            with self._source:
                with self._changed:
                    self._liveness = Liveness(self._clock(), recorded=self._source.recorded)
                while not self._stopped:
                    self._put(self._source.read())
        except Exception as error:  # noqa: BLE001 - it is raised where frames are taken
            with self._changed:
                self._error = error
                self._changed.notify()

    def stop(self) -> None:
        """Read no more."""
        with self._changed:
            self._stopped = True
            self._frame = None

    def next(self, seconds: float) -> Frame | None:
        """See Capture."""
        with self._changed:
            if self._frame is None and self._error is None:
                self._changed.wait(seconds)
            frame, self._frame = self._frame, None
            seen = self.seen()
            if frame is not None and seen.live:
                return frame
            if self._error is not None:
                raise self._error
            if seen.lost and seen.trouble is not None:
                raise seen.trouble
            return None

    def seen(self) -> Seen:
        """See Capture."""
        with self._changed:
            now = self._clock()
            if self._liveness is not None:
                return self._liveness.look(now)
            slow = now - self._begun_at > _OPENING_S
            return Seen(live=False, trouble=NotLive(_OPENS_SLOWLY) if slow else None)

    def remark(self) -> str:
        """See Capture."""
        with self._changed:
            return "" if self._source.recorded else self._rhythm.remark(self._clock())

    def _put(self, frame: Frame) -> None:
        """A picture that is the one before once more is none."""
        with self._changed:
            now = self._clock()
            if self._liveness is None or not self._liveness.take(frame.image, now):
                return
            self._frame = frame
            if not self._source.recorded:
                height, width = frame.image.shape[:2]
                self._rhythm.take((width, height), now)
            self._changed.notify()
