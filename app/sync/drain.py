"""Send what is owed without a window: passes until nothing more is due."""

import time
from collections.abc import Callable
from typing import Protocol

from app.domain.report import SyncReport

_TRIES, _TRIES_AT_FIRST = 5, 2
"""Troubles in a row: then it is the line, or the server, and not one request. Fewer while nothing
came through at all."""
_LONGEST_REST_S = 30.0
"""Whoever asks for a longer rest is asked again by the next run."""


class _Engine(Protocol):
    def run_once(self) -> SyncReport: ...
    def check(self) -> SyncReport: ...


def drain(
    engine: _Engine,
    tell: Callable[[SyncReport], None],
    rest: Callable[[float], None] = time.sleep,
) -> SyncReport:
    """Run passes while something moves, then read everything back. Returns the last report.

    One broken request is no reason to end: the rest is tried a few times more, as late as the
    engine wants it. *rest* waits so many seconds.
    """
    in_vain, most = 0, _TRIES_AT_FIRST
    while True:
        report = engine.run_once()
        tell(report)
        if report.sent or report.uploading.photos:
            in_vain, most = 0, _TRIES
            if not report.trouble:
                continue
        in_vain += 1
        if not _goes_on(report) or in_vain > most:
            break
        rest(report.retry_in or 0.0)
    if report.waiting or report.trouble:
        return report
    report = engine.check()
    tell(report)
    return report


def _goes_on(report: SyncReport) -> bool:
    """True while something is owed that can be tried soon, without anybody doing something."""
    due = report.retry_in is not None and report.retry_in <= _LONGEST_REST_S
    return due and report.waiting > report.parked and bool(report.trouble)
