"""A person decides on what the server proposes: read, decide, write, and read back (#10 to #12).

Nothing is repeated blindly. A decision whose answer was lost is looked for first; a write whose
answer was lost is looked for and left to the person, for what it answers is not documented.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from app.api import schemas
from app.api.client import ScannerApi
from app.api.errors import Rejected, Unreachable
from app.domain.errors import StationError
from app.domain.proposal import Decision, Proposal, ReviewSheet
from app.domain.session import Capture, ServerCapture
from app.store.follow_ups import OVER
from app.store.store import Store

_MOST_PRODUCTS = 10_000
_NOT_FOUND, _CONFLICT = 404, 409
_GONE = (_NOT_FOUND, 410)
_NO_PRODUCT = (
    "The server has no product for this code, so there is nowhere to write. Create the product "
    "at Closient, try the lookup again, then write."
)


class Review:
    """One session at a time, one product after the other. One thread may use it.

    Every method returns the sheet to show; expected troubles are said in it.
    """

    def __init__(self, store: Store, api: ScannerApi) -> None:
        self._store = store
        self._api = api
        self._captures: tuple[Capture, ...] = ()
        self._sheet = ReviewSheet()
        self._unclear = False
        """What the server has may differ from the sheet: read it before the next step."""
        self._written: set[str] = set()

    def open(self, session_id: str = "") -> ReviewSheet:
        """Begin with the first product of this session; "" for the newest one to review."""
        wanted = session_id or self._store.following.to_review()
        captures = self._store.sessions.captures(wanted, _MOST_PRODUCTS)[::-1]
        self._captures = tuple(one for one in captures if one.remote_id)
        self._sheet = ReviewSheet(wanted)
        self._written.clear()
        if not self._captures:
            return self._say("No session has anything to review yet. Submit one first.")
        return self._turn_to(0)

    def go(self, step: int) -> ReviewSheet:
        """To another product."""
        place = self._sheet.place - 1 + step
        if not 0 <= place < len(self._captures):
            return self._say("This is the last product." if step > 0 else "This is the first one.")
        return self._turn_to(place)

    def decide(self, proposal_id: str, decision: Decision) -> ReviewSheet:
        """Accept or reject one proposal."""
        return self._told(lambda: self._decide(proposal_id, decision))

    def accept_from(self, confidence: Decimal) -> ReviewSheet:
        """Accept every undecided proposal of the product with at least this *confidence*."""
        return self._told(lambda: self._accept_from(confidence))

    def apply(self) -> ReviewSheet:
        """Have the accepted values written to the product."""
        return self._told(self._apply)

    # --- with the server; these raise what the API raises, and return what to say ---

    def _turn_to(self, place: int) -> ReviewSheet:
        capture = self._captures[place]
        total = len(self._captures)
        self._sheet = ReviewSheet(self._sheet.session_id, capture, place + 1, total)
        self._unclear = True
        return self._told(self._nothing_yet)

    def _nothing_yet(self) -> str:
        """Why there are no proposals, if there are none."""
        if self._sheet.proposals:
            return ""
        extraction = self._note_extraction()
        if extraction in OVER:
            return "Nothing is proposed for this product."
        return "The server has not read this session's photos yet. Look again later."

    def _decide(self, proposal_id: str, decision: Decision) -> str:
        found = self._find(proposal_id)
        if found is None:
            return "This proposal is gone on the server. The list is read anew."
        if found.status == decision:
            return ""
        try:
            self._take(self._api.review(proposal_id, decision))
        except Unreachable:
            self._read()
            found = self._find(proposal_id)
            if found is not None and found.status != decision:  # it did not arrive
                self._take(self._api.review(proposal_id, decision))
        return ""

    def _accept_from(self, confidence: Decimal) -> str:
        open_ = [one for one in self._sheet.proposals if one.pending]
        sure = [one for one in open_ if one.confidence >= confidence]
        for one in sure:
            self._decide(one.id, Decision.ACCEPT)
        left = len(open_) - len(sure)
        return f"{len(sure)} accepted" + (
            f", {left} below {confidence:.0%} left to you." if left else "."
        )

    def _apply(self) -> str:
        sheet, capture = self._sheet, self._sheet.capture
        if capture is None or not sheet.to_write:
            return "Nothing to write: accept a value first."
        wanted = [one for one in sheet.proposals if one.accepted]
        try:
            self._api.apply(capture.remote_id or "")
        except Unreachable:
            self._read()
            if not self._shown_written(wanted):
                raise
        self._written |= {one.id for one in wanted}
        self._read_back(capture)
        return f"Written to the product: {', '.join(one.field for one in wanted)}."

    def _shown_written(self, wanted: Sequence[Proposal]) -> bool:
        """True when the server's product has every value: the lost answer was a yes."""
        now = {one.id: one for one in self._sheet.proposals}
        return all(one.id in now and now[one.id].current == one.proposed for one in wanted)

    def _read_back(self, capture: Capture) -> None:
        """#12 tells nothing that is documented: read #7 and #10 (contract section 4)."""
        session = self._store.sessions.get(self._sheet.session_id)
        told = self._api.capture(capture.remote_id or "", session.remote_id or "")
        seen = ServerCapture(told.status, told.product_name, told.error_message)
        self._store.following.looked_up_again(capture.id, seen)
        self._sheet = replace(self._sheet, capture=replace(capture, server=seen))
        self._read()
        self._note_extraction()

    def _note_extraction(self) -> str:
        """How far the server says the session's review is."""
        session = self._store.sessions.get(self._sheet.session_id)
        if not session.remote_id:
            return session.extraction
        status = self._api.status(session.remote_id).extraction_status
        if status and status != session.extraction:
            self._store.following.extraction_is(session.id, status)
        return status

    def _read(self) -> None:
        capture = self._sheet.capture
        if capture is None:
            return
        self._unclear = True
        found = self._api.proposals(capture.remote_id or "")
        self._unclear = False
        told = tuple(self._as_told(one) for one in found)
        self._sheet = replace(self._sheet, proposals=told)

    def _take(self, answer: schemas.Proposal) -> None:
        """One proposal as the server shows it now; an answer that names another is read anew."""
        if self._find(answer.id) is None:
            self._read()
            return
        new = self._as_told(answer)
        told = tuple(new if one.id == new.id else one for one in self._sheet.proposals)
        self._sheet = replace(self._sheet, proposals=told)

    def _find(self, proposal_id: str) -> Proposal | None:
        return next((one for one in self._sheet.proposals if one.id == proposal_id), None)

    def _as_told(self, one: schemas.Proposal) -> Proposal:
        return Proposal(
            one.id,
            one.field_name,
            one.current_value,
            one.proposed_value,
            one.confidence,
            one.reasoning,
            one.source,
            one.status.upper() or "PENDING",
            written=one.id in self._written,
        )

    # --- what is said ---

    def _told(self, act: Callable[[], str]) -> ReviewSheet:
        """Do it on what the server has now; say what happened or why not."""
        try:
            if self._unclear:
                self._read()
            return self._say(act(), trouble=False)
        except Rejected as error:
            return self._refused(error)
        except StationError as error:
            self._unclear = True
            unsure = isinstance(error, Unreachable)
            return self._say(f"{error.title}. {_UNSURE}" if unsure else str(error))

    def _refused(self, error: Rejected) -> ReviewSheet:
        words = str(error)
        if error.status in _GONE:
            words = "This is gone on the server. What you see is what it has now."
        elif error.status == _CONFLICT:
            words = f"{_NO_PRODUCT} {error}" if self._sheet.to_write else words
        try:
            self._read()
        except StationError:
            self._unclear = True
        return self._say(words)

    def _say(self, words: str, *, trouble: bool = True) -> ReviewSheet:
        self._sheet = replace(self._sheet, said=words, trouble=trouble)
        return self._sheet


_UNSURE = (
    "It is not known whether the last step arrived: it is looked up before the next one. "
    "Check the network, then do it again."
)
