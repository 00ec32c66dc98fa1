"""The page of settings, and what a changed setting does while the program runs."""

from collections.abc import Callable

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.config.editing import Desk
from app.config.remembered import REMEMBERED
from app.config.settings import Settings
from app.config.startup import settings_file
from app.devices.cameras.source import FrameSource
from app.features.cards import profile_code
from app.features.context import Context
from app.store.store import Store
from app.ui.bench.key_map import KEY_COMPLAINTS, key_named
from app.ui.menu.entries import ENTRIES
from app.ui.settings.settings_page import SettingsPage
from app.ui.theme import use_colours
from app.ui.window import Window
from app.workers.bench_workers import Workers
from app.workers.settings import SettingsWorker

_OF_THE_CAMERA = frozenset(
    {
        *("camera", "camera_width", "camera_height"),
        *("camera_largest", "camera_rotation", "camera_lock"),
    }
)


class Tuning(QObject):
    """Lives with the face; brings each new value to who holds the old one."""

    quality_changed = Signal(int)
    reading_changed = Signal(int, object)
    """Milliseconds until a code counts again, and the lengths of ITF in use."""

    def __init__(
        self,
        settings: Settings,
        application: QApplication,
        window: Window,
        workers: Workers,
        store: Store,
        camera_source: Callable[[Settings], FrameSource],
    ) -> None:
        super().__init__(window)
        self._settings, self._application = settings, application
        self._camera_source = camera_source
        self._window, self._workers = window, workers
        self._store = store
        self.quality_changed.connect(workers.station.use_quality)
        self.reading_changed.connect(workers.decode.tune)

    @Slot(str, object)
    def apply(self, name: str, value: object) -> None:
        """A setting was changed on disk. Those that count at the next start are let be."""
        self._settings = settings = self._settings.model_copy(update={name: value})
        if name not in REMEMBERED:  # keys of the bench change those
            self._window.menu.permissions.noted.emit("settings", f"{name} was changed.")
        if name == "theme":
            use_colours(self._application, settings.theme)
        elif name == "jpeg_quality":
            self.quality_changed.emit(settings.jpeg_quality)
        elif name in ("rearm_ms", "itf_lengths"):
            self.reading_changed.emit(settings.rearm_ms, settings.itf_lengths)
        elif name == "free_space_floor_mb":
            self._store.files.keep_free(settings.floor)
        elif name in ("volume", "muted"):  # the bench's keys change them too
            sounds = self._window.sounds
            volume = settings.volume if name == "volume" else sounds.volume
            muted = settings.muted if name == "muted" else sounds.muted
            self._window.use_sound(volume, muted)
        elif name == "shutter_key":
            key = key_named(settings.shutter_key) if settings.shutter_key else None
            self._window.use_pedal(key)
        elif name in _OF_THE_CAMERA:
            self._workers.camera.use(self._camera_source(settings))


def install(context: Context) -> tuple[SettingsPage, SettingsWorker]:
    """The page, its thread and its entry in the menu; page and worker for the setup wizard."""
    window, workers, settings = context.window, context.workers, context.settings
    tuning = Tuning(
        settings, context.application, window, workers, context.store, context.camera_source
    )
    worker = SettingsWorker(
        Desk(settings, settings_file(), KEY_COMPLAINTS), profile_code, user_documents_path()
    )
    page = SettingsPage(window)
    _connect_page(page, worker)
    worker.changed.connect(tuning.apply)
    window.sounds.set_otherwise.connect(worker.keep_sound)
    page.reopen_wanted.connect(context.restart.open_anew)
    _listen_to_codes(page, context)
    window.menu.offer(ENTRIES["settings"], page.open)
    context.start(worker)
    return page, worker


def _listen_to_codes(page: SettingsPage, context: Context) -> None:
    """A profile may come as a code, by any scanner."""
    keyboard, workers = context.keyboard, context.workers
    page.listening.connect(keyboard.divert)
    page.listening.connect(workers.station.look_away)
    keyboard.code_diverted.connect(page.take_code)
    workers.decode.frame_read.connect(page.take_readings)
    if workers.scanner is not None:
        workers.scanner.code_scanned.connect(page.take_code)


def _connect_page(page: SettingsPage, worker: SettingsWorker) -> None:
    page.opened.connect(worker.look)
    page.change_wanted.connect(worker.change)
    page.reset_wanted.connect(worker.reset)
    page.apply_wanted.connect(worker.apply)
    page.export_wanted.connect(worker.export)
    page.import_wanted.connect(worker.look_into_file)
    page.code_wanted.connect(worker.draw)
    page.code_scanned.connect(worker.look_into_code)
    worker.presented.connect(page.display)
    worker.refused.connect(page.show_refused)
    worker.said.connect(page.show_said)
    worker.proposed.connect(page.propose)
    worker.changed.connect(page.note_changed)
    worker.code_drawn.connect(page.show_code)
