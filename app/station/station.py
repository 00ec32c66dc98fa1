"""What an operator can do, one use case at a time. Nothing is confirmed before it is on disk."""

from collections.abc import Callable
from datetime import datetime

from app.domain.event_sink import Witness, nobody
from app.domain.report import SyncReport
from app.domain.session import Capture, CaptureMode, Closing, Session
from app.domain.shot_list import ShotLists
from app.station.bench import Bench, NotNow
from app.station.codes import Codes
from app.station.feedback import Notices, use_case
from app.station.missing_photos import Gaps
from app.station.outcome import Outcome
from app.station.shots import Shots
from app.station.state import StationState, Verdict
from app.station.state_reader import CAPTURES_SHOWN, View
from app.station.undo_feedback import tell_back, tell_list
from app.store.store import Store

_LONGEST_NAME = 60
_SECOND_THOUGHT_S = 10.0
"""The server opens no session again: so long it is not told that one was closed."""


class Station:
    """The bench: sessions here, codes in `codes`, photos in `shots`. Call it from one thread.

    Expected troubles become a REFUSED notice, never an exception: the operator's hands go on.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        shot_lists: ShotLists,
        witness: Witness = nobody,
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._bench = Bench(store, shot_lists)
        self._sync: SyncReport | None = None
        self.notices = Notices(clock, witness)
        self.notices.locked = store.bench.read().locked
        self.gaps = Gaps(store, self._bench, self.notices)
        self._view = View(store, shot_lists, self.gaps)
        self.codes = Codes(store, self._bench, self.notices, clock, new_id)
        self.shots = Shots(store, self._bench, self.notices, clock, new_id)

    def read_state(self) -> StationState:
        """Everything that the UI shows, read from the store: ask for it once a use case."""
        return self._view.state(self.notices, self._sync, self.codes.question)

    @property
    def is_open(self) -> bool:
        """Whether a session is being worked in."""
        return self._store.work.read().is_open

    def captures_before(self, capture: Capture) -> tuple[Capture, ...]:
        """The session's products before *capture*, newest first, as many as a state has."""
        sessions = self._store.sessions
        return sessions.captures(capture.session_id, CAPTURES_SHOWN, capture.number)

    @use_case("Station.observe", while_locked=True)
    def observe(self, report: SyncReport) -> None:
        """What the last pass of errands did."""
        self._sync = report

    @use_case("Station.lock", while_locked=True)
    def lock(self, locked: bool) -> None:  # noqa: FBT001 - the state itself
        """Refuse everything until the bench is opened again, or open the bench.

        A lock holds at once, also where the disk cannot remember the lock. Raises NothingKept.
        """
        self.notices.locked = locked or self.notices.locked
        self._store.bench.lock(locked)
        self.notices.locked = locked

    @use_case("Station.start")
    def start(self, mode: CaptureMode) -> None:
        """Open a session."""
        if self._bench.open_session() is not None:
            raise NotNow("A session is open. End or submit it first.")
        now = self._clock()
        operator = self._store.shifts.operator(now)
        session = Session(self._new_id(), mode, now, operator=operator)
        self._store.sessions.start(session, self._view.planned_list)
        self.notices.say(Verdict.READY, "Scan the first product")

    @use_case("Station.begin_shift")
    def begin_shift(self, operator: str) -> None:
        """*operator* works here from now on; "" for nobody. Open work stays open."""
        name = " ".join(operator.split())[:_LONGEST_NAME]
        if not name.isprintable():
            raise NotNow("This name holds characters that nobody can read. Type the name.")
        self._store.shifts.begin(name, self._clock())
        words = "Signed in." if name else "Nobody is signed in."
        self.notices.say(Verdict.READY, name or "Signed out", words)

    @use_case("Station.choose_shot_list")
    def choose_shot_list(self, name: str) -> None:
        """The operator's choice for this session and the next ones; "" lets each product choose."""
        if name and name not in self._view.shot_lists.names:
            raise NotNow(f"There is no shot list {name!r}.")
        session = self._bench.open_session()
        if session is not None:
            self._store.sessions.choose_shot_list(session.id, name)
        else:
            self._store.bench.plan_list(name)
        tell_list(self.notices, name)

    def choose_next_shot_list(self) -> Outcome:
        """The next list is for every product of the session; after the last, each has its own."""
        choices = ("", *self._view.shot_lists.names)
        work = self._store.work.read()
        chosen = work.shot_list if work.is_open else work.planned_list
        place = choices.index(chosen) if chosen in choices else 0
        return self.choose_shot_list(choices[(place + 1) % len(choices)])

    @use_case("Station.bench_changed")
    def bench_changed(self, headline: str, detail: str) -> None:
        """Something about the bench itself was set."""
        self.notices.say(Verdict.READY, headline, detail)

    @use_case("Station.use_shot_lists")
    def use_shot_lists(self, shot_lists: ShotLists) -> None:
        """The lists were edited."""
        self._view.shot_lists = self._bench.shot_lists = shot_lists

    @use_case("Station.end")
    def end(self) -> None:
        """Close the session without AI extraction."""
        self._close(Closing.END, "Session ended")

    @use_case("Station.submit")
    def submit(self) -> None:
        """Close the session and have the server read its photos."""
        self._close(Closing.SUBMIT, "Session submitted")

    @use_case("Station.undo")
    def undo(self) -> None:
        """Take back the last step of the session, its closing too while the server is not told."""
        newest = self._store.sessions.newest() or self._bench.session()
        action = self._store.undo.last(newest.id)
        if action is None and newest.closing is not None:
            raise NotNow("The session is closed on the server, which opens none again.")
        if action is None:
            raise NotNow("There is nothing to undo in this session.")
        self._store.undo.take_back(action, self._clock())
        self.codes.forget_last_scan()
        tell_back(self.notices, self._store, action)

    def _close(self, closing: Closing, headline: str) -> None:
        session_id = self._bench.session().id
        self._store.sessions.close(session_id, closing, self._clock(), _SECOND_THOUGHT_S)
        self.notices.say(Verdict.READY, headline, "What is not on the server yet goes by itself.")
