"""A code typed by hand: the check digit is tested while typing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.gtin import Gtin, InvalidGtin
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.page_design import BUTTON_MM, beside, page_button, page_field
from app.ui.widgets.style_state import mark

_LONGEST = 500
_LENGTHS = (8, 12, 13, 14)


class CodeEntry(QWidget):
    """A field that opens in the place of the large buttons, takes a code, and closes."""

    code_typed = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.typing = False
        self._field = page_field("Type a code", "Number under the bars")
        self._field.setObjectName("codeField")
        self._field.setMaxLength(_LONGEST)
        self._field.setMinimumHeight(mm(BUTTON_MM))
        self._says = Fitted("codeSays", lines=2)
        self._take = page_button("Take it", "Enter", self._send)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(3))
        layout.addWidget(self._field, 4)
        layout.addWidget(self._says, 3)
        layout.addLayout(
            beside(self._take, page_button("Back to work", "Esc", self.close_entry)), 3
        )
        self._field.textChanged.connect(self._judge)
        self._field.returnPressed.connect(self._send)

    def open(self) -> None:
        """Show the field, empty, with the focus."""
        self._field.clear()
        self._judge("")
        self.typing = True
        self.opened.emit()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_entry(self) -> None:
        """Give the place and the focus back."""
        self.typing = False
        self.closed.emit()

    @property
    def words(self) -> str:
        """What it says about the text."""
        return self._says.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_entry()
        else:
            super().keyPressEvent(event)

    def _judge(self, text: str) -> None:
        good, words = judgement(text)
        self._take.setEnabled(good)
        self._says.setText(words)
        mark(self._says, "good", "yes" if good else "no")

    def _send(self) -> None:
        text = self._field.text()
        if judgement(text)[0]:
            self.close_entry()
            self.code_typed.emit(text.strip())


def judgement(text: str) -> tuple[bool, str]:
    """Whether *text* can be taken, and what to say about it.

    >>> judgement("9638507")
    (False, '7 digits. A GTIN has 8, 12, 13 or 14.')
    """
    cleaned = text.strip()
    if not cleaned:
        return False, "8, 12, 13 or 14 digits, or a reference with letters. Esc gives up."
    if any(letter.isalpha() for letter in cleaned):
        return True, "A reference, not a GTIN. Enter takes it."
    digits = "".join(cleaned.split())
    if digits.isdecimal() and len(digits) not in _LENGTHS:
        return False, f"{len(digits)} digits. A GTIN has 8, 12, 13 or 14."
    try:
        gtin = Gtin.parse(digits)
    except InvalidGtin as error:
        return False, str(error)
    return True, f"✓ {gtin.grouped}. Enter takes it."
