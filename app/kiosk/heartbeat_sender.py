"""Beats for the watchdog: what the window is at, and that its event loop turns."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.kiosk.heartbeat import Heart, Phase

log = logging.getLogger(__name__)

_EVERY_MS = 500
_SURELY_GONE = 2
"""Beats in a row that nobody heard."""


class Pulse(QObject):
    """Lives with the face. Without a *heart* nobody watches, and nothing is sent."""

    unwatched = Signal(str)
    """The watchdog is gone, in plain words."""

    def __init__(self, heart: Heart | None) -> None:
        super().__init__()
        self._heart, self._phase = heart, Phase.STARTING
        self._unheard = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._beat)
        if heart is not None:
            self._timer.start()

    def enter(self, phase: Phase) -> None:
        """What the window is at from now on; said at once, and again as long as its event loop
        turns."""
        self._phase = phase
        self._beat()

    @Slot()
    def work(self) -> None:
        """The event loop turns: to be called by itself."""
        self.enter(Phase.WORKING)

    def refuse(self, words: str) -> bool:
        """The window cannot open: whether there is a watchdog, which tells why in a page that
        nobody can close to a bare desktop."""
        if self._heart is None:
            return False
        self._heart.beat(Phase.REFUSED, words)
        return True

    def stop(self) -> None:
        """The program ends."""
        self._timer.stop()
        if self._heart is not None:
            self._heart.close()
            self._heart = None

    @Slot()
    def _beat(self) -> None:
        if self._heart is None or self._unheard >= _SURELY_GONE:
            return
        self._unheard = 0 if self._heart.beat(self._phase) else self._unheard + 1
        if self._unheard >= _SURELY_GONE:
            log.error("the watchdog is gone: nobody starts this window again when it falls")
            self.unwatched.emit(
                self.tr(
                    "The kiosk's watchdog is gone: when this window falls, nobody starts it again. "
                    "All work is kept. Close the kiosk and start it again when there is time."
                )
            )


@contextmanager
def beating() -> Iterator[Pulse]:
    """For the length of the block."""
    pulse = Pulse(Heart.from_environment())
    pulse.enter(Phase.STARTING)
    try:
        yield pulse
    finally:
        pulse.stop()
