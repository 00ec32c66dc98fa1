"""Set up a hand scanner that types: scan the shown codes, and the station learns how it types."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.setup.drawn_code import code_picture
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import beside, framed, page_button, page_title
from app.ui.widgets.style_state import label

_CODE_MM = (200, 60)


class _Learned(Protocol):
    @property
    def profile(self) -> object: ...
    @property
    def words(self) -> Sequence[str]: ...
    @property
    def usable(self) -> bool: ...


class _Answer(Protocol):
    @property
    def fits(self) -> bool: ...
    @property
    def words(self) -> str: ...


_HOW = "Scan it from this screen, or from the printed sheet."
_TYPED = (
    "Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if "
    "you did, set the scanner's delay between characters to 10 ms or less."
)


class CalibrationPage(Page):
    """Asks for one code after the other, and says what it saw of each. While it is shown, scans
    belong here.
    """

    learned = Signal(object)
    """The profile of the scanner; only one that makes every code right."""

    def __init__(
        self,
        parent: QWidget,
        cards: Sequence[str],
        draw: Callable[[str], QImage],
        learn: Callable[[Mapping[str, Any]], _Learned],
        check: Callable[[str, Any, Mapping[str, Any]], _Answer],
    ) -> None:
        super().__init__(parent, "calibration")
        self._cards, self._draw, self._learn, self._check = tuple(cards), draw, learn, check
        self._bursts: dict[str, object] = {}
        self._step, self._code = page_title(), QLabel()
        self._words = label("calibrationWords", wraps=True)
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = page_button(self.tr("Once more"), self.tr("Enter"), self.open)
        layout = framed(self, self._step)
        layout.addWidget(self._words)
        layout.addWidget(self._code, 1)
        layout.addStretch()
        back = page_button(self.tr("Back to work"), self.tr("Esc"), self.leave)
        layout.addLayout(beside(self._again, back))

    def open(self) -> None:
        """Begin with the first code."""
        self._bursts = {}
        self._ask()
        super().open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins anew."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._done:
            self.open()
        elif event.text().isprintable() and event.text() and not self._done:
            self._say(_TYPED)
        super().keyPressEvent(event)

    def take(self, burst: object) -> None:
        """What the scanner typed for the code that is shown."""
        if not self.isVisible() or self._done:
            return
        card = self._cards[len(self._bursts)]
        answer = self._check(card, burst, self._bursts)
        if not answer.fits:
            self._say(answer.words)
            return
        self._bursts[card] = burst
        if self._done:
            self._conclude()
        else:
            self._ask(answer.words)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.say_itself()

    @property
    def _done(self) -> bool:
        return len(self._bursts) == len(self._cards)

    def _ask(self, seen: str = "") -> None:
        number = len(self._bursts)
        self._again.hide()
        self._code.show()
        self._step.setText(f"Hand scanner: scan code {number + 1} of {len(self._cards)}")
        self._code.setPixmap(code_picture(self._draw(self._cards[number]), *_CODE_MM))
        name = self.tr("Code to scan: {code}").format(code=self._cards[number])
        self._code.setAccessibleName(name)
        self._say(f"{seen}\n{_HOW}".strip())

    def _conclude(self) -> None:
        result = self._learn(self._bursts)
        self._step.setText("✓ The scanner is set up" if result.usable else "! Not usable yet")
        self._code.hide()
        told = "\n".join(f"•  {words}" for words in result.words)
        self.say_itself()
        self._words.setText(told)
        self._again.show()
        if result.usable:
            self.learned.emit(result.profile)
