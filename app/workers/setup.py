"""What setting up the bench writes to disk; its thread waits for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from app.workers.worker import Worker


class SetupWorker(Worker):
    """Listens."""

    said = Signal(str)
    """What was written where, or why not, in plain words."""

    def __init__(
        self, save_profile: Callable[[object], None], print_cards: Callable[[Path], int], out: Path
    ) -> None:
        super().__init__()
        self._save_profile = save_profile
        self._print_cards = print_cards
        self._out = out

    @Slot(object)
    def save_profile(self, profile: object) -> None:
        """Keep what was learned of the hand scanner for the next start."""
        try:
            self._save_profile(profile)
        except OSError as error:
            self.said.emit(f"The scanner's profile could not be saved: {error.strerror}.")

    @Slot()
    def print_cards(self) -> None:
        """Write the command cards as a PDF, for any printer."""
        try:
            count = self._print_cards(self._out)
        except OSError as error:
            self.said.emit(f"The cards could not be written to {self._out}: {error.strerror}.")
        else:
            self.said.emit(f"{count} cards to print are in {self._out}")
