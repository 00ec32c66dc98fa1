"""Segments of JSON lines and pictures in one folder; the oldest make room.

A quarter of the size is for lines, the rest for pictures. Nothing is flushed to the platter: what
was written survives kill -9, and a power cut takes a few seconds of the trace, never a fact.
"""

from collections import deque
from pathlib import Path
from typing import BinaryIO

from app.files.durable import append, create, make_folder

_LINES_SHARE = 4
_SEGMENTS = 8
"""Of which the lines' share is made, so that an eighth goes at a time."""


class Ring:
    """The folder. For one thread. *size* in bytes. Raises OSError."""

    def __init__(self, folder: Path, size: int) -> None:
        self._folder = folder
        self._segment_size = max(1, size // _LINES_SHARE // _SEGMENTS)
        self._pictures_size = size - size // _LINES_SHARE
        make_folder(folder)
        self._segments = deque(segments(folder))
        pictures = sorted(folder.glob("*.png"))
        self._pictures = deque((one, one.stat().st_size) for one in pictures)
        self._held = sum(size for _, size in self._pictures)
        self._number = _number(pictures[-1]) if pictures else 0
        self._file: BinaryIO | None = None
        self._written = 0

    def close(self) -> None:
        """Let the file go."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def write(self, lines: bytes) -> bool:
        """Append whole lines. True when they begin a segment."""
        begun = self._file is None or self._written >= self._segment_size
        if begun:
            self._next_segment()
        if self._file is not None:
            self._file.write(lines)
            self._file.flush()
            self._written += len(lines)
        return begun

    def keep(self, picture: bytes) -> str:
        """Keep a PNG; its name."""
        self._number += 1
        path = self._folder / f"{self._number:08}.png"
        with create(path) as file:
            file.write(picture)
        self._pictures.append((path, len(picture)))
        self._held += len(picture)
        while self._held > self._pictures_size:
            oldest, size = self._pictures.popleft()
            oldest.unlink(missing_ok=True)
            self._held -= size
        return path.name

    def _next_segment(self) -> None:
        self.close()
        number = _number(self._segments[-1]) + 1 if self._segments else 1
        path = self._folder / f"{number:08}.jsonl"
        self._file = append(path)
        self._written = 0
        self._segments.append(path)
        while len(self._segments) > _SEGMENTS:
            self._segments.popleft().unlink(missing_ok=True)


def segments(folder: Path) -> list[Path]:
    """The files of lines, oldest first."""
    return sorted(folder.glob("*.jsonl"))


def _number(path: Path) -> int:
    return int(path.stem)
