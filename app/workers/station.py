"""The station's thread: one use case at a time, and the state after each."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot

from app.devices.recent import Recent
from app.devices.source import Frame
from app.domain.barcode import Barcode, CodeSource, Reading
from app.domain.cards import ABOUT_A_PHOTO, Command, CommandKind, ForeignCard
from app.domain.report import SyncReport
from app.domain.session import Capture, CaptureMode
from app.domain.shot_list import ShotLists
from app.station.state import Verdict
from app.station.station import Station
from app.vision.darkroom import Darkroom
from app.workers.decode import CameraScan
from app.workers.photos import PhotoWorker

_NOT_TAKEN = (Verdict.REFUSED, Verdict.NEEDS_YOU, Verdict.LOOK_AGAIN)

ReadCard = Callable[[str], Command | ForeignCard | None]


class StationWorker(PhotoWorker):
    """Listens: a slot for each thing the operator can do."""

    urgent = True
    session_opened = Signal()
    """What lies before the camera may be scanned now."""
    serial_answered = Signal(bool)
    """Whether the code that came by serial line was taken."""
    older_read = Signal(object)
    """Captures, newest first."""
    photo_card_read = Signal(object)
    """A Command about the photo that is looked at: the face knows which."""

    def __init__(
        self,
        station: Station,
        frames: Recent[Frame],
        darkroom: Darkroom,
        read_card: ReadCard = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(station, frames, darkroom, clock)
        self._read_card = read_card
        self._badge_wanted = False
        self._locked = False
        self._away = False

    @Slot(object)
    def read_older(self, capture: Capture) -> None:
        """More of the session's products, those before *capture*."""
        self.older_read.emit(self._station.captures_before(capture))

    @Slot(bool)
    def want_badge(self, wanted: bool) -> None:
        """Whether the next code of a hand scanner or the camera is who works here."""
        self._badge_wanted = wanted

    @Slot(str)
    def begin_shift(self, operator: str) -> None:
        """Somebody takes over."""
        self._badge_wanted = False
        self._station.begin_shift(operator)
        self._done()

    def start(self) -> None:
        """Show where the work was left."""
        self.state_changed.emit(self._station.read_state())
        self._darkroom.warm_up()

    @Slot(object)
    def start_session(self, mode: CaptureMode) -> None:
        """Open a session."""
        self._station.start(mode)
        self._done()
        self.session_opened.emit()

    @Slot()
    def end_session(self) -> None:
        """Close it without extraction."""
        self._station.end()
        self._done()

    @Slot()
    def submit_session(self) -> None:
        """Close it and have it read."""
        self._station.submit()
        self._done()

    @Slot(bool)
    def lock(self, locked: bool) -> None:
        """Nobody may scan until the bench is opened again; then what lies there counts."""
        self._locked = locked
        if not locked:
            self.session_opened.emit()

    @Slot(bool)
    def look_away(self, away: bool) -> None:
        """While *away*, codes belong to another page."""
        self._away = away

    @Slot(object)
    def scan_by_camera(self, sight: CameraScan) -> None:
        """The camera read a code. With no session open it is only outlined."""
        if self._locked or self._away:
            return
        if self._is_card(sight.barcode.text) or self._is_badge(sight.barcode):
            return
        if self._station.read_state().session is not None:
            self._station.codes.scan(sight.barcode, CodeSource.CAMERA, sight.proof)
            self._scanned()

    @Slot(object)
    def pick_reading(self, reading: Reading) -> None:
        """The operator tapped one of the codes in the picture."""
        self._station.codes.scan(reading.barcode, CodeSource.CAMERA)
        self._done()

    @Slot(object)
    def look_again(self, barcode: Barcode) -> None:
        """The camera's looks at a code disagree."""
        if self._station.read_state().session is not None:
            self._station.codes.look_again(barcode)
            self._done()

    @Slot(object)
    def look_apart(self, barcodes: Sequence[Barcode]) -> None:
        """The camera sees different products."""
        if self._station.read_state().session is not None:
            self._station.codes.look_apart(barcodes)
            self._done()

    @Slot(str)
    def scan_by_wedge(self, text: str) -> None:
        """A hand scanner typed a code."""
        self._scan(text, CodeSource.WEDGE)

    @Slot(str)
    def scan_by_serial(self, text: str) -> None:
        """A hand scanner sent a code."""
        self._scan(text, CodeSource.SERIAL)
        self.serial_answered.emit(self._station.read_state().notice.verdict not in _NOT_TAKEN)

    def _scan(self, text: str, source: CodeSource) -> None:
        if self._away:
            return
        if self._locked:
            self._station.codes.scan_failed(
                "The bench is locked: this scan was not taken. Open it, then scan again."
            )
            self._done()
            return
        barcode = Barcode.from_scanner(text)
        if not self._is_card(barcode.text) and not self._is_badge(barcode):
            self._station.codes.scan(barcode, source)
            self._scanned()

    def _scanned(self) -> None:
        """A product lies there and no photo is waited for: time to look at the camera itself."""
        self._done()
        for frame in self._frames.all()[-1:]:
            self._darkroom.look_at_camera(frame.image)

    def _is_badge(self, barcode: Barcode) -> bool:
        """While a badge is asked for, any code but a product's is one."""
        if not self._badge_wanted:
            return False
        if barcode.gtin is None:
            self.begin_shift(barcode.text)
        return True

    def _is_card(self, text: str) -> bool:
        """True for a command card; what it asks for is done then."""
        card = self._read_card(text)
        if card is None:
            return False
        if isinstance(card, ForeignCard):
            self._station.codes.scan_failed(card.words)
            self._done()
        else:
            self._obey(card)
        return True

    def _obey(self, command: Command) -> None:
        """Do what the button of the same name does."""
        plain = {
            CommandKind.NEXT: self.next_product,
            CommandKind.UNDO: self.undo,
            CommandKind.RETAKE: self.retake_last,
            CommandKind.END: self.end_session,
            CommandKind.SUBMIT: self.submit_session,
            CommandKind.AGAIN: self.count_again,
            CommandKind.MISSING: self.next_gap,
        }
        if command.kind in ABOUT_A_PHOTO:
            self.photo_card_read.emit(command)
        elif command.kind is CommandKind.START and command.mode is not None:
            self.start_session(command.mode)
        elif command.kind is CommandKind.SHOOT:
            if command.photo_type is not None:
                self.pick_type(command.photo_type)
            self.shoot()
        elif command.kind is CommandKind.QUANTITY:
            self._station.codes.quantity(command.quantity)
            self._done()
        else:
            plain[command.kind]()

    @Slot(str)
    def scan_failed(self, words: str) -> None:
        """A hand scanner typed something broken."""
        self._station.codes.scan_failed(words)
        self._done()

    @Slot()
    def next_shot_list(self) -> None:
        """The next list is for every product of the session; after the last, each has its own."""
        state = self._station.read_state()
        choices = ("", *state.shot_lists)
        place = choices.index(state.chosen_list) if state.chosen_list in choices else 0
        self._station.choose_shot_list(choices[(place + 1) % len(choices)])
        self._done()

    @Slot(object)
    def use_shot_lists(self, lists: ShotLists) -> None:
        """The lists were edited."""
        self._station.use_shot_lists(lists)
        self._done()

    @Slot(str)
    def type_code(self, text: str) -> None:
        """The operator typed a code."""
        self._station.codes.type_in(text)
        self._scanned()

    @Slot()
    def count_again(self) -> None:
        """A wanted repeat."""
        self._station.codes.again()
        self._done()

    @Slot(str)
    def pick_capture(self, capture_id: str) -> None:
        """Back to a product."""
        self._station.codes.pick(capture_id)
        self._done()

    @Slot()
    def next_gap(self) -> None:
        """To the next product that misses photos."""
        self._station.gaps.walk()
        self._done()

    @Slot()
    def next_product(self) -> None:
        """Clear the bench."""
        self._station.codes.next_product()
        self._done()

    @Slot()
    def undo(self) -> None:
        """Take back the last step."""
        closed = self._station.read_state().session is None
        self._station.undo()
        self._done()
        if closed and self._station.read_state().session is not None:
            self.session_opened.emit()

    @Slot(object)
    def observe(self, report: SyncReport) -> None:
        """What the errands did."""
        self._station.observe(report)
        self.state_changed.emit(self._station.read_state())
