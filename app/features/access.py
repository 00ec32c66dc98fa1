"""Who may do what at the bench: the PIN, the lock, the full screen; built and connected."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.config.settings import Settings
from app.domain.errors import NeedsOperator
from app.domain.rights import is_supervisors_page
from app.features.context import Context
from app.features.rights_log import keep_rights_log
from app.features.secret_scans import connect_scans
from app.features.setup_wizard import is_first_run
from app.files.side_file import is_there
from app.kiosk.activity_monitor import Hands
from app.kiosk.awake import kept_awake
from app.kiosk.full_screen import FullScreen
from app.kiosk.guard import Guard
from app.kiosk.lock import Lock
from app.security.pin_file import PinFile
from app.store.bench_state import BenchStates
from app.store.store import open_store_for_reading
from app.ui.access.away_page import AwayPage
from app.ui.access.pin_pad import PinPad
from app.ui.input.window_filter import at_windows
from app.ui.menu.entries import ENTRIES
from app.ui.setup.wizard_page import FirstRunPage
from app.ui.widgets.page import Page
from app.ui.window import Window
from app.workers.bench_workers import Workers

log = logging.getLogger(__name__)

NO_PIN = (
    "Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first "
    "PIN on the command line: scanstation pin"
)


class Gate(QObject):
    """Brings what the guard allowed to where it is done, and tells whether there is a PIN."""

    def __init__(self, window: Window, guard: Guard, *, kiosk: bool) -> None:
        super().__init__(window)
        self._window, self._guard, self._kiosk = window, guard, kiosk
        permissions = window.menu.permissions
        permissions.wanted.connect(guard.ask)
        guard.allowed.connect(permissions.permit)
        self.look()

    @Slot()
    def ask_to_leave(self) -> None:
        """Somebody wants out."""
        self._window.menu.choose("leave")

    @Slot(bool)
    def follow_first_run(self, shown: bool) -> None:  # noqa: FBT001 - a signal's value
        """The first steps were left: from now on this station is set up."""
        self._guard.installing &= shown

    @Slot(str)
    def close_pages(self, _operator: str = "") -> None:
        """An operator opened the bench: what a supervisor left open is not theirs."""
        for page in self._window.findChildren(Page):
            if self._guard.holds and is_supervisors_page(type(page).__name__):
                page.leave()

    @Slot()
    def look(self) -> None:
        """Whether there is a PIN by now."""
        self._window.menu.permissions.hold = self._guard.holds
        if self._kiosk:
            self._window.around.show_kiosk("" if self._guard.armed else NO_PIN)


def install(context: Context) -> None:
    """Everything that guards the bench, until the window closes."""
    window, workers, kiosk = context.window, context.workers, context.kiosk
    pad = PinPad(window)
    guard = Guard(pad, armed=_armed(context.settings), closed=kiosk is not None)
    _connect_pin(guard, window, workers)
    connect_scans(pad, context)
    gate = Gate(window, guard, kiosk=kiosk is not None)
    workers.pin.kept.connect(gate.look)
    guard.armed_now.connect(gate.look)
    _let_installer_in(guard, gate, context)
    hands = Hands(window, hide_cursor=kiosk is not None)
    context.closing.callback(hands.stop)
    workers.station.opened_by_badge.connect(gate.close_pages)
    lock = _lock(guard, context)
    hands.touched.connect(lock.touched)
    keep_rights_log(guard, lock, context)
    window.menu.offer(ENTRIES["pin"], guard.change)
    context.closing.enter_context(at_windows(context.application, hands))
    if kiosk is not None:
        _connect_kiosk(kiosk, gate, window)
        context.closing.enter_context(kept_awake())


def _let_installer_in(guard: Guard, gate: Gate, context: Context) -> None:
    """Whoever stands at a station that nobody has set up, and that holds no work, installs it.

    Until the first steps are left they may choose the first PIN, in a kiosk as well.
    """
    page = context.window.findChild(FirstRunPage)
    new = is_first_run(context.settings, context.key) and context.store.sessions.newest() is None
    guard.installing = new and page is not None
    if page is not None:
        page.shown.connect(gate.follow_first_run)


def _armed(settings: Settings) -> bool:
    """Whether a PIN is asked for. Where the data folder is a guess, the PIN lies in another one:
    nobody knows it here, and the bench stays closed until the settings are right."""
    return PinFile(settings.data_dir).is_set or "data_dir" in settings.unsure


def _connect_pin(guard: Guard, window: Window, workers: Workers) -> None:
    guard.asked.connect(workers.pin.look)
    guard.pin_tried.connect(workers.pin.try_pin)
    guard.pin_chosen.connect(workers.pin.set_pin)
    workers.pin.judged.connect(guard.judge)
    workers.pin.looked.connect(guard.look)
    workers.pin.kept.connect(guard.settle)
    guard.said.connect(window.show_trouble)


def _lock(guard: Guard, context: Context) -> Lock:
    """The lock; it is closed at once where the bench was locked when the program ended."""
    settings, window, workers = context.settings, context.window, context.workers
    after = settings.lock_after_minutes * 60 if context.kiosk is not None else 0
    lock = Lock(AwayPage(window), guard, after, settings.lock_countdown_s)
    lock.locked.connect(window.locking.lock)
    lock.locked.connect(workers.station.lock)
    lock.locked.connect(workers.pin.note_lock)
    workers.station.lock_told.connect(lock.follow)
    workers.station.opened_by_badge.connect(lock.open_by_badge)
    workers.decode.barcode_read.connect(lock.touched)
    if workers.scanner is not None:
        workers.scanner.code_scanned.connect(lock.touched)
    window.menu.offer(ENTRIES["lock"], lock.close)
    if _was_locked(settings.work_dir, context.store.bench) or _real_bench_is_locked(settings):
        lock.close()
    return lock


def _connect_kiosk(kiosk: FullScreen, gate: Gate, window: Window) -> None:
    kiosk.leave_wanted.connect(gate.ask_to_leave)
    kiosk.said.connect(window.around.show_in_front)
    window.menu.offer(ENTRIES["leave"], kiosk.let_go)


def _was_locked(folder: Path, bench: BenchStates) -> bool:
    """Whether the bench was locked when the program ended.

    Up to format 15 a file said so: the store takes over from the file. A file that cannot be
    removed locks the bench at each start; it does not keep the bench from opening.
    """
    mark = folder / "locked"
    if is_there(mark):
        bench.lock(locked=True)
        try:
            mark.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s cannot be removed: the bench is locked at each start: %s", mark, error)
    return bench.read().locked


def _real_bench_is_locked(settings: Settings) -> bool:
    """Whether this is a training beside a locked bench: the training is locked, too."""
    if not settings.training:
        return False
    try:
        with open_store_for_reading(settings.data_dir) as store:
            return store.bench.read().locked
    except NeedsOperator:
        return False  # there is no real work yet
