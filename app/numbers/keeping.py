"""The days on disk: a small file each, the oldest go."""

import json
import logging
import threading
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from app.numbers.day import Day

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
    ) -> None:
        self._folder, self._now, self._clock = folder, now, clock
        self._lock = threading.Lock()
        self._day = self._read(now().date()) or Day(now().date())
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
                return Day.from_json(json.loads(json.dumps(self._day.as_json())))
            wanted = self._now().date() - timedelta(days=back)
        return self._read(wanted) or Day(wanted)

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
        path = self._path(self._day.date)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_text(json.dumps(self._day.as_json()), encoding="utf-8")
            part.replace(path)
            for old in sorted(self._folder.glob("*.json"))[:-_DAYS_KEPT]:
                old.unlink(missing_ok=True)
        except OSError as error:
            log.warning("The day's figures could not be saved: %s.", error.strerror)

    def _path(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}.json"

    def _read(self, day: date) -> Day | None:
        try:
            return Day.from_json(json.loads(self._path(day).read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            log.warning("The figures of %s cannot be read and are begun anew.", day)
            return None
