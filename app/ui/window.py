"""The window: one screen for the work, one between sessions. Shows, and says what was pressed."""

from collections.abc import Iterator

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.cards import Command, CommandKind
from app.station.state import Notice, StationState
from app.ui.access.window_lock import WindowLock
from app.ui.bench.actions import Wishes
from app.ui.bench.alarm import Alarm
from app.ui.bench.band import Band
from app.ui.bench.bench_page import BenchPage
from app.ui.bench.code_entry import CodeEntry
from app.ui.bench.device_status import Surroundings
from app.ui.bench.flash import Flash
from app.ui.bench.foot import Foot
from app.ui.bench.key_actions import Wish, wish_at_work, wish_between
from app.ui.bench.notice_over_page import NoticeOverPage
from app.ui.bench.progress_line import ProgressLine
from app.ui.bench.start_page import StartPage
from app.ui.bench.status_line import StatusLine
from app.ui.bench.sync_words import notes
from app.ui.bench.trouble_line import TroubleLine
from app.ui.bench.viewfinder import Viewfinder
from app.ui.gallery.gallery_page import Gallery
from app.ui.menu import legend
from app.ui.menu.key_help import KeyHelp
from app.ui.menu.menu import Menu
from app.ui.sound import LOUDEST, Sounds
from app.ui.training.training_frame import TrainingFrame
from app.ui.widgets.page import Page
from app.ui.widgets.prerender import Unseen
from app.ui.widgets.repaint_cover import curtain_of
from app.ui.widgets.style_state import label, mark


