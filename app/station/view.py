"""The store's facts as one StationState."""

from dataclasses import replace

from app.domain.report import SyncReport
from app.domain.session import Session
from app.domain.shot_list import ShotLists
from app.station.bench import shot_list_of
from app.station.gaps import Gaps
from app.station.notices import Notices
from app.station.state import NO_GAPS, StationState
from app.station.way_back import next_step
from app.store.files import DiskTooFull
from app.store.store import Store

CAPTURES_SHOWN = 200
_NAMES_SHOWN = 6


class View:
    """Reads the state; keeps none."""

    def __init__(self, store: Store, shot_lists: ShotLists, gaps: Gaps) -> None:
        self._store = store
        self._gaps = gaps
        self.shot_lists = shot_lists
        self.planned_list = ""
        """For the sessions to come."""

    def state(self, notices: Notices, sync: SyncReport | None) -> StationState:
        """What is true now."""
        newest = self._store.sessions.newest()
        session = newest if newest and newest.closing is None else None
        state = StationState(
            notice=notices.last,
            recent=notices.recent,
            session=session,
            last_session=None if session else newest,
            shot_lists=self.shot_lists.names,
            chosen_list=self.planned_list,
            operator=self._store.shifts.operator(notices.last.at) if notices.last.at else "",
            operators=() if session else self._store.shifts.names(_NAMES_SHOWN),
            sync=sync,
            free_bytes=self._store.files.free_bytes,
            disk_trouble=self._disk_trouble(),
        )
        return state if newest is None else self._with_work(state, newest)

    def _with_work(self, state: StationState, session: Session) -> StationState:
        sessions, photos = self._store.sessions, self._store.photos
        capture_count, photo_count = sessions.count(session.id)
        on_bench = sessions.on_bench(session.id)
        captures = sessions.captures(session.id, CAPTURES_SHOWN)
        missing = NO_GAPS
        if state.session is not None:
            missing = self._gaps.look(session, captures, on_bench, capture_count)
        return replace(
            state,
            captures=captures,
            missing=missing,
            capture_count=capture_count,
            photo_count=photo_count,
            capture=on_bench,
            photos=photos.of_capture(on_bench.id) if on_bench else (),
            shot_list=shot_list_of(self._store, self.shot_lists, on_bench, session.id),
            chosen_list=sessions.shot_list(session.id) if state.session else state.chosen_list,
            picked=sessions.picked_type(session.id),
            undo=next_step(self._store, session.id),
            delivery=self._store.shown.delivery(session.id, self._store.outbox),
        )

    def _disk_trouble(self) -> str:
        try:
            self._store.files.check_room()
        except DiskTooFull as error:
            return str(error)
        return ""
