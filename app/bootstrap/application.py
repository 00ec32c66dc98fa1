"""Opens the house: the window first, then every room, then the work; and closes it again."""

import gc
import logging
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.crash_reports import CrashReporter
from app.devices.scanners.keys import Stroke
from app.devices.scanners.profile_file import profile_file
from app.devices.scanners.wedge import WedgeReader
from app.domain.errors import StationError
from app.domain.finding import Finding, failed
from app.files.side_file import Report
from app.bootstrap.garbage_collection import collected_here
from app.bootstrap.thread_priority import going_first
from app.kiosk.full_screen import FullScreen
from app.kiosk.heartbeat_sender import beating
from app.observability.log_files import log_to
from app.security.redaction import Redactor
from app.bootstrap.fatal_error import show, write
from app.bootstrap.restart import REOPEN, Reopening
from app.config.settings import Settings, crash_folder, levels_of, log_file
from app.entry import close_first, the_application
from app.ui.input.window_filter import at_windows
from app.ui.bench.key_map import KEY_COMPLAINTS, key_named
from app.ui.input.keyboard_filter import HeldKey, KeyboardFilter
from app.ui.speech import chosen_language, speak
from app.ui.theme import apply_theme
from app.ui.training.training_frame import TAKES_MM
from app.ui.window import Window

if TYPE_CHECKING:
    from app.bootstrap.workers import Workers
    from app.store.store import Store

log = logging.getLogger(__name__)

NEEDS_A_PERSON = 4


def run(read: Callable[[], Settings], on_ready: Callable[[Window], None] = lambda _: None) -> int:
    """Show the window and work until it is closed. *read* gives the settings. The exit code."""
    application, reopening = _application(), Reopening(read)
    while True:
        code = _open(application, reopening, on_ready)
        _clear_away(application)
        if code != REOPEN:
            return code


def _open(
    application: QApplication, reopening: Reopening, on_ready: Callable[[Window], None]
) -> int:
    """The house from its opening to its closing; how the event loop ended."""
    from app.features.training import in_training

    settings = reopening.settings()
    if settings.training:
        settings = in_training(settings)
    with ExitStack() as house:
        redactor = Redactor()
        log_size = settings.log_mb * 1_000_000
        house.enter_context(log_to(log_file(), log_size, levels_of(settings.log_levels), redactor))
        crashes = CrashReporter(crash_folder(), redactor)
        house.enter_context(crashes.installed())
        speak(application, settings.language)
        apply_theme(application, theme=settings.theme, spare=TAKES_MM * settings.training)
        window = Window()
        crashes.crashed.connect(window.show_trouble)
        kiosk = FullScreen(window, settings.kiosk_screen) if settings.kiosk else None
        if kiosk is not None:
            kiosk.enter()
        else:
            window.showMaximized()
        house.enter_context(beating())
        application.processEvents()  # the window first, the heavy rooms after it
        close_first()
        try:
            _furnish(house, settings, application, window, crashes, kiosk, reopening)
        except StationError as error:
            write(error)
            show(error, window)
            return NEEDS_A_PERSON
        house.enter_context(_interruptible(application))
        log.info("opened in %s", chosen_language(settings.language))
        window.draw_unseen()
        on_ready(window)
        house.enter_context(collected_here())
        house.enter_context(going_first())
        code = application.exec()
        window.hide()  # the threads may need a moment, the operator should not
    window.deleteLater()
    return code


