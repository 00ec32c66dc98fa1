"""The window as the only thing on the screen: full, in front, and closed by a supervisor alone.

What no program can hold back - Ctrl+Alt+Del, the power button, a window manager's own keys - is
in the recipes of packaging/kiosk.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_TRY_MS, _TELL_AFTER = 400, 4


class FullScreen(QObject):
    """Holds *window* on its screen. It sees what happens to the window by an event filter."""

    leave_wanted = Signal()
    """Somebody tried to close it."""
    said = Signal(str)
    """That the keyboard is elsewhere; "" when it is back."""

    def __init__(self, window: QWidget, screen: str) -> None:
        super().__init__(window)
        self._window, self._screen = window, screen
        self._may_close, self._tries = False, 0
        self._again = QTimer(self, interval=_TRY_MS)
        self._again.timeout.connect(self._take_back)
        window.installEventFilter(self)

    def enter(self) -> None:
        """Cover the chosen screen."""
        self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        screen = chosen(self._screen)
        if screen is not None:
            self._window.setScreen(screen)
            self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

    @Slot()
    def let_go(self) -> None:
        """A supervisor allowed it: close."""
        self._may_close = True
        self._again.stop()
        self._window.close()
        QGuiApplication.quit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close is refused, smaller becomes full again, behind comes to the front."""
        kind = event.type()
        if kind == QEvent.Type.Close and not self._may_close:
            event.ignore()
            self.leave_wanted.emit()
            return True
        if kind == QEvent.Type.WindowStateChange and not self._may_close:
            QTimer.singleShot(0, self._fill)
        elif kind == QEvent.Type.WindowDeactivate and not self._may_close:
            self._again.start()
        elif kind == QEvent.Type.WindowActivate:
            self._again.stop()
            self._tries = 0
            self.said.emit("")
        return False

    @Slot()
    def _fill(self) -> None:
        if self._window.isMinimized() or not self._window.isFullScreen():
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)
            self._window.activateWindow()

    def _take_back(self) -> None:
        if self._window.isActiveWindow():
            self._again.stop()
            return
        self._window.raise_()
        self._window.activateWindow()
        self._tries += 1
        if self._tries == _TELL_AFTER:
            self.said.emit(
                self.tr(
                    "Another program has the keyboard: a scan would go there. "
                    "Close it, or touch this window."
                )
            )


def chosen(screen: str) -> QScreen | None:
    """The screen by its name or its number from 1; the main one when there is none such."""
    screens = QGuiApplication.screens()
    if screen.isdecimal() and 1 <= int(screen) <= len(screens):
        return screens[int(screen) - 1]
    named = [one for one in screens if one.name() == screen]
    return named[0] if named else QGuiApplication.primaryScreen()
