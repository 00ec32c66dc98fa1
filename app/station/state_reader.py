"""The store's facts as one StationState."""

from dataclasses import replace

from app.domain.report import SyncReport
from app.domain.session import Capture, Session
from app.domain.shot_list import ShotLists
from app.station.bench import photos_of, shot_list_of
from app.station.feedback import Notices
from app.station.missing_photos import Gaps
from app.station.state import NO_GAPS, Question, StationState
from app.station.undo_feedback import next_step
from app.store.photo_files import DiskTooFull
from app.store.store import Store
from app.store.work import Work

CAPTURES_SHOWN = 200
_NAMES_SHOWN = 6


class View:
    """Reads the state; keeps none."""

    def __init__(self, store: Store, shot_lists: ShotLists, gaps: Gaps) -> None:
        self._store = store
        self._gaps = gaps
        self.shot_lists = shot_lists

    @property
    def planned_list(self) -> str:
        """For the sessions to come; a restart finds it as it was."""
        return self._store.bench.read().planned_list

    def state(
        self, notices: Notices, sync: SyncReport | None, question: Question | None = None
    ) -> StationState:
        """What is true now."""
        work = self._store.work.read()
        state = StationState(
            notice=notices.last,
            locked=notices.locked,
            recent=notices.recent,
            session=work.session if work.is_open else None,
            last_session=None if work.is_open else work.session,
            shot_lists=self.shot_lists.names,
            chosen_list=work.shot_list if work.is_open else work.planned_list,
            operator=work.shift.operator(notices.last.at),
            operators=() if work.is_open else self._store.shifts.names(_NAMES_SHOWN),
            sync=sync,
            free_bytes=self._store.files.free_bytes,
            lost_photos=len(self._store.healed.lost),
            question=question,
            disk_trouble=self._disk_trouble(),
        )
        return state if work.session is None else self._with_work(state, work.session, work)

    def _with_work(self, state: StationState, session: Session, work: Work) -> StationState:
        captures = self._store.sessions.captures(session.id, CAPTURES_SHOWN)
        on_bench = self._on_bench(captures, work)
        missing = NO_GAPS
        if work.is_open:
            missing = self._gaps.look(session, captures, on_bench, work)
        return replace(
            state,
            captures=captures,
            missing=missing,
            capture_count=work.captures,
            photo_count=work.photos,
            capture=on_bench,
            photos=photos_of(self._store, on_bench),
            shot_list=shot_list_of(self.shot_lists, on_bench, work),
            picked=work.picked,
            retake=work.retake or "",
            undo=next_step(self._store, work.undo, captures),
            delivery=self._store.shown.delivery(session.id),
        )

    def _on_bench(self, captures: tuple[Capture, ...], work: Work) -> Capture | None:
        """The product on the bench, which is mostly among the newest *captures*."""
        if work.on_bench is None:
            return None
        known = next((one for one in captures if one.id == work.on_bench), None)
        capture = known or self._store.sessions.capture(work.on_bench)
        return capture if capture is not None and capture.kept else None

    def _disk_trouble(self) -> str:
        try:
            self._store.files.check_room()
        except DiskTooFull as error:
            return str(error)
        return ""
