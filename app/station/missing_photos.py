"""Which products of the open session still miss photos, and the way from one to the next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.domain.photo import PhotoType, missing_of
from app.domain.session import Capture, CaptureMode, Session
from app.station.bench import Bench, NotNow
from app.station.feedback import Notices, use_case
from app.station.state import NO_GAPS, Missing, Verdict
from app.store.photographed_products import Photographed
from app.store.store import Store
from app.store.work import Work


@dataclass(frozen=True, slots=True)
class _Gap:
    capture_id: str
    number: int
    missing: tuple[PhotoType, ...]


class Gaps:
    """Counted as the session grows: after an event only what it touched is looked at again."""

    def __init__(self, store: Store, bench: Bench, notices: Notices) -> None:
        self.notices = notices
        self._store = store
        self._bench = bench
        self._about: tuple[object, ...] = ()
        """The session, its choice, and the lists: with others everything is counted anew."""
        self._count = 0
        self._seen: dict[str, Capture] = {}
        self._gaps: dict[str, _Gap] = {}
        """By `Barcode.key`."""
        self._photos = 0

    def look(
        self, session: Session, captures: Sequence[Capture], on_bench: Capture | None, work: Work
    ) -> Missing:
        """What is missing now. *captures*: the newest of the session's."""
        if session.mode is CaptureMode.BARCODE_SCAN:
            return NO_GAPS
        chosen, count = work.shot_list, work.captures
        about = (session.id, chosen, self._bench.shot_lists)
        now = {one.id: one for one in captures}
        gone = [one for name, one in self._seen.items() if name not in now]
        if about != self._about or count + len(gone) < self._count:
            self._count_anew(session.id, chosen)
        else:
            touched = [one for one in captures if self._seen.get(one.id) != one] + gone
            touched += [on_bench] if on_bench else []
            self._look_at(session.id, {one.barcode.key for one in touched}, chosen)
        self._about, self._count, self._seen = about, count, now
        return Missing(len(self._gaps), self._photos)

    @use_case("Gaps.walk")
    def walk(self) -> None:
        """The next product that misses photos comes to the bench; after the last the first."""
        at_hand = self._bench.at_hand()
        session, here = at_hand.session, at_hand.product
        if session.mode is CaptureMode.BARCODE_SCAN:
            raise NotNow("This session takes codes only. Start one with photos.")
        self._count_anew(session.id, at_hand.work.shot_list)
        own = here.barcode.key if here else ""
        others = [gap for key, gap in self._gaps.items() if key != own]
        if not others:
            words = "Only the product on the bench misses photos." if self._gaps else ""
            self.notices.say(Verdict.READY, words or "No photo is missing")
            return
        after = here.number if here else 0
        gap = min(others, key=lambda one: (one.number < after, one.number))
        self._store.sessions.put_on_bench(session.id, gap.capture_id)
        capture = self._store.sessions.capture(gap.capture_id)
        if capture is not None:
            lacks = f"It lacks {', '.join(gap.missing)}."
            self.notices.about_code(Verdict.READY, capture.barcode, lacks)

    def _count_anew(self, session_id: str, chosen: str) -> None:
        self._gaps, self._photos = {}, 0
        for product in self._store.photographed.of_session(session_id):
            self._note(product, chosen)

    def _look_at(self, session_id: str, keys: Collection[str], chosen: str) -> None:
        for key in keys:
            before = self._gaps.pop(key, None)
            self._photos -= len(before.missing) if before else 0
        for product in self._store.photographed.some(session_id, keys):
            self._note(product, chosen)

    def _note(self, product: Photographed, chosen: str) -> None:
        lists = self._bench.shot_lists
        wanted = lists.for_product(product.gtin, product.name, product.category, chosen).wanted
        missing = missing_of(wanted, product.types)
        if missing:
            self._gaps[product.key] = _Gap(product.capture_id, product.number, missing)
            self._photos += len(missing)
