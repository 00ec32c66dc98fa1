"""Photos on disk: whole or not at all, named by their SHA-256, never overwritten."""

import hashlib
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.store.database import CannotSave


class DiskTooFull(CannotSave):
    """Less room than the floor: the shutter is refused before anything is written."""

    title = "Disk too full"


class CannotRead(NeedsOperator):
    """A photo's file is gone or cannot be read."""

    title = "Photo unreadable"


@dataclass(frozen=True, slots=True)
class StagedPhoto:
    """Bytes that are on disk, but not a photo yet."""

    sha256: str
    size: int
    """Bytes."""


@contextmanager
def _told_as_cannot_save(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotSave(
            f"The photo could not be saved in {folder}: {error.strerror}. "
            "Check the disk, then shoot again."
        ) from error


class PhotoFiles:
    """The photo folder. *floor* is the free space, in bytes, below which nothing is taken."""

    def __init__(self, folder: Path, floor: int) -> None:
        self._folder = folder
        self._floor = floor
        self._lock = threading.RLock()

    @contextmanager
    def held(self) -> Iterator[None]:
        """No file leaves until the block ends: for the time between a file and its row."""
        with self._lock:
            yield

    def keep_free(self, floor: int) -> None:
        """Another floor, in bytes; from any thread."""
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

    @property
    def short_of_room(self) -> bool:
        """True when less is free than the floor."""
        return self.free_bytes < self._floor

    def check_room(self) -> None:
        """Raises DiskTooFull when the free space is under the floor."""
        free = self.free_bytes
        if free < self._floor:
            raise DiskTooFull(
                f"Only {free / 1e9:.1f} GB free, {self._floor / 1e9:.1f} GB needed. "
                "Free some space; what is taken is safe."
            )

    def stage(self, data: bytes) -> StagedPhoto:
        """Put *data* on disk, not kept yet. For any thread. Raises DiskTooFull, CannotSave.

        Temporary file and flush, the slow part; `keep` is quick then.
        """
        self.check_room()
        staged = StagedPhoto(hashlib.sha256(data).hexdigest(), len(data))
        path = self.path(staged.sha256)
        with _told_as_cannot_save(self._folder):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            try:
                _write_flushed(part, data)
            except OSError:
                part.unlink(missing_ok=True)  # half a photo only takes room that is short already
                raise
        return staged

    def keep(self, photo: bytes | StagedPhoto) -> StagedPhoto:
        """Put a photo on disk for good. Raises DiskTooFull, CannotSave.

        Rename, flush the folder: after a power cut there is the whole file or none. Keeping the
        same bytes twice keeps one file.
        """
        staged = self.stage(photo) if isinstance(photo, bytes) else photo
        path = self.path(staged.sha256)
        with _told_as_cannot_save(self._folder):
            path.with_suffix(".part").replace(path)
            _flush_folder(path.parent)
        return staged

    def drop(self, photo: StagedPhoto) -> None:
        """A staged photo is not wanted; what cannot be removed now is swept at the next start."""
        with suppress(OSError):
            self.path(photo.sha256).with_suffix(".part").unlink(missing_ok=True)

    def read(self, sha256: str) -> bytes:
        """The photo with this hash. Raises CannotRead."""
        path = self.path(sha256)
        try:
            return path.read_bytes()
        except OSError as error:
            raise CannotRead(
                f"Expected the photo in {path}, got: {error.strerror}. Check the disk."
            ) from error

    def remove(self, sha256: str) -> None:
        """Take a photo's file off the disk. Raises CannotSave."""
        with _told_as_cannot_save(self._folder):
            self.path(sha256).unlink(missing_ok=True)

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
