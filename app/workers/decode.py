"""The decoder's thread: reads the newest frame, says what counts."""

from collections.abc import Iterable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot

from app.devices.latest import Latest
from app.devices.source import Frame
from app.domain.barcode import Barcode, Reading
from app.workers.worker import Worker


class _Reader(Protocol):
    def read(self, image: NDArray[np.uint8]) -> tuple[Reading, ...]: ...


class _Rearm(Protocol):
    def feed(self, readings: Iterable[Reading], now: float) -> list[Barcode]: ...
    def reset(self) -> None: ...


class DecodeWorker(Worker):
    """Listens: each wake-up takes the newest frame, if there is one left."""

    barcode_read = Signal(object)
    """A Barcode that counts."""
    frame_read = Signal(object)
    """The Readings of one frame, for the outlines."""

    def __init__(
        self,
        frames: Latest[Frame],
        reader: _Reader,
        rearm: _Rearm,
    ) -> None:
        super().__init__()
        self._frames = frames
        self._reader = reader
        self._rearm = rearm

    @Slot()
    def begin_anew(self) -> None:
        """What lies in view counts as new: a session was opened."""
        self._rearm.reset()

    @Slot()
    def decode_latest(self) -> None:
        """Read one frame."""
        if (frame := self._frames.take()) is None:
            return
        readings = self._reader.read(frame.image)
        self.frame_read.emit(readings)
        for barcode in self._rearm.feed(readings, frame.taken_at):
            self.barcode_read.emit(barcode)
