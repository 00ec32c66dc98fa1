"""What keeps the program itself: which version it is, and how it gets a newer one."""

import base64
import logging
from contextlib import ExitStack

from PySide6.QtCore import qVersion

from app.api.updates import fetch_installer, fetch_news
from app.bootstrap.workers import Workers
from app.assets import resource
from app.files.side_file import Report
from app.output.licences import licences
from app.bootstrap.optional_part import optional_part
from app.config.settings import Settings
from app.ui.diagnostics.about_page import AboutPage
from app.ui.menu.entries import ENTRIES
from app.ui.window import Window
from app.updates.update_store import Shelf
from app.updates.system import launch, this_system
from app.updates.updater import Source, Updater
from app.version import version
from app.workers.about import AboutWorker
from app.workers.updates import UpdateWorker
from app.workers.worker import own_thread

log = logging.getLogger(__name__)


def offer_upkeep(
    house: ExitStack, window: Window, workers: Workers, settings: Settings, report: Report
) -> None:
    """Both in the menu; the second only where an address for updates is set and can be used."""
    page = AboutPage(window, version(), qVersion())
    about = AboutWorker(licences)
    page.shown.connect(about.look)
    about.ready.connect(page.display)
    window.menu.offer(ENTRIES["about"], page.open)
    house.enter_context(own_thread(about))
    if settings.update_url:
        optional_part(
            "updates",
            lambda: _look_for_updates(house, window, workers, settings),
            report,
            without="Nobody is asked for newer versions.",
            what_to_do="Install the program again.",
        )


def _look_for_updates(
    house: ExitStack, window: Window, workers: Workers, settings: Settings
) -> None:
    key = update_key()
    if key is None:
        log.warning("update_url is set, but this program has no key to check updates with")
    else:
        source = Source(settings.update_url, key, this_system(), version())
        shelf = Shelf(settings.data_dir / "updates")
        _offer_updates(
            house, window, workers, Updater(source, shelf, fetch_news, fetch_installer, launch)
        )


def update_key() -> bytes | None:
    """The makers' public key; None in a program that was built without one."""
    path = resource("update-key.txt")
    return base64.b64decode(path.read_text(encoding="ascii")) if path.is_file() else None


def _offer_updates(house: ExitStack, window: Window, workers: Workers, updater: Updater) -> None:
    worker = UpdateWorker(updater)
    workers.station.state_changed.connect(worker.note_state)
    worker.said.connect(window.show_trouble)
    worker.progressed.connect(window.start_page.fetching.display)
    worker.begun.connect(window.close)
    window.menu.offer(ENTRIES["update"], worker.install)
    house.enter_context(own_thread(worker))
