"""Why the window cannot open, where the person is who wanted it: in a window."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.domain.errors import StationError
from app.foreign.text import visible_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_NOBODY_LOOKS = ("offscreen", "minimal", "vnc")


@contextmanager
def told_in_window() -> Iterator[None]:
    """An expected trouble of the block is shown, where there is a display, and raised again."""
    try:
        yield
    except StationError as error:
        if somebody_looks():
            _in_the_systems_language()
            show(error)
        raise


def somebody_looks() -> bool:
    """Whether a window can be opened and seen: without a display Qt would end the program."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(_NOBODY_LOOKS):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def write(error: StationError) -> None:
    """Where the person is who typed the command. A packaged program of Windows has no stderr."""
    if sys.stderr is not None:
        sys.stderr.write(visible_lines(f"{error.title}: {error}\n"))


def show(error: StationError, over: "QWidget | None" = None) -> None:
    """In a window, until it was read."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from app.ui.speech import spoken

    kind, words = QMessageBox.Icon.Critical, spoken(str(error))
    box = QMessageBox(kind, spoken(error.title), words, parent=over)
    box.setTextFormat(Qt.TextFormat.PlainText)  # the style sheet may not be there yet
    box.exec()


def _in_the_systems_language() -> None:
    """The settings, which would tell another one, are what cannot be read."""
    from app.bootstrap.splash import close_first, the_application
    from app.ui.speech import speak

    speak(the_application(), "")
    close_first()
