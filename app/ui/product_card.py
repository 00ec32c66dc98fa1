"""The product on the bench: its number, what the code says, what the server knows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.session import Capture
from app.ui.marked import label, mark
from app.ui.words import product_title, safe, server_words, shown_code

_FIELDS_SHOWN = 6


class ProductCard(QWidget):
    """Shows one capture, or that none is on the bench."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._code = label("cardTitle", wraps=True), label("cardCode")
        self._fields, self._server = (
            label("cardFields", wraps=True),
            label("cardServer", wraps=True),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(2)
        for part in (self._title, self._code, self._fields, self._server):
            layout.addWidget(part)
        layout.addStretch(1)
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
        self._title.setText(safe(product_title(capture), 80))
        self._code.setText(_code_words(capture))
        self._fields.setText(_field_words(capture))
        self._fields.setVisible(bool(self._fields.text()))
        self._server.setText(f"Server: {server_words(capture)}")
        mark(self._server, "state", capture.server.status.lower())

    def _say_empty(self) -> None:
        self._title.setText(self.tr("No product on the bench"))
        self._code.setText(self.tr("Scan a code to begin."))
        self._fields.hide()
        self._server.setText("")


def _code_words(capture: Capture) -> str:
    code = capture.barcode
    number = f"GTIN {shown_code(capture)}" if code.gtin else shown_code(capture)
    kind = "case" if code.is_case else code.gs1.kind
    return "  ·  ".join(filter(None, (number, code.symbology.value, kind, capture.source.value)))


def _field_words(capture: Capture) -> str:
    gs1 = capture.barcode.gs1
    today = capture.scanned_at.date()
    told = [
        f"{field.title.capitalize() or field.ai}: {safe(field.shown, 24)}"
        + (" (PAST)" if field.ends_before(today) else "")
        for field in gs1.fields
        if field.ai != "01"
    ]
    more = len(told) - _FIELDS_SHOWN
    shown = told[:_FIELDS_SHOWN] + ([f"and {more} more"] if more > 0 else [])
    return "   ".join([*shown, *([gs1.note] if gs1.note else [])])
