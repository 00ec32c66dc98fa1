"""A worker lives in a thread of its own; who starts the thread ends it."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QThread

from app.workers.boundary import Bounded

log = logging.getLogger(__name__)

_PATIENCE_MS = 30_000
_BEHIND = 5
"""Steps of niceness behind the face."""


class Worker(Bounded):
    """Loops or listens, never both. Hooks run in the worker's own thread, inside the boundary.

    The hooks are undecorated: a slot that overrides a slot would run in the main thread.
    """

    urgent = False
    """True where an operator waits for each answer. The others let the face go first."""

    def start(self) -> None:
        """The thread is up."""

    def stop(self) -> None:
        """The thread ends; its event loop is over."""

    def ask_to_stop(self) -> None:
        """Called from another thread: return soon. For workers that loop."""

    def start_bounded(self) -> None:
        """`start`, inside the boundary."""
        with self.boundary("start"):
            self.start()

    def stop_bounded(self) -> None:
        """`stop`, inside the boundary."""
        with self.boundary("stop"):
            self.stop()


def _stand_back() -> None:
    """Where cores are scarce the face paints before this thread decodes, draws or sends.

    Linux counts niceness by thread. Elsewhere, and there where it may, the face's thread goes first
    (`app.bootstrap.thread_priority`).
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _BEHIND)


@contextmanager
def own_thread(worker: Worker) -> Iterator[None]:
    """Give *worker* a thread for the length of the block."""
    thread = QThread()
    thread.setObjectName(type(worker).__name__)
    worker.moveToThread(thread)
    if not worker.urgent:
        thread.started.connect(_stand_back, Qt.ConnectionType.DirectConnection)
    thread.started.connect(worker.start_bounded)
    thread.finished.connect(worker.stop_bounded, Qt.ConnectionType.DirectConnection)
    thread.start()
    try:
        yield
    finally:
        worker.ask_to_stop()
        thread.quit()
        if not thread.wait(_PATIENCE_MS):
            log.error("%s did not stop", thread.objectName())
