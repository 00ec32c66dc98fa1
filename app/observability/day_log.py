"""What happened, day by day, in plain words: one file a day, kept for a while.

Not a fact: nothing is confirmed by it, and a power cut may take its last line.
"""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

from app.domain.day import DayEntry
from app.files.durable import append, make_folder
from app.foreign.json_reader import read_json

_DAYS_KEPT = 31
_LONGEST_DAY = 8_000_000
"""Bytes; about 50,000 lines. What comes after is not written."""


class Diary:
    """In *folder*. For one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, entry: DayEntry) -> None:
        """Add a line to the entry's day. Raises OSError."""
        path = self._path(entry.at.astimezone().date())
        if not path.exists():
            make_folder(self._folder)
            self._forget_old(entry.at.astimezone().date())
        elif path.stat().st_size > _LONGEST_DAY:
            return
        line = asdict(entry) | {"at": entry.at.astimezone(UTC).isoformat()}
        words = json.dumps(line, ensure_ascii=False) + "\n"
        with append(path) as file:
            file.write(words.encode(errors="backslashreplace"))

    def read(self, day: date) -> tuple[DayEntry, ...]:
        """The day's entries, newest first. A broken line is left out."""
        path = self._path(day)
        if not path.is_file():
            return ()
        with path.open("rb") as file:
            lines = file.read(2 * _LONGEST_DAY).decode(errors="replace").splitlines()
        entries = [entry for line in lines if (entry := _entry(line)) is not None]
        return tuple(reversed(entries))

    def _path(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}.jsonl"

    def _forget_old(self, today: date) -> None:
        for path in self._folder.glob("????-??-??.jsonl"):
            try:
                age = (today - date.fromisoformat(path.stem)).days
            except ValueError:
                continue
            if age > _DAYS_KEPT:
                path.unlink(missing_ok=True)


def _entry(line: str) -> DayEntry | None:
    try:
        found = read_json(line)
        return DayEntry(**(found | {"at": datetime.fromisoformat(found["at"])}))
    except (ValueError, TypeError, KeyError):
        return None
