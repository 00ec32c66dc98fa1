"""A process that starts the window again when it crashed or froze, but not for ever."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.kiosk.heartbeat import VARIABLE, Ear

log = logging.getLogger(__name__)

FROZEN_AFTER_S = 3.0
"""A face that says nothing for so long is frozen; with the start of a new one that is under 5 s."""
_FIRST_BEAT_S = 60.0
"""A start may take its time: a cold disk, a database to migrate."""
_EAR_S = 0.5
_POLITE_S = 30.0
GAVE_UP = 5
"""Exit code: it fell too often."""


@dataclass(slots=True)
class Budget:
    """At most *times* restarts in *seconds*: what falls at once again needs a person."""

    times: int
    seconds: float
    _used: deque[float] = field(default_factory=deque)

    def spend(self, now: float) -> bool:
        """Whether one more restart is allowed at *now*; it is counted then.

        >>> budget = Budget(times=2, seconds=60)
        >>> [budget.spend(at) for at in (0, 1, 2, 61)]
        [True, True, False, True]
        """
        while self._used and now - self._used[0] >= self.seconds:
            self._used.popleft()
        if len(self._used) >= self.times:
            return False
        self._used.append(now)
        return True


def watch(
    command: Sequence[str],
    budget: Budget,
    folder: Path | None = None,
    clock: Callable[[], float] = time.monotonic,
    frozen_after: float = FROZEN_AFTER_S,
) -> int:
    """Run *command* in *folder* until it ends with 0 or a word for a person; its exit code.

    GAVE_UP when it fell more often than *budget* allows.
    """
    signal.signal(signal.SIGTERM, _end)
    while True:
        code = _once(command, folder, clock, frozen_after)
        if code in _MEANT:
            return code
        if not budget.spend(clock()):
            log.critical("fell %d times in %.0f s: giving up", budget.times + 1, budget.seconds)
            _say(
                f"Scan Station fell more than {budget.times} times in {budget.seconds:.0f} s and "
                "is not started again. What was confirmed is on disk. Call support, then start it "
                "by hand.\n"
            )
            return GAVE_UP
        log.warning("the window ended with %d: starting it again", code)


def _end(*_: object) -> None:
    sys.exit(0)


_MEANT = (0, 2, 4)
"""Ended on purpose, wrong command line, needs a person: starting again would change nothing."""


def _once(
    command: Sequence[str],
    folder: Path | None,
    clock: Callable[[], float],
    frozen_after: float,
) -> int:
    """One life of the window: its exit code, made by us when it froze."""
    ear = Ear()
    environment = {**os.environ, VARIABLE: ear.words}
    try:
        with subprocess.Popen(  # noqa: S603 - our own program
            command, env=environment, cwd=folder
        ) as window:
            try:
                _listen(window, ear, clock, frozen_after)
            except BaseException:  # we are to end, so the window is, politely
                _end_politely(window)
                raise
            if window.poll() is None:
                window.kill()
            return window.wait()
    finally:
        ear.close()


def _end_politely(window: "subprocess.Popen[bytes]") -> None:
    window.terminate()
    try:
        window.wait(_POLITE_S)
    except subprocess.TimeoutExpired:
        window.kill()


def _listen(
    window: "subprocess.Popen[bytes]", ear: Ear, clock: Callable[[], float], frozen_after: float
) -> None:
    """Return when the window ended, or said nothing for too long."""
    patience, heard_at = _FIRST_BEAT_S, clock()
    while window.poll() is None:
        if ear.hears(_EAR_S):
            patience, heard_at = frozen_after, clock()
        elif clock() - heard_at > patience:
            log.error("the window is frozen: ending it")
            return


def _say(words: str) -> None:
    if sys.stderr is not None:  # a packaged program of Windows has none
        sys.stderr.write(words)
