"""The one place that asks whether somebody may: every right of the supervisor is asked for here."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.rights import needs_supervisor
from app.ui.widgets.page import is_locked


class Permissions(QObject):
    """Belongs to the *window*. Rights are named as in app/domain/rights.py."""

    wanted = Signal(str)
    """A supervisor's right was asked for: `permit` grants it."""
    used = Signal(str)
    """A supervisor's right was used, with a PIN or where none is asked for."""

    noted = Signal(str, str)
    """What somebody did with a supervisor's right, for the day log."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.hold = False
        """Whether the table of rights holds: in a kiosk, and wherever a PIN is set."""
        self._waiting: tuple[str, Callable[[], object]] | None = None

    def ask(self, right: str, then: Callable[[], object]) -> None:
        """Do *then* at once, or when a supervisor allows it. A locked bench does nothing."""
        self._waiting = None
        if is_locked(self.parent()):  # type: ignore[arg-type]  # a window
            return
        self._waiting = (right, then)
        if needs_supervisor(right) and self.hold:
            self.wanted.emit(right)
        else:
            self.permit(right)

    @Slot(str)
    def permit(self, right: str) -> None:
        """Do what was asked for last, if it was this *right*."""
        if self._waiting is None or self._waiting[0] != right:
            return
        then, self._waiting = self._waiting[1], None
        if needs_supervisor(right):
            self.used.emit(right)
        then()
