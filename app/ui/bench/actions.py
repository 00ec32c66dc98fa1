"""What an operator wishes by key or touch: some of it the face does by itself, the rest it says."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Signal, SignalInstance

from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.station.state import StationState
from app.ui.bench.bench_page import BenchPage
from app.ui.bench.code_entry import CodeEntry
from app.ui.bench.foot import Foot
from app.ui.bench.key_actions import Wish
from app.ui.gallery.gallery_page import Gallery
from app.ui.menu.menu import Menu
from app.ui.sound import Sounds


class Wishes(QObject):
    """Its signals are the wishes that go beyond the face, in the domain's words."""

    session_requested = Signal(object)
    code_typed = Signal(str)
    shutter_pressed = Signal()
    type_picked = Signal(object)
    retake_requested = Signal(str)
    retype_requested = Signal(str, object)
    retouch_requested = Signal(str, object)
    reorder_requested = Signal(object)
    discard_requested = Signal(str)
    capture_picked = Signal(str)
    reading_picked = Signal(object)
    next_product_requested = Signal()
    gap_requested = Signal()
    undo_requested = Signal()
    again_requested = Signal()
    end_requested = Signal()
    submit_requested = Signal()
    retry_requested = Signal()
    next_list_requested = Signal()
    thumbnail_wanted = Signal(object)
    part_wanted = Signal(object, object, QSize)
    outline_wanted = Signal(str)
    help_wanted = Signal()

    def __init__(
        self,
        bench: BenchPage,
        foot: Foot,
        entry: CodeEntry,
        gallery: Gallery,
        menu: Menu,
        sounds: Sounds,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bench, self._foot = bench, foot
        self._entry, self._gallery, self._menu, self._sounds = entry, gallery, menu, sounds
        self._state: StationState | None = None

    def display(self, state: StationState) -> None:
        """What is true now; a question about another session is not asked any more."""
        if self._state is None or state.session != self._state.session:
            self._ask("")
        self._state = state

    def do(self, wish: Wish | None) -> bool:
        """Do it; False when there is nothing to do."""
        match wish:
            case None:
                return False
            case ("start", CaptureMode() as mode):
                self.session_requested.emit(mode)
            case ("open", str(entry)):
                self.open(entry)
            case ("pick", PhotoType() as photo_type):
                self.pick_type(photo_type)
            case ("select", int(step)):
                self._bench.strip.select_next(step)
            case ("move", int(step)):
                self._bench.strip.move_selected(step)
            case Wish(name=name):
                self.act(name)
        return True

    def open(self, wish: str) -> None:
        """An entry of the menu, by its name; "menu" for all of them."""
        if wish == "menu":
            self._menu.open()
        else:
            self._menu.choose(wish)

    def act(self, name: str) -> None:
        """Do the action *name* of the key map."""
        asked, plain = self._foot.asking, self._plain_actions()
        if name not in ("help", "menu"):
            self._ask("")
        if name in plain:
            plain[name].emit()
        elif name in (own := self._own_actions()):
            own[name]()
        elif name == "discard":
            self._discard(confirmed=asked == "discard")
        elif name in ("close", "retype"):
            self._ask(name)
        elif name == "retake" and (photo := self._bench.strip.selected):
            self.retake_requested.emit(photo.id)
        elif name == "look" and (photo := self._bench.strip.selected):
            self._gallery.look_at(self._bench.strip.photos, photo)

    def _own_actions(self) -> dict[str, Callable[[], None]]:
        """What the face does by itself."""
        return {
            "type": self._entry.open,
            "menu": self._menu.open,
            "help": self.help_wanted.emit,
            "older": lambda: self._step_capture(1),
            "newer": lambda: self._step_capture(-1),
            "louder": lambda: self._sounds.change(1),
            "quieter": lambda: self._sounds.change(-1),
            "mute": self._sounds.turn_mute,
        }

    def _plain_actions(self) -> dict[str, SignalInstance]:
        return {
            "shoot": self.shutter_pressed,
            "next": self.next_product_requested,
            "missing": self.gap_requested,
            "undo": self.undo_requested,
            "again": self.again_requested,
            "retry": self.retry_requested,
            "list": self.next_list_requested,
            "submit": self.submit_requested,
            "end": self.end_requested,
        }

    def _ask(self, what: str) -> None:
        self._foot.ask(what, self._bench.strip.selected)

    def _discard(self, *, confirmed: bool) -> None:
        photo = self._bench.strip.selected
        if confirmed and photo is not None:
            self.discard_requested.emit(photo.id)
        else:
            self._ask("discard")

    def pick_type(self, photo_type: PhotoType) -> None:
        """The type of the next photo, or of the selected one when that was asked."""
        photo = self._bench.strip.selected
        if self._foot.asking == "retype" and photo is not None:
            self.retype_requested.emit(photo.id, photo_type)
        else:
            self.type_picked.emit(photo_type)
        self._ask("")

    def _step_capture(self, step: int) -> None:
        """An earlier or later product of the session."""
        if self._state is None or not self._state.captures:
            return
        ids = [capture.id for capture in self._state.captures]
        here = self._state.capture
        place = ids.index(here.id) + step if here and here.id in ids else 0
        self.capture_picked.emit(ids[max(0, min(len(ids) - 1, place))])
