"""Photos on disk: whole or not at all, named by their SHA-256, never overwritten."""

import hashlib
import os
import shutil
import sys
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.store.database import CannotSave


class DiskTooFull(CannotSave):
    """Less room than the floor: the shutter is refused before anything is written."""

    title = "Disk too full"


class CannotRead(NeedsOperator):
    """A photo's file is gone or cannot be read."""

    title = "Photo unreadable"


class PhotoFiles:
    """The photo folder. *floor* is the free space, in bytes, below which nothing is taken."""

    def __init__(self, folder: Path, floor: int) -> None:
        self._folder = folder
        self._floor = floor

    def path(self, sha256: str) -> Path:
        """Where the photo with this hash lies."""
        return self._folder / sha256[:2] / f"{sha256}.jpg"

    @property
    def free_bytes(self) -> int:
        """Room on the photo folder's disk."""
        place = self._folder
        while not place.exists():
            place = place.parent
        return shutil.disk_usage(place).free

    def check_room(self) -> None:
        """Raises DiskTooFull when the free space is under the floor."""
        free = self.free_bytes
        if free < self._floor:
            raise DiskTooFull(
                f"Only {free / 1e9:.1f} GB free, {self._floor / 1e9:.1f} GB needed. "
                "Free some space; what is taken is safe."
            )

    def keep(self, data: bytes) -> str:
        """Put *data* on disk for good and return its hash. Raises DiskTooFull, CannotSave.

        Temporary file, flush, rename, flush the folder: after a power cut there is the whole file
        or none. Keeping the same bytes twice keeps one file.
        """
        self.check_room()
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.path(sha256)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.with_suffix(".part")
            _write_flushed(temporary, data)
            temporary.replace(path)
            _flush_folder(path.parent)
        except OSError as error:
            raise CannotSave(
                f"The photo could not be saved in {self._folder}: {error.strerror}. "
                "Check the disk, then shoot again."
            ) from error
        return sha256

    def read(self, sha256: str) -> bytes:
        """The photo with this hash. Raises CannotRead."""
        path = self.path(sha256)
        try:
            return path.read_bytes()
        except OSError as error:
            raise CannotRead(
                f"Expected the photo in {path}, got: {error.strerror}. Check the disk."
            ) from error

    def sweep(self) -> None:
        """Remove what a power cut left half-written."""
        for part in self._folder.glob("*/*.part"):
            part.unlink(missing_ok=True)


def _write_flushed(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable. Windows flushes names with the file and opens no folders."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
