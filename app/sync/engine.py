"""One idempotent pass of errands that returns a report. Stop it anywhere, run it again."""

import logging
import random
from collections.abc import Callable

from app.api.errors import Expired, SignInNeeded, Unreachable
from app.domain.errors import NeedsOperator, RetryLater, StationError
from app.domain.report import SyncReport
from app.store.outbox import OutboxItem
from app.store.store import Store
from app.sync.backoff import backoff
from app.sync.catalogue import Catalogue
from app.sync.errands import Errands
from app.sync.follow import Follow

log = logging.getLogger(__name__)

_ASK_AGAIN_ABOUT_THE_KEY = 60.0
_ERRANDS_IN_A_PASS = 10


class SyncEngine:
    """Does what the outbox owes, in order, and follows what became of it.

    Only one thread may run it. *clock* gives seconds since the epoch, *jitter* 0..1.
    """

    def __init__(
        self,
        store: Store,
        errands: Errands,
        follow: Follow,
        catalogue: Catalogue,
        clock: Callable[[], float],
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._outbox = store.outbox
        self._errands = errands
        self._follow = follow
        self._catalogue = catalogue
        self._clock = clock
        self._jitter = jitter
        self._failures = 0
        self._line_down_until = 0.0
        self._trouble: StationError | None = None
        self._sent = 0

    def run_once(self) -> SyncReport:
        """One pass over everything that is due. Expected troubles are in the report."""
        self._sent = 0
        if self._clock() >= self._line_down_until:
            self._trouble = None
            try:
                self._do_errands()
                self._catalogue.look_up()
                self._follow.poll()
            except (RetryLater, SignInNeeded) as error:
                self._line_is_down(error)
            except NeedsOperator as error:
                self._trouble = error  # following failed; the errands go on
        return self._report()

    def check(self) -> SyncReport:
        """Read everything back now, due or not."""
        self._sent = 0
        try:
            self._follow.poll(at_once=True)
        except (RetryLater, NeedsOperator) as error:
            self._trouble = error
        return self._report()

    def want_categories(self, *, wanted: bool) -> None:
        """Whether some shot list is for a category of products."""
        self._catalogue.wanted = wanted

    def try_now(self) -> None:
        """A person asked: nothing is parked, nothing waits for its time."""
        self._outbox.try_everything_again()
        self._follow.ask_again()
        self._failures = 0
        self._line_down_until = 0.0

    def _do_errands(self) -> None:
        """A pass is short, so that the report is fresh and stopping takes no long wait."""
        for _ in range(_ERRANDS_IN_A_PASS):
            item = self._outbox.next_item(self._clock())
            if item is None:
                return
            if self._outbox.begin(item):
                self._do(item)

    def _do(self, item: OutboxItem) -> None:
        try:
            self._errands.do(item)
        except Expired as error:
            if error.what == "session":
                log.warning("session %s is gone on the server: %s", item.session_id, error)
                self._errands.move_to_new_session(item.session_id)
            self._postpone(item, error)
            raise
        except SignInNeeded:
            raise
        except RetryLater as error:
            self._postpone(item, error)
            raise
        except NeedsOperator as error:
            log.warning("%s parked: %s", item.kind, error)
            self._outbox.park(item, f"{error.title}: {error}")
            self._trouble = error
        else:
            self._outbox.settle(item)
            self._failures = 0
            self._sent += 1

    def _postpone(self, item: OutboxItem, error: RetryLater) -> None:
        wait = backoff(item.attempts + 1, self._jitter(), getattr(error, "retry_after", None))
        self._outbox.postpone(item, self._clock() + wait)

    def _line_is_down(self, error: StationError) -> None:
        """Nothing can be sent now: ask again later, not item by item."""
        self._failures += 1
        asked_for = error.retry_after if isinstance(error, Unreachable) else None
        wait = backoff(self._failures, self._jitter(), asked_for)
        if isinstance(error, SignInNeeded):
            wait = _ASK_AGAIN_ABOUT_THE_KEY
        self._line_down_until = self._clock() + wait
        self._trouble = error
        log.warning("line down for %.1f s: %s", wait, error)

    def _report(self) -> SyncReport:
        parked = self._outbox.parked()
        trouble = f"{self._trouble.title}: {self._trouble}" if self._trouble else ""
        if not trouble and parked:
            trouble = parked[0]
        return SyncReport(
            sent=self._sent,
            waiting=self._outbox.waiting(),
            parked=len(parked),
            trouble=trouble or next(iter(self._follow.differences), ""),
            needs_operator=bool(parked) or isinstance(self._trouble, NeedsOperator),
            retry_in=self._retry_in(),
        )

    def _retry_in(self) -> float | None:
        due = [at for at in (self._outbox.next_due(), self._follow.next_at) if at is not None]
        if not due:
            return None
        return max(0.0, max(min(due), self._line_down_until) - self._clock())