class Window(QMainWindow):
    """The operator's face."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Scan Station")
        self.setAccessibleName(self.windowTitle())
        self.setMinimumSize(1024, 700)
        self.resize(1280, 800)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state: StationState | None = None
        self._pedal: QKeyCombination | None = None
        self._trouble, self.progress = TroubleLine(), ProgressLine()
        self.status, self.band, self.entry = StatusLine(), Band(), CodeEntry()
        self.start_page, self.bench = StartPage(), BenchPage()
        self._pages, self._foot = QStackedWidget(), Foot(self.entry)
        self.viewfinder = Viewfinder(self.bench.preview, self)
        self.around = Surroundings(
            self.status, self._trouble, self.bench.preview, self.viewfinder, self
        )
        self.sounds, self.locking = Sounds(self), WindowLock(self)
        self.locking.opened.connect(self.show_again)
        self._lay_out()
        self._help, self.gallery, self.menu = KeyHelp(self), Gallery(self), Menu(self)
        self._over_page = NoticeOverPage(self)
        self._unseen = Unseen(self._pages, (self.menu, self.gallery, self._help), self)
        self._alarm, self._flash = Alarm(self, self.sounds.acknowledge), Flash(self)
        self.wishes = Wishes(
            self.bench, self._foot, self.entry, self.gallery, self.menu, self.sounds, self
        )
        self._connect()
        self._connect_gallery()
        self.setFocus()

    def _lay_out(self) -> None:
        opening = label(
            "opening", self.tr("The bench opens. What you scan now is kept."), wraps=True
        )
        opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(opening)
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.bench)
        middle = QWidget()
        middle.setObjectName("middle")
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.status, self._trouble, self.progress, self.band):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        wishes = self.wishes
        for moved in (self._pages.currentChanged, self._trouble.came_or_went):
            moved.connect(curtain_of(self).unveil)
        self._foot.pressed.connect(wishes.act)
        wishes.help_wanted.connect(self._open_help)
        self.start_page.session_requested.connect(wishes.session_requested)
        self.start_page.list_pressed.connect(wishes.next_list_requested)
        self.start_page.undo_pressed.connect(wishes.undo_requested)
        self.start_page.wished.connect(wishes.open)
        self.bench.type_picked.connect(wishes.pick_type)
        self.bench.capture_picked.connect(wishes.capture_picked)
        self.bench.preview.reading_picked.connect(wishes.reading_picked)
        self.bench.strip.order_wanted.connect(wishes.reorder_requested)
        self.bench.strip.thumbnail_wanted.connect(wishes.thumbnail_wanted)
        self.bench.strip.itemDoubleClicked.connect(lambda _: wishes.act("look"))
        self.bench.look_pressed.connect(lambda: wishes.act("look"))
        self.bench.list_pressed.connect(wishes.next_list_requested)
        self.bench.tally.missing_pressed.connect(wishes.gap_requested)
        self.bench.outline_wanted.connect(wishes.outline_wanted)
        self.entry.code_typed.connect(wishes.code_typed)
        self.entry.closed.connect(self.setFocus)
        self.sounds.flash_wanted.connect(self._flash.show_rhythm)
        self.sounds.set_otherwise.connect(self._show_volume)

    def _connect_gallery(self) -> None:
        gallery, wishes = self.gallery, self.wishes
        gallery.part_wanted.connect(wishes.part_wanted)
        gallery.selected.connect(self.bench.strip.select)
        gallery.order_wanted.connect(wishes.reorder_requested)
        gallery.retype_wanted.connect(wishes.retype_requested)
        gallery.retouch_wanted.connect(wishes.retouch_requested)
        gallery.retake_wanted.connect(wishes.retake_requested)
        gallery.discard_wanted.connect(wishes.discard_requested)

    # --- what is shown ---

    def show_notice(self, notice: Notice) -> None:
        """What just happened, seen and heard: the receipt. The state that goes with it follows."""
        self.band.display(notice)
        self._over_page.display(notice)
        self.bench.preview.begin(notice.number)
        self.sounds.hear(notice)

    def display(self, state: StationState) -> None:
        """Show the station's state, all at once."""
        self.show_notice(state.notice)
        for _ in self.displaying(state):
            pass

    def displaying(self, state: StationState) -> Iterator[None]:
        """Show it without what just happened, a part each time; what keys do comes first."""
        self.wishes.display(state)
        was_working = self._state is not None and self._state.session is not None
        self._state = state
        working = state.session is not None
        self.menu.display(working=working)
        self.status.display(state)
        self._trouble.tell(notes(state.sync), about="sync")
        self._alarm.display(state.notice)
        self._pages.setCurrentWidget(self.bench if working else self.start_page)
        yield
        self._foot.display(state)
        self.viewfinder.display(state.step)
        yield
        if working:
            yield from self.bench.displaying(state)
            yield
            self.gallery.display(state.photos)
        else:
            if was_working:
                self.gallery.display(())
            self.start_page.display(state)

    def draw_unseen(self) -> None:
        """Draw what a key brings in the midst of work, so that no work waits for it later."""
        self._help.explain(legend.of_bench(), legend.cards(looking=False, working=True))
        self._unseen.draw()

    def use_pedal(self, key: QKeyCombination | None) -> None:
        """One more key for the shutter: a foot pedal's; None for none."""
        self._pedal = key

    def use_sound(self, volume: int, muted: bool) -> None:
        """As it is set. That nothing can be heard stays on the screen."""
        if (volume, muted) == (self.sounds.volume, self.sounds.muted):
            return
        self.sounds.use(volume, muted)
        self.status.show_silence(muted or not volume)

    def _show_volume(self, volume: int, muted: bool) -> None:
        self.status.show_silence(muted or not volume)
        if volume and not muted:
            said = self.tr("Sound: {volume}").format(volume=f"{volume} / {LOUDEST}")
            self.status.show_volume(said)

    def show_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """A photo's small picture."""
        self.bench.show_thumbnail(photo_id, picture)
        self.gallery.strip.show_thumbnail(photo_id, picture)

    def show_marked(self, words: str) -> None:
        """A permanent mark, such as SIMULATION."""
        self.status.show_marked(words)

    def send_nothing(self) -> None:
        """What is shown goes to no server, as a replay's."""
        self.status.send_nothing()
        self.start_page.send_nothing()

    def show_training(self, course: QWidget) -> None:
        """Nothing here is real: a frame and a word that no page covers, and the *course*."""
        frame = TrainingFrame(self, course)
        self.locking.disables(frame)
        self.setContentsMargins(*frame.margins)
        mark(self, "training", "yes")

    def show_trouble(self, words: str, about: str = "") -> None:
        """One calm sentence across the top, in the place of what was said *about* the same; ""
        takes it away."""
        self._trouble.tell(words, about)

    def show_again(self) -> None:
        """What happened while the bench was locked is shown now."""
        if self._state is not None:
            self.display(self._state)

    # --- what was pressed ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every action by key. What a hand scanner types never gets here."""
        if self.locking.takes_key(event):
            return
        open_ones = [one for one in self.findChildren(Page) if one.isVisible()]
        page = open_ones[-1] if open_ones else None  # the last one raised lies on top
        if page is not None and page is not self._help and event.key() == Qt.Key.Key_F1:
            self._open_help(page)
        elif page is not None:
            page.keyPressEvent(event)  # it lost the focus, but it is what the operator sees
        elif event.isAutoRepeat() or not self.wishes.do(self._wish(event)):
            super().keyPressEvent(event)

    def _wish(self, event: QKeyEvent) -> Wish | None:
        if self._state is None:  # nobody knows yet what a key means
            return None
        if self._state.session is None:
            return wish_between(event)
        return wish_at_work(event, self._foot.asking, self._pedal)

    def _open_help(self, page: Page | None = None) -> None:
        """About what is on the screen now."""
        working = self._state is not None and self._state.session is not None
        if page is not None:
            keys = legend.of_buttons(page)
        else:
            keys = legend.of_bench() if working else legend.of_start(self.menu)
        self._help.explain(keys, legend.cards(page is self.gallery, working=working))
        self._help.open()

    def obey_card(self, command: Command) -> None:
        """A card about the photo that is selected: it is looked at large, and acted on there."""
        if not self.gallery.isVisible():
            self.wishes.act("look")
            if command.kind is CommandKind.LOOK:
                return
        self.gallery.obey_card(command)
