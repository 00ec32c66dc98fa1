"""What only a supervisor may do, behind the PIN; without a PIN everybody may."""

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.access.pin_pad import PinPad

_NEW, _AGAIN = "new", "again"


class Guard(QObject):
    """One question at a time. It never sees the PIN's hash: others compare."""

    pin_tried = Signal(str)
    """To be compared; the answer comes to `judge`."""
    pin_chosen = Signal(str)
    """To be kept; the answer comes to `settle`."""
    allowed = Signal(str)
    """The wish that was asked for may be fulfilled."""
    said = Signal(str)
    """A calm sentence."""

    def __init__(self, pad: PinPad, *, armed: bool) -> None:
        super().__init__(pad)
        self._pad, self.armed = pad, armed
        self._wish, self._first = "", ""
        self._unlocking = False
        """While the bench is locked there is one question, and no other takes its place."""
        pad.entered.connect(self._take)
        pad.given_up.connect(self._forget)

    @Slot(str)
    def ask(self, wish: str) -> None:
        """Let *wish* through when the PIN is given, or at once where there is none.

        A locked bench is opened first: nothing else is asked meanwhile.
        """
        if self._unlocking:
            return
        if not self.armed:
            self.allowed.emit(wish)
            return
        self._wish = wish
        self._pad.ask(self.tr("Supervisor's PIN"))

    def ask_to_unlock(self, wish: str) -> None:
        """As `ask`, with no way back, until the PIN was given. Asked again, the page comes back."""
        if self._unlocking and self._pad.isVisible():
            self._pad.raise_()
            return
        self._wish, self._unlocking = wish, True
        self._pad.ask(
            self.tr("Locked"), self.tr("All work is kept. The PIN opens it."), may_go=False
        )

    @Slot(str)
    def judge(self, words: str) -> None:
        """The PIN was compared: "" or why not."""
        if words:
            self._pad.refuse(words)
            return
        wish, self._unlocking = self._wish, False
        self._forget()
        self._pad.leave()
        self.allowed.emit(wish)

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
        self._forget()
        self._pad.leave()
        self.said.emit(self.tr("The new PIN holds from now on."))

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
