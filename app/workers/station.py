"""The station's thread: one use case at a time, and the state after each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.barcode import Barcode, CodeSource, Reading
from app.domain.codes.retail_numbers import EightDigits
from app.domain.report import SyncReport
from app.domain.session import Capture, CaptureMode
from app.domain.shot_list import ShotLists
from app.foreign.text import exact
from app.station.outcome import Outcome
from app.workers.boundary import slot
from app.workers.decode import CameraScan
from app.workers.photos import PhotoWorker


class StationWorker(PhotoWorker):
    """Listens: a slot for each thing the operator can do."""

    serial_answered = Signal(bool)
    """Whether the code that came by serial line was taken."""
    older_read = Signal(object)
    """Captures, newest first."""

    def start(self) -> None:
        """Show where the work was left."""
        self._show()
        self._pipeline.warm_up()

    # --- codes ---

    @slot(object)
    def scan_by_camera(self, sight: CameraScan) -> None:
        """The camera read a code."""
        self._finish_scan(self._router.scan(sight.barcode, CodeSource.CAMERA, sight.proof))

    @slot(object)
    def pick_reading(self, reading: Reading) -> None:
        """The operator tapped one of the codes in the picture."""
        self._finish(self._router.tap(reading.barcode))

    @slot(object)
    def look_again(self, barcode: Barcode) -> None:
        """The camera's looks at a code disagree."""
        self._finish(self._router.look_again(barcode))

    @slot(object)
    def look_apart(self, barcodes: Sequence[Barcode]) -> None:
        """The camera sees different products."""
        self._finish(self._router.look_apart(barcodes))

    @slot(str)
    def scan_by_wedge(self, text: str) -> None:
        """A hand scanner typed a code."""
        self._finish_scan(self._router.scan(Barcode.from_scanner(exact(text)), CodeSource.WEDGE))

    @slot(str)
    def scan_by_serial(self, text: str) -> None:
        """A hand scanner sent a code, and waits for its answer, whatever happens here."""
        accepted = False
        try:
            outcome = self._router.scan(Barcode.from_scanner(exact(text)), CodeSource.SERIAL)
            self._finish_scan(outcome)
            accepted = outcome.accepted
        finally:
            self.serial_answered.emit(accepted)

    @slot(str)
    def refuse_serial(self, words: str) -> None:
        """A hand scanner sent something broken, and waits for its answer."""
        try:
            self._finish(self._station.codes.scan_failed(words))
        finally:
            self.serial_answered.emit(False)

    @slot(str, str)
    def take_back_serial(self, text: str, words: str) -> None:
        """What a hand scanner sent just now as *text* was only a piece of a code."""
        try:
            self.take_back_piece(text, words)
        finally:
            self.serial_answered.emit(False)

    @slot(str)
    def scan_failed(self, words: str) -> None:
        """A hand scanner typed something broken."""
        self._finish(self._station.codes.scan_failed(words))

    @slot(str, str)
    def take_back_piece(self, text: str, words: str) -> None:
        """What a hand scanner gave just now as *text* was only a piece of a code."""
        barcode = Barcode.from_scanner(text)
        self._finish(self._station.codes.take_back_piece(barcode, words))

    @slot(str)
    def type_code(self, text: str) -> None:
        """The operator typed a code."""
        self._finish_scan(self._router.type_in(exact(text)))

    @slot(str)
    def say_which(self, meant: str) -> None:
        """A person says which product eight digits are; *meant*: an EightDigits."""
        self._finish_scan(self._station.codes.say_which(EightDigits(meant)))

    @slot()
    def count_again(self) -> None:
        """A wanted repeat."""
        self._finish(self._station.codes.again())

    @slot(str)
    def pick_capture(self, capture_id: str) -> None:
        """Back to a product."""
        self._finish(self._station.codes.pick(capture_id))

    @slot()
    def next_gap(self) -> None:
        """To the next product that misses photos."""
        self._finish(self._station.gaps.walk())

    @slot()
    def next_product(self) -> None:
        """Clear the bench."""
        self._finish(self._station.codes.next_product())

    # --- the session, and who may work ---

    @slot(object)
    def start_session(self, mode: CaptureMode) -> None:
        """Open a session."""
        self._finish(self._station.start(mode))

    @slot()
    def end_session(self) -> None:
        """Close it without extraction."""
        self._finish(self._station.end())

    @slot()
    def submit_session(self) -> None:
        """Close it and have it read."""
        self._finish(self._station.submit())

    @slot()
    def undo(self) -> None:
        """Take back the last step."""
        self._finish(self._station.undo())

    @slot(bool)
    def lock(self, locked: bool) -> None:
        """Nobody may scan until the bench is opened again; then what lies there counts."""
        self._finish(self._station.lock(locked))
        if not locked:
            self.session_opened.emit()

    @slot(bool)
    def look_away(self, away: bool) -> None:
        """While *away*, codes belong to another page."""
        self._router.give_scanner_to_page(away)

    @slot(bool)
    def want_badge(self, wanted: bool) -> None:
        """Whether the next code of a hand scanner or the camera is who works here."""
        self._finish(self._router.want_badge(wanted))

    @slot(str)
    def begin_shift(self, operator: str) -> None:
        """Somebody takes over."""
        self._finish(self._router.begin_shift(operator))

    @slot()
    def next_shot_list(self) -> None:
        """The next list is for every product of the session; after the last, each has its own."""
        self._finish(self._station.choose_next_shot_list())

    @slot(object)
    def use_shot_lists(self, lists: ShotLists) -> None:
        """The lists were edited."""
        self._finish(self._station.use_shot_lists(lists))

    # --- what others tell ---

    @slot(object)
    def read_older(self, capture: Capture) -> None:
        """More of the session's products, those before *capture*."""
        self.older_read.emit(self._station.captures_before(capture))

    @slot(object)
    def observe(self, report: SyncReport) -> None:
        """What the errands did."""
        self._station.observe(report)
        self._show()

    @slot(str)
    def tell_unforeseen(self, _words: str = "") -> None:
        """An exception that nobody foresaw was reported, from whatever thread."""
        if self._reporting:  # a failure of this thread was told before its report
            return
        if self._station.notices.unforeseen_is_news:
            self._say_unforeseen()

    # --- what every use case ends in ---

    def _finish_scan(self, outcome: Outcome) -> None:
        """A product lies there and no photo is waited for: time to look at the camera itself."""
        self._finish(outcome)
        if outcome.opened_by:
            self.opened_by_badge.emit(outcome.opened_by)
        if outcome.notice is not None:
            self._shutter.examine_camera()
