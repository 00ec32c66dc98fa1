"""Reads whose work the program is made of; some hundred small files."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from app.workers.boundary import slot
from app.workers.worker import Worker


class AboutWorker(Worker):
    """Listens. *read* gives the licences."""

    ready = Signal(object)
    """What *read* gave."""

    def __init__(self, read: Callable[[], Any]) -> None:
        super().__init__()
        self._read = read

    @slot(bool)
    def look(self, wanted: bool) -> None:
        """Read them when the page is opened."""
        if wanted:
            self.ready.emit(self._read())
