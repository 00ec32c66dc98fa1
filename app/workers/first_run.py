"""What the first run asks of network, keyring and devices; its thread waits for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.domain.errors import StationError
from app.workers.boundary import slot
from app.workers.worker import Worker


@dataclass(frozen=True, slots=True)
class Questions:
    """Address and key go in. Each raises a StationError that says whose move it is."""

    test_key: Callable[[str, str], str]
    """Asks the server whose key it is; tells."""
    keep_key: Callable[[str, str], str]
    """Puts it into the keyring; tells."""
    find_key: Callable[[str], str]
    """Tells of the key that is there already for an address; "" when there is none."""
    list_cameras: Callable[[], Sequence[str]]


class FirstRunWorker(Worker):
    """Listens."""

    key_judged = Signal(str, bool)
    """In plain words, and whether it is good."""
    key_kept = Signal(str)
    key_found = Signal(str)
    """That there is a key already; "" when there is none."""
    cameras_listed = Signal(object)
    """Their names."""

    def __init__(self, questions: Questions) -> None:
        super().__init__()
        self._questions = questions

    @slot(str, str)
    def test_key(self, address: str, key: str) -> None:
        """Ask the server."""
        try:
            self.key_judged.emit(self._questions.test_key(address, key), True)
        except StationError as error:
            self.key_judged.emit(f"{error.title}: {error}", False)

    @slot(str, str)
    def keep_key(self, address: str, key: str) -> None:
        """Put it into the keyring."""
        try:
            self.key_kept.emit(self._questions.keep_key(address, key))
        except StationError as error:
            self.key_judged.emit(f"{error.title}: {error}", False)

    @slot(str)
    def find_key(self, address: str) -> None:
        """Look whether there is one already."""
        self.key_found.emit(self._questions.find_key(address))

    @slot()
    def list_cameras(self) -> None:
        """Look which are there."""
        self.cameras_listed.emit(self._questions.list_cameras())
