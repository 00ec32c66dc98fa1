"""What setting up the bench writes to disk; its thread waits for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from app.domain.errors import StationError
from app.domain.progress import OVER, Tell
from app.domain.shot_list import ShotLists
from app.workers.boundary import slot
from app.workers.progress_reports import EXPORT, telling
from app.workers.worker import Worker


@dataclass(frozen=True, slots=True)
class Chores:
    """What writes; each raises OSError or a StationError."""

    save_profile: Callable[[Any], None]
    print_cards: Callable[[Path], int]
    save_shot_lists: Callable[[ShotLists], None]
    save_language: Callable[[str], None]
    export_last: Callable[[Path, Tell], str]
    """Writes the newest session into a folder of its own below; tells what and where."""


class SetupWorker(Worker):
    """Listens. *out* is the folder for what a person looks for."""

    said = Signal(str)
    """What was written where, or why not, in plain words."""
    progressed = Signal(object)
    """The Progress of what takes long."""
    language_saved = Signal(str)
    """Also when it could not be kept: then it holds until the program ends."""

    def __init__(self, chores: Chores, out: Path) -> None:
        super().__init__()
        self._chores = chores
        self._out = out

    @slot(object)
    def save_profile(self, profile: object) -> None:
        """Keep what was learned of the hand scanner for the next start."""
        try:
            self._chores.save_profile(profile)
        except OSError as error:
            self.said.emit(f"The scanner's profile could not be saved: {error.strerror}.")

    @slot()
    def print_cards(self) -> None:
        """Write the command cards as a PDF, for any printer."""
        cards = self._out / "scan-station-cards.pdf"
        try:
            count = self._chores.print_cards(cards)
        except OSError as error:
            self.said.emit(f"The cards could not be written to {cards}: {error.strerror}.")
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")
        else:
            words = f"{count} cards to print are in {cards}. Only this account can read the file."
            self.said.emit(words)

    @slot(object)
    def save_shot_lists(self, lists: ShotLists) -> None:
        """Keep the shot lists for the next start."""
        try:
            self._chores.save_shot_lists(lists)
        except OSError as error:
            self.said.emit(
                f"The shot lists are in use but could not be saved: {error.strerror}. "
                "Check the disk, then save them again."
            )

    @slot()
    def export_last(self) -> None:
        """Write the newest session where a person finds it."""
        self.said.emit("")
        try:
            self.said.emit(self._chores.export_last(self._out, telling(self.progressed, EXPORT)))
        except StationError as error:
            self.said.emit(f"{error.title}: {error}")
        finally:
            self.progressed.emit(OVER)

    @slot(str)
    def save_language(self, language: str) -> None:
        """Keep what the station speaks for the next start."""
        try:
            self._chores.save_language(language)
        except (OSError, StationError) as error:
            self.said.emit(f"The language could not be saved: {error}.")
        self.language_saved.emit(language)
