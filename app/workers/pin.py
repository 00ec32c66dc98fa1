"""The thread in which a PIN is compared: that takes a tenth of a second on purpose."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from app.domain.errors import NeedsOperator
from app.workers.boundary import slot
from app.workers.worker import Worker


class PinWorker(Worker):
    """Listens. *try_pin* gives "" or why not; *set_pin* may raise OSError or NeedsOperator."""

    judged = Signal(str)
    """"" when the PIN was right, otherwise why not."""
    kept = Signal(str)
    """"" when a new PIN is on disk, otherwise why not."""

    def __init__(
        self,
        try_pin: Callable[[str], str],
        set_pin: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._try_pin, self._set_pin = try_pin, set_pin

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
