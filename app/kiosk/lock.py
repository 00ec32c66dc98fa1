"""Locks a bench that nobody works at: a countdown first, then a page that the PIN opens."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.kiosk.guard import Guard
from app.kiosk.idle import Idle, Presence
from app.ui.access.away_page import AwayPage

UNLOCK = "unlock"
_LOOK_MS = 500


class Lock(QObject):
    """*after* and *countdown* in seconds; 0 never locks by itself. Work goes on underneath."""

    locked = Signal(bool)
    """True while nobody may scan or press anything."""
    noted = Signal(str, str)
    """What the day log keeps: the lock, and what became of it."""

    def __init__(
        self,
        page: AwayPage,
        guard: Guard,
        after: float,
        countdown: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(page)
        self._page, self._guard, self._clock = page, guard, clock
        self._idle = Idle(after, countdown, clock())
        self._is_locked = False
        self._asked_to_open = False
        """The station was asked to open, and has not said yet that it did."""
        page.answered.connect(self._answered)
        guard.allowed.connect(self._allowed)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        if after:
            self._timer.start()

    @Slot()
    def touched(self) -> None:
        """Hands, or a scan."""
        self._idle.touched(self._clock())
        if not self._is_locked and self._page.isVisible():
            self._page.leave()

    @Slot()
    def look(self) -> None:
        """How it stands now. The lock's page comes back whatever took its place."""
        if self._is_locked:
            self._show_page()
            return
        presence, left = self._idle.look(self._clock())
        if presence is Presence.LEAVING:
            self._page.display(left)
        elif presence is Presence.AWAY:
            self.close()

    @Slot(bool)
    def follow(self, locked: bool) -> None:
        """The station says whether it is locked: the page is only a view of that."""
        if locked and not self._asked_to_open:
            self.close()
        elif not locked:
            self._asked_to_open = False

    @Slot()
    def close(self) -> None:
        """Lock now."""
        if self._is_locked:
            return
        self._is_locked = self._idle.away = True
        self._asked_to_open = False
        self._timer.start()
        self.noted.emit(UNLOCK, "Locked.")
        self.locked.emit(True)
        self._show_page()

    def _show_page(self) -> None:
        if self._guard.armed:
            self._page.leave()
            self._guard.ask_to_unlock(UNLOCK)
        elif not self._page.isVisible():
            self._page.display(None)

    @Slot(str)
    def open_by_badge(self, _name: str = "") -> None:
        """The station opened the bench to a badge: here, too."""
        if self._is_locked:
            self._guard.open_without_pin()
            self.noted.emit(UNLOCK, "Opened by a badge.")
            self._allowed(UNLOCK)

    def _answered(self) -> None:
        """A touch opens a locked bench only where no PIN is set."""
        if not self._is_locked:
            self.touched()
        elif self._guard.armed:
            self._show_page()
        else:
            self.noted.emit(UNLOCK, "Opened by a touch: no PIN is set.")
            self._allowed(UNLOCK)

    def _allowed(self, wish: str) -> None:
        if wish == UNLOCK and self._is_locked:
            self._is_locked, self._asked_to_open = False, True
            self._idle.unlock(self._clock())
            self._page.leave()
            self.locked.emit(False)
            if not self._idle.after:
                self._timer.stop()
