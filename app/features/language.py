"""The language of the station: a choice is kept, and the window opens anew in that language."""

from app.features.context import Context
from app.ui.menu.entries import ENTRIES
from app.ui.settings.language_page import LanguagePage


def install(context: Context) -> None:
    """The page, in the menu."""
    page, setup = LanguagePage(context.window), context.workers.setup
    context.window.menu.offer(ENTRIES["language"], page.open)
    page.picked.connect(setup.save_language)
    setup.language_saved.connect(context.restart.ask_for)
