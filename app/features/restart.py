"""The house is closed and opened anew, in place: for another language, or for training.

Everything that matters is on disk, so the bench comes up where it was, a second later.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.config.settings import Settings

REOPEN = 75
"""What the event loop ends with."""


class Reopening(QObject):
    """The wish to open anew. *read* gives the settings as they are by then. May raise."""

    def __init__(self, read: Callable[[], Settings]) -> None:
        super().__init__()
        self._read = read
        self._changes: dict[str, object] = {}

    def ask(self, **changes: object) -> None:
        """Close everything and open it with these *changes* to the settings."""
        self._changes |= changes
        QCoreApplication.exit(REOPEN)

    @Slot()
    def open_anew(self) -> None:
        """With the settings as they are on disk by now."""
        self.ask()

    @Slot(str)
    def ask_for(self, language: str) -> None:
        """Open in *language*."""
        self.ask(language=language)

    def settings(self) -> Settings:
        """To open with. Changes that were asked for stay until the program ends."""
        return self._read().model_copy(update=self._changes)
