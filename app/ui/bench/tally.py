"""The running count, large: products, photos, products an hour, photos still missing."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.session import CaptureMode
from app.station.state import Missing, StationState
from app.ui.bench.key_map import PRINTED
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.style_state import label, mark

_ENOUGH_S = 120
"""Of a shorter time no speed can be told."""
_AGAIN_MS = 30_000
_WIDE = 4
"""Against 2 for each of the others: its words are longer."""


class _Place(QWidget):
    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch."""
        event.accept()
        self.pressed.emit()


class Tally(QWidget):
    """Figures with a word under each."""

    missing_pressed = Signal()
    """Whoever touches the missing photos wants to take them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tally")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(mm(1.5), mm(0.5), 0, mm(0.5))
        row.setSpacing(0)
        names = {
            "products": self.tr("products"),
            "photos": self.tr("photos"),
            "speed": self.tr("an hour"),
            "missing": "",
        }
        self._places = {name: _Place() for name in names}
        self._words = {name: Fitted("tallyWord", words) for name, words in names.items()}
        self._key = label("tallyKey", PRINTED["missing"])
        self._key.hide()
        self._figures = {name: self._add(row, name) for name in names}
        self._places["missing"].setObjectName("tallyMissing")
        self._places["missing"].setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places["missing"].pressed.connect(self.missing_pressed)
        self._places["missing"].setMinimumHeight(mm(20))
        self._state: StationState | None = None
        self._ticking = QTimer(self, interval=_AGAIN_MS)
        self._ticking.timeout.connect(self._count)
        self._ticking.start()

    def _add(self, row: QHBoxLayout, name: str) -> Fitted:
        figure, words, place = Fitted("tallyFigure"), self._words[name], self._places[name]
        figure.setAccessibleName(words.text())
        box = QVBoxLayout(place)
        box.setContentsMargins(mm(1.5), 0, mm(1.5), mm(0.5))
        box.setSpacing(0)
        if name == "missing":
            first = QHBoxLayout()
            first.addWidget(figure, 1)
            first.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
            box.addLayout(first)
        else:
            box.addWidget(figure)
        box.addWidget(words)
        row.addWidget(place, _WIDE if name == "missing" else 2)
        return figure

    def display(self, state: StationState) -> None:
        """Count anew."""
        self._state = state
        self._count()

    def words(self, name: str) -> str:
        """What a figure says."""
        return self._figures[name].text()

    def _count(self) -> None:
        state = self._state
        if state is None or state.session is None:
            return
        figures = self._figures
        figures["products"].setText(str(state.capture_count))
        figures["photos"].setText(str(state.photo_count))
        figures["speed"].setText(speed(state, datetime.now(UTC)) or "–")
        photos = state.session.mode is not CaptureMode.BARCODE_SCAN
        self._show_missing(state.missing)
        for name in ("photos", "missing"):
            self._places[name].setVisible(photos)

    def _show_missing(self, missing: Missing) -> None:
        """Of the whole session; the line above tells of the product on the bench."""
        self._figures["missing"].setText(str(missing.photos))
        words = self.tr("photos missing")
        if missing.products:
            words = self.tr("missing in %n products", "", missing.products)
        self._words["missing"].setText(words)
        self._figures["missing"].setAccessibleName(words)
        self._key.setVisible(bool(missing.products))
        mark(self._places["missing"], "offers", "yes" if missing.products else "no")
        mark(self._figures["missing"], "lamp", "late" if missing.photos else "good")


def speed(state: StationState, now: datetime) -> str:
    """Products an hour since the session began; "" while it is too young to tell."""
    if state.session is None:
        return ""
    seconds = (now - state.session.started_at).total_seconds()
    return f"{state.capture_count * 3600 / seconds:.0f}" if seconds >= _ENOUGH_S else ""
