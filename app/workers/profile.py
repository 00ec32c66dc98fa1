"""Writes down what was learned of the hand scanner; its thread waits for the disk."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from app.workers.worker import Worker


class ProfileWorker(Worker):
    """Listens."""

    failed = Signal(str)
    """Why it could not be kept, in plain words."""

    def __init__(self, save: Callable[[object], None]) -> None:
        super().__init__()
        self._save = save

    @Slot(object)
    def save(self, profile: object) -> None:
        """Keep it for the next start."""
        try:
            self._save(profile)
        except OSError as error:
            self.failed.emit(f"The scanner's profile could not be saved: {error.strerror}.")
