"""The window: one screen for the work, one between sessions. Shows, and says what was pressed."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.barcode import Reading
from app.domain.cards import Command, CommandKind
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.station.state import StationState, Step
from app.ui import legend
from app.ui.actions import ActionRow
from app.ui.alarm import Alarm
from app.ui.band import Band
from app.ui.bench_page import BenchPage
from app.ui.code_entry import CodeEntry
from app.ui.flash import Flash
from app.ui.gallery import Gallery
from app.ui.key_help import KeyHelp
from app.ui.key_map import ACTIONS, CLOSING, EVERYWHERE, KEYS, MODE_KEYS, SETUP_KEYS, STEPS
from app.ui.marked import label, mark
from app.ui.menu import Menu
from app.ui.page import Page
from app.ui.sound import LOUDEST, Sounds
from app.ui.start_page import StartPage
from app.ui.status_line import StatusLine
from app.ui.sync_words import notes
from app.ui.training_frame import TrainingFrame
from app.ui.trouble_line import TroubleLine
from app.ui.words import PHOTO_KEYS, photo_name


class Window(QMainWindow):
    """The operator's face. Its signals are the operator's wishes, in the domain's words."""

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
    undo_requested = Signal()
    again_requested = Signal()
    end_requested = Signal()
    submit_requested = Signal()
    retry_requested = Signal()
    next_list_requested = Signal()
    thumbnail_wanted = Signal(object)
    part_wanted = Signal(object, object, QSize)
    outline_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Scan Station")
        self.setMinimumSize(1024, 700)
        self.resize(1280, 800)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state: StationState | None = None
        self._asking = ""
        self._photo_camera = False
        self._pedal: QKeyCombination | None = None
        self._trouble = TroubleLine()
        self._hint = label("hint")
        self.status, self.band, self.entry = StatusLine(), Band(), CodeEntry()
        self.start_page, self.bench = StartPage(), BenchPage()
        self._pages, self._rows = QStackedWidget(), QStackedWidget()
        self._actions, self._closing = ActionRow(ACTIONS), ActionRow(CLOSING)
        self.sounds = Sounds(self)
        self._lay_out()
        self._help, self.gallery, self.menu = KeyHelp(self), Gallery(self), Menu(self)
        self._alarm, self._flash = Alarm(self, self.sounds.acknowledge), Flash(self)
        self._connect()
        self._connect_gallery()
        self.setFocus()

    def _lay_out(self) -> None:
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.bench)
        self._rows.addWidget(self._actions)
        self._rows.addWidget(self._closing)
        self._rows.setSizePolicy(
            self._rows.sizePolicy().Policy.Expanding, self._rows.sizePolicy().Policy.Fixed
        )
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.status, self._trouble, self.band, self.entry):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self._rows)
        self._hint.hide()
        self._rows.hide()
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self._actions.pressed.connect(self._act)
        self._closing.pressed.connect(self._act)
        self.start_page.session_requested.connect(self.session_requested)
        self.start_page.list_pressed.connect(self.next_list_requested)
        self.start_page.wished.connect(self._open)
        self.status.reason_changed.connect(self._show_server_trouble)
        self.bench.type_picked.connect(self._pick_type)
        self.bench.capture_picked.connect(self.capture_picked)
        self.bench.preview.reading_picked.connect(self.reading_picked)
        self.bench.strip.order_wanted.connect(self.reorder_requested)
        self.bench.strip.thumbnail_wanted.connect(self.thumbnail_wanted)
        self.bench.strip.itemDoubleClicked.connect(lambda _: self._act("look"))
        self.bench.look_pressed.connect(lambda: self._act("look"))
        self.bench.list_pressed.connect(self.next_list_requested)
        self.bench.outline_wanted.connect(self.outline_wanted)
        self.entry.code_typed.connect(self.code_typed)
        self.entry.closed.connect(self.setFocus)
        self.sounds.flash_wanted.connect(self._flash.show_rhythm)
        self.sounds.set_otherwise.connect(self._show_volume)

    def _connect_gallery(self) -> None:
        gallery = self.gallery
        gallery.part_wanted.connect(self.part_wanted)
        gallery.selected.connect(self.bench.strip.select)
        gallery.order_wanted.connect(self.reorder_requested)
        gallery.retype_wanted.connect(self.retype_requested)
        gallery.retouch_wanted.connect(self.retouch_requested)
        gallery.retake_wanted.connect(self.retake_requested)
        gallery.discard_wanted.connect(self.discard_requested)

    # --- what is shown ---

    def display(self, state: StationState) -> None:
        """Show the station's state."""
        if self._state is None or state.session != self._state.session:
            self._ask("")
        self._state = state
        working = state.session is not None
        self.menu.display(working=working)
        self.status.display(state)
        self._trouble.tell(notes(state.sync), about="sync")
        self.band.display(state.notice)
        self.bench.preview.begin(state.notice.number)
        self.sounds.hear(state.notice)
        self._alarm.display(state.notice)
        self._pages.setCurrentWidget(self.bench if working else self.start_page)
        self._rows.setVisible(working)
        if working:
            self.bench.display(state)
            self.gallery.display(state.photos)
            self._enable(state)
        else:
            self.start_page.display(state)

    def show_picture(self, picture: QImage, full_width: int, full_height: int) -> None:
        """The newest preview."""
        if not (self._photo_camera and self._photographing()):
            self.bench.preview.show_picture(picture, full_width, full_height)

    def show_photo_picture(self, picture: QImage, full_width: int, full_height: int) -> None:
        """The newest preview of the photo camera, where there are two."""
        self._photo_camera = True
        if self._photographing():
            self.bench.preview.show_picture(picture, full_width, full_height)

    def use_pedal(self, key: QKeyCombination | None) -> None:
        """One more key for the shutter: a foot pedal's; None for none."""
        self._pedal = key

    def show_photo_camera(self, words: str) -> None:
        """What is wrong with the photo camera; "" when nothing is.

        A lost one leaves no standing picture: the other camera's is shown until it is back.
        """
        self._photo_camera = self._photo_camera and not words
        self._trouble.tell(words, about="photo camera")

    def _show_volume(self, volume: int, muted: bool) -> None:
        said = self.tr("muted") if muted else f"{volume} / {LOUDEST}"
        self.status.show_volume(self.tr("Sound: {volume}").format(volume=said))

    def _show_server_trouble(self, words: str) -> None:
        self._trouble.tell(words, about="server")

    def _photographing(self) -> bool:
        step = self._state.step if self._state is not None else Step.START
        return step in (Step.PHOTOGRAPH, Step.CONFIRM)

    def show_readings(self, readings: tuple[Reading, ...]) -> None:
        """Codes in the last frame, outlined."""
        elsewhere = self._photo_camera and self._photographing()
        self.bench.preview.show_readings(() if elsewhere else readings)

    def show_camera(self, words: str) -> None:
        """What is wrong with the camera; "" when nothing is."""
        self.bench.preview.show_trouble(words)
        self.status.show_device("Camera", words)

    def show_scanner(self, words: str) -> None:
        """What is wrong with the hand scanner; "" when nothing is."""
        self.status.show_device("Scanner", words)
        self._trouble.tell(words, about="scanner")

    def show_scanner_heard(self) -> None:
        """A hand scanner that types is known to be there once it has typed."""
        self.status.show_device("Scanner", "")

    def show_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """A photo's small picture."""
        self.bench.show_thumbnail(photo_id, picture)
        self.gallery.strip.show_thumbnail(photo_id, picture)

    def show_in_front(self, words: str) -> None:
        """That the keyboard is another program's; "" when it is ours."""
        self._trouble.tell(words, about="front")

    def show_kiosk(self, words: str) -> None:
        """What keeps the bench from being a kiosk; "" when nothing does."""
        self._trouble.tell(words, about="kiosk")

    def show_marked(self, words: str) -> None:
        """A permanent mark, such as SIMULATION."""
        self.status.show_marked(words)

    def show_training(self, course: QWidget) -> None:
        """Nothing here is real: a frame and a word that no page covers, and the *course*."""
        self._training = TrainingFrame(self, course)
        self.setContentsMargins(*self._training.margins)
        mark(self, "training", "yes")

    def show_trouble(self, words: str) -> None:
        """One calm sentence across the top; "" takes it away."""
        self._trouble.tell(words)

    def _enable(self, state: StationState) -> None:
        photos = state.session is not None and state.session.mode is not CaptureMode.BARCODE_SCAN
        following = state.next_photo
        words = f"Shoot {following.value}" if following and photos else "Shoot"
        ready = photos and state.capture is not None and following is not None
        self._actions.enable("shoot", on=ready, words=words, key="Space")
        self._actions.enable("next", on=state.capture is not None)
        undo = f"Undo {state.undo}" if state.undo else "Undo"
        self._actions.enable("undo", on=bool(state.undo), words=undo, key="F3")
        self._actions.enable("again", on=state.capture is not None)
        for name in ("retake", "retype"):
            self._actions.enable(name, on=bool(state.photos))

    # --- what was pressed ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every action by key. What a hand scanner types never gets here."""
        open_ones = [one for one in self.findChildren(Page) if one.isVisible()]
        page = open_ones[-1] if open_ones else None  # the last one raised lies on top
        if page is not None and page is not self._help and event.key() == Qt.Key.Key_F1:
            self._open_help(page)
        elif page is not None:
            page.keyPressEvent(event)  # it lost the focus, but it is what the operator sees
        elif event.isAutoRepeat() or not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._state is None or self._state.session is None:
            return self._start_by_key(event)
        if self._pedal is not None and event.keyCombination() == self._pedal:
            self._act("shoot")
            return True
        if self._asking == "close" and key in (Qt.Key.Key_F10, Qt.Key.Key_F8):
            self._act("submit" if key == Qt.Key.Key_F10 else "end")
        elif key in STEPS:
            moved = event.modifiers() & Qt.KeyboardModifier.AltModifier
            strip = self.bench.strip
            (strip.move_selected if moved else strip.select_next)(STEPS[key])
        elif event.text() and event.text() in PHOTO_KEYS:
            self._pick_type(list(PhotoType)[PHOTO_KEYS.index(event.text())])
        elif key in KEYS:
            self._act(KEYS[key])
        else:
            return False
        return True

    def _start_by_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in MODE_KEYS:
            self.session_requested.emit(MODE_KEYS[key])
        elif (wish := SETUP_KEYS.get((key, shifted))) is not None:
            self._open(wish)
        elif key == Qt.Key.Key_F5:
            self.next_list_requested.emit()
        elif key == Qt.Key.Key_F9 or KEYS.get(key) in EVERYWHERE:
            self._act(KEYS[key])
        else:
            return False
        return True

    def _open(self, wish: str) -> None:
        if wish == "menu":
            self.menu.open()
        else:
            self.menu.choose(wish)

    def _act(self, name: str) -> None:
        asked, plain = self._asking, self._plain_actions()
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
        elif name == "retake" and (photo := self.bench.strip.selected):
            self.retake_requested.emit(photo.id)
        elif name == "look" and (photo := self.bench.strip.selected):
            self.gallery.look_at(self.bench.strip.photos, photo)

    def _own_actions(self) -> dict[str, Callable[[], None]]:
        """What the face does by itself."""
        return {
            "type": self.entry.open,
            "menu": self.menu.open,
            "help": lambda: self._open_help(None),
            "older": lambda: self._step_capture(1),
            "newer": lambda: self._step_capture(-1),
            "louder": lambda: self.sounds.change(1),
            "quieter": lambda: self.sounds.change(-1),
            "mute": self.sounds.turn_mute,
        }

    def _open_help(self, page: Page | None) -> None:
        """About what is on the screen now."""
        working = self._state is not None and self._state.session is not None
        if page is not None:
            keys = legend.of_buttons(page)
        else:
            keys = legend.of_bench() if working else legend.of_start(self.menu)
        self._help.explain(keys, legend.cards(page is self.gallery, working=working))

    def obey_card(self, command: Command) -> None:
        """A card about the photo that is selected: it is looked at large, and acted on there."""
        if not self.gallery.isVisible():
            self._act("look")
            if command.kind is CommandKind.LOOK:
                return
        self.gallery.obey_card(command)

    def _plain_actions(self) -> dict[str, SignalInstance]:
        return {
            "shoot": self.shutter_pressed,
            "next": self.next_product_requested,
            "undo": self.undo_requested,
            "again": self.again_requested,
            "retry": self.retry_requested,
            "list": self.next_list_requested,
            "submit": self.submit_requested,
            "end": self.end_requested,
        }

    def _ask(self, what: str) -> None:
        """Ask for the second key of an action, in a line, never in a dialog over the picture."""
        photo = self.bench.strip.selected
        name = photo_name(photo.type) if photo else ""
        words = {
            "retype": f"Photo {name} shows what? Press the key of its type, or Esc.",
            "discard": f"Throw photo {name} away? Delete or Discard once more, or Esc.",
            "close": "Close the session?",
        }.get(what, "")
        self._asking = what if photo or what in ("close", "") else ""
        self._hint.setText(words)
        self._hint.setVisible(bool(self._asking))
        self._rows.setCurrentWidget(self._closing if self._asking == "close" else self._actions)

    def _discard(self, *, confirmed: bool) -> None:
        photo = self.bench.strip.selected
        if confirmed and photo is not None:
            self.discard_requested.emit(photo.id)
        else:
            self._ask("discard")

    def _pick_type(self, photo_type: PhotoType) -> None:
        photo = self.bench.strip.selected
        if self._asking == "retype" and photo is not None:
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
