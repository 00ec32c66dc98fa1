"""Room on the disk: photos that the server has shown us, and those that were thrown away unsent,
leave after some days, oldest first. A file that is not its photo any more is no copy of what the
server has: it is set aside for a person to look at."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.domain.errors import NeedsOperator
from app.store.photo_files import CannotRead
from app.store.store import Store

log = logging.getLogger(__name__)

_EVERY_S = 600.0
_AT_ONCE = 100
"""Files in one go: the network waits meanwhile."""


class Keeping:
    """Keeps photos *days* after their session was verified; while the disk is too full, shorter.

    What is to be sent or was not shown by the server is never touched. What was thrown away before
    it was sent is kept as long after its session was closed, when no undo brings it back.
    *clock* gives seconds since the epoch.
    """

    def __init__(self, store: Store, days: int, clock: Callable[[], float]) -> None:
        self._store = store
        self._keep = timedelta(days=days)
        self._clock = clock
        self._next_at = 0.0

    def clear_up(self) -> None:
        """Now and then: remove what may go."""
        if self._clock() < self._next_at:
            return
        self._next_at = self._clock() + _EVERY_S
        now = datetime.fromtimestamp(self._clock(), UTC)
        old = now - self._keep
        before = now if self._store.files.short_of_room else old
        removed = 0
        for kept in self._store.kept_files.not_needed_since(before, _AT_ONCE):
            if kept.since > old and not self._store.files.short_of_room:
                continue  # there is room again
            removed += self._remove(kept.sha256, before, now)
        if removed == _AT_ONCE:
            self._next_at = self._clock()  # there is more
        if removed:
            log.info("%d photos removed here: sent long ago, or thrown away unsent", removed)

    def _remove(self, sha256: str, before: datetime, now: datetime) -> bool:
        """The file first: after a crash in between it is looked for again, and told then."""
        try:
            whole = self._store.files.is_whole(sha256)
        except CannotRead as error:
            log.warning("a photo stays: %s", error)
            return False
        with self._store.files.held():
            if not self._store.kept_files.may_go(sha256, before):
                return False  # the same bytes are a new photo's since
            try:
                self._take_away(sha256, whole=whole)
            except NeedsOperator as error:
                log.warning("a photo stays: %s", error)
                return False
            self._store.kept_files.removed(sha256, now)
            return True

    def _take_away(self, sha256: str, *, whole: bool) -> None:
        """Raises CannotSave."""
        if whole:
            self._store.files.remove(sha256)
        else:
            aside = self._store.files.set_aside(sha256)
            log.error("Changed since it was taken, and set aside: %s", aside)
