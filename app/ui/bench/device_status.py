"""What the devices and the system around the bench say, in the lamps and the line above."""

from PySide6.QtCore import QObject, QTimer

from app.ui.bench.preview import Preview
from app.ui.bench.status_line import StatusLine
from app.ui.bench.trouble_line import TroubleLine
from app.ui.bench.viewfinder import Viewfinder

_SURELY_CALM_MS = 3_000
"""A try that has not failed yet is no success: what was said of the server stays so long."""


class Surroundings(QObject):
    """Each says what is wrong with it; "" when nothing is."""

    def __init__(
        self,
        status: StatusLine,
        trouble: TroubleLine,
        preview: Preview,
        viewfinder: Viewfinder,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._status, self._trouble = status, trouble
        self._preview, self._viewfinder = preview, viewfinder
        self._calm = QTimer(self, singleShot=True, interval=_SURELY_CALM_MS)
        self._calm.timeout.connect(self._forget_server)
        status.reason_changed.connect(self._show_server)

    def show_camera(self, words: str) -> None:
        """The camera."""
        self._preview.show_trouble(words)
        self._status.show_device("Camera", words)

    def show_camera_remark(self, words: str) -> None:
        """What is odd about the camera's pictures, though it can be worked with."""
        self._trouble.tell(words, about="remark")

    def show_photo_camera_remark(self, words: str) -> None:
        """The same of the photo camera."""
        self._trouble.tell(words, about="photo_remark")

    def show_photo_camera(self, words: str) -> None:
        """The photo camera, where there are two."""
        if words:
            self._viewfinder.lose_photo_camera()
        self._trouble.tell(words, about="photo camera")

    def show_scanner(self, words: str) -> None:
        """The hand scanner."""
        self._status.show_device("Scanner", words)
        self._trouble.tell(words, about="scanner")

    def show_scanner_heard(self) -> None:
        """A hand scanner that types is known to be there once it has typed."""
        self._status.show_device("Scanner", "")

    def show_in_front(self, words: str) -> None:
        """That the keyboard is another program's."""
        self._trouble.tell(words, about="front")

    def show_unwatched(self, words: str) -> None:
        """That nobody starts a kiosk again when it falls."""
        self._trouble.tell(words, about="watchdog")

    def show_kiosk(self, words: str) -> None:
        """What keeps the bench from being a kiosk."""
        self._trouble.tell(words, about="kiosk")

    def _show_server(self, words: str) -> None:
        if words:
            self._calm.stop()
            self._trouble.tell(words, about="server")
        elif not self._calm.isActive():
            self._calm.start()

    def _forget_server(self) -> None:
        self._trouble.tell("", about="server")
