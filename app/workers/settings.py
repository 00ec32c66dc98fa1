"""The thread that writes settings and profiles."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from app.domain.errors import StationError
from app.workers.boundary import slot
from app.workers.worker import Worker


class _Desk(Protocol):
    def present(self) -> Sequence[Any]: ...
    def change(self, name: str, text: str) -> dict[str, object]: ...
    def reset(self, name: str) -> dict[str, object]: ...
    def keep_sound(self, volume: int, *, muted: bool) -> dict[str, object]: ...
    def settle(self) -> None: ...
    def digits(self) -> str: ...
    def export(self, folder: Path) -> Path: ...
    def scanned(self, digits: str) -> Sequence[Any]: ...
    def imported(self, folder: Path) -> Sequence[Any]: ...
    def apply(self, wanted: Sequence[Any]) -> dict[str, object]: ...


class SettingsWorker(Worker):
    """Listens. *out* is the folder for profiles, *draw* makes the QR code of one."""

    presented = Signal(object)
    """Every setting as it is now, after each change."""
    changed = Signal(str, object)
    """A setting and its new value, on disk."""
    refused = Signal(str)
    """Why nothing was changed, in plain words."""
    said = Signal(str)
    settled = Signal()
    """The first run is over."""
    proposed = Signal(object)
    """The changes that a profile would make."""
    code_drawn = Signal(QImage)

    def __init__(self, desk: _Desk, draw: Callable[[str], QImage], out: Path) -> None:
        super().__init__()
        self._desk, self._draw, self._out = desk, draw, out

    @slot()
    def look(self) -> None:
        """Tell how everything is set."""
        self._guarded(lambda: self.presented.emit(self._desk.present()))

    @slot(str, str)
    def change(self, name: str, text: str) -> None:
        """What a person typed for a setting."""
        self._guarded(lambda: self._tell(self._desk.change(name, text)))

    @slot(int, bool)
    def keep_sound(self, volume: int, muted: bool) -> None:
        """The bench's keys made it louder, quieter or silent: so it is at the next start too."""
        self._guarded(lambda: self._tell(self._desk.keep_sound(volume, muted=muted)))

    @slot(str)
    def reset(self, name: str) -> None:
        """Back to the default."""
        self._guarded(lambda: self._tell(self._desk.reset(name)))

    @slot(object)
    def apply(self, wanted: Sequence[Any]) -> None:
        """What a person confirmed."""
        self._guarded(lambda: self._tell(self._desk.apply(wanted)))

    @slot()
    def settle(self) -> None:
        """The first run is over."""
        self._guarded(self._desk.settle)
        self.settled.emit()

    @slot()
    def export(self) -> None:
        """Write the profile where a person finds it."""
        self._guarded(lambda: self.said.emit(_told(self._desk.export(self._out))))

    @slot()
    def look_into_file(self) -> None:
        """Propose what the profile in that place would change."""
        self._guarded(lambda: self.proposed.emit(self._desk.imported(self._out)))

    @slot(str)
    def look_into_code(self, digits: str) -> None:
        """Propose what a scanned profile would change."""
        self._guarded(lambda: self.proposed.emit(self._desk.scanned(digits)))

    @slot()
    def draw(self) -> None:
        """The profile as a code."""
        self._guarded(lambda: self.code_drawn.emit(self._draw(self._desk.digits())))

    def _tell(self, changed: dict[str, object]) -> None:
        for name, value in changed.items():
            self.changed.emit(name, value)
        self.presented.emit(self._desk.present())

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except StationError as error:
            self.refused.emit(str(error))
        except OSError as error:
            place = f" {error.filename}" if error.filename else ""
            self.refused.emit(f"The disk refuses:{place}: {error.strerror}. Nothing was changed.")


def _told(profile: Path) -> str:
    return f"The profile is in {profile}. Only this account can read the file."
