"""Who must know what arrives at a window, before any widget does: keys, touches.

A filter on the application would be asked about every paint, timer and layout as well, more than a
thousand times a second, and each time Python is entered for it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


@contextmanager
def at_windows(application: QGuiApplication, who: QObject) -> Iterator[None]:
    """*who* filters what arrives at the windows that are there, and at every one that gets the
    keyboard, until the block is left. Who came last is asked first.
    """

    def go_to(window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(who)

    for window in application.topLevelWindows():
        go_to(window)
    application.focusWindowChanged.connect(go_to)
    try:
        yield
    finally:
        application.focusWindowChanged.disconnect(go_to)
        for window in application.topLevelWindows():
            window.removeEventFilter(who)
