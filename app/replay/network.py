"""The server of a replay: the sandbox inside, on the trace's time, that can be out of reach."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from app.domain.report import SyncReport
from app.replay.clock import TraceClock
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Trouble
from app.store.store import Store
from app.sync.engine import SyncEngine
from app.sync.opening import open_engine

_UP = Trouble(walk_seconds=0, quota_per_minute=1_000_000, quota_per_day=1_000_000)
_DOWN = _UP.changed({"lost_before_rate": 1.0})
_JITTER = 0.5
_MOST_PASSES = 1000


class Network:
    """Enter it to have the server; `connect` a store to it."""

    def __init__(self, folder: Path, clock: TraceClock) -> None:
        self._folder, self._clock = folder, clock
        self._house = ExitStack()
        self._engine: SyncEngine | None = None
        self.report = SyncReport()
        """Of the last pass."""

    def __enter__(self) -> Self:
        self._server = self._house.enter_context(
            SandboxServer(self._folder / "sandbox", trouble=_UP, clock=self._clock.plain)
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._house.close()

    def switch(self, *, on: bool) -> None:
        """The line is there, or every request is lost before it arrives."""
        self._server.make_trouble(_UP if on else _DOWN)

    def connect(self, house: ExitStack, store: Store) -> None:
        """The errands of *store*, until *house* is left."""
        about = {"station": "replay"}
        self._engine = house.enter_context(
            open_engine(
                store,
                self._server.url,
                self._server.api_key,
                about,
                clock=self._clock.epoch,
                jitter=lambda: _JITTER,
            )
        )

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
