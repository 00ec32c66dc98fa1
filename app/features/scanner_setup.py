"""The station learns how a hand scanner types; and the command cards for paper."""

from functools import partial

from app.devices.scanners.calibration import CARDS, learn
from app.features.cards import calibration_code
from app.features.context import Context
from app.ui.menu.entries import ENTRIES
from app.ui.setup.calibration_page import CalibrationPage


def install(context: Context) -> None:
    """The page, and the cards, in the menu."""
    window, keyboard, setup = context.window, context.keyboard, context.workers.setup
    page = CalibrationPage(window, tuple(CARDS), calibration_code, learn)
    window.menu.offer(ENTRIES["scanner"], page.open)
    page.shown.connect(keyboard.divert)
    keyboard.burst_typed.connect(page.take)
    page.learned.connect(partial(setattr, context.wedge, "profile"))
    page.learned.connect(setup.save_profile)
    window.menu.offer(ENTRIES["cards"], setup.print_cards)
    setup.said.connect(window.show_trouble)
    setup.progressed.connect(window.progress.display)
