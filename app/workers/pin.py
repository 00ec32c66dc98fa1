"""The thread in which a PIN is compared: that takes a tenth of a second on purpose."""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal

from app.domain.errors import NeedsOperator
from app.domain.pin import Answer
from app.workers.boundary import slot
from app.workers.worker import Worker

log = logging.getLogger(__name__)


class Pins(Protocol):
    """Where the PIN and its wrong tries are kept. Each may raise OSError."""

    @property
    def is_set(self) -> bool: ...
    def try_pin(self, pin: str) -> Answer: ...
    def wait(self) -> int: ...
    def set(self, pin: str) -> None:
        """May raise NeedsOperator, too."""
        ...


class PinWorker(Worker):
    """Listens. *pins* keeps the PIN.

    *lock_real_bench* notes a lock in the station's own work, too, where this is a training.
    """

    judged = Signal(object)
    """The Answer to a PIN that was tried."""
    looked = Signal(bool, int)
    """Whether a PIN is set by now, and the seconds in which none is looked at yet."""
    kept = Signal(str)
    """"" when a new PIN is on disk, otherwise why not."""

    def __init__(
        self, pins: Pins, lock_real_bench: Callable[[bool], None] = lambda _: None
    ) -> None:
        super().__init__()
        self._pins = pins
        self._lock_real_bench = lock_real_bench

    @slot(str)
    def try_pin(self, pin: str) -> None:
        """Compare it."""
        try:
            self.judged.emit(self._pins.try_pin(pin))
        except OSError as error:
            words = f"The try could not be noted: {error.strerror}. Free the disk."
            self.judged.emit(Answer(words))

    @slot()
    def look(self) -> None:
        """Tell whether there is a PIN, which the command line may have set meanwhile, and how long
        wrong tries keep everybody waiting, also those before a restart."""
        try:
            self.looked.emit(self._pins.is_set, self._pins.wait())
        except OSError as error:
            log.warning("the wrong tries could not be noted: %s", error)

    @slot(str)
    def set_pin(self, pin: str) -> None:
        """Keep a new one."""
        try:
            self._pins.set(pin)
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
