"""A replay in the window, at its own pace."""

import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.domain.errors import NeedsOperator
from app.observability.trace.trace_reader import Line
from app.replay.player import Player
from app.ui.theme import apply_theme
from app.ui.window import Window
from app.workers.picture import as_qimage

_LONGEST_WAIT_S = 3.0
"""Nobody wants to look at a bench where nothing happens."""


class Showing(QObject):
    """Plays one line after the other and shows what is true then."""

    over = Signal()
    """That was the last line."""

    def __init__(self, player: Player, window: Window, speed: float, until: float) -> None:
        super().__init__(window)
        self._player, self._window, self._speed = player, window, speed
        if not player.sends:
            window.send_nothing()
        self._lines: Iterator[Line] = player.play(until)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.play_on)

    @Slot()
    def play_on(self) -> None:
        """The next line, and when the one after it is due."""
        before = self._player.clock.seconds
        try:
            line = next(self._lines, None)
        except NeedsOperator as error:
            self._end(f"{error.title}: {error}")
            return
        if line is None:
            self._end(self.tr("The replay is over."))
            return
        self._window.display(self._player.desk.station.read_state())
        self._show_frame()
        waited = min(_LONGEST_WAIT_S, (self._player.clock.seconds - before) / self._speed)
        self._timer.start(round(waited * 1000))

    def _end(self, words: str) -> None:
        self._window.show_trouble(words)
        self.over.emit()

    def _show_frame(self) -> None:
        image = self._player.seen
        if image is not None:
            self._window.viewfinder.show_picture(as_qimage(image), image.shape[1], image.shape[0])


def show(player: Player, speed: float, until: float) -> None:
    """Until the window is closed."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    apply_theme(application)
    window = Window()
    window.show_marked("REPLAY")
    window.showMaximized()
    showing = Showing(player, window, speed, until)
    showing.play_on()
    application.exec()
