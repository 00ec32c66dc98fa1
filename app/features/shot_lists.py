"""Shot lists made and changed at the bench; and the export of the last session."""

from app.features.context import Context
from app.ui.menu.entries import ENTRIES
from app.ui.settings.shot_lists_page import ShotListsPage


def install(context: Context) -> None:
    """The page, and the export, in the menu."""
    window, workers = context.window, context.workers
    page = ShotListsPage(window, workers.shot_lists)
    window.menu.offer(ENTRIES["lists"], page.open)
    page.saved.connect(workers.station.use_shot_lists)
    page.saved.connect(workers.setup.save_shot_lists)
    if workers.sync is not None:
        page.saved.connect(workers.sync.use_shot_lists)
    window.menu.offer(ENTRIES["export"], workers.setup.export_last)
