"""One idempotent pass of errands that returns a report. Stop it anywhere, run it again."""

import logging
import random
from collections.abc import Callable
from datetime import UTC, datetime

from app.api.errors import Expired, SignInNeeded
from app.domain.errors import NeedsOperator, RetryLater, StationError
from app.domain.report import SyncReport
from app.store.outbox import Errand, OutboxItem
from app.store.sqlite.errors import DatabaseInUse, NothingKept
from app.store.store import Store
from app.sync.agreement import Agreement
from app.sync.budget import Budget
from app.sync.catalogue import Catalogue
from app.sync.causes import Causes
from app.sync.circuit_breaker import Line
from app.sync.following import Follow
from app.sync.jobs import ClosedThere, Errands
from app.sync.retention import Keeping
from app.sync.upload_ahead import Ahead
from app.sync.uploads import Uploads

log = logging.getLogger(__name__)

_ERRANDS_IN_A_PASS = 10
_NEWS_SHOWN_S = 600.0


class SyncEngine:
    """Does what the outbox owes, in order, and follows what became of it.

    Only one thread may run it. *clock* gives seconds since the epoch, *jitter* 0..1.
    """

    def __init__(
        self,
        store: Store,
        agreement: Agreement,
        errands: Errands,
        uploads: Uploads,
        follow: Follow,
        catalogue: Catalogue,
        budget: Budget,
        keeping: Keeping,
        clock: Callable[[], float],
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._outbox = store.outbox
        self._agreement = agreement
        self._errands = errands
        self._uploads = uploads
        self._follow = follow
        self._catalogue = catalogue
        self._budget = budget
        self._keeping = keeping
        self._clock = clock
        self._line = Line(clock, jitter)
        self._was_down = False
        self._quota_wait = 0.0
        self._trouble: StationError | None = None
        self._ahead = Ahead(store, errands, uploads)
        self._causes = Causes(store.outbox, store.parked, clock, uploads.forget_failures)
        self._begun: list[OutboxItem] = []
        """Photos that were begun together with the one before them."""
        self._news, self._news_until = "", 0.0
        self._sent = 0

    def run_once(self) -> SyncReport:
        """One pass over everything that is due. Expected troubles are in the report."""
        self._sent = 0
        if self._line.is_up:
            self._trouble, self._quota_wait = None, 0.0
            self._come_back()
            try:
                self._pass()
            except (RetryLater, SignInNeeded) as error:
                self._line.is_down(error)
                self._was_down = True
                self._trouble = error
            except NeedsOperator as error:
                self._trouble = error  # following failed, or the disk is full; the errands go on
        self._budget.remember()
        self._keeping.clear_up()
        return self._report()

    def check(self) -> SyncReport:
        """Read everything back now, due or not."""
        self._sent, self._trouble = 0, None
        try:
            self._follow.poll(at_once=True)
        except (RetryLater, NeedsOperator) as error:
            self._trouble = error
        return self._report()

    def want_categories(self, *, wanted: bool) -> None:
        """Whether some shot list is for a category of products."""
        self._catalogue.wanted = wanted

    def try_now(self, session_id: str = "") -> None:
        """A person asked: nothing is parked, nothing waits for its time.
        Failed lookups of *session_id*, or of the newest session, are tried again.
        """
        self._outbox.try_everything_again()
        self._causes.forget()
        self._follow.ask_again(session_id)
        self._line.try_now()

    def _come_back(self) -> None:
        """What else failed while the line was down says nothing of the line as it is now."""
        if self._was_down:
            self._uploads.forget_failures()
        self._was_down = False

    def _pass(self) -> None:
        if self._outbox.waiting():
            self._agreement.keep_fresh()
        self._causes.try_one()
        try:
            self._do_errands()
        except (RetryLater, SignInNeeded):
            self._write_down()
            raise
        self._write_down()
        self._ask()

    def _do_errands(self) -> None:
        """A pass is short, so that the report is fresh and stopping takes no long wait."""
        for left in range(_ERRANDS_IN_A_PASS, 0, -1):
            if not self._budget.wait_for(Errand.PHOTO):
                self._ahead.keep_going(self._clock())
            item = self._begun[0] if self._begun else self._outbox.next_item(self._clock())
            if item is None:
                return
            self._quota_wait = self._budget.wait_for(item.kind)
            if self._quota_wait or not self._do(item, left):
                return

    def _write_down(self) -> None:
        """What was told in one go; what was begun with it and did not leave is as before."""
        self._errands.write_down()
        begun, self._begun = self._begun, []
        if begun:
            self._outbox.put_back(begun)

    def _ask(self) -> None:
        """What became of it; never at the cost of what is still to be sent."""
        if not self._budget.wait_for_question():
            self._catalogue.look_up()
            self._follow.poll(catch_up=not self._budget.wait_to_catch_up())

    def _do(self, item: OutboxItem, left: int) -> bool:
        """Do it, or park it with the reason. False while its file is on its way."""
        try:
            return self._try(item, left)
        except (SignInNeeded, NothingKept, DatabaseInUse):
            raise
        except RetryLater as error:
            wait = self._line.wait_of(item.attempts + 1, error)
            self._outbox.postpone(item, self._clock() + wait)
            raise
        except NeedsOperator as error:
            self._ahead.settled(item)
            self._causes.park(item, error)
            self._trouble = error
        return True

    def _try(self, item: OutboxItem, left: int) -> bool:
        try:
            if item.kind is Errand.PHOTO and not self._ahead.has_come(item):
                return False
            if self._causes.heard(self._ahead.take_sizes()):
                return True  # those that were held back come first, in their order
            if self._begin(item, left):
                self._errands.do(item)
                self._ahead.settled(item)
                self._causes.done(item)
                self._sent += 1
        except Expired as error:
            if error.what == "session":
                self._write_down()
                self._begin_anew(item, error)
            raise
        if not self._begun:
            self._errands.write_down()
        if item.kind is not Errand.SESSION:  # one that expires at once is no progress
            self._line.came_through()
        return True

    def _begin(self, item: OutboxItem, left: int) -> bool:
        """Photos whose files have come begin together: each writing down takes a flush."""
        if item in self._begun:
            self._begun.remove(item)
            return True
        behind = []
        if item.kind is Errand.PHOTO:
            behind = self._ahead.right_behind(item, self._clock(), left - 1)
        begun = self._outbox.begin([item, *behind])
        self._begun = [one for one in begun if one.seq != item.seq]
        return item in begun

    def _begin_anew(self, item: OutboxItem, error: Expired) -> None:
        """The session is over there: what it does not have goes into a new one."""
        log.warning("session %s is gone on the server: %s", item.session_id, error)
        at = datetime.fromtimestamp(self._clock(), UTC).isoformat()
        if not self._errands.move_to_new_session(item.session_id, at):
            raise ClosedThere(
                "The server closed this session before the station did; it has every code and "
                "photo, but the last changes could not be told. Mend them there if they matter."
            ) from error
        self._ahead.forget()
        self._news = (
            "The server closed the session before its work was sent. The rest goes into a new "
            "session there by itself; nothing is lost."
        )
        self._news_until = self._clock() + _NEWS_SHOWN_S

    def _report(self) -> SyncReport:
        parked = self._outbox.parked()
        trouble = f"{self._trouble.title}: {self._trouble}" if self._trouble else ""
        if not trouble and parked:
            trouble = parked[0]
        skew = self._errands.clock_skew
        return SyncReport(
            sent=self._sent,
            waiting=self._outbox.waiting(),
            parked=len(parked),
            trouble=trouble or next(iter(self._follow.differences), ""),
            needs_operator=bool(parked) or isinstance(self._trouble, NeedsOperator),
            retry_in=self._retry_in(),
            uploading=self._uploads.progress,
            quota_wait=self._quota_wait,
            products_left_today=self._budget.products_left_today(),
            others_on_key=self._budget.others_on_key(),
            clock_skew=skew.total_seconds() if skew is not None else None,
            news=self._news if self._clock() < self._news_until else "",
        )

    def _retry_in(self) -> float | None:
        now = self._clock()
        due = []
        if (errand_at := self._outbox.next_due(now)) is not None:
            due.append(max(errand_at, now + self._quota_wait))
        if (probe_at := self._causes.next_at) is not None:
            due.append(max(probe_at, now + self._quota_wait))
        if (question_at := self._follow.next_at) is not None:
            due.append(max(question_at, now + self._budget.wait_for_question()))
        return max(0.0, max(min(due), self._line.down_until) - now) if due else None
