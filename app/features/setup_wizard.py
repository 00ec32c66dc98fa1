"""The setup wizard: who answers its questions, and when it opens by itself."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.api.client import ScannerApi
from app.api.keys import key_warning, visible
from app.config.remembered import REMEMBERED, remembered_file
from app.config.settings import Settings
from app.config.values import from_text, rows
from app.devices.cameras.listing import cameras
from app.features.context import Context
from app.features.restart import Reopening
from app.security.credentials import KEY_VARIABLE, find_api_key, store_api_key
from app.ui.menu.entries import ENTRIES
from app.ui.settings.settings_page import SettingsPage
from app.ui.setup.wizard_page import FirstRunPage
from app.ui.window import Window
from app.workers.first_run import FirstRunWorker, Questions
from app.workers.settings import SettingsWorker

_SAY_NOTHING = REMEMBERED | {"kiosk", "kiosk_screen"}


class FirstRun(QObject):
    """Lives with the face; opens the doors that the steps lead to, and at last the house anew."""

    def __init__(
        self,
        page: FirstRunPage,
        window: Window,
        settings_page: SettingsPage,
        reopening: Reopening,
    ) -> None:
        super().__init__(window)
        self._window, self._settings_page, self._reopening = window, settings_page, reopening
        self._counts_later = False
        page.door_wanted.connect(self.open_door)
        page.profile_wanted.connect(self.scan_profile)

    @Slot(str)
    def open_door(self, name: str) -> None:
        """Another page, over this one."""
        self._window.menu.choose(name)

    @Slot(str, object)
    def note_setting(self, name: str, _: object) -> None:
        """A setting was changed on the way."""
        self._counts_later |= not rows()[name].now

    @Slot(str)
    def note_key(self, _: str) -> None:
        """A key was kept on the way."""
        self._counts_later = True

    @Slot()
    def end(self) -> None:
        """The steps are done: what counts at the next start has one now."""
        if self._counts_later:
            self._reopening.ask()

    @Slot()
    def scan_profile(self) -> None:
        """The page of settings, waiting for a code."""
        self._settings_page.open()
        self._settings_page.listen()


def is_first_run(settings: Settings, key: str | None) -> bool:
    """Whether nobody has said anything yet: no file, no environment, no command line, no key, and
    nobody has seen the first steps to their end. Not where the settings are wrong either: somebody
    has said something.

    How loud it is and what it speaks are set by a key, and by mistake; that it starts as a kiosk is
    a word of the command that starts it.
    """
    said = settings.model_fields_set - _SAY_NOTHING or settings.findings or key is not None
    return not said and not remembered_file(settings.data_dir).read().set_up


def install(context: Context, settings_page: SettingsPage, settings_worker: SettingsWorker) -> None:
    """The page, its thread and its entry in the menu. On a new station the page opens at once."""
    window, workers = context.window, context.workers
    page = FirstRunPage(window, key_warning, window.sounds)
    first_run = FirstRun(page, window, settings_page, context.restart)
    worker = FirstRunWorker(questions(context.redactor.learn))
    worker.key_kept.connect(first_run.note_key)
    settings_worker.changed.connect(first_run.note_setting)
    settings_worker.settled.connect(first_run.end)
    connect_first_run(page, worker, settings_worker)
    workers.pictures.picture_ready.connect(page.show_picture)
    workers.camera.trouble_changed.connect(page.show_camera)
    window.menu.offer(ENTRIES["first_run"], page.open)
    context.start(worker)
    if is_first_run(context.settings, context.key):
        page.open()


def connect_first_run(page: FirstRunPage, worker: FirstRunWorker, settings: SettingsWorker) -> None:
    """The page with who answers it."""
    page.server.test_wanted.connect(worker.test_key)
    page.server.keep_wanted.connect(worker.keep_key)
    page.server.look_wanted.connect(worker.find_key)
    worker.key_found.connect(page.show_key_found)
    page.camera.look_wanted.connect(worker.list_cameras)
    page.opened.connect(settings.look)
    page.change_wanted.connect(settings.change)
    page.finished.connect(settings.settle)
    worker.key_judged.connect(page.show_key)
    worker.key_kept.connect(page.show_key_kept)
    worker.cameras_listed.connect(page.show_cameras)
    settings.presented.connect(page.display)
    settings.refused.connect(page.show_refused)


def questions(learn: Callable[[str], None]) -> Questions:
    """Real network, real keyring, real cameras."""

    def keep(address: str, key: str) -> str:
        key = visible(key)
        learn(key)
        told = store_api_key(str(from_text("api_url", address)), key)
        if os.environ.get(KEY_VARIABLE):
            return f"{told} But {KEY_VARIABLE} is set and wins: unset it."
        return f"{told} It is used when the steps are done, or at the next start."

    def test(address: str, key: str) -> str:
        key = visible(key)
        learn(key)
        with ScannerApi(str(from_text("api_url", address)), key) as api:
            caller = api.whoami()
        whose = ", ".join(one.name for one in caller.organizations if one.name) or caller.email
        return f"The server takes this key{f': {whose}' if whose else ''}. Keep it now."

    def find(address: str) -> str:
        found = find_api_key(address)
        if found.for_host:
            return f"The key in {KEY_VARIABLE} was given for {found.for_host}. Enter it again."
        if os.environ.get(KEY_VARIABLE):
            return f"The key comes from {KEY_VARIABLE}."
        return "A key for this address is kept already." if found.key else ""

    return Questions(test, keep, find, lambda: [one.name for one in cameras()])
