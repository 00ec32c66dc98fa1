"""The product on the bench: its number, what the code says, what the server knows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.session import Capture
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.style_state import mark
from app.ui.words import safe, server_words, shown_code

_FIELDS_SHOWN = 4


class ProductCard(QWidget):
    """Shows one capture, or that none is on the bench."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._code, self._title = Fitted("cardCode"), Fitted("cardTitle")
        self._fields, self._server = Fitted("cardFields"), Fitted("cardServer")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(mm(3), mm(1.5), mm(3), mm(1.5))
        layout.setSpacing(0)
        for part in (self._title, self._code, self._server, self._fields):
            layout.addWidget(part)
        self._shown: Capture | None = None
        self._say_empty()

    def display(self, capture: Capture | None) -> None:
        """Show the product on the bench."""
        if capture == self._shown:
            return
        self._shown = capture
        if capture is None:
            self._say_empty()
            return
        self._title.setText(safe(capture.server.product_name, 80) or self.tr("No name yet"))
        self._code.setText(shown_code(capture))
        self._fields.setText(_field_words(capture))
        self._server.setText(f"{server_words(capture)}  ·  {_code_words(capture)}")
        state = "failed" if capture.trouble else capture.server.status.lower()
        mark(self._server, "state", state)
        self._give_room()

    def _say_empty(self) -> None:
        self._title.setText(self.tr("No product on the bench"))
        self._code.setText(self.tr("Scan a product"))
        self._fields.setText("")
        self._server.setText("")
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name may have room in one line now, or no more."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """A long name has two lines where the code says nothing more; the card stays as high."""
        name = self._title
        long = name.too_narrow_for(name.text()) and not self._fields.text()
        if long == self._fields.isHidden():
            return
        if long:
            self._fields.hide()
        name.allow_lines(1)
        tall = name.sizeHint().height() + long * self._fields.sizeHint().height()
        name.allow_lines(1 + long)
        name.setFixedHeight(tall)
        if not long:
            self._fields.show()


def _code_words(capture: Capture) -> str:
    code = capture.barcode
    kind = "case" if code.is_case else code.gs1.kind
    return "  ·  ".join(filter(None, (code.symbology.value, kind, capture.source.value)))


def _field_words(capture: Capture) -> str:
    gs1 = capture.barcode.gs1
    today = capture.scanned_at.date()
    told = [
        f"{spoken(field.title.capitalize()) or field.ai}: {safe(field.shown, 24)}"
        + (" (PAST)" if field.ends_before(today) else "")
        for field in gs1.fields
        if field.ai != "01"
    ]
    more = len(told) - _FIELDS_SHOWN
    shown = told[:_FIELDS_SHOWN] + ([f"and {more} more"] if more > 0 else [])
    return "   ".join([*shown, *([gs1.note] if gs1.note else [])])
