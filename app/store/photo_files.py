"""Photos on disk: whole or not at all, named by their SHA-256, never overwritten."""

import hashlib
import secrets
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.files.durable import (
    PART,
    flush_folder,
    make_folder,
    move,
    publish,
    remove,
    write_flushed,
)
from app.foreign.paths import checked_sha256
from app.store.sqlite.database_file import identity_of
from app.store.sqlite.errors import CannotSave

JPEG = ".jpg"
"""Ending of a photo's file; its name is the SHA-256 of its bytes, in hexadecimal digits."""

UNRECORDED = "unrecorded"
"""Sub-folder of the photo folder for files that are no photo which a row knows."""


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
    part: str = ""
    """The name of the temporary file. Each staging has its own, also of equal bytes."""


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
        self.folder = folder
        self._data_folder = identity_of(folder.parent)
        self._floor = floor
        self._lock = threading.RLock()
        self._on_disk: set[Path] = set()
        """Sub-folders whose own name was flushed in this run."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """No file leaves until the block ends: for the time between a file and its row."""
        with self._lock:
            yield

    def keep_free(self, floor: int) -> None:
        """Another floor, in bytes; from any thread."""
        self._floor = floor

    def path(self, sha256: str) -> Path:
        """Where the photo with this hash lies. Raises BadInput for what is no hash."""
        return self.folder / checked_sha256(sha256)[:2] / f"{sha256}{JPEG}"

    @property
    def free_bytes(self) -> int:
        """Room on the photo folder's disk."""
        place = self.folder
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

    def _check_data_folder(self) -> None:
        """Raises CannotSave. A folder made anew in the place of a lost one is another disk."""
        if self._data_folder is not None and identity_of(self.folder.parent) != self._data_folder:
            raise CannotSave(
                f"The data folder {self.folder.parent} was moved or removed while the bench works. "
                "The photo was not kept. Bring the folder back as it was, then start again."
            )

    def stage(self, data: bytes) -> StagedPhoto:
        """Put *data* on disk, not kept yet. For any thread. Raises DiskTooFull, CannotSave.

        Temporary file and flush, the slow part; `keep` is quick then.
        """
        self.check_room()
        return self._stage(StagedPhoto(hashlib.sha256(data).hexdigest(), len(data)), data)

    def stage_stand_in(self, photo: StagedPhoto, data: bytes) -> StagedPhoto:
        """Put *data* on disk in the place of a photo whose own bytes are not at hand (a replay)."""
        return self._stage(photo, data)

    def _stage(self, photo: StagedPhoto, data: bytes) -> StagedPhoto:
        staged = replace(photo, part=f"{photo.sha256}.{secrets.token_hex(4)}{PART}")
        part = self._part(staged)
        self._check_data_folder()
        with _told_as_cannot_save(self.folder):
            self._make_folder(part.parent)
            try:
                write_flushed(part, data)
            except OSError:
                part.unlink(missing_ok=True)  # half a photo only takes room that is short already
                raise
        return staged

    def _make_folder(self, folder: Path) -> None:
        """A folder that is there may be one that another thread, or a program that was killed,
        made and did not flush: so its name is flushed once in each run."""
        if folder not in self._on_disk or not folder.is_dir():
            make_folder(folder)
            flush_folder(folder.parent)
            self._on_disk.add(folder)

    def keep(self, photo: bytes | StagedPhoto) -> StagedPhoto:
        """Put a photo on disk for good. Raises DiskTooFull, CannotSave.

        Rename, flush the folder: after a power cut there is the whole file or none. Keeping the
        same bytes twice keeps one file.
        """
        staged = self.stage(photo) if isinstance(photo, bytes) else photo
        with _told_as_cannot_save(self.folder):
            publish(self._part(staged), self.path(staged.sha256))
        return staged

    def drop(self, photo: StagedPhoto) -> None:
        """A staged photo is not wanted; what cannot be removed now is removed at the next start."""
        with suppress(OSError):
            self._part(photo).unlink(missing_ok=True)

    def _part(self, photo: StagedPhoto) -> Path:
        return self.path(photo.sha256).with_name(photo.part)

    def read(self, sha256: str) -> bytes:
        """The photo with this hash: its bytes and no others. Raises CannotRead."""
        path = self.path(sha256)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise CannotRead(
                f"Expected the photo in {path}, got: {error.strerror}. Check the disk."
            ) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise CannotRead(
                f"The file {path} is not the photo that was taken: its bytes were changed since. "
                "Put the right file back from a backup, or take the photo again."
            )
        return data

    def is_whole(self, sha256: str) -> bool:
        """False when the photo's file has other bytes than the photo; True when there is none.

        Raises CannotRead.
        """
        path = self.path(sha256)
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except FileNotFoundError:
            return True
        except OSError as error:
            raise CannotRead(f"The photo in {path} cannot be read: {error.strerror}.") from error

    def set_aside(self, sha256: str) -> Path:
        """Move a file that is not its photo any more away; where to. Raises CannotSave."""
        aside = self.folder / UNRECORDED / f"{sha256}.altered{JPEG}"
        with _told_as_cannot_save(self.folder):
            move(self.path(sha256), aside)
        return aside

    def remove(self, sha256: str) -> None:
        """Take a photo's file off the disk, for good on return. Raises CannotSave."""
        with _told_as_cannot_save(self.folder):
            remove(self.path(sha256))
