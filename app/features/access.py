"""Who may do what at the bench: the PIN, the lock, the full screen; built and connected."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.config.settings import Settings
from app.domain.errors import NeedsOperator
from app.features.context import Context
from app.files.side_file import is_there
from app.kiosk.activity_monitor import Hands
from app.kiosk.awake import kept_awake
from app.kiosk.full_screen import LEAVE, FullScreen
from app.kiosk.guard import Guard
from app.kiosk.lock import Lock
from app.security.pin_file import PinFile
from app.store.bench_state import BenchStates
from app.store.store import open_store_for_reading
from app.ui.access.away_page import AwayPage
from app.ui.access.pin_pad import PinPad
from app.ui.input.window_filter import at_windows
from app.ui.menu.entries import ENTRIES
from app.ui.window import Window
from app.workers.bench_workers import Workers

log = logging.getLogger(__name__)

NO_PIN = "Kiosk without a PIN: anybody may leave it. Set one in the menu: F12, then I."


class Gate(QObject):
    """Brings what the guard allowed to where it is done."""

    def __init__(self, window: Window, guard: Guard, kiosk: FullScreen | None) -> None:
        super().__init__(window)
        self._window, self._guard, self._kiosk = window, guard, kiosk
        guard.allowed.connect(self.fulfil)
        window.menu.permission_wanted.connect(guard.ask)
        self.look()

    @Slot(str)
    def fulfil(self, wish: str) -> None:
        """Do it."""
        if wish == LEAVE and self._kiosk is not None:
            self._kiosk.let_go()
        else:
            self._window.menu.permit(wish)

    @Slot()
    def ask_to_leave(self) -> None:
        """Somebody wants out."""
        self._guard.ask(LEAVE)

    @Slot()
    def look(self) -> None:
        """Whether there is a PIN by now."""
        self._window.menu.guarded = self._guard.armed
        if self._kiosk is not None:
            self._window.around.show_kiosk("" if self._guard.armed else NO_PIN)


def install(context: Context) -> None:
    """Everything that guards the bench, until the window closes."""
    window, workers, kiosk = context.window, context.workers, context.kiosk
    guard = Guard(PinPad(window), armed=_armed(context.settings))
    _connect_pin(guard, window, workers)
    gate = Gate(window, guard, kiosk)
    workers.pin.kept.connect(gate.look)
    hands = Hands(window, hide_cursor=kiosk is not None)
    context.closing.callback(hands.stop)
    hands.touched.connect(_lock(guard, context).touched)
    window.menu.offer(ENTRIES["pin"], guard.change)
    context.closing.enter_context(at_windows(context.application, hands))
    if kiosk is not None:
        _connect_kiosk(kiosk, gate, window)
        context.closing.enter_context(kept_awake())


def _armed(settings: Settings) -> bool:
    """Whether a PIN is asked for. Where the data folder is a guess, the PIN lies in another one:
    nobody knows it here, and the bench stays closed until the settings are right."""
    return PinFile(settings.data_dir).is_set or "data_dir" in settings.unsure


def _connect_pin(guard: Guard, window: Window, workers: Workers) -> None:
    guard.pin_tried.connect(workers.pin.try_pin)
    guard.pin_chosen.connect(workers.pin.set_pin)
    workers.pin.judged.connect(guard.judge)
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
    window.menu.offer(ENTRIES["leave"], gate.ask_to_leave)


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
