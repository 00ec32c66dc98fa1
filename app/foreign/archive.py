"""Zip archives from outside: read, never unpacked onto the disk, and bounded in every way.

PKWARE's APPNOTE 6.3.10 has the format: section 4.3.16 the record at the end, 4.3.15 the one of
archives that are larger than ours can be.
"""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.foreign.errors import BadInput

_END, _LARGE = b"PK\x05\x06", b"PK\x06\x07"
_END_SIZE, _LARGE_SIZE, _LONGEST_COMMENT = 22, 20, 65_535
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_TROUBLES = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    *(ValueError, OverflowError),
)


@dataclass(frozen=True, slots=True)
class ZipBounds:
    """What one entrance takes."""

    largest: int = 100_000_000
    """Bytes of one file in it, unpacked."""
    all: int = 400_000_000
    """Bytes of all that is read from it, unpacked."""
    directory: int = 4_000_000
    """Bytes of its list of files; about forty thousand of them."""


class Archive:
    """An open archive. *names* are what it claims: use `name_inside` before one becomes a path."""

    def __init__(self, opened: zipfile.ZipFile, bounds: ZipBounds) -> None:
        self._opened, self._bounds = opened, bounds
        self._read = 0
        self._members = {one.filename: one for one in opened.infolist()}
        self.names = tuple(self._members)

    def read(self, name: str) -> bytes:
        """A whole file of it. Raises BadInput, also for a name that it does not have."""
        member = self._members.get(name)
        if member is None:
            raise BadInput("a file of it is missing")
        if member.compress_type not in _WAYS or member.flag_bits & _ENCRYPTED:
            raise BadInput("it is packed or encrypted in a way that this program never writes")
        room = min(self._bounds.largest, self._bounds.all - self._read)
        if member.file_size > room:
            raise BadInput(f"a file of it unpacks to {member.file_size} bytes, more than we take")
        with _as_bad_input(), self._opened.open(member) as file:
            content = file.read(room + 1)
        self._read += len(content)
        return content


def is_zip(path: Path) -> bool:
    """Whether the file ends as an archive does. Raises OSError."""
    return _end_of(path) is not None


@contextmanager
def open_zip(path: Path, bounds: ZipBounds | None = None) -> Iterator[Archive]:
    """The archive at *path*. Raises BadInput, OSError."""
    bounds = bounds or ZipBounds()
    _check_directory(path, bounds)
    with _as_bad_input():
        opened = zipfile.ZipFile(path)
    with opened:
        yield Archive(opened, bounds)


@contextmanager
def _as_bad_input() -> Iterator[None]:
    try:
        yield
    except BadInput:
        raise
    except _TROUBLES as error:
        raise BadInput("a part of it cannot be unpacked") from error


def _check_directory(path: Path, bounds: ZipBounds) -> None:
    """The list of files is read as a whole when an archive is opened."""
    end = _end_of(path)
    if end is None:
        raise BadInput("it is no archive, or its end is missing")
    if end.startswith(_LARGE):
        raise BadInput("it is an archive of a size that this program never writes")
    size = int.from_bytes(end[_LARGE_SIZE + 12 : _LARGE_SIZE + 16], "little")
    if size > bounds.directory:
        raise BadInput("it holds far too many files")


def _end_of(path: Path) -> bytes | None:
    """The record at the end, and the twenty bytes before it."""
    with path.open("rb") as file:
        length = file.seek(0, 2)
        file.seek(max(0, length - _LONGEST_COMMENT - _END_SIZE - _LARGE_SIZE))
        tail = file.read()
    found = tail.rfind(_END)
    if found < 0 or len(tail) - found < _END_SIZE:
        return None
    before = tail[max(0, found - _LARGE_SIZE) : found].rjust(_LARGE_SIZE, b"\0")
    return before + tail[found : found + _END_SIZE]
