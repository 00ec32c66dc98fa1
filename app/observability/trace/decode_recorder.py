"""What the camera's reader saw and what was decided on it, noted on the way through.

Stands in the place of the reader and of the attention. Frames that say nothing new go into one
line with their times; a frame on which something was decided has a line of its own, with the grey
picture, without loss, and what the reader remembered: read again, it gives the same.
"""

import time
from collections.abc import Collection, Sequence
from typing import Any, Protocol

from app.domain.badges import may_hold_badge
from app.domain.barcode import Reading
from app.domain.event_sink import Witness

_LONGEST_RUN = 60
_MICROSECONDS = 1_000_000


class _Reader(Protocol):
    @property
    def memory(self) -> object: ...
    def use_itf_lengths(self, lengths: Collection[int]) -> None: ...
    def read(self, image: Any) -> tuple[Reading, ...]: ...  # noqa: ANN401 - a picture


class _Seen(Protocol):
    @property
    def counted(self) -> tuple[Reading, ...]: ...
    @property
    def doubtful(self) -> Reading | None: ...
    @property
    def several(self) -> tuple[Reading, ...]: ...


class _Attention(Protocol):
    def reset(self) -> None: ...
    def rearm_after(self, gap_seconds: float) -> None: ...
    def feed(self, readings: Sequence[Reading], size: tuple[int, int], now: float) -> _Seen: ...


class Eyes:
    """For the decoder's thread; `keep_picture` for any."""

    def __init__(self, reader: _Reader, attention: _Attention, witness: Witness) -> None:
        self._reader, self._attention, self._witness = reader, attention, witness
        self._newest: tuple[Any, object] | None = None
        self._took_ms = 0.0
        self._run: list[int] = []
        self._same: tuple[object, ...] = ()
        self._of_run: tuple[Sequence[Reading], tuple[int, int]] = ((), (0, 0))
        self._run_ms = 0.0

    def read(self, image: Any) -> tuple[Reading, ...]:  # noqa: ANN401 - a picture
        """The codes in one frame."""
        self._newest = image, self._reader.memory
        begun = time.perf_counter()
        readings = self._reader.read(image)
        self._took_ms = (time.perf_counter() - begun) * 1000
        return readings

    def feed(self, readings: Sequence[Reading], size: tuple[int, int], now: float) -> _Seen:
        """What one frame means; see Attention. *now* is taken as whole microseconds."""
        at = round(now * _MICROSECONDS)
        seen = self._attention.feed(readings, size, at / _MICROSECONDS)
        if any(may_hold_badge(one.barcode.text) for one in readings):
            self._end_run()
            self._newest = None  # a badge opens the lock: neither its digits nor its picture
        elif seen.counted or seen.doubtful is not None or seen.several:
            self._tell_decision(readings, size, at, seen)
        else:
            self._tell_run(readings, size, at)
        return seen

    def reset(self) -> None:
        """What is in view counts as new."""
        self._end_run()
        self._witness("anew")
        self._attention.reset()

    def tune(self, rearm_ms: int, itf_lengths: Collection[int]) -> None:
        """What decides was set otherwise: noted, so that it is decided alike again."""
        self._end_run()
        self._witness("tuned", rearm_ms=rearm_ms, itf_lengths=tuple(itf_lengths))
        self._attention.rearm_after(rearm_ms / 1000)
        self._reader.use_itf_lengths(itf_lengths)

    def keep_picture(self, why: str) -> None:
        """Note what the camera sees now."""
        if self._newest is not None:
            image, memory = self._newest
            self._witness("picture", why=why, memory=memory, image=image)

    def _tell_decision(
        self, readings: Sequence[Reading], size: tuple[int, int], at: int, seen: _Seen
    ) -> None:
        self._end_run()
        image, memory = self._newest or (None, None)
        self._witness(
            "sight",
            at=at,
            size=size,
            readings=readings,
            counted=[one.barcode.key for one in seen.counted],
            doubtful=seen.doubtful.barcode.key if seen.doubtful else None,
            several=[one.barcode.key for one in seen.several] or None,
            ms=round(self._took_ms, 2),
            memory=memory,
            image=image,
        )

    def _tell_run(self, readings: Sequence[Reading], size: tuple[int, int], at: int) -> None:
        same = (size, *((one.barcode.key, one.agreed) for one in readings))
        alone = len(readings) <= 1  # of several, the places decide
        if not alone or same != self._same or len(self._run) >= _LONGEST_RUN:
            self._end_run()
        if not self._run:
            self._same, self._of_run = same, (readings, size)
        self._run.append(at)
        self._run_ms += self._took_ms

    def _end_run(self) -> None:
        if not self._run:
            return
        readings, size = self._of_run
        steps = [later - earlier for earlier, later in zip(self._run, self._run[1:], strict=False)]
        self._witness(
            "view",
            at=self._run[0],
            then=steps,
            size=size,
            readings=readings,
            ms=round(self._run_ms / len(self._run), 2),
        )
        self._run, self._run_ms = [], 0.0
