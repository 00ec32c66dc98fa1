"""The station learns how a hand scanner types; and the command cards for paper."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.devices.scanners.answers import check_answer
from app.devices.scanners.calibration import CARDS, learn
from app.features.cards import calibration_code
from app.features.context import Context
from app.ui.menu.entries import ENTRIES
from app.ui.setup.calibration_page import CalibrationPage
from app.ui.window import Window

_ENOUGH = 3
_DOUBTED = (
    "Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, "
    "then S."
)


class LayoutDoubts(QObject):
    """Counts scans that nobody can read because of a keyboard layout; after three in a row the
    calibration is offered."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._row = window, 0

    @Slot()
    def count(self) -> None:
        """One more."""
        self._row += 1
        if self._row == _ENOUGH:
            self._window.show_trouble(_DOUBTED, about="layout")
            self._window.menu.choose("scanner")

    @Slot()
    def end(self) -> None:
        """A scan was read, or the scanner was taught."""
        self._row = 0
        self._window.show_trouble("", about="layout")


def install(context: Context) -> None:
    """The page, and the cards, in the menu."""
    window, keyboard, setup = context.window, context.keyboard, context.workers.setup
    page = CalibrationPage(window, tuple(CARDS), calibration_code, learn, check_answer)
    window.menu.offer(ENTRIES["scanner"], page.open)
    page.shown.connect(keyboard.teach)
    keyboard.burst_typed.connect(page.take)
    page.learned.connect(partial(setattr, context.wedge, "profile"))
    page.learned.connect(setup.save_profile)
    keyboard.profile_learned.connect(setup.save_profile)
    doubts = LayoutDoubts(window)
    keyboard.layout_refused.connect(doubts.count)
    keyboard.code_scanned.connect(doubts.end)
    page.learned.connect(doubts.end)
    window.menu.offer(ENTRIES["cards"], setup.print_cards)
    setup.said.connect(window.show_trouble)
    setup.progressed.connect(window.progress.display)
