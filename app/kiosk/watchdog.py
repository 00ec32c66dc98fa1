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

from app.kiosk.heartbeat import VARIABLE, Ear, Phase
from app.kiosk.patience import FROZEN_AFTER_S, Patience

log = logging.getLogger(__name__)

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


@dataclass(frozen=True, slots=True)
class End:
    """How a watched window ended."""

    code: int
    """Its exit code, or GAVE_UP."""
    why: str = ""
    """For a person, in plain words; "" when it was closed on purpose."""


def watch(
    command: Sequence[str],
    budget: Budget,
    folder: Path | None = None,
    clock: Callable[[], float] = time.monotonic,
    frozen_after: float = FROZEN_AFTER_S,
) -> End:
    """Run *command* in *folder* until it ends by itself with 0 or needs a person, or falls more
    often than *budget* allows."""
    signal.signal(signal.SIGTERM, _end)
    while True:
        end = _once(command, folder, clock, Patience(frozen_after))
        if end.code in _MEANT:
            return end
        if not budget.spend(clock()):
            return _given_up(budget)
        log.warning("the window ended with %d: starting it again", end.code)


def _given_up(budget: Budget) -> End:
    minutes = f"{budget.seconds / 60:g}"
    why = (
        f"Scan Station fell more than {budget.times} times in {minutes} minutes and is not started "
        "again by itself."
    )
    log.critical("%s What was confirmed is on disk. Call support, then start it by hand.", why)
    return End(GAVE_UP, why)


def _end(*_: object) -> None:
    sys.exit(0)


_CANNOT_OPEN = "Scan Station cannot be opened."
_MEANT = (0, 2, 4)
"""Ended on purpose, wrong command line, needs a person: starting again would change nothing."""


def _once(
    command: Sequence[str],
    folder: Path | None,
    clock: Callable[[], float],
    patience: Patience,
) -> End:
    """One life of the window: its exit code, made by us when it froze."""
    ear = Ear()
    environment = {**os.environ, VARIABLE: ear.words}
    try:
        with subprocess.Popen(  # noqa: S603 - our own program
            command, env=environment, cwd=folder
        ) as window:
            try:
                why = _listen(window, ear, clock, patience)
            except BaseException:  # we are to end, so the window is, politely
                _end_politely(window)
                raise
            if window.poll() is None:
                window.kill()
            return End(window.wait(), _last_words(ear) or why or _CANNOT_OPEN)
    finally:
        ear.close()


def _last_words(ear: Ear) -> str:
    """Said just before the end."""
    why = ""
    while (beat := ear.hears(0)) is not None:
        why = beat.words
    return why


def _end_politely(window: "subprocess.Popen[bytes]") -> None:
    window.terminate()
    try:
        window.wait(_POLITE_S)
    except subprocess.TimeoutExpired:
        window.kill()


def _listen(
    window: "subprocess.Popen[bytes]", ear: Ear, clock: Callable[[], float], patience: Patience
) -> str:
    """Return when the window ended, or said nothing for too long. Why it could not open."""
    why = ""
    while window.poll() is None:
        before = clock()
        beat = ear.hears(_EAR_S)
        patience.waited(clock() - before, _EAR_S)
        if beat is not None:
            patience.heard(beat.phase)
            why = beat.words if beat.phase is Phase.REFUSED else ""
        elif patience.over:
            log.error("the window is frozen: ending it")
            break
    return why
