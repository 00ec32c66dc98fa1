"""The face's thread goes before all others: who waits for it is a person.

It works little and often. Among equals the system lets it wait for its turn each time, for longer
than a frame now and then where cores are few.
"""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QThread

log = logging.getLogger(__name__)


@contextmanager
def going_first() -> Iterator[None]:
    """This thread, for the length of the block; threads and programs that it starts do not.

    Linux has a real-time class for it (sched(7), SCHED_RR), for root and for accounts with a limit
    `rtprio` of 1 or more. For others it stays as it was, before the workers by their niceness
    (`app.workers.worker`). On Windows anybody's thread may be above normal; macOS puts a window's
    thread first by itself.
    """
    if sys.platform == "linux":
        with _real_time():
            yield
    elif sys.platform == "win32":
        thread = QThread.currentThread()
        thread.setPriority(QThread.Priority.HighPriority)
        try:
            yield
        finally:
            thread.setPriority(QThread.Priority.NormalPriority)
    else:
        yield


if sys.platform == "linux":

    @contextmanager
    def _real_time() -> Iterator[None]:
        before, parameters = os.sched_getscheduler(0), os.sched_getparam(0)
        least = os.sched_param(os.sched_get_priority_min(os.SCHED_RR))
        try:
            os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, least)
        except OSError as error:
            log.info("the window's thread is no real-time one: %s", error)
            yield
            return
        log.info("the window's thread is a real-time one")
        try:
            yield
        finally:
            # Only root may take the mark back that lets no thread inherit anything.
            os.sched_setscheduler(0, before | os.SCHED_RESET_ON_FORK, parameters)
