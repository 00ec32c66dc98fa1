"""The hand scanner's thread."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Signal

from app.devices.scanners.scanner import CodeCut, Scanner
from app.devices.scanners.sent import Sent
from app.devices.supervise import deliver_codes, supervise
from app.domain.errors import StationError
from app.workers.worker import Worker

_DELAYS_S = (0.5, 1.0, 2.0)


class ScannerWorker(Worker):
    """Loops: reads the scanner and tells each code."""

    code_scanned = Signal(str)
    """A code as sent, with its AIM identifier if the scanner sends one."""
    scan_broken = Signal(str)
    """Why what came is no whole code, in plain words."""
    scan_retracted = Signal(str, str)
    """A code of before that was only the first piece of one, and why in plain words."""
    state_changed = Signal(str)
    """What is wrong with the scanner in plain words; "" when it is fine."""

    def __init__(self, scanner: Scanner) -> None:
        super().__init__()
        self._scanner = scanner
        self._stop = Event()
        self._state: str | None = None
        self._lost = ""
        """What became of the code that was cut, until the next comes."""

    def start(self) -> None:
        """Deliver until told to stop."""
        while not self._stop.is_set():
            with self.boundary("start"):
                supervise(
                    self._scanner, self._serve, self._stop, self._trouble, self.report, _DELAYS_S
                )

    def ask_to_stop(self) -> None:
        """Leave the loop."""
        self._stop.set()

    def acknowledge(self, ok: bool) -> None:
        """Tell the scanner whether its code was taken. May be called from any thread."""
        self._scanner.acknowledge(ok)

    def _serve(self, works: Callable[[], None]) -> None:
        def opened() -> None:
            works()
            self._tell(self._lost)

        deliver_codes(self._scanner, self._deliver, self._stop, opened)

    def _deliver(self, sent: Sent) -> None:
        if self._lost:
            self._lost = ""
            self._tell("")
        if sent.retracted:
            self.scan_retracted.emit(sent.retracted, sent.broken)
        elif sent.broken:
            self.scan_broken.emit(sent.broken)
        else:
            self.code_scanned.emit(sent.code)

    def _trouble(self, error: StationError) -> None:
        told = f"{error.title}: {error}"
        if isinstance(error, CodeCut):
            self._lost = error.words
            self.scan_broken.emit(error.words)
        elif self._lost:  # the next trouble does not take away what the operator must do
            told = f"{told} {self._lost}"
        self._tell(told)

    def _tell(self, state: str) -> None:
        # A scanner that stays away is asked for again and again; its state is told once.
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
