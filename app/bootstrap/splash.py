"""The application object, and an empty window that is up before the rest of the program is read."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QLabel

_OPENING = "opening"


def the_application() -> "QApplication":
    """The one of this process, made when there is none yet."""
    from PySide6.QtWidgets import QApplication

    # X11's input method composes dead keys with what follows; a scanner's must arrive one by one.
    os.environ.setdefault("QT_IM_MODULE", "none")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(sys.argv[:1])


def open_first() -> "QLabel":
    """An empty window with the program's name, until the real one lies over it.

    The caller keeps it: it is gone when nobody holds it.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    application = the_application()
    first = QLabel("Scan Station …")
    first.setObjectName(_OPENING)
    first.setWindowTitle("Scan Station")
    first.setAlignment(Qt.AlignmentFlag.AlignCenter)
    first.setStyleSheet("background: #11161C; color: #F2F5F7; font-size: 64px;")
    first.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    first.showMaximized()
    application.processEvents()
    return first


def close_first() -> None:
    """The real window is there, or there will be none."""
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        if window.objectName() == _OPENING:
            window.hide()  # a window that is closed might take the program along
