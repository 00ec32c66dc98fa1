"""Pictures of photos, read off the disk where the face must not wait for it."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.domain.flaw import Region
from app.domain.photo import ProductPhoto
from app.foreign.errors import BadInput
from app.foreign.paths import name_inside
from app.workers.boundary import slot
from app.workers.worker import Worker

log = logging.getLogger(__name__)

_SIZE = QSize(320, 240)


class ThumbnailWorker(Worker):
    """Listens: one wish, one picture.

    *path_of* tells where the photo with a hash lies; *folder* is where outlines lie.
    """

    loaded = Signal(str, QImage)
    """The photo's id and its thumbnail; a null picture when the file is gone."""
    part_loaded = Signal(str, object, QImage)
    """The photo's id, the Region that is shown, its picture; a null one when the file is gone."""
    outline_loaded = Signal(str, QImage)
    """The outline's name and its picture; a null one when there is none."""

    def __init__(self, path_of: Callable[[str], Path], folder: Path) -> None:
        super().__init__()
        self._path_of = path_of
        self._folder = folder

    @slot(object)
    def load(self, photo: ProductPhoto) -> None:
        """Read one photo small."""
        reader = self._reader(photo)
        full = reader.size()
        if full.isValid():
            reader.setScaledSize(full.scaled(_SIZE, Qt.AspectRatioMode.KeepAspectRatio))
        self.loaded.emit(photo.id, reader.read())

    @slot(object, object, QSize)
    def load_part(self, photo: ProductPhoto, part: Region, room: QSize) -> None:
        """Read *part* of a photo as large as it fits into *room*, at most pixel by pixel."""
        reader = self._reader(photo)
        full = reader.size()
        left, top, right, bottom = part
        wide, high = full.width() * (right - left), full.height() * (bottom - top)
        if full.isValid() and wide >= 1 and high >= 1:
            factor = min(1.0, room.width() / wide, room.height() / high)
            scaled = QSize(round(full.width() * factor), round(full.height() * factor))
            reader.setScaledSize(scaled)
            corner = round(left * scaled.width()), round(top * scaled.height())
            reader.setScaledClipRect(
                QRect(*corner, max(1, round(wide * factor)), max(1, round(high * factor)))
            )
        self.part_loaded.emit(photo.id, part, reader.read())

    @slot(str)
    def load_outline(self, name: str) -> None:
        """Read a shot list's outline picture, from the station's own folder and no other."""
        try:
            picture = QImageReader(str(name_inside(self._folder, name))).read()
        except BadInput as error:
            log.warning("The outline of a shot list is not shown: %s", error)
            picture = QImage()
        self.outline_loaded.emit(name, picture)

    def _reader(self, photo: ProductPhoto) -> QImageReader:
        """Of no file where the photo's record is damaged: then there is no picture to show."""
        reader = QImageReader()
        try:
            reader.setFileName(str(self._path_of(photo.sha256)))
        except BadInput as error:
            log.warning("A photo is not shown: %s", error)
        reader.setAutoTransform(True)
        return reader
