"""Small pictures of photos, read off the disk where the face must not wait for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from app.domain.photo import ProductPhoto
from app.workers.worker import Worker

_SIZE = QSize(320, 240)


class ThumbnailWorker(Worker):
    """Listens: one wish, one picture. *path_of* tells where the photo with a hash lies."""

    loaded = Signal(str, QImage)
    """The photo's id and its thumbnail; a null picture when the file is gone."""

    def __init__(self, path_of: Callable[[str], Path]) -> None:
        super().__init__()
        self._path_of = path_of

    @Slot(object)
    def load(self, photo: ProductPhoto) -> None:
        """Read one photo small."""
        reader = QImageReader(str(self._path_of(photo.sha256)))
        reader.setAutoTransform(True)
        full = reader.size()
        if full.isValid():
            reader.setScaledSize(full.scaled(_SIZE, Qt.AspectRatioMode.KeepAspectRatio))
        self.loaded.emit(photo.id, reader.read())
