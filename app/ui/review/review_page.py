"""What the server's reading proposes, product by product, decided by a supervisor."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.proposal import Decision, ReviewSheet
from app.ui.review.proposal_list import ProposalList
from app.ui.theme import mm
from app.ui.widgets.action_row import Action, ActionRow
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import framed, page_about, page_title
from app.ui.widgets.style_state import label, mark
from app.ui.words import product_title, safe, shown_code

ACTIONS = (
    Action("before", "◀ Product", "←", "Product before"),
    Action("next", "Product ▶", "→", "Product after"),
    Action("accept", "Accept", "A"),
    Action("reject", "Reject", "R"),
    Action("all", "Accept all sure ones", "T"),
    Action("lower", "Less sure", "−"),
    Action("higher", "More sure", "+"),
    Action("apply", "Write to product", "Enter"),
    Action("close", "Go back", "Esc"),
)
_KEYS = {
    Qt.Key.Key_Left: "before",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_T: "all",
    Qt.Key.Key_Minus: "lower",
    Qt.Key.Key_Plus: "higher",
    Qt.Key.Key_Return: "apply",
    Qt.Key.Key_Enter: "apply",
    Qt.Key.Key_Escape: "close",
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_STEP = Decimal("0.05")


class ReviewPage(Page):
    """Shows a ReviewSheet, and says what was decided. While it waits for an answer, keys rest."""

    session_wanted = Signal(str)
    product_wanted = Signal(int)
    decided = Signal(str, object)
    all_accepted = Signal(object)
    apply_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "review")
        self._session = ""
        self._waiting = False
        self._sure = Decimal("0.80")
        self._sheet = ReviewSheet()
        self._title, self._about = page_title(), page_about()
        self._says = label("reviewSays", wraps=True)
        self._heads, self._list, self._row = QWidget(), ProposalList(), ActionRow(ACTIONS)
        self._lay_out()
        self._row.pressed.connect(self._act)
        self._show_sure()

    def _lay_out(self) -> None:
        heads = QHBoxLayout(self._heads)
        heads.setContentsMargins(mm(3), 0, mm(3), 0)
        heads.setSpacing(mm(4))
        words = (self.tr("Field"), self.tr("Now"), self.tr("Proposed"), self.tr("Sure"))
        for name, room in zip(words, (5, 8, 8, 2), strict=True):
            heads.addWidget(label("formLabel", name), room)
        layout = framed(self, self._title)
        for part in (self._about, self._says):
            layout.addWidget(part)
        layout.addWidget(self._heads)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._row)

    def prepare(self, session_id: str) -> None:
        """The next opening is for this session."""
        self._session = session_id

    def open(self) -> None:
        """Ask for the session that was prepared, or for the newest one."""
        self.display(ReviewSheet(said=self.tr("Asking the server …")))
        super().open()
        self._waiting = True
        self.session_wanted.emit(self._session)
        self._session = ""

    def display(self, sheet: ReviewSheet) -> None:
        """One product."""
        self._waiting = False
        self._sheet = sheet
        capture = sheet.capture
        if capture is None:
            self._title.setText(self.tr("Review"))
            self._about.setText("")
        else:
            self._title.setText(safe(product_title(capture), 60))
            place = self.tr("Product {place} of {total}").format(
                place=sheet.place, total=sheet.total
            )
            left = self.tr("{count} to decide").format(count=sheet.pending)
            self._about.setText(f"{place}   ·   {shown_code(capture)}   ·   {left}")
        self.say_itself()
        self._say(sheet.said, trouble=sheet.trouble)
        self._heads.setVisible(bool(sheet.proposals))
        self._list.display(sheet.proposals)
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every wish by key; none goes through to the window below."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._list.step(_STEPS[key])
        elif key in _KEYS and not event.isAutoRepeat():
            self._act(_KEYS[key])
        event.setAccepted(key != Qt.Key.Key_F1)

    def _act(self, name: str) -> None:
        if name == "close":
            self.leave()
        elif name in ("lower", "higher"):
            self._sure += _STEP if name == "higher" else -_STEP
            self._sure = max(Decimal(0), min(Decimal(1), self._sure))
            self._show_sure()
        elif not self._waiting and self._sheet.capture is not None:
            self._ask(name)

    def _ask(self, name: str) -> None:
        """Send one wish; the next one waits for its answer."""
        chosen = self._list.selected
        if name in ("accept", "reject") and chosen is None:
            return
        self._waiting = True
        self._say(self.tr("Asking the server …"), trouble=False)
        if name in ("before", "next"):
            self.product_wanted.emit(1 if name == "next" else -1)
        elif name == "all":
            self.all_accepted.emit(self._sure)
        elif name == "apply":
            self.apply_wanted.emit()
        elif chosen is not None:
            decision = Decision.ACCEPT if name == "accept" else Decision.REJECT
            self.decided.emit(chosen.id, decision)

    def _say(self, words: str, *, trouble: bool) -> None:
        self._says.setText(f"! {words}" if trouble and words else words)
        mark(self._says, "trouble", "yes" if trouble else "no")

    def _enable(self) -> None:
        sheet = self._sheet
        here = bool(sheet.proposals)
        for name in ("accept", "reject"):
            self._row.enable(name, on=here)
        self._row.enable("all", on=sheet.pending > 0)
        self._row.enable("before", on=sheet.place > 1)
        self._row.enable("next", on=sheet.place < sheet.total)
        self._show_sure()
        count = sheet.to_write
        words = self.tr("Write to product")
        if count:
            words = self.tr("Write %n values to the product", "", count)
        self._row.enable("apply", on=count > 0, words=words, key="Enter")

    def _show_sure(self) -> None:
        words = self.tr("Accept all from {sure}").format(sure=f"{self._sure:.0%}")
        self._row.enable("all", on=self._sheet.pending > 0, words=words, key="T")
