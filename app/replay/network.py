"""The server of a replay: the sandbox inside, on the trace's time, that can be out of reach."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from app.api.client import ScannerApi
from app.api.inside import AtOnce, Inside
from app.api.storage import PhotoStorage
from app.domain.report import SyncReport
from app.replay.clock import TraceClock
from app.sandbox.inside import open_inside
from app.sandbox.trouble import FaultKind, Trouble
from app.store.store import Store
from app.sync.engine import SyncEngine
from app.sync.opening import assembled

_UP = Trouble(walk_seconds=0, quota_per_minute=1_000_000, quota_per_day=1_000_000)
LINES = {
    "up": _UP,
    "down": _UP.changed({"lost_before_rate": 1.0}),
    "deaf": _UP.changed({"lost_after_rate": 1.0}),
    "portal": _UP.changed({"broken_rate": 1.0, "broken_kind": FaultKind.HTML}),
}
"""How the network may be: there; away; its answers get lost; a sign-in page answers for all."""
_JITTER = 0.5
_MOST_PASSES = 1000
_ADDRESS = "http://127.0.0.1"


class Network:
    """Enter it to have the server; `connect` a store to it.

    All in the caller's thread and without a socket: when something is sent depends on the trace's
    time alone, not on how fast this computer is.
    """

    def __init__(self, folder: Path, clock: TraceClock) -> None:
        self._folder, self._clock = folder, clock
        self._house = ExitStack()
        self._engine: SyncEngine | None = None
        self.report = SyncReport()
        """Of the last pass."""

    def __enter__(self) -> Self:
        self._server = self._house.enter_context(
            open_inside(self._folder / "sandbox", _UP, self._clock.plain)
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._house.close()

    def switch(self, how: str) -> None:
        """The line is as one of LINES from now on."""
        self._server.make_trouble(LINES[how])

    def connect(self, house: ExitStack, store: Store) -> None:
        """The errands of *store*, until *house* is left."""
        key, epoch = self._server.api_key, self._clock.epoch
        about = {"station": "replay"}
        api = house.enter_context(ScannerApi(_ADDRESS, key, transport=self._line(), clock=epoch))
        storage = house.enter_context(PhotoStorage(transport=self._line()))
        self._engine = house.enter_context(
            assembled(store, api, storage, AtOnce(), about, epoch, lambda: _JITTER)
        )

    def _line(self) -> Inside:
        return Inside(self._server.application)

    def passes(self) -> Iterator[SyncReport]:
        """Passes of errands until nothing is due now."""
        for _ in range(_MOST_PASSES):
            if self._engine is None:
                return
            self.report = self._engine.run_once()
            yield self.report
            if self.report.retry_in is None or self.report.retry_in > 0:
                return

    def settle(self, patience_s: float = 86_400.0) -> SyncReport:
        """Let the trace's time pass until the server has shown everything."""
        until = self._clock.seconds + patience_s
        while self._clock.seconds < until:
            for _ in self.passes():
                pass
            if self.report.retry_in is None:
                break
            self._clock.go_to(self._clock.seconds + max(0.001, self.report.retry_in))
        return self.report
