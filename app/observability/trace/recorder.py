"""The witness that writes: facts go into a bounded queue, a thread brings them to disk.

Whoever tells a fact pays for a tuple in a queue and nothing else. When the disk cannot follow, the
fact is dropped, counted, and the count is written once there is room.
"""

import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Self

from app.observability.trace.codec import to_json
from app.observability.trace.trace_files import Ring

log = logging.getLogger(__name__)

_LONGEST_QUEUE = 5_000
_MOST_PICTURES = 3
"""That wait to be packed: of 12 megapixels each has 36 MB."""
_PICTURE_REST = 50.0
"""So many times as long as packing a picture took there is no other: two hundredths of a core."""
_GATHER_S = 0.05
"""Facts of so much time are written in one go."""
_REMEMBERED = 2_000

Fact = tuple[float, str, Mapping[str, Any]]
"""Monotonic seconds, kind, facts. A fact called `image` is a picture (BGR or grey)."""
Listener = Callable[[Fact], None]


class Recorder:
    """Enter it to start its thread; call it from any thread; leave it to have all written.

    *size* of the ring in bytes; 0 writes nothing, and only the *listeners* hear each fact, in the
    recorder's thread. *pack* makes a PNG of a picture there, *clean* takes secrets out of a line.
    """

    def __init__(
        self,
        folder: Path,
        size: int,
        pack: Callable[[Any], bytes],
        listeners: Sequence[Listener] = (),
        clock: Callable[[], float] = time.monotonic,
        clean: Callable[[str], str] = str,
    ) -> None:
        self._clean = clean
        self._folder, self._size, self._pack = folder, size, pack
        self._listeners = listeners
        self._clock = clock
        self._queue: SimpleQueue[Fact | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="trace", daemon=True)
        self._remembered: deque[tuple[float, str]] = deque(maxlen=_REMEMBERED)
        self._pictures = 0
        self._next_picture = float("-inf")
        self._lost = 0
        self._ring: Ring | None = None
        self._refused = False
        self.dropped = 0
        """Facts that are not in the trace, since the start."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._queue.put(None)
        self._thread.join()

    def __call__(self, kind: str, /, **facts: object) -> None:
        """Note a fact."""
        if self._queue.qsize() >= _LONGEST_QUEUE:
            self.dropped += 1
            self._lost += 1
            return
        now = self._clock()
        if facts.get("image") is not None and not self._room_for_picture(now):
            facts["image"] = None
        self._queue.put((now, kind, facts))

    def last_seconds(self, seconds: float = 30.0) -> list[str]:
        """The newest lines, oldest first."""
        since = self._clock() - seconds
        return [line for at, line in tuple(self._remembered) if at >= since]

    def _room_for_picture(self, now: float) -> bool:
        if not self._size or self._pictures >= _MOST_PICTURES or now < self._next_picture:
            return False
        self._pictures += 1
        self._next_picture = now + 1.0  # at least, until it is known what this one costs
        return True

    def _run(self) -> None:
        going = True
        while going:
            facts = [self._queue.get()]
            if facts[0] is not None:
                time.sleep(_GATHER_S)
            while not self._queue.empty():
                facts.append(self._queue.get())
            going = None not in facts
            self._write([one for one in facts if one is not None])
        if self._ring is not None:
            self._ring.close()

    def _write(self, facts: list[Fact]) -> None:
        lost, self._lost = self._lost, 0
        if lost:
            facts.append((self._clock(), "dropped", {"facts": lost}))
        for fact in facts:
            for listener in self._listeners:
                listener(fact)
        try:
            self._append([self._line(fact) for fact in facts])
        except (OSError, ValueError) as error:  # ValueError: foreign files lie in the folder
            self.dropped += len(facts)
            if not self._refused:
                log.warning("The trace cannot be written: %s. Work goes on.", error)
            self._refused = True
        else:
            self._refused = False

    def _append(self, lines: list[str]) -> None:
        if not lines or not self._size:
            return
        whole = "".join(f"{line}\n" for line in lines).encode(errors="backslashreplace")
        if self._opened().write(whole):
            clock = as_line(self._clock(), "clock", {"utc": datetime.now(UTC)})
            self._opened().write(f"{clock}\n".encode())

    def _opened(self) -> Ring:
        if self._ring is None:
            self._ring = Ring(self._folder, self._size)
        return self._ring

    def _line(self, fact: Fact) -> str:
        at, kind, facts = fact
        if facts.get("image") is not None:
            facts = {**facts, "image": self._kept(facts["image"])}
        line = self._clean(as_line(at, kind, facts))
        self._remembered.append((at, line))
        return line

    def _kept(self, image: object) -> str:
        begun = time.thread_time()
        try:
            return self._opened().keep(self._pack(image))
        finally:
            self._pictures -= 1
            rest = _PICTURE_REST * (time.thread_time() - begun)
            self._next_picture = max(self._next_picture, self._clock() + rest)


def as_line(at: float, kind: str, facts: Mapping[str, Any]) -> str:
    """One line of a trace, without its end."""
    told = {name: to_json(one) for name, one in facts.items() if one is not None}
    line = {"t": round(at, 6), "kind": kind, **told}
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))
