"""Every picture of the documentation: what is true in it, and what is opened over it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from desk_pages import DESK_PAGES, fill_menu
from past_pages import PAST_PAGES
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from setup_pages import SETUP_PAGES
from shown_states import between, states

from app.station.state import StationState
from app.ui.training.training_frame import TAKES_MM
from app.ui.widgets.repaint_cover import curtain_of
from app.ui.window import Window


@dataclass(frozen=True, slots=True)
class Picture:
    """What the window is given, and what is then done with it."""

    state: StationState
    open: Callable[[Window], object]
    spare_mm: float = 0
    """Of the height, for what is not the face's."""


@contextmanager
def opened(picture: Picture, size: tuple[int, int]) -> Iterator[Window]:
    """The window of *size* in pixels, as it is then; gone after the block."""
    window = Window()
    window.setMinimumSize(0, 0)
    window.resize(*size)
    window.show_marked("SIMULATION")
    window.display(picture.state)
    window.show()
    picture.open(window)
    settle(window)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(window: Window) -> None:
    """Until all of the window is to be seen."""
    QApplication.processEvents()
    while curtain_of(window).isVisible():
        QApplication.processEvents()


def press(window: Window, *keys: Qt.Key) -> None:
    """What an operator does."""
    for key in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            at = window.gallery if window.gallery.isVisible() else window
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(at, event)


_K = Qt.Key
_PRESSED: Mapping[str, tuple[Qt.Key, ...]] = {
    "help": (_K.Key_F1,),
    "gallery": (_K.Key_F8, _K.Key_C),
    "edit": (_K.Key_F8, _K.Key_E, *[_K.Key_Minus] * 4),
    "closing": (_K.Key_F10,),
    "type-code": (_K.Key_F6,),
    "menu-working": (_K.Key_F12,),
}


def pictures() -> dict[str, Picture]:
    """By the name of the picture."""
    keys = {name: partial(_press, keys=_PRESSED.get(name, ())) for name in states()}
    bench = {name: Picture(state, keys[name]) for name, state in states().items()}
    pages = {**DESK_PAGES, **SETUP_PAGES, **PAST_PAGES}
    over = {name: Picture(between(), open_it) for name, open_it in pages.items()}
    over["training"] = Picture(between(), pages["training"], TAKES_MM)
    over["help-start"] = Picture(between(), partial(_press, keys=(_K.Key_F1,)))
    return bench | over


def _press(window: Window, keys: tuple[Qt.Key, ...]) -> None:
    fill_menu(window)
    press(window, *keys)
