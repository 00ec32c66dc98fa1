"""The camera's thread: frames go into mailboxes, the newest wins, nothing queues."""

from threading import Event

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.devices.latest import Latest
from app.devices.source import Frame, FrameSource, supervise
from app.vision.preview import shrink
from app.workers.worker import Worker

_PREVIEW_WIDTH = 1280


class CameraWorker(Worker):
    """Loops: reads the source and delivers each frame to who looks at it."""

    frame_arrived = Signal()
    """A frame waits for the decoder."""
    picture_arrived = Signal()
    """A preview waits for the face."""
    trouble_changed = Signal(str)
    """What is wrong with the camera in plain words; "" when it is back."""

    def __init__(
        self,
        source: FrameSource,
        to_decode: Latest[Frame],
        to_shoot: Latest[Frame],
        to_show: Latest[tuple[QImage, int, int]],
    ) -> None:
        super().__init__()
        self._source = source
        self._to_decode = to_decode
        self._to_shoot = to_shoot
        self._to_show = to_show
        self._stop = Event()

    def start(self) -> None:
        """Deliver until told to stop."""
        supervise(
            self._source,
            self._stop,
            self._deliver,
            lambda error: self.trouble_changed.emit(f"{error.title}: {error}"),
            lambda: self.trouble_changed.emit(""),
        )

    def ask_to_stop(self) -> None:
        """Leave the loop."""
        self._stop.set()

    def _deliver(self, frame: Frame) -> None:
        self._to_shoot.put(frame)
        if self._to_decode.put(frame):
            self.frame_arrived.emit()
        height, width = frame.image.shape[:2]
        if self._to_show.put((_picture(frame), width, height)):
            self.picture_arrived.emit()


class PictureRelay(QObject):
    """In the face's thread: takes the newest preview out of the mailbox."""

    picture_ready = Signal(QImage, int, int)

    def __init__(self, mailbox: Latest[tuple[QImage, int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._mailbox = mailbox

    @Slot()
    def relay(self) -> None:
        """Hand on the newest picture, if it was not taken already."""
        if (item := self._mailbox.take()) is not None:
            self.picture_ready.emit(*item)


def _picture(frame: Frame) -> QImage:
    small = shrink(frame.image, _PREVIEW_WIDTH)
    height, width = small.shape[:2]
    picture = QImage(small.data, width, height, small.strides[0], QImage.Format.Format_BGR888)
    return picture.copy()  # QImage borrows the array's memory
