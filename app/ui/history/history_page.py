"""All sessions of this station: found, looked into, sent again, checked, exported, reviewed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.barcode import Barcode
from app.domain.history import HistoryPage as Found
from app.domain.history import PastSession, Search, Standing
from app.domain.session import Capture
from app.foreign.text import exact
from app.ui.bench.capture_list import CaptureList
from app.ui.bench.progress_line import ProgressLine
from app.ui.history.history_list import HistoryList, when_words
from app.ui.theme import mm
from app.ui.widgets.action_row import Action, ActionRow
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import framed, page_field, page_title
from app.ui.widgets.style_state import label

PAGE = 10
_TYPING_MS, _REFRESH_MS = 200, 5_000
ACTIONS = (
    Action("state", "All sessions", "F4"),
    Action("review", "Review", "F6"),
    Action("verify", "Check on the server", "F7"),
    Action("export", "Export", "F8"),
    Action("resend", "Send again", "F9"),
    Action("more", "More", "PgDown"),
    Action("close", "Go back", "Esc"),
)
_KEYS = {
    Qt.Key.Key_F4: "state",
    Qt.Key.Key_F6: "review",
    Qt.Key.Key_Return: "review",
    Qt.Key.Key_Enter: "review",
    Qt.Key.Key_F7: "verify",
    Qt.Key.Key_F8: "export",
    Qt.Key.Key_F9: "resend",
    Qt.Key.Key_PageDown: "more",
    Qt.Key.Key_Escape: "close",
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STATES = {
    None: "All sessions",
    Standing.NEEDS_YOU: "Those that need you",
    Standing.PARKED: "Those with parked items",
    Standing.SENDING: "Those being sent",
    Standing.OPEN: "Open ones",
    Standing.ON_SERVER: "Those on the server",
}


class HistoryPage(Page):
    """Shows what it is given, and asks for more. A code that is scanned is looked for."""

    wanted = Signal(object, int, object)
    """A Search, how many sessions, and after which place."""
    products_wanted = Signal(str)
    resend_wanted = Signal(str)
    verify_wanted = Signal(str)
    export_wanted = Signal(str)
    review_wanted = Signal(str)

    def __init__(self, parent: QWidget, *, with_server: bool = True) -> None:
        super().__init__(parent, "history")
        self._standing: Standing | None = None
        self._asked, self._adding = Search(), False
        self._more: object = None
        self._says = label("reviewSays", wraps=True)
        self._field = page_field(
            self.tr("Search"),
            self.tr("Scan or type: a product's number or name, a code, a day (2026-11-24)"),
        )
        self._list, self._products = HistoryList(), CaptureList()
        self.progress = ProgressLine()
        self._row = ActionRow(ACTIONS)
        for name in ("verify", "review", "resend"):
            self._row.offer(name, on=with_server)
        self._typing, self._refreshing = QTimer(self), QTimer(self)
        self._typing.setSingleShot(True)
        self._lay_out()
        self._typing.timeout.connect(self._search)
        self._refreshing.timeout.connect(self._refresh)
        self._field.textChanged.connect(lambda: self._typing.start(_TYPING_MS))
        self._list.picked.connect(self._pick)
        self._list.end_reached.connect(self._ask_more)
        self._row.pressed.connect(self._act)

    def _lay_out(self) -> None:
        self._products.setAccessibleName(self.tr("Products of the selected session"))
        middle = QHBoxLayout()
        middle.setSpacing(mm(3))
        middle.addWidget(self._list, 11)
        middle.addWidget(self._products, 9)
        layout = framed(self, page_title(self.tr("History")), self._field)
        layout.addWidget(self._says)
        layout.addWidget(self.progress)
        layout.addLayout(middle, 1)
        layout.addWidget(self._row)

    def open(self) -> None:
        """The newest sessions."""
        super().open()
        self._field.clear()
        self._field.setFocus()
        self.say("")
        self._search()
        self._refreshing.start(_REFRESH_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._typing.stop()
        self._refreshing.stop()
        super().hideEvent(event)

    def take_code(self, text: str) -> None:
        """A scanner sent a code: which sessions have it?"""
        if self.isVisible():
            code = Barcode.from_scanner(exact(text))
            self._field.setText(code.gtin.value if code.gtin else code.text)
            self._search()

    def display(self, search: Search, found: Found) -> None:
        """What was found; answers to an older question are not shown."""
        if search != self._asked:
            return
        self._more = found.more
        before = self._list.sessions if self._adding else ()
        self._adding = False
        self._list.display((*before, *found.sessions))
        if not self._list.sessions:
            self._products.display((), None)
            self.say(self.tr("No session fits. Esc clears what is typed."))
        elif self._says.text() == self.tr("No session fits. Esc clears what is typed."):
            self.say("")
        self._enable()

    def show_products(self, session_id: str, captures: tuple[Capture, ...]) -> None:
        """What was scanned in the selected session."""
        chosen = self._list.selected
        if chosen is not None and chosen.session.id == session_id:
            self._products.display(captures, None)

    def say(self, words: str) -> None:
        """What was done, or why not; "" for nothing."""
        self._says.setText(words)
        self._says.setVisible(bool(words))

    def say_of(self, session_id: str, words: str) -> None:
        """What the server was asked about a session; another may be selected meanwhile."""
        chosen = self._list.selected
        if chosen is not None and chosen.session.id == session_id:
            self.say(words)
            return
        asked = next((one for one in self._list.sessions if one.session.id == session_id), None)
        if asked is not None:
            self.say(f"{when_words(asked.session)}   ·   {words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go to the search; the rest is here."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._list.step(_STEPS[key])
        elif key in _KEYS and not event.isAutoRepeat():
            self._act(_KEYS[key])
        event.setAccepted(key != Qt.Key.Key_F1)

    def _act(self, name: str) -> None:
        chosen = self._list.selected
        wishes = {
            "review": self.review_wanted,
            "verify": self.verify_wanted,
            "export": self.export_wanted,
            "resend": self.resend_wanted,
        }
        if name == "close":
            self._clear_or_leave()
        elif name == "state":
            self._next_state()
        elif name == "more":
            self._list.step(PAGE)
        elif chosen is not None and self._row.enabled(name):
            if name == "review":
                self.leave()  # the review lies over the window, too
            elif name == "resend":
                self.say(self.tr("Everything that waits is tried again now."))
            wishes[name].emit(chosen.session.id)

    def _clear_or_leave(self) -> None:
        if self._field.text():
            self._field.clear()
            self._search()
        else:
            self.leave()

    def _next_state(self) -> None:
        states = list(_STATES)
        self._standing = states[(states.index(self._standing) + 1) % len(states)]
        self._row.enable("state", on=True, words=_STATES[self._standing], key="F4")
        self._search()

    def _search(self) -> None:
        """From the newest on."""
        self._typing.stop()
        self._adding = False
        self._asked = Search.of_words(self._field.text(), None, self._standing)
        self.wanted.emit(self._asked, PAGE, None)

    def _refresh(self) -> None:
        """What is shown, as it stands now."""
        if not self._typing.isActive() and not self._adding:
            self.wanted.emit(self._asked, max(PAGE, len(self._list.sessions)), None)

    def _ask_more(self) -> None:
        if self._more is not None and not self._adding:
            self._adding = True
            self.wanted.emit(self._asked, PAGE, self._more)

    def _pick(self, past: PastSession | None) -> None:
        self._enable()
        if past is not None:
            self.products_wanted.emit(past.session.id)

    def _enable(self) -> None:
        chosen = self._list.selected
        sent = chosen is not None and chosen.session.remote_id is not None
        self._row.enable("review", on=sent)
        self._row.enable("verify", on=sent)
        for name in ("export", "resend"):
            self._row.enable(name, on=chosen is not None)
        self._row.enable("more", on=self._more is not None)
