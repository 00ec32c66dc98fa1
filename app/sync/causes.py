"""Refusals by their cause: what several errands share is tried by one of them, now and then.

A wrong clock, a storage that lets nobody in, a proxy that lets nothing large pass: none is worth
one try for each photo, and each heals without anybody at this station.
"""

import logging
from collections.abc import Callable, Sequence

from app.api.errors import Cause, PhotoFileBad, Rejected
from app.domain.errors import NeedsOperator
from app.store.outbox import Errand, Outbox, OutboxItem
from app.store.parked import ParkedErrands
from app.sync.backoff import probe_interval

log = logging.getLogger(__name__)

_OF_PHOTOS = {Cause.CLOCK, Cause.PERMISSION, Cause.STORAGE, Cause.SIZE}


class Causes:
    """Parks errands, and lets one for each cause try again. *clock* gives seconds since the epoch.

    *healed* is called before anything is tried again. Call it from the engine's thread.
    """

    def __init__(
        self,
        outbox: Outbox,
        parked: ParkedErrands,
        clock: Callable[[], float],
        healed: Callable[[], None],
    ) -> None:
        self._outbox = outbox
        self._parked = parked
        self._clock = clock
        self._healed = healed
        self._probes: dict[str, int] = {}
        """How often each cause was tried in vain."""
        self._next_at: dict[str, float] = {}
        self._under_way: dict[str, OutboxItem] = {}
        """The errands that are trying now."""
        self._refused: dict[str, set[int]] = {}
        """Numbers of the errands that met each cause since it healed last, and before that."""
        self._healed_since: set[str] = set()
        self._open: dict[str, str] = {}
        """Causes that something is parked for, with the reason shown."""

    def park(self, item: OutboxItem, error: NeedsOperator) -> None:
        """Out of the way with it, and with all that share its cause."""
        cause, reason = self._cause(item, error), f"{error.title}: {error}"
        log.warning("%s parked (%s): %s", item.kind, cause or "for a person", error)
        self._outbox.park(item, reason, cause)
        for one in [one for one, probe in self._under_way.items() if probe.seq == item.seq]:
            del self._under_way[one]
        if not cause:
            return
        self._open[cause] = reason
        self._wait_longer(cause)
        if cause in _OF_PHOTOS:
            self._refused.setdefault(cause, set()).add(item.seq)
            self._healed_since.discard(cause)
            self._hold_back(cause, reason)

    def try_one(self) -> None:
        """One errand for each cause whose time has come; the others of its kind are held back."""
        self._open = {cause: told.reason for cause, told in self._parked.parked_by_cause().items()}
        for cause, trying in list(self._under_way.items()):
            if not self._parked.is_owed(trying):
                del self._under_way[cause]  # it was taken back at the bench
        for cause, reason in self._open.items():
            if self._next_at.get(cause, 0.0) <= self._clock() and cause not in self._under_way:
                self._healed()
                if (probe := self._parked.probe(cause)) is not None:
                    self._under_way[cause] = probe
            self._hold_back(cause, reason)

    def heard(self, sizes: Sequence[int]) -> bool:
        """The storage took photos of these *sizes*, in bytes: it takes others like them. True when
        something has healed."""
        healed = False
        for cause in (self._open.keys() & _OF_PHOTOS) if sizes else ():
            told = self._parked.parked_by_cause().get(cause)
            if told is None or cause != Cause.SIZE or max(sizes) >= told.smallest:
                self._heal(cause, "")
                healed = True
        return healed

    def done(self, item: OutboxItem) -> None:
        """It was done: so may be those that were refused with the same words."""
        for cause, probe in list(self._under_way.items()):
            if probe.seq == item.seq:
                self._heal(cause, "" if cause in _OF_PHOTOS else probe.parked or "")

    def forget(self) -> None:
        """A person acted: everything is tried again."""
        self._healed()
        for known in (self._probes, self._next_at, self._under_way, self._refused, self._open):
            known.clear()
        self._healed_since.clear()

    @property
    def next_at(self) -> float | None:
        """When the next cause is tried; None while nothing is parked for one."""
        waiting = self._open.keys() - self._under_way.keys()
        return min((self._next_at.get(cause, 0.0) for cause in waiting), default=None)

    def _cause(self, item: OutboxItem, error: NeedsOperator) -> str:
        if isinstance(error, PhotoFileBad):
            return Cause.ITS_OWN
        cause = error.cause if isinstance(error, Rejected) else Cause.NONE
        if cause in _OF_PHOTOS and (
            item.kind is not Errand.PHOTO
            or (cause in self._healed_since and item.seq in self._refused.get(cause, ()))
        ):
            return Cause.ITS_OWN  # others come through, this one does not
        return cause

    def _hold_back(self, cause: str, reason: str) -> None:
        """Photos that are owed since then wait for the cause too."""
        if cause in _OF_PHOTOS:
            told = self._parked.parked_by_cause().get(cause)
            at_least = told.smallest if told and cause == Cause.SIZE else 0
            probe = self._under_way.get(cause)
            self._parked.park_photos(reason, cause, at_least, probe.seq if probe else 0)

    def _wait_longer(self, cause: str) -> None:
        self._probes[cause] = self._probes.get(cause, 0) + 1
        self._next_at[cause] = self._clock() + probe_interval(self._probes[cause])

    def _heal(self, cause: str, reason: str) -> None:
        log.info("%s has healed", cause)
        self._healed()
        self._parked.free(cause, reason)
        self._under_way.pop(cause, None)
        self._open.pop(cause, None)
        self._probes.pop(cause, None)
        self._next_at.pop(cause, None)
        self._healed_since.add(cause)
