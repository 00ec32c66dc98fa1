"""A photo's file on its way out, held against its SHA-256 while it is read."""

import hashlib
import os
from collections.abc import Callable
from io import FileIO, UnsupportedOperation
from pathlib import Path

from app.api.errors import PhotoFileBad

_PIECE = 64 * 1024
"""Bytes; httpx asks for as many."""


class PhotoStream(FileIO):
    """The file as httpx reads it, piece by piece, that tells how far it is.

    One piece is always held back: the last one leaves only when all of them together are the
    photo. A storage that lacks the last piece keeps nothing, so no other bytes ever get there.
    Raises PhotoFileBad, also while it is read.
    """

    def __init__(self, path: Path, sha256: str, tell: Callable[[int], None]) -> None:
        try:
            super().__init__(path)
        except OSError as error:
            raise _gone(path, error) from error
        self._path, self._sha256, self._how_far = path, sha256, tell
        self._begin()

    def _begin(self) -> None:
        self._hash = hashlib.sha256()
        self._given = 0
        self._held = self._next()

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Only to the beginning: httpx does so before it reads."""
        if (offset, whence) != (0, os.SEEK_SET):
            raise UnsupportedOperation
        place = super().seek(0)
        self._begin()
        return place

    def read(self, size: int | None = -1, /) -> bytes:
        """The next piece; those before it have left."""
        self._how_far(self._given)
        if size is None or size < 0:
            return b"".join(iter(lambda: self.read(_PIECE), b""))
        piece, self._held = self._held, b""
        if piece:
            self._held = self._next()
        if not self._held and self._hash.hexdigest() != self._sha256:
            raise altered(self._path)
        self._given += len(piece)
        return piece

    def _next(self) -> bytes:
        try:
            piece = super().read(_PIECE) or b""
        except OSError as error:
            raise _gone(self._path, error) from error
        self._hash.update(piece)
        return piece


def altered(path: Path) -> PhotoFileBad:
    """The file at *path* is not the photo that was taken."""
    return PhotoFileBad(
        f"The file {path} is not the photo that was taken: its bytes were changed since. It is not "
        "sent. Take the photo again, or put the right file back from a backup."
    )


def _gone(path: Path, error: OSError) -> PhotoFileBad:
    return PhotoFileBad(
        f"The photo's file {path} cannot be read ({error.strerror}). Take the photo again, or put "
        "the file back. Check the disk."
    )
