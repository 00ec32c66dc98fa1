"""Which camera's picture is on the bench: the one that is worked with now."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.domain.barcode import Reading
from app.station.state import Step
from app.ui.bench.preview import Preview


class Viewfinder(QObject):
    """Feeds the *preview*. Where a second camera photographs, its picture is shown meanwhile."""

    def __init__(self, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self._photo_camera = self._photographing = False

    def display(self, step: Step) -> None:
        """What the bench is at."""
        self._photographing = step in (Step.PHOTOGRAPH, Step.CONFIRM)

    def show_picture(self, picture: QImage, full_width: int, full_height: int) -> None:
        """The newest preview."""
        if not self._elsewhere():
            self._preview.show_picture(picture, full_width, full_height)

    def show_photo_picture(self, picture: QImage, full_width: int, full_height: int) -> None:
        """The newest preview of the photo camera, where there are two."""
        self._photo_camera = True
        if self._photographing:
            self._preview.show_picture(picture, full_width, full_height)

    def lose_photo_camera(self) -> None:
        """A lost one leaves no standing picture: the other's is shown until it is back."""
        self._photo_camera = False

    def show_readings(self, readings: tuple[Reading, ...]) -> None:
        """Codes in the last frame, outlined."""
        self._preview.show_readings(() if self._elsewhere() else readings)

    def _elsewhere(self) -> bool:
        return self._photo_camera and self._photographing
