"""One calm line: the session, the devices, and two lamps never mixed: on disk, on the server."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.station.state import StationState
from app.ui.bench.sync_words import few_left, products_left, under_way
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.style_state import label, mark
from app.ui.words import MODES, age, safe

_MOMENT_MS = 4_000
_LEAST = 0.8
"""Of its full width: the session's words give way first, not a lamp's."""
_LATE, _TOO_LATE = timedelta(minutes=2), timedelta(minutes=15)


class StatusLine(QWidget):
    """Session, counts, lamps, and the mark of a simulation."""

    reason_changed = Signal(str)
    """Why the server lamp is not calm; "" while it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._marked = label("marked")
        self._marked.hide()
        self._session = Fitted("sessionText")
        self._disk, self._server = Fitted("diskLamp"), Fitted("serverLamp")
        self._devices = {name: Fitted("deviceLamp") for name in ("Camera", "Scanner")}
        self._session.take_its_width()
        for lamp in (self._disk, self._server, *self._devices.values()):
            lamp.take_its_width(_LEAST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(mm(4), mm(1), mm(3), mm(1))
        layout.setSpacing(mm(4))
        layout.addWidget(self._marked)
        layout.addWidget(self._session)
        layout.addStretch(1)
        for name, lamp in self._devices.items():
            layout.addWidget(lamp)
            self.show_device(name, None)
        self._volume = Fitted("volume")
        self._volume.take_its_width()
        self._volume.hide()
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._moment.timeout.connect(self._volume.hide)
        layout.addWidget(self._volume)
        layout.addWidget(self._disk)
        layout.addWidget(self._server)
        self._state: StationState | None = None
        self._sends = True
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._show_delivery)
        self._ticking.start()

    def display(self, state: StationState) -> None:
        """Show where the session and its delivery stand."""
        self._state = state
        self._session.setText(_session_words(state))
        self._show_disk(state)
        self._show_delivery()

    def _show_disk(self, state: StationState) -> None:
        """ "Everything" is said only while nothing is known to be missing."""
        words = "✓ On disk: everything"
        if state.lost_photos:
            words = "✗ Photos are missing on disk"
        if state.disk_trouble:
            words = "✗ Disk too full"
        self._disk.setText(words)
        self._disk.setToolTip(state.disk_trouble)
        mark(self._disk, "lamp", "good" if words.startswith("✓") else "bad")

    def show_device(self, name: str, trouble: str | None) -> None:
        """The lamp of a device: *trouble* is "" when it works, None while that is not known."""
        lamp = self._devices[name]
        sign = "–" if trouble is None else "✗" if trouble else "✓"
        lamp.setText(f"{sign} {name}")
        lamp.setToolTip(trouble or "")
        mark(lamp, "lamp", "busy" if trouble is None else "bad" if trouble else "good")

    def show_volume(self, words: str) -> None:
        """How loud it is, for a moment."""
        self._volume.setText(words)
        self._volume.show()
        self._moment.start()

    def show_silence(self, silent: bool) -> None:
        """Nothing can be heard: said as long as it is so."""
        self._moment.stop()
        self._volume.setText(self.tr("✗ Sound off") if silent else "")
        self._volume.setVisible(silent)
        mark(self._volume, "lamp", "late" if silent else "")

    def show_marked(self, words: str) -> None:
        """A permanent mark, such as SIMULATION."""
        self._marked.setText(words)
        self._marked.setVisible(bool(words))

    def send_nothing(self) -> None:
        """Nothing goes to a server, and the lamp does not say that it will."""
        self._ticking.stop()
        self._sends = False
        self._server.setText("– Nothing is sent")
        mark(self._server, "lamp", "busy")

    def _show_delivery(self) -> None:
        if self._state is None or not self._sends:
            return
        lamp, words = lamp_words(self._state, datetime.now(UTC))
        sync = self._state.sync
        self._server.setText(words)
        self._server.setToolTip(products_left(sync))
        mark(self._server, "lamp", lamp)
        self.reason_changed.emit(sync.trouble if sync and lamp in ("late", "bad") else "")


def lamp_words(state: StationState, now: datetime) -> tuple[str, str]:
    """The server lamp: "good", "busy", "late" or "bad", and its words."""
    delivery = state.delivery
    counts = f"On server: {delivery.on_server} of {delivery.total}"
    if delivery.parked:
        return "bad", f"! {counts}, {delivery.parked} need you"
    if delivery.differences and not delivery.waiting:
        return "bad", f"! {counts}, {len(delivery.differences)} differ"
    if delivery.complete:
        return "good", f"✓ {counts}" if delivery.total else "✓ On server: nothing owed"
    now_words = under_way(state.sync)
    if delivery.oldest_at is None:
        return "busy", f"↑ {counts}"
    waited = now - delivery.oldest_at
    words = f"{counts}, oldest {age(delivery.oldest_at, now)}"
    if waited > _TOO_LATE:
        return "bad", f"✗ {words}"
    words = f"{words}, {now_words}" if now_words else words
    return ("late", f"△ {words}") if waited > _LATE else ("busy", f"↑ {words}")


def _session_words(state: StationState) -> str:
    session = state.session or state.last_session
    if session is None:
        return "No session yet"
    started = session.started_at.astimezone().strftime("%H:%M")
    if state.session is None:
        counts = (f"{state.capture_count} products", f"{state.photo_count} photos")
        return " · ".join((f"Last session {started}", *counts))
    who = safe(state.operator, 24) if state.operator else ""
    parts = (who, f"Session {started}", MODES[session.mode][0], few_left(state.sync))
    return " · ".join(filter(None, parts))
