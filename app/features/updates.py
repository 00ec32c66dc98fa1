"""What keeps the program itself: which version it is, and how it gets a newer one."""

import base64
import logging

from platformdirs import user_cache_path
from PySide6.QtCore import qVersion

from app.api.updates import fetch_installer, fetch_news
from app.assets import resource
from app.config.startup import settings_file
from app.features.context import Context
from app.features.optional_part import optional_part
from app.output.licences import licences
from app.ui.diagnostics.about_page import AboutPage
from app.ui.menu.entries import ENTRIES
from app.updates.newest_news import NewestNews
from app.updates.system import launch, this_system
from app.updates.update_store import Shelf
from app.updates.updater import Source, Updater
from app.version import version
from app.workers.about import AboutWorker
from app.workers.updates import UpdateWorker

log = logging.getLogger(__name__)

_NEWEST = "newest-update.json"


def install(context: Context) -> None:
    """Both in the menu; the second only where an address for updates is set and can be used."""
    page = AboutPage(context.window, version(), qVersion())
    about = AboutWorker(licences)
    page.shown.connect(about.look)
    about.ready.connect(page.display)
    context.window.menu.offer(ENTRIES["about"], page.open)
    context.start(about)
    if context.settings.update_url:
        optional_part(
            "updates",
            lambda: _look_for_updates(context),
            context.found.append,
            without="Nobody is asked for newer versions.",
            what_to_do="Install the program again.",
        )


def _look_for_updates(context: Context) -> None:
    key, settings = update_key(), context.settings
    if key is None:
        log.warning("update_url is set, but this program has no key to check updates with")
    else:
        source = Source(settings.update_url, key, this_system(), version())
        cache = user_cache_path("scanstation", appauthor=False)
        shelf = Shelf(settings.data_dir / "updates", cache / "installer")
        places = [folder / _NEWEST for folder in (settings.data_dir, settings_file().parent)]
        newest = NewestNews(places, key)
        updater = Updater(source, shelf, newest, fetch_news, fetch_installer, launch)
        _offer_updates(context, updater)


def update_key() -> bytes | None:
    """The makers' public key; None in a program that was built without one."""
    path = resource("update-key.txt")
    return base64.b64decode(path.read_text(encoding="ascii")) if path.is_file() else None


def _offer_updates(context: Context, updater: Updater) -> None:
    worker, window = UpdateWorker(updater), context.window
    context.workers.station.state_changed.connect(worker.note_state)
    worker.said.connect(window.show_trouble)
    worker.progressed.connect(window.start_page.fetching.display)
    worker.begun.connect(window.close)
    window.menu.offer(ENTRIES["update"], worker.install)
    context.start(worker)
