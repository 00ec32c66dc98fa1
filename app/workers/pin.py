"""The thread in which a PIN is compared: that takes a tenth of a second on purpose."""

import logging
from collections.abc import Callable

from PySide6.QtCore import Signal

from app.domain.errors import NeedsOperator
from app.workers.boundary import slot
from app.workers.worker import Worker

log = logging.getLogger(__name__)


class PinWorker(Worker):
    """Listens. *try_pin* gives "" or why not; *set_pin* may raise OSError or NeedsOperator.

    *lock_real_bench* notes a lock in the station's own work, too, where this is a training.
    """

    judged = Signal(str)
    """"" when the PIN was right, otherwise why not."""
    kept = Signal(str)
    """"" when a new PIN is on disk, otherwise why not."""

    def __init__(
        self,
        try_pin: Callable[[str], str],
        set_pin: Callable[[str], None],
        lock_real_bench: Callable[[bool], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self._try_pin, self._set_pin = try_pin, set_pin
        self._lock_real_bench = lock_real_bench

    @slot(str)
    def try_pin(self, pin: str) -> None:
        """Compare it."""
        try:
            self.judged.emit(self._try_pin(pin))
        except OSError as error:
            self.judged.emit(f"The try could not be noted: {error.strerror}. Free the disk.")

    @slot(str)
    def set_pin(self, pin: str) -> None:
        """Keep a new one."""
        try:
            self._set_pin(pin)
        except OSError as error:
            self.kept.emit(f"The PIN could not be kept: {error.strerror}. Free the disk.")
        except NeedsOperator as error:
            self.kept.emit(str(error))
        else:
            self.kept.emit("")

    @slot(bool)
    def note_lock(self, locked: bool) -> None:
        """Leaving a locked training must not open the real bench."""
        try:
            self._lock_real_bench(locked)
        except NeedsOperator as error:
            log.warning("the lock was not noted outside of the training: %s", error)
