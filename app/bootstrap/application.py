"""Builds the application: the window first, then the heavy parts, then the work; and closes it."""

import gc
import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.crash_reports import CrashReporter
from app.bootstrap.early_keys import EarlyKeys, listen_early
from app.bootstrap.fatal_error import write
from app.bootstrap.garbage_collection import collected_here
from app.bootstrap.interruption import end_past_hanging_drivers, interruptible
from app.bootstrap.private_files import close_to_others
from app.bootstrap.splash import close_first, the_application
from app.bootstrap.thread_priority import going_first
from app.config.settings import Settings, crash_folder, levels_of, log_file
from app.config.startup import settings_file
from app.domain.errors import StationError
from app.domain.finding import Finding, failed
from app.features.restart import REOPEN, Reopening
from app.files.side_file import Report
from app.kiosk.full_screen import FullScreen
from app.kiosk.heartbeat import Phase
from app.kiosk.heartbeat_sender import Pulse, beating
from app.observability.log_files import log_to
from app.security.redaction import Redactor
from app.security.secret_sources import secrets_around
from app.ui.bench.key_map import KEY_COMPLAINTS, key_named
from app.ui.speech import chosen_language, speak
from app.ui.theme import apply_theme
from app.ui.training.training_frame import TAKES_MM
from app.ui.window import Window

if TYPE_CHECKING:
    from app.features.context import Context
    from app.store.store import Store
    from app.workers.bench_workers import Workers

log = logging.getLogger(__name__)

NEEDS_A_PERSON = 4


def run(read: Callable[[], Settings], on_ready: Callable[[Window], None] = lambda _: None) -> int:
    """Show the window and work until it is closed. *read* gives the settings. The exit code."""
    application, restart = _application(), Reopening(read)
    with beating() as pulse:
        while True:
            code = _open(application, restart, on_ready, pulse)
            _clear_away(application)
            if code != REOPEN:
                break
    end_past_hanging_drivers(code)
    return code


def _open(
    application: QApplication,
    restart: Reopening,
    on_ready: Callable[[Window], None],
    pulse: Pulse,
) -> int:
    """The application from its opening to its closing; how the event loop ended."""
    from app.features.training import in_training

    pulse.enter(Phase.STARTING)
    settings = restart.settings()
    close_to_others(settings)
    if settings.training:
        settings = in_training(settings)
    with ExitStack() as closing:
        redactor = Redactor(secrets_around(settings.model_dump(), settings_file()))
        log_size = settings.log_mb * 1_000_000
        closing.enter_context(
            log_to(log_file(), log_size, levels_of(settings.log_levels), redactor)
        )
        crashes = CrashReporter(crash_folder(), redactor)
        closing.enter_context(crashes.installed())
        speak(application, settings.language)
        apply_theme(application, theme=settings.theme, spare=TAKES_MM * settings.training)
        window = Window()
        early = listen_early(closing, settings, application, window)
        crashes.crashed.connect(window.show_trouble)
        pulse.unwatched.connect(window.around.show_unwatched)
        kiosk = FullScreen(window, settings.kiosk_screen) if settings.kiosk else None
        if kiosk is not None:
            kiosk.enter()
        else:
            window.showMaximized()
        application.processEvents()  # the window first, the heavy parts after it
        close_first()
        try:
            _build(closing, settings, application, window, early, crashes, kiosk, restart, pulse)
        except StationError as error:
            from app.bootstrap.data_folder import offer_backup

            write(error)
            if pulse.refuse(f"{error.title}. {error}"):
                return NEEDS_A_PERSON
            return REOPEN if offer_backup(error, settings, window) else NEEDS_A_PERSON
        closing.enter_context(interruptible(application))
        log.info("opened in %s", chosen_language(settings.language))
        window.draw_unseen()
        on_ready(window)
        closing.enter_context(collected_here())
        closing.enter_context(going_first())
        QTimer.singleShot(0, pulse.work)
        code = application.exec()
        pulse.enter(Phase.REOPENING if code == REOPEN else Phase.CLOSING)
        window.hide()  # the threads may need a moment, the operator should not
    window.deleteLater()
    return code


def _clear_away(application: QApplication) -> None:
    """What is left of a closed application goes here and now.

    The garbage collector would delete it in whatever thread of the next application comes by, and
    a widget that is deleted in any thread but its own takes the program with it.
    """
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _build(
    closing: ExitStack,
    settings: Settings,
    application: QApplication,
    window: Window,
    early: EarlyKeys,
    crashes: CrashReporter,
    kiosk: FullScreen | None,
    restart: Reopening,
    pulse: Pulse,
) -> None:
    """Build every part and connect it. What *closing* holds is left in reverse order."""
    from app.bootstrap.connections import connect
    from app.bootstrap.data_folder import noted_data_folder
    from app.bootstrap.recording import open_recording
    from app.bootstrap.server import find_server, open_server
    from app.bootstrap.workers import assemble, camera_source
    from app.features.context import Context
    from app.observability.trace.key_recorder import Fingers
    from app.security.credentials import known_secrets
    from app.store.store import open_store

    wedge, keyboard, found = early.wedge, early.keyboard, early.found
    report = found.append
    recording = open_recording(closing, settings, report, crashes.redactor.without_known)
    witness = recording.recorder
    crashes.last_seconds = witness.last_seconds
    pulse.enter(Phase.MIGRATING)
    with noted_data_folder(settings, report):
        store = closing.enter_context(open_store(settings.work_dir, settings.floor, witness))
    pulse.enter(Phase.STARTING)
    api_url, key = find_server(closing, settings, application, report)
    server = open_server(closing, settings, store, api_url, key, witness, report) if key else None
    workers = assemble(settings, store, server.engine if server else None, window, witness, report)
    crashes.redactor.learn(*known_secrets(key, settings.work_dir))
    _use_pedal(window, settings.shutter_key, report)
    window.use_sound(settings.volume, settings.muted)
    keyboard.witness = Fingers(witness, wedge)
    connect(window, keyboard, workers, crashes)
    context = Context(
        closing=closing,
        settings=settings,
        application=application,
        window=window,
        keyboard=keyboard,
        wedge=wedge,
        workers=workers,
        store=store,
        recorder=recording.recorder,
        metrics=recording.numbers,
        redactor=crashes.redactor,
        restart=restart,
        camera_source=camera_source,
        kiosk=kiosk,
        api_url=api_url,
        key=key,
        server=server,
        found=found,
    )
    _install(context)
    _tell_what_is_lost(store, window, workers)
    _tell_start(window, found)
    for worker in workers:
        context.start(worker)
    keyboard.begin()


def _install(context: "Context") -> None:
    """Every feature, in an order in which later ones may lie over earlier ones."""
    from app.features import (
        access,
        day_log,
        diagnostics,
        explain,
        history,
        language,
        scanner_setup,
        settings,
        setup_wizard,
        shot_lists,
        training,
        updates,
    )

    for feature in (scanner_setup, shot_lists, day_log, history, explain):
        feature.install(context)
    setup_wizard.install(context, *settings.install(context))
    for last in (language, training, updates, access, diagnostics):
        last.install(context)
    if context.settings.simulate and not context.settings.training:
        context.window.show_marked("SIMULATION")


def _tell_what_is_lost(store: "Store", window: Window, workers: "Workers") -> None:
    """What a power cut left is put in order; what it took from the photos is told."""
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
