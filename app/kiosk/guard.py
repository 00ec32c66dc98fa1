"""The supervisor's PIN: asked for before what the table of rights keeps for supervisors."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.pin import Answer
from app.ui.access.pin_pad import PinPad

CHOOSE = "pin"
"""The right to choose a PIN (app/domain/rights.py)."""
_AGAIN, _NEW = "again", "new"


class Guard(QObject):
    """One question at a time. It never sees the PIN's hash: others compare.

    Without a PIN everybody may everything, but not in a kiosk (*closed*): there the first PIN is
    set by the administrator, and no passer-by finds a page open.
    """

    pin_tried = Signal(str)
    """To be compared; the answer comes to `judge`."""
    pin_chosen = Signal(str)
    """To be kept; the answer comes to `settle`."""
    asked = Signal()
    """The pad is shown: whether there is a PIN by now, and a wait, comes to `look`."""
    armed_now = Signal()
    """A PIN was set elsewhere."""
    allowed = Signal(str)
    """The wish that was asked for may be fulfilled."""
    noted = Signal(str, str)
    """What the day log keeps: the wish, and what became of it."""
    said = Signal(str)
    """A calm sentence."""

    def __init__(self, pad: PinPad, *, armed: bool, closed: bool = False) -> None:
        super().__init__(pad)
        self._pad, self.armed, self._closed = pad, armed, closed
        self.installing = False
        """Whether this station is being set up for the first time: who stands here may."""
        self._wish, self._first = "", ""
        self._unlocking = False
        """While the bench is locked there is one question, and no other takes its place."""
        pad.entered.connect(self._take)
        pad.given_up.connect(self._forget)

    @property
    def holds(self) -> bool:
        """Whether the table of rights holds here."""
        return self.armed or self._closed

    @Slot(str)
    def ask(self, wish: str) -> None:
        """Let *wish* through when the PIN is given, or at once where everybody may.

        A locked bench is opened first: nothing else is asked meanwhile.
        """
        if self._unlocking:
            return
        if self.armed:
            self._wish = wish
            self._ask(self.tr("Supervisor's PIN"))
        elif self.installing or not self._closed:
            self.allowed.emit(wish)
        else:
            self._wish = wish
            self.noted.emit(wish, "Refused: no PIN is set.")
            self._tell_no_pin()

    def ask_to_unlock(self, wish: str) -> None:
        """As `ask`, with no way back, until the PIN was given. Asked again, the page comes back."""
        if self._unlocking and self._pad.isVisible():
            self._pad.come_back()
            return
        self._wish, self._unlocking = wish, True
        words = self.tr("All work is kept. The PIN opens it, or the badge of who works here.")
        self._ask(self.tr("Locked"), words, may_go=False)

    @Slot(object)
    def judge(self, answer: Answer) -> None:
        """The PIN was compared."""
        if answer.right:
            if self._unlocking:
                self.noted.emit(self._wish, "Opened by the supervisor's PIN.")
            self._let_through()
        else:
            self.noted.emit(self._wish, "Refused: a wrong PIN, or one too soon after others.")
            self._refuse(answer)

    @Slot(bool, int)
    def look(self, is_set: bool, seconds: int) -> None:
        """Whether a PIN *is_set* by now, and the *seconds* that wrong tries of before, maybe before
        a restart, still keep everybody waiting."""
        if is_set and not self.armed:
            self.armed = True
            self.armed_now.emit()
            if self._wish not in ("", _NEW, _AGAIN):
                self.ask(self._wish)
        elif seconds and self._pad.isVisible() and self._wish not in (_NEW, _AGAIN):
            self._pad.wait("Too many wrong tries.", seconds)

    @Slot()
    def open_without_pin(self) -> None:
        """A badge opened the bench: the question is answered."""
        self._unlocking = False
        self._forget()
        self._pad.leave()

    @Slot()
    def change(self) -> None:
        """Ask twice for a new PIN. Not while the bench is locked."""
        if self._unlocking:
            return
        self._wish = _NEW
        self._pad.ask(self.tr("New PIN"), self.tr("4 to 12 digits"))

    @Slot(str)
    def settle(self, words: str) -> None:
        """The new PIN was kept: "" or why not."""
        if words:
            self.change()
            self._pad.refuse(words)
            return
        self.armed = True
        self.noted.emit(CHOOSE, "A new PIN was chosen.")
        self._forget()
        self._pad.leave()
        self.said.emit(self.tr("The new PIN holds from now on."))

    def _ask(self, title: str, words: str = "", *, may_go: bool = True) -> None:
        self._pad.ask(title, words, may_go=may_go)
        self.asked.emit()

    def _refuse(self, answer: Answer) -> None:
        if answer.wait_s:
            self._pad.wait(answer.words, answer.wait_s)
        else:
            self._pad.refuse(answer.words)

    def _tell_no_pin(self) -> None:
        self._pad.tell(
            self.tr("No PIN is set"),
            self.tr(
                "This is for the supervisor, whose PIN opens it. The administrator sets the first "
                "PIN on this computer's command line: scanstation pin"
            ),
        )
        self.asked.emit()

    def _let_through(self) -> None:
        wish, self._unlocking = self._wish, False
        self._forget()
        self._pad.leave()
        self.allowed.emit(wish)

    def _take(self, pin: str) -> None:
        if self._wish == _NEW:
            self._wish, self._first = _AGAIN, pin
            self._pad.ask(self.tr("The same PIN once more"))
        elif self._wish == _AGAIN and pin == self._first:
            self.pin_chosen.emit(pin)
        elif self._wish == _AGAIN:
            self.change()
            self._pad.refuse(self.tr("The two were not the same. Once more, from the start."))
        else:
            self.pin_tried.emit(pin)

    def _forget(self) -> None:
        self._wish = self._first = ""
