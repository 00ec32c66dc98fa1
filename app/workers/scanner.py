"""The hand scanner's thread."""

from threading import Event

from PySide6.QtCore import Signal

from app.devices.scanner import Scanner, supervise_scanner
from app.domain.errors import StationError
from app.workers.worker import Worker


class ScannerWorker(Worker):
    """Loops: reads the scanner and tells each code."""

    code_scanned = Signal(str)
    """A code as sent, with its AIM identifier if the scanner sends one."""
    state_changed = Signal(str)
    """What is wrong with the scanner in plain words; "" when it is fine."""

    def __init__(self, scanner: Scanner) -> None:
        super().__init__()
        self._scanner = scanner
        self._stop = Event()
        self._state: str | None = None

    def start(self) -> None:
        """Deliver until told to stop."""
        supervise_scanner(
            self._scanner, self._stop, self.code_scanned.emit, self._report, self._works
        )

    def ask_to_stop(self) -> None:
        """Leave the loop."""
        self._stop.set()

    def acknowledge(self, ok: bool) -> None:
        """Tell the scanner whether its code was taken. May be called from any thread."""
        self._scanner.acknowledge(ok)

    def _report(self, error: StationError) -> None:
        self._tell(f"{error.title}: {error}")

    def _works(self) -> None:
        self._tell("")

    def _tell(self, state: str) -> None:
        # A scanner that stays away is asked for again and again; its state is told once.
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