def _clear_away(application: QApplication) -> None:
    """What is left of a house goes here and now.

    The garbage collector would delete it in whatever thread of the next one comes by, and a widget
    that is deleted in any thread but its own takes the program with it.
    """
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _furnish(
    house: ExitStack,
    settings: Settings,
    application: QApplication,
    window: Window,
    crashes: CrashReporter,
    kiosk: FullScreen | None,
    reopening: Reopening,
) -> None:
    """Build every room and connect it. What *house* holds is left in reverse order."""
    from app.bootstrap.workers import assemble
    from app.features.diagnostics import listen, looking, offer_pages, open_black_box
    from app.bootstrap.connections import connect, set_up_day, set_up_language, set_up_scanner, set_up_shot_lists
    from app.features.setup_wizard import is_first_run, offer_first_run
    from app.features.access import guarded, was_locked
    from app.features.history import offer_past
    from app.features.training import set_up_training
    from app.security.credentials import known_secrets
    from app.bootstrap.server import find_server, open_server
    from app.store.store import open_store
    from app.observability.trace.key_recorder import Fingers
    from app.features.settings import Tuning, offer_settings
    from app.features.updates import offer_upkeep
    from app.workers.worker import own_thread

    found: list[Finding] = list(settings.findings)
    report = found.append
    box = open_black_box(house, settings, report)
    witness = box.recorder
    crashes.last_seconds = witness.last_seconds
    store = house.enter_context(open_store(settings.work_dir, settings.floor, witness))
    api_url, key = find_server(house, settings, application, report)
    server = open_server(house, settings, store, api_url, key, witness, report) if key else None
    workers = assemble(settings, store, server.engine if server else None, window, witness, report)
    crashes.redactor.learn(*known_secrets(key, settings.work_dir))
    _use_pedal(window, settings.shutter_key, report)
    wedge = WedgeReader[HeldKey](profile_file(settings.work_dir).read(report))
    keyboard = KeyboardFilter(wedge, Stroke, window, Fingers(witness, wedge))
    connect(window, keyboard, workers, crashes)
    set_up_scanner(window, keyboard, wedge, workers.setup)
    set_up_shot_lists(window, workers)
    set_up_day(window, workers, badge_wanted=store.bench.read().badge_wanted)
    offer_past(house, window, keyboard, workers, store, server)
    pages = offer_settings(
        house,
        Tuning(settings, application, window, workers, store),
        settings,
        window,
        workers,
        keyboard,
        reopening,
    )
    offer_first_run(
        house,
        window,
        workers,
        *pages,
        crashes.redactor.learn,
        reopening,
        at_once=is_first_run(settings, key),
    )
    window.use_sound(settings.volume, settings.muted)
    set_up_language(window, workers.setup, reopening)
    ears = listen(window, keyboard, workers, witness)
    look = looking(settings, ears, api_url, key, found)
    offer_pages(house, window, settings, box, look, key)
    house.enter_context(at_windows(application, keyboard))
    if settings.simulate and not settings.training:
        window.show_marked("SIMULATION")
    set_up_training(settings, window, workers, reopening)
    _tell_what_is_lost(store, window, workers)
    offer_upkeep(house, window, workers, settings, report)
    locked = was_locked(settings.work_dir, store.bench)
    house.enter_context(guarded(settings, application, window, workers, kiosk, was_locked=locked))
    _tell_start(window, found)
    for worker in workers:
        house.enter_context(own_thread(worker))


def _tell_what_is_lost(store: "Store", window: Window, workers: "Workers") -> None:
    """What a power cut left is put in order; what it took from the photos is told."""
    from app.config.startup import settings_file
    from app.files.durable import remove_leftovers
    from app.health.photos import photo_trouble

    remove_leftovers(settings_file().parent)
    if words := photo_trouble(store.healed):
        window.show_trouble(words, "photos")
        workers.diary.note_photos(words)


def _tell_start(window: Window, found: Sequence[Finding]) -> None:
    """What was found wrong while the bench opened, each on the line of troubles."""
    for number, one in enumerate(found):
        window.show_trouble(f"{one.words} {one.what_to_do}".strip(), about=f"start{number}")


def _use_pedal(window: Window, words: str, report: Report) -> None:
    key = key_named(words) if words else None
    if words and key is None:
        report(failed("shutter key", f"shutter_key: {KEY_COMPLAINTS['shutter_key'](words)}", ""))
    window.use_pedal(key)


def _application() -> QApplication:
    application = the_application()
    application.setApplicationName("scanstation")
    application.setApplicationDisplayName("Scan Station")
    return application


@contextmanager
def _interruptible(application: QApplication) -> Iterator[None]:
    """Ctrl+C and a polite kill end the work like a person does.

    By `exit`: `quit` asks every window first, and a kiosk's refuses.
    """
    before = {
        number: signal.signal(number, lambda *_: application.exit())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    awake = QTimer()  # Python looks at signals only while it runs
    awake.start(200)
    awake.timeout.connect(_look_around)
    try:
        yield
    finally:
        awake.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def _look_around() -> None:
    """Nothing to do: being called is what lets Python see a signal."""
