"""A camera's thread: frames go into mailboxes, the newest wins, nothing queues."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.devices.cameras.capture import Capture
from app.devices.cameras.source import Frame, FrameSource
from app.devices.latest import Latest
from app.devices.recent import Recent
from app.devices.supervise import deliver_frames, supervise
from app.domain.errors import StationError
from app.vision.quality.judgement import reduced
from app.workers.boundary import Bounded, Rest, slot
from app.workers.picture import as_qimage
from app.workers.worker import Worker

_PREVIEW_EDGE = 1280
"""Pixels of the long edge, until the face says how large it shows them."""

ToShow = Latest[tuple[QImage, int, int]]
"""A preview, and the width and height of the full frame."""


class CameraWorker(Worker):
    """Loops: reads the source and delivers each frame to who looks at it."""

    frame_arrived = Signal()
    """A frame waits in a mailbox."""
    picture_arrived = Signal()
    """A preview waits for the face."""
    trouble_changed = Signal(str)
    """Why the camera cannot be worked with, in plain words; "" when it can."""
    remark_changed = Signal(str)
    """What is odd about its pictures, though they can be worked with; "" when nothing is."""

    def __init__(
        self,
        source: FrameSource,
        to_show: ToShow,
        mailboxes: tuple[Latest[Frame], ...] = (),
        to_shoot: Recent[Frame] | None = None,
    ) -> None:
        super().__init__()
        self._source = source
        self._to_show = to_show
        self._mailboxes = mailboxes
        self._to_shoot = to_shoot
        self._edge = _PREVIEW_EDGE
        self._trouble: str | None = None
        self._remark = ""
        self._stop, self._leave = Event(), Event()
        self._rest = Rest()

    def start(self) -> None:
        """Deliver until told to stop."""
        while not self._stop.is_set():
            self._leave.clear()
            if self._stop.is_set():  # set between the question and the clearing
                return
            camera, self._trouble = Capture(self._source), None
            with self.boundary("start", self._rest):
                supervise(
                    camera, partial(self._serve, camera), self._leave, self._tell, self.report
                )

    def use(self, source: FrameSource) -> None:
        """From another thread: deliver from *source* instead, as soon as the old one is let go."""
        self._source = source
        self._leave.set()

    def size_pictures(self, edge: int) -> None:
        """From another thread: previews have a long edge of so many pixels, if the frame has."""
        self._edge = edge

    def ask_to_stop(self) -> None:
        """Leave the loop."""
        self._stop.set()
        self._leave.set()

    def _serve(self, camera: Capture, works: Callable[[], None]) -> None:
        def hear(error: StationError | None) -> None:
            if error is not None:
                self._tell(error)
            elif self._trouble != "":
                works()
                self._say("")

        deliver_frames(camera, self._deliver, self._leave, hear, self._remark_on)

    def _tell(self, error: StationError) -> None:
        self._say(f"{error.title}: {error}")
        self._remark_on("")

    def _say(self, trouble: str) -> None:
        # A camera that stays away is tried again and again; its state is told once.
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble_changed.emit(trouble)

    def _remark_on(self, words: str) -> None:
        if words != self._remark:
            self._remark = words
            self.remark_changed.emit(words)

    def _deliver(self, frame: Frame) -> None:
        """A failure here is not the camera's: it stays open, and the next frames rest a while."""
        if self._rest.over:
            with self.boundary("deliver", self._rest):
                self._hand_out(frame)

    def _hand_out(self, frame: Frame) -> None:
        if self._to_shoot is not None:
            self._to_shoot.put(frame)
        if [mailbox for mailbox in self._mailboxes if mailbox.put(frame)]:
            self.frame_arrived.emit()
        height, width = frame.image.shape[:2]
        picture = as_qimage(reduced(frame.image, self._edge))
        if self._to_show.put((picture, width, height)):
            self.picture_arrived.emit()


class PictureRelay(Bounded):
    """In the face's thread: takes the newest preview out of the mailbox."""

    picture_ready = Signal(QImage, int, int)

    def __init__(self, mailbox: ToShow, parent: QObject) -> None:
        super().__init__(parent)
        self._mailbox = mailbox

    @slot()
    def relay(self) -> None:
        """Hand on the newest picture, if it was not taken already."""
        if (item := self._mailbox.take()) is not None:
            self.picture_ready.emit(*item)

    def recover(self) -> None:
        """An emptied mailbox wakes this relay again."""
        self._mailbox.take()
