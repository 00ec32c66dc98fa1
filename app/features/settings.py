"""The page of settings in the house, and what a changed setting does while the program runs."""

from contextlib import ExitStack

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.bootstrap.workers import Workers, camera_source
from app.config.editing import Desk
from app.devices.scanners.keys import Stroke
from app.config.startup import settings_file
from app.output.cards import profile_code
from app.bootstrap.restart import Reopening
from app.config.settings import Settings
from app.store.store import Store
from app.ui.menu.entries import ENTRIES
from app.ui.bench.key_map import KEY_COMPLAINTS, key_named
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.settings.settings_page import SettingsPage
from app.ui.theme import use_colours
from app.ui.window import Window
from app.workers.settings import SettingsWorker
from app.workers.worker import own_thread

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
    ) -> None:
        super().__init__(window)
        self._settings, self._application = settings, application
        self._window, self._workers = window, workers
        self._store = store
        self.quality_changed.connect(workers.station.use_quality)
        self.reading_changed.connect(workers.decode.tune)

    @Slot(str, object)
    def apply(self, name: str, value: object) -> None:
        """A setting was changed on disk. Those that count at the next start are let be."""
        self._settings = settings = self._settings.model_copy(update={name: value})
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
            self._workers.camera.use(camera_source(settings))


def offer_settings(
    house: ExitStack,
    tuning: Tuning,
    settings: Settings,
    window: Window,
    workers: Workers,
    keyboard: KeyboardFilter[Stroke],
    reopening: Reopening,
) -> tuple[SettingsPage, SettingsWorker]:
    """The page, its thread and its entry in the menu."""
    desk = Desk(settings, settings_file(), KEY_COMPLAINTS)
    worker = SettingsWorker(desk, profile_code, user_documents_path())
    page = SettingsPage(window)
    _connect_page(page, worker)
    worker.changed.connect(tuning.apply)
    window.sounds.set_otherwise.connect(worker.keep_sound)
    page.reopen_wanted.connect(reopening.open_anew)
    page.listening.connect(keyboard.divert)
    page.listening.connect(workers.station.look_away)
    keyboard.code_diverted.connect(page.take_code)
    workers.decode.frame_read.connect(page.take_readings)
    if workers.scanner is not None:
        workers.scanner.code_scanned.connect(page.take_code)
    window.menu.offer(
        ENTRIES["settings"],
        page.open,
    )
    house.enter_context(own_thread(worker))
    return page, worker


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
