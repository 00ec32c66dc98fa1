"""The day log of rights: what a supervisor's right or the lock was used for, and when.

Who worked here then is on each line of the day log. A PIN never gets here.
"""

from PySide6.QtCore import QObject, Signal, Slot

from app.features.context import Context
from app.kiosk.guard import Guard
from app.kiosk.lock import UNLOCK, Lock
from app.ui.access.permissions import Permissions
from app.ui.menu.entries import ENTRIES

_TITLES = {
    UNLOCK: "Lock the bench",
    "history.export": "Export",
    **{name: entry.words for name, entry in ENTRIES.items()},
}


class RightsLog(QObject):
    """Says what happened in the words of the menu."""

    noted = Signal(str, str)
    """What it was about, and what became of it."""

    def __init__(self, permissions: Permissions) -> None:
        super().__init__(permissions)
        self._permissions = permissions

    @Slot(str, str)
    def note(self, right: str, what: str) -> None:
        """*what* became of the *right*."""
        self.noted.emit(_TITLES.get(right, right), what)

    @Slot(str)
    def note_use(self, right: str) -> None:
        """A right of the supervisor was used."""
        with_pin = self._permissions.hold
        self.note(right, "Allowed to the supervisor." if with_pin else "Done. No PIN is set.")


def keep_rights_log(guard: Guard, lock: Lock, context: Context) -> None:
    """Every use of a right goes to the day log, and so does every refusal."""
    permissions = context.window.menu.permissions
    log = RightsLog(permissions)
    for one in (guard, lock, permissions):
        one.noted.connect(log.note)
    permissions.used.connect(log.note_use)
    log.noted.connect(context.workers.diary.note_right)
