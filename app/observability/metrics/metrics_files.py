"""The days on disk: a small file each, the oldest go."""

import json
import logging
import threading
import time
from collections.abc import Callable
from copy import deepcopy
from datetime import date, datetime, timedelta
from pathlib import Path

from app.files.side_file import Report, SideFile, unreported
from app.foreign.json_reader import read_json
from app.observability.metrics.day import Day

log = logging.getLogger(__name__)

_DAYS_KEPT = 92
_SAVE_EVERY_S = 60.0


class Numbers:
    """A meter that keeps. For any thread. *now* gives local time.

    It is saved by whoever counts, at most once a minute: a power cut takes a minute of figures.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        clock: Callable[[], float] = time.monotonic,
        report: Report = unreported,
    ) -> None:
        self._folder, self._now, self._clock = folder, now, clock
        self._lock = threading.Lock()
        self._day = self._read(now().date(), report)
        self._saved_at = clock()
        self._changed = False

    def count(self, name: str, times: int = 1) -> None:
        """Add to a counter of this hour."""
        with self._lock:
            self._turn()
            self._day.count(name, self._now().hour, times)
            self._changed = True
            self._save_now_and_then()

    def measure(self, name: str, value: float, times: int = 1) -> None:
        """Add to a spread of this hour."""
        with self._lock:
            self._turn()
            self._day.measure(name, self._now().hour, value, times)
            self._changed = True
            self._save_now_and_then()

    def save(self) -> None:
        """Bring today to disk."""
        with self._lock:
            self._save()

    def day(self, back: int = 0) -> Day:
        """A copy of today, or of *back* days ago; an empty one when nothing was kept."""
        with self._lock:
            if back == 0:
                return deepcopy(self._day)
            wanted = self._now().date() - timedelta(days=back)
        return self._read(wanted)

    def _turn(self) -> None:
        """Another day begins."""
        today = self._now().date()
        if today != self._day.date:
            self._save()
            self._day = Day(today)

    def _save_now_and_then(self) -> None:
        if self._clock() - self._saved_at >= _SAVE_EVERY_S:
            self._save()

    def _save(self) -> None:
        self._saved_at = self._clock()
        if not self._changed:
            return  # another process may be the one that counts
        try:
            day_file(self._folder, self._day.date).write(json.dumps(self._day.as_json()))
            for old in sorted(self._folder.glob("*.json"))[:-_DAYS_KEPT]:
                old.unlink(missing_ok=True)
        except OSError as error:
            log.warning("The day's figures could not be saved: %s.", error.strerror)

    def _read(self, day: date, report: Report = unreported) -> Day:
        """A day that nobody else holds, so that counting changes no default."""
        return day_file(self._folder, day).read(report) or Day(day)


def day_file(folder: Path, day: date) -> SideFile[Day | None]:
    """The file with the figures of a *day*; None holds where there are none."""
    return SideFile(
        "numbers",
        folder / f"{day.isoformat()}.json",
        lambda content: _day_in(content, day),
        None,
        "The figures of this day are counted anew.",
        "Nothing needs to be done; delete the bad file when nobody needs it.",
    )


def _day_in(content: bytes, day: date) -> Day:
    """Raises ValueError, KeyError, TypeError, AttributeError, BadInput."""
    found = Day.from_json(read_json(content))
    if found.date != day:
        raise ValueError(f"expected the figures of {day}, got those of {found.date}")
    return found
