"""The support bundle's thread: gathering and packing takes seconds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from app.domain.errors import StationError
from app.domain.progress import OVER, Tell
from app.workers.boundary import slot
from app.workers.progress_reports import BUNDLE, telling
from app.workers.worker import Worker


class BundleWorker(Worker):
    """Listens. *look* and *save* get whether pictures go in; *save* tells where it is."""

    looked = Signal(object)
    """The parts that would be in it."""
    saved = Signal(str, bool)
    """Where it is, or why not, in plain words; True when it is saved."""
    progressed = Signal(object)
    """The Progress of saving."""

    def __init__(
        self, look: Callable[[bool], Sequence[object]], save: Callable[[bool, Tell], str]
    ) -> None:
        super().__init__()
        self._look, self._save = look, save

    @slot(bool)
    def look(self, pictures: bool) -> None:
        """What would be in it now?"""
        self.looked.emit(self._look(pictures))

    @slot(bool)
    def save(self, pictures: bool) -> None:
        """Write it."""
        try:
            self.saved.emit(self._save(pictures, telling(self.progressed, BUNDLE)), True)
        except StationError as error:
            self.saved.emit(f"{error.title}: {error}", False)
        finally:
            self.progressed.emit(OVER)
