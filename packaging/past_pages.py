"""History and review, as `screenshots.py` shows them."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.history import HistoryPage as Found
from app.domain.history import PastSession, Search
from app.domain.proposal import Proposal, ReviewSheet
from app.domain.session import Capture, CaptureMode, Closing, ServerCapture, Session
from app.ui.history.history_page import HistoryPage
from app.ui.review.review_page import ReviewPage
from app.ui.window import Window

_NOW = datetime.now(UTC)
_REFUSED = "Refused by the server: The server says: 422 too large (file_size: at most 10 MB)."


def _past(number: int, **facts: object) -> PastSession:
    reading = str(facts.pop("extraction", ""))
    closing = facts.pop("closing", Closing.SUBMIT)
    at = _NOW - timedelta(days=number // 2, hours=3 * number)
    mode = list(CaptureMode)[number % 3]
    kind = closing if isinstance(closing, Closing) else None
    session = Session(f"s{number}", mode, at, kind, at, "there", reading)
    return PastSession(session, 37 + number, 4 * number, **facts)  # type: ignore[arg-type]


def _capture(number: int, text: str, status: str, name: str = "", said: str = "") -> Capture:
    code = Barcode.of(text, Symbology.EAN_13, "]E0")
    told = ServerCapture(status, name, said)
    return Capture(
        f"c{number}",
        "s0",
        number,
        code,
        CodeSource.CAMERA,
        _NOW,
        4,
        "r",
        on_server=True,
        server=told,
    )


_CAPTURES = (
    _capture(5, "9521234500018", "COMPLETED", "Rolled Oats, wholegrain 500 g"),
    _capture(4, "9521234505563", "NOT_FOUND"),
    _capture(3, "9521234513339", "FAILED", "", "The lookup timed out."),
    _capture(2, "9521234501121", "LOOKING_UP"),
    _capture(1, "9521234502234", "COMPLETED", "Sparkling Water 1 l"),
)


def _history(window: Window) -> None:
    page = HistoryPage(window)
    page.open()
    sessions = (
        _past(0, closing=None, owed=4, unseen=4),
        _past(1, extraction="ready"),
        _past(2, owed=2, unseen=2, parked=_REFUSED),
        _past(3, extraction="processing"),
        _past(4, failed=3),
        *(_past(number, extraction="accepted") for number in range(5, 10)),
    )
    page.display(Search(), Found(sessions, ("s9", 0)))
    page.show_products("s0", _CAPTURES)


def _review(window: Window) -> None:
    page = ReviewPage(window)
    page.open()
    ingredients = "Wholegrain oat flakes 98 %, oat bran 2 %. May contain traces of gluten, nuts."
    proposals = (
        Proposal(
            "1", "name", "Rolled Oats", "Rolled Oats, wholegrain 500 g", Decimal("0.93"),
            "The name is printed large on the front.", "bedrock_claude", "ACCEPTED",
        ),
        Proposal(
            "2", "ingredients", "", ingredients, Decimal("0.88"),
            "The list starts with the word ingredients.", "bedrock_claude",
        ),
        Proposal(
            "3", "category", "cereals", "groceries", Decimal("0.67"),
            "Products with similar names are in it.", "local_database",
        ),
        Proposal(
            "4", "brand_name", "Millbrook", "Mill & Brook", Decimal("0.41"),
            "A logo reads so, half of it in glare.", "bedrock_claude", "REJECTED",
        ),
    )  # fmt: skip
    page.display(
        ReviewSheet("s1", _CAPTURES[0], 3, 37, proposals, "1 accepted, 1 below 80% left to you.")
    )


def _refused(window: Window) -> None:
    _review(window)
    page = window.findChildren(ReviewPage)[-1]
    said = (
        "No answer from the server. It is not known whether the last step arrived: it is looked "
        "up before the next one. Check the network, then do it again."
    )
    page.display(ReviewSheet("s1", _CAPTURES[0], 3, 37, (), said, trouble=True))


PAST_PAGES: Mapping[str, Callable[[Window], object]] = {
    "history": _history,
    "review": _review,
    "review-offline": _refused,
}
