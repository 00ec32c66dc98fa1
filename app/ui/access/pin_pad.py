"""Asks for the supervisor's PIN: large keys for gloves, or the keyboard's digits."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.pin import LONGEST
from app.ui.access.wait_shown import WaitShown
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import BETWEEN_MM, MARGINS_MM, page_button, page_title
from app.ui.widgets.style_state import label

_DIGITS = "123456789"


class PinPad(Page):
    """Shows dots, never digits. What was entered is told once and forgotten."""

    entered = Signal(str)
    """The digits; the answer comes by `refuse`, or the page is left."""
    given_up = Signal()
    """The person went back without a PIN."""
    over_lock = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "pinPad")
        self._digits, self._too_long, self._may_go = "", False, True
        self._wait = WaitShown(self)
        self._wait.changed.connect(self._show_wait)
        self._title = page_title()
        self._dots, self._says = label("pinDots"), label("pinSays", wraps=True)
        self._back = page_button(self.tr("Go back"), self.tr("Esc"), self._give_up)
        for one in (self._title, self._dots, self._says):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*map(mm, MARGINS_MM))
        layout.setSpacing(mm(BETWEEN_MM))
        layout.addStretch(1)
        for one in (self._title, self._dots, self._says):
            layout.addWidget(one)
        self._pad = QWidget()
        self._pad.setLayout(self._keys())
        layout.addWidget(self._pad, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addWidget(self._back)

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(mm(2))
        for place, digit in enumerate(_DIGITS):
            grid.addWidget(self._digit(digit), place // 3, place % 3)
        delete = self._key("⌫", self._delete)
        delete.setAccessibleName(self.tr("Delete the last digit"))
        grid.addWidget(delete, 3, 0)
        grid.addWidget(self._digit("0"), 3, 1)
        grid.addWidget(self._key(self.tr("OK"), self._enter), 3, 2)
        return grid

    def _digit(self, digit: str) -> QPushButton:
        key = self._key(digit, partial(self._add, digit))
        key.setAccessibleName(self.tr("Digit {digit}").format(digit=digit))
        return key

    def _key(self, words: str, press: object) -> QPushButton:
        key = QPushButton(spoken(words))
        key.setObjectName("pinKey")
        key.setAccessibleName(spoken(words))
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setAutoDefault(False)
        key.setMinimumSize(mm(28), mm(20))
        key.clicked.connect(press)
        return key

    def ask(self, title: str, words: str = "", *, may_go: bool = True) -> None:
        """Ask for a PIN; without *may_go* there is no way back."""
        self._may_go = may_go
        self._back.setVisible(may_go)
        self._pad.show()
        self._dots.show()
        self._title.setText(title)
        self._forget(words)
        self.open()

    def tell(self, title: str, words: str) -> None:
        """Why there is no PIN to be asked for, and whose move it is."""
        self.ask(title, words)
        self._pad.hide()
        self._dots.hide()

    def refuse(self, words: str) -> None:
        """It was not taken."""
        self._forget(words)

    def wait(self, words: str, seconds: int) -> None:
        """No PIN is looked at for so many *seconds*: they are counted down behind *words*."""
        self._show("")
        self._wait.begin(words, seconds)

    def forget(self) -> None:
        """What was typed was no PIN."""
        self._show("")

    def come_back(self) -> None:
        """Above every other page; what is said over pages stays in front."""
        seen = [one for one in self.window().findChildren(Page) if one.isVisible()]
        if seen[-1:] != [self]:
            self.raise_()
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Enter, Backspace; Esc only where there is a way back."""
        event.accept()
        key = event.key()
        if event.text().isdecimal() and event.text().isascii() and event.text():
            self._add(event.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Backspace:
            self._delete()
        elif key == Qt.Key.Key_Escape:
            self._give_up()

    def _add(self, digit: str) -> None:
        self._too_long |= len(self._digits) == LONGEST
        self._show((self._digits + digit)[:LONGEST])

    def _delete(self) -> None:
        self._show(self._digits[:-1])

    def _enter(self) -> None:
        """What is longer than any PIN is a mistake or a scan, and no try."""
        if self._pad.isHidden() or self._wait.left:
            return
        if self._too_long:
            self._forget(self.tr("A PIN has at most 12 digits. Once more."))
        elif self._digits:
            digits, self._digits = self._digits, ""
            self._says.setText(self.tr("One moment …"))
            self.entered.emit(digits)

    def _give_up(self) -> None:
        if self._may_go:
            self._forget("")
            self.leave()
            self.given_up.emit()

    def _forget(self, words: str) -> None:
        self._wait.end()
        self._show("")
        self._says.setText(words)

    def _show_wait(self, words: str, left: int) -> None:
        again = self.tr("Try again in {seconds} s.").format(seconds=left)
        self._says.setText(
            f"{spoken(words)} {again if left else self.tr('Try again now.')}".strip()
        )

    def _show(self, digits: str) -> None:
        self._digits, self._too_long = digits, self._too_long and len(digits) == LONGEST
        self._dots.setText("●  " * len(digits) or self.tr("Enter the PIN"))
