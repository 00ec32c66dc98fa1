"""A worker lives in a thread of its own; who starts the thread ends it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QThread

log = logging.getLogger(__name__)

_PATIENCE_MS = 30_000


class Worker(QObject):
    """Loops or listens, never both. Hooks run in the worker's own thread.

    The hooks are undecorated: a slot that overrides a slot would run in the main thread.
    """

    def start(self) -> None:
        """The thread is up."""

    def stop(self) -> None:
        """The thread ends; its event loop is over."""

    def ask_to_stop(self) -> None:
        """Called from another thread: return soon. For workers that loop."""


@contextmanager
def own_thread(worker: Worker) -> Iterator[None]:
    """Give *worker* a thread for the length of the block."""
    thread = QThread()
    thread.setObjectName(type(worker).__name__)
    worker.moveToThread(thread)
    thread.started.connect(worker.start)
    thread.finished.connect(worker.stop, Qt.ConnectionType.DirectConnection)
    thread.start()
    try:
        yield
    finally:
        worker.ask_to_stop()
        thread.quit()
        if not thread.wait(_PATIENCE_MS):
            log.error("%s did not stop", thread.objectName())
