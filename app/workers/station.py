"""The station's thread: one use case at a time, and the state after each."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage

from app.devices.recent import Recent
from app.devices.source import Frame
from app.domain.barcode import Barcode, CodeSource, Reading
from app.domain.cards import Command, CommandKind, ForeignCard
from app.domain.photo import PhotoType
from app.domain.report import SyncReport
from app.domain.session import Capture, CaptureMode
from app.station.state import Step, Verdict
from app.station.station import Station
from app.vision.darkroom import Developed
from app.workers.decode import CameraScan
from app.workers.picture import as_qimage
from app.workers.worker import Worker

_FRESH_S = 0.35
"""A photo is of what lies there now; an older frame is of what lay there."""
_LATE_S = 1.0
"""The newest frame of a slow camera may be as old."""

_NOT_TAKEN = (Verdict.REFUSED, Verdict.NEEDS_YOU, Verdict.LOOK_AGAIN)

Develop = Callable[[Sequence[Frame], Capture, PhotoType], Developed]
ReadCard = Callable[[str], Command | ForeignCard | None]


class StationWorker(Worker):
    """Listens: a slot for each thing the operator can do."""

    state_changed = Signal(object)
    """The StationState after a use case."""
    session_opened = Signal()
    """What lies before the camera may be scanned now."""
    outbox_grew = Signal()
    """There may be something to send."""
    thumbnail_ready = Signal(str, QImage)
    """The id of a photo that was just taken, and its small picture."""
    watch_wanted = Signal(bool)
    """Whether the shutter should go off by itself now."""
    serial_answered = Signal(bool)
    """Whether the code that came by serial line was taken."""

    def __init__(
        self,
        station: Station,
        frames: Recent[Frame],
        develop: Develop,
        read_card: ReadCard = lambda _: None,
    ) -> None:
        super().__init__()
        self._read_card = read_card
        self._station = station
        self._frames = frames
        self._develop = develop

    def start(self) -> None:
        """Show where the work was left."""
        self.state_changed.emit(self._station.state)

    def _done(self) -> None:
        state = self._station.state
        self.state_changed.emit(state)
        self.watch_wanted.emit(state.shot_list.by_itself and state.step is Step.PHOTOGRAPH)
        self.outbox_grew.emit()

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

    @Slot(object)
    def scan_by_camera(self, sight: CameraScan) -> None:
        """The camera read a code. With no session open it is only outlined."""
        if self._is_card(sight.barcode.text):
            return
        if self._station.state.session is not None:
            self._station.codes.scan(sight.barcode, CodeSource.CAMERA, sight.proof)
            self._done()

    @Slot(object)
    def pick_reading(self, reading: Reading) -> None:
        """The operator tapped one of the codes in the picture."""
        self._station.codes.scan(reading.barcode, CodeSource.CAMERA)
        self._done()

    @Slot(object)
    def look_again(self, barcode: Barcode) -> None:
        """The camera's looks at a code disagree."""
        if self._station.state.session is not None:
            self._station.codes.look_again(barcode)
            self._done()

    @Slot(object)
    def look_apart(self, barcodes: Sequence[Barcode]) -> None:
        """The camera sees different products."""
        if self._station.state.session is not None:
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
        self.serial_answered.emit(self._station.state.notice.verdict not in _NOT_TAKEN)

    def _scan(self, text: str, source: CodeSource) -> None:
        barcode = Barcode.from_scanner(text)
        if not self._is_card(barcode.text):
            self._station.codes.scan(barcode, source)
            self._done()

    def _is_card(self, text: str) -> bool:
        """True for a command card; what it asks for is done then."""
        card = self._read_card(text)
        if card is None:
            return False
        if isinstance(card, ForeignCard):
            self._station.codes.scan_failed(
                "This card was made by another station. Print this station's own cards."
            )
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
        }
        if command.kind is CommandKind.START and command.mode is not None:
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

    @Slot()
    def retake_last(self) -> None:
        """The next shot replaces the photo that was taken last."""
        photos = self._station.state.photos
        if photos:
            self.retake(max(photos, key=lambda photo: photo.taken_at).id)

    @Slot(str)
    def scan_failed(self, words: str) -> None:
        """A hand scanner typed something broken."""
        self._station.codes.scan_failed(words)
        self._done()

    @Slot(str)
    def type_code(self, text: str) -> None:
        """The operator typed a code."""
        self._station.codes.type_in(text)
        self._done()

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
    def next_product(self) -> None:
        """Clear the bench."""
        self._station.codes.next_product()
        self._done()

    @Slot(object)
    def pick_type(self, photo_type: PhotoType) -> None:
        """Choose what to shoot."""
        self._station.shots.pick_type(photo_type)
        self._done()

    @Slot()
    def shoot(self) -> None:
        """Keep what the camera sees now."""
        target = self._station.shots.aim()
        if target is not None:
            self._shoot(*target)
        self._done()

    def _shoot(self, product: Capture, photo_type: PhotoType) -> None:
        frames = _fresh(self._frames.all(), time.monotonic())
        if not frames:
            self._station.shots.no_picture(
                "The camera gives no picture. Check its cable, then shoot again."
            )
            return
        with self._station.notices.refusing():
            photo = self._develop(frames, product, photo_type)
            before = self._station.shots.kept_last
            self._station.shots.shoot(photo.jpeg, photo.seen)
            if (kept := self._station.shots.kept_last) != before:
                self.thumbnail_ready.emit(kept, as_qimage(photo.thumbnail))

    @Slot()
    def shoot_by_itself(self) -> None:
        """The scene is still: shoot, if the shot list wants it so."""
        state = self._station.state
        if state.shot_list.by_itself and state.step is Step.PHOTOGRAPH:
            self.shoot()

    @Slot(str)
    def retake(self, photo_id: str) -> None:
        """The next shot replaces this photo."""
        self._station.shots.retake(photo_id)
        self._done()

    @Slot(str, object)
    def retype(self, photo_id: str, photo_type: PhotoType) -> None:
        """It shows something else."""
        self._station.shots.retype(photo_id, photo_type)
        self._done()

    @Slot(object)
    def reorder(self, photo_ids: tuple[str, ...]) -> None:
        """A new gallery order."""
        self._station.shots.reorder(photo_ids)
        self._done()

    @Slot(str)
    def discard(self, photo_id: str) -> None:
        """Throw a photo away."""
        self._station.shots.discard(photo_id)
        self._done()

    @Slot()
    def undo(self) -> None:
        """Take back the last photo or scan."""
        self._station.undo()
        self._done()

    @Slot(object)
    def observe(self, report: SyncReport) -> None:
        """What the errands did."""
        self._station.observe(report)
        self.state_changed.emit(self._station.state)


def _fresh(frames: Sequence[Frame], now: float) -> Sequence[Frame]:
    """Those of what lies there now; of a slow camera the newest."""
    return [one for one in frames if now - one.taken_at <= _FRESH_S] or [
        one for one in frames[-1:] if now - one.taken_at <= _LATE_S
    ]
