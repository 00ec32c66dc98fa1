"""Send what is owed without a window: passes until nothing more is due."""

from collections.abc import Callable
from typing import Protocol

from app.domain.report import SyncReport


class _Engine(Protocol):
    def run_once(self) -> SyncReport: ...
    def check(self) -> SyncReport: ...


def drain(engine: _Engine, tell: Callable[[SyncReport], None]) -> SyncReport:
    """Run passes while something moves, then read everything back. Returns the last report."""
    while True:
        report = engine.run_once()
        tell(report)
        if not report.sent and not report.uploading.photos:
            break
    if report.waiting or report.trouble:
        return report
    report = engine.check()
    tell(report)
    return report
