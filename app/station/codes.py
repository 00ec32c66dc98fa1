"""Codes: what a scan, a typed number or a pick does to the bench."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from app.domain.action import ActionKind
from app.domain.barcode import Barcode, CodeSource
from app.domain.codes.acceptance import check_acceptable
from app.domain.codes.retail_numbers import EightDigits
from app.domain.codes.standing import (
    as_meant,
    check_typed,
    depends_on_scanner,
    question_words,
    remark_about,
    standing_of,
)
from app.domain.evidence import Proof
from app.domain.photo import PhotoChecklist
from app.domain.session import Capture, CaptureMode
from app.station.bench import AtHand, Bench, NotNow
from app.station.feedback import Notices, use_case
from app.station.outcome import Outcome, OutcomeKind
from app.station.same_product import is_same_product, says_nothing_new
from app.station.state import Question, Verdict
from app.store.store import Store

_ON_DISK = (Verdict.READ, Verdict.FLAWED, Verdict.NO_PRODUCT, Verdict.ALREADY)
_SAME_SCAN = timedelta(seconds=0.5)
"""The same code by two channels within this time is one scan."""
_JUST_NOW = timedelta(seconds=5)
"""The rest of a code comes sooner; see `BurstJudge`."""


class Codes:
    """Captures products. *clock* gives aware datetimes, *new_id* unique ids."""

    def __init__(
        self,
        store: Store,
        bench: Bench,
        notices: Notices,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self.notices = notices
        self._store = store
        self._bench = bench
        self._clock = clock
        self._new_id = new_id
        self._last_scan: tuple[str, CodeSource, datetime] | None = None
        self._asked: Question | None = None

    @use_case("Codes.scan")
    def scan(
        self, barcode: Barcode, source: CodeSource, proof: Proof | None = None
    ) -> Outcome | None:
        """A code was read by the camera, with *proof*, or by a hand scanner."""
        if self._taken_just_now(barcode, source):
            return Outcome(OutcomeKind.ALREADY)
        told = self._take(barcode, source, proof)
        if told is None and self.notices.last.verdict in _ON_DISK:
            self._last_scan = (barcode.key, source, self._clock())
        return told

    @use_case("Codes.type_in")
    def type_in(self, text: str) -> Outcome | None:
        """A code typed by hand: a GTIN, or a reference with at least one letter."""
        barcode = Barcode.typed(text)
        check_typed(barcode, text)
        return self._take(barcode, CodeSource.TYPED)

    @use_case("Codes.say_which")
    def say_which(self, meant: EightDigits) -> Outcome | None:
        """A person says which product the last scan was, and what that scanner means from now on.

        Raises NotNow where nothing is asked.
        """
        asked = self.question
        if asked is None:
            raise NotNow("Nothing is asked any more. Scan the code again.")
        self._store.bench.learn_eight_digits(asked.source, meant)
        return self._take(as_meant(asked.barcode, meant), asked.source)

    @use_case("Codes.again")
    def again(self) -> None:
        """Count the code on the bench once more: a wanted repeat."""
        at_hand = self._bench.at_hand()
        capture = at_hand.product_or_refuse()
        self._capture(at_hand, capture.barcode, capture.source)

    @use_case("Codes.quantity")
    def quantity(self, wanted: int) -> None:
        """Of the product on the bench there are *wanted* in all: as many captures."""
        at_hand = self._bench.at_hand()
        capture = at_hand.product_or_refuse()
        counted = self._store.sessions.count_of(capture.session_id, capture.barcode.key)
        if counted > wanted:
            raise NotNow(f"{counted} are counted already. Undo what is too much.")
        more = [
            self._new_capture(at_hand, capture.barcode, capture.source, ahead)
            for ahead in range(wanted - counted)
        ]
        if more:
            self._store.sessions.add_quantity(more)
        self.notices.about_code(_verdict(capture.barcode), capture.barcode, f"Counted: {wanted}.")

    @use_case("Codes.pick")
    def pick(self, capture_id: str) -> None:
        """Back to a product of this session."""
        session = self._bench.session()
        capture = self._store.sessions.capture(capture_id)
        if capture is None or capture.session_id != session.id or not capture.kept:
            raise NotNow("This product is not in the open session.")
        self._store.sessions.put_on_bench(session.id, capture_id)
        self.notices.about_code(Verdict.READY, capture.barcode, "Back on the bench.")

    @use_case("Codes.next_product")
    def next_product(self) -> None:
        """Clear the bench."""
        self._store.sessions.put_on_bench(self._bench.session().id, None)
        self.notices.say(Verdict.READY, "Scan the next product")

    @use_case("Codes.look_again")
    def look_again(self, barcode: Barcode) -> None:
        """The camera sees a code, but its looks disagree: nothing is guessed."""
        self.notices.say(
            Verdict.LOOK_AGAIN, "Look again", f"Turn the {barcode.symbology} code to the camera."
        )

    @use_case("Codes.look_apart")
    def look_apart(self, barcodes: Sequence[Barcode]) -> None:
        """The camera sees different products at once: nothing is guessed."""
        cases = sum(one.is_case for one in barcodes)
        what = "A case label and a unit code" if 0 < cases < len(barcodes) else "Several codes"
        self.notices.say(
            Verdict.LOOK_AGAIN, what, "Hold one alone in the aim box, or tap it in the picture."
        )

    @use_case("Codes.scan_failed", while_locked=True)
    def scan_failed(self, words: str) -> None:
        """A hand scanner sent something broken."""
        self.notices.say(Verdict.REFUSED, "Scan again", words)

    @use_case("Codes.take_back_piece")
    def take_back_piece(self, barcode: Barcode, words: str) -> None:
        """What was captured as *barcode* a moment ago was only the first piece of a code, as
        *words* say: nothing of it stays, if nothing was done with it since."""
        shown = barcode.gtin.grouped if barcode.gtin else barcode.text
        captured = self._captured_just_now(barcode)
        if captured is not None and self._take_back_scan(captured):
            words = f"{words} Its first part was taken as {shown}; that was taken back."
        elif captured is not None:
            words = f"{words} Its first part was taken as {shown}: discard that product."
        self.notices.say(Verdict.REFUSED, "Scan again", words)

    def _take_back_scan(self, captured: Capture) -> bool:
        """False when something was done since."""
        action = self._store.undo.last(captured.session_id)
        if action is None or (action.kind, action.subject_id) != (ActionKind.SCAN, captured.id):
            return False
        self._store.undo.take_back(action, self._clock())
        self.forget_last_scan()
        return True

    def _captured_just_now(self, barcode: Barcode) -> Capture | None:
        """What this code added to the session, if that was within the last seconds."""
        newest = self._store.sessions.newest()
        found = self._store.sessions.find(newest.id, barcode.key) if newest else None
        fresh = found is not None and self._clock() - found.scanned_at < _JUST_NOW
        return found if fresh else None

    def forget_last_scan(self) -> None:
        """After an undo the same code may come at once."""
        self._last_scan = None

    def _take(
        self, barcode: Barcode, source: CodeSource, proof: Proof | None = None
    ) -> Outcome | None:
        """The outcome is what was said, or the one returned where nothing is said."""
        at_hand = self._bench.at_hand()
        session, on_bench = at_hand.session, at_hand.product
        if depends_on_scanner(barcode):
            barcode = as_meant(barcode, self._store.bench.read().eight_digits(source))
        if barcode.gs1.choices:
            self._ask(barcode, source)
            return None
        check_acceptable(barcode)
        photos_matter = session.mode is not CaptureMode.BARCODE_SCAN and on_bench is not None
        checklist = self._bench.checklist(at_hand) if photos_matter else PhotoChecklist(())
        if photos_matter and source is CodeSource.CAMERA and on_bench is not None:
            if says_nothing_new(on_bench, barcode):
                return Outcome(OutcomeKind.ALREADY)
            if checklist.taken and checklist.next is not None:
                self._warn_of(barcode)
                return None
        known = on_bench if photos_matter and is_same_product(on_bench, barcode) else None
        known = known or self._store.sessions.find(session.id, barcode.key)
        if known is None:
            self._capture(at_hand, barcode, source, proof, _missing_words(checklist))
            return None
        if on_bench is None or known.id != on_bench.id:
            self._store.sessions.put_on_bench(session.id, known.id)
        self.notices.about_code(Verdict.ALREADY, barcode, "Already in this session.")
        return None

    def _capture(
        self,
        at_hand: AtHand,
        barcode: Barcode,
        source: CodeSource,
        proof: Proof | None = None,
        missing: str = "",
    ) -> None:
        self._store.sessions.add_capture(self._new_capture(at_hand, barcode, source), proof)
        remark = f"{remark_about(barcode, self._clock().date())} {missing}".strip()
        self.notices.about_code(_verdict(barcode), barcode, remark)

    def _new_capture(
        self, at_hand: AtHand, barcode: Barcode, source: CodeSource, ahead: int = 0
    ) -> Capture:
        """*ahead*: how many others get their numbers first."""
        work, now = at_hand.work, self._clock()
        return Capture(
            self._new_id(),
            at_hand.session.id,
            work.next_number + ahead,
            barcode,
            source,
            now,
            operator=work.shift.operator(now),
        )

    def _ask(self, barcode: Barcode, source: CodeSource) -> None:
        """Two products have this number, and only the pack tells which one it is."""
        self.notices.say(Verdict.LOOK_AGAIN, "Which product is it?", question_words(barcode))
        self._asked = Question(barcode, source, self.notices.last.number)

    @property
    def question(self) -> Question | None:
        """What was asked last, as long as nothing else has happened."""
        asked = self._asked
        return asked if asked is not None and asked.number == self.notices.last.number else None

    def _taken_just_now(self, barcode: Barcode, source: CodeSource) -> bool:
        """True when another channel has just given this code, and it is kept; see _SAME_SCAN."""
        last, now = self._last_scan, self._clock()
        return (
            last is not None
            and last[0] == barcode.key
            and last[1] is not source
            and now - last[2] < _SAME_SCAN
        )

    def _warn_of(self, barcode: Barcode) -> None:
        """Another product's code while photos are being taken is never a silent change."""
        shown = barcode.gtin.grouped if barcode.gtin else barcode.text
        self.notices.say(
            Verdict.LOOK_AGAIN,
            "Another product",
            f"{shown} is in view. Press Next product to change to it.",
        )


def _verdict(barcode: Barcode) -> Verdict:
    """What the band says of a code that was kept."""
    return Verdict(standing_of(barcode))


def _missing_words(left: PhotoChecklist) -> str:
    """What the product that leaves the bench lacks."""
    return f"The product before lacks {', '.join(left.missing)}." if left.missing else ""
