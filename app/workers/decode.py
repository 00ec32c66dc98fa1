"""The decoder's thread: reads the newest frame, says what counts."""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal

from app.devices.cameras.source import Frame
from app.devices.latest import Latest
from app.domain.barcode import Barcode, Reading
from app.domain.evidence import Proof
from app.workers.boundary import Rest, slot
from app.workers.worker import Worker

Tune = Callable[[int, Collection[int]], None]
MakeProof = Callable[[NDArray[np.uint8], Reading], Proof]


class _Reader(Protocol):
    def read(self, image: NDArray[np.uint8]) -> tuple[Reading, ...]: ...


class _Seen(Protocol):
    @property
    def counted(self) -> tuple[Reading, ...]: ...
    @property
    def doubtful(self) -> Reading | None: ...
    @property
    def several(self) -> tuple[Reading, ...]: ...


class _Attention(Protocol):
    def reset(self) -> None: ...
    def feed(self, readings: Sequence[Reading], size: tuple[int, int], now: float) -> _Seen: ...


@dataclass(frozen=True, slots=True)
class CameraScan:
    """A code that the camera read and that counts."""

    barcode: Barcode
    proof: Proof


class DecodeWorker(Worker):
    """Listens: each wake-up takes the newest frame, if there is one left."""

    barcode_read = Signal(object)
    """A CameraScan."""
    frame_read = Signal(object)
    """The Readings of one frame, for the outlines."""
    doubtful_seen = Signal(object)
    """A Barcode that stays in view without being agreed upon."""
    several_seen = Signal(object)
    """Barcodes of different products that stay in view."""

    def __init__(
        self,
        frames: Latest[Frame],
        reader: _Reader,
        attention: _Attention,
        proof_of: MakeProof,
        tune: Tune = lambda *_: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._frames = frames
        self._reader = reader
        self._attention = attention
        self._proof_of = proof_of
        self._tune = tune
        self._clock = clock
        self._rest = Rest()

    @slot(int, object)
    def tune(self, rearm_ms: int, itf_lengths: Collection[int]) -> None:
        """The settings that decide were changed."""
        self._tune(rearm_ms, itf_lengths)

    @slot()
    def begin_anew(self) -> None:
        """What lies in view counts as new: a session was opened."""
        self._attention.reset()

    @slot()
    def decode_latest(self) -> None:
        """Read one frame. A frame that makes the reader fail is left, and the next ones rest. An
        old one, which waited while the reader was busy, is left, too."""
        frame = self._frames.take()
        if frame is not None and not frame.is_old(self._clock()) and self._rest.over:
            with self.boundary("decode_latest", self._rest):
                self._read(frame)

    def recover(self) -> None:
        """An emptied mailbox wakes this worker again."""
        self._frames.take()

    def _read(self, frame: Frame) -> None:
        readings = self._reader.read(frame.image)
        self.frame_read.emit(readings)
        self._tell(frame, readings)

    def _tell(self, frame: Frame, readings: Sequence[Reading]) -> None:
        height, width = frame.image.shape[:2]
        seen = self._attention.feed(readings, (width, height), frame.taken_at)
        for reading in seen.counted:
            proof = self._proof_of(frame.image, reading)
            self.barcode_read.emit(CameraScan(reading.barcode, proof))
        if seen.several:
            self.several_seen.emit(tuple(one.barcode for one in seen.several))
        elif seen.doubtful is not None:
            self.doubtful_seen.emit(seen.doubtful.barcode)
