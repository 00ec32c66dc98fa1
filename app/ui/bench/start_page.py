"""Between sessions: what to start, and where the last session's work is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.progress import OVER, Progress
from app.domain.session import CaptureMode
from app.station.state import StationState
from app.ui.access.operator_page import operator_words
from app.ui.bench.progress_line import ProgressLine
from app.ui.bench.sync_words import products_left
from app.ui.bench.undo_words import undo_words
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page_design import BESIDE_MM, BETWEEN_MM, MARGINS_MM, page_button
from app.ui.widgets.style_state import label
from app.ui.words import MODES, extraction_words, safe

_SETUP = (
    ("Log of the day", "D", "day"),
    ("Shot lists", "F6", "lists"),
    ("Grey card", "F7", "grey"),
    ("Export last session", "F8", "export"),
    ("Set up the scanner", "F11", "scanner"),
    ("Menu", "F12", "menu"),
)


class StartPage(QWidget):
    """Three large buttons."""

    session_requested = Signal(object)
    list_pressed = Signal()
    undo_pressed = Signal()
    wished = Signal(str)
    """An entry of the menu, by its name; "menu" for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("startPage")
        buttons = QHBoxLayout()
        buttons.setSpacing(mm(BETWEEN_MM))
        for number, mode in enumerate(MODES, start=1):
            buttons.addWidget(self._button(number, mode))
        self._sends = True
        self._rest, self.fetching = ProgressLine(edge_mm=0), ProgressLine(edge_mm=0)
        self._last = label("lastSession", wraps=True)
        self._last.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*map(mm, MARGINS_MM))
        layout.setSpacing(mm(BETWEEN_MM))
        question = label("startQuestion", self.tr("What do you want to do?"))
        question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(question)
        layout.addLayout(buttons, 3)
        layout.addLayout(self._plans())
        layout.addWidget(self._last)
        layout.addWidget(self._rest)
        layout.addWidget(self.fetching)
        layout.addStretch(1)
        setup = QHBoxLayout()
        setup.setSpacing(mm(BESIDE_MM))
        for words, key, wish in _SETUP:
            setup.addWidget(self._small_button(words, key, wish))
        layout.addLayout(setup)

    def _plans(self) -> QHBoxLayout:
        """Who works here, which photos the session wants, and the way back into the last one."""
        self._operator = KeyButton(operator_words(""), "O")
        self._list, self._undo = KeyButton(self._list_words(""), "F5"), KeyButton("Undo", "U")
        for unknown in (self._list, self._undo):
            unknown.hide()
        self._operator.clicked.connect(lambda: self.wished.emit("operator"))
        self._list.clicked.connect(self.list_pressed)
        self._undo.clicked.connect(self.undo_pressed)
        row = QHBoxLayout()
        row.setSpacing(mm(BETWEEN_MM))
        row.addWidget(self._operator)
        row.addWidget(self._list)
        row.addWidget(self._undo)
        return row

    def _button(self, number: int, mode: CaptureMode) -> KeyButton:
        name, words = MODES[mode]
        button = KeyButton(name, f"F{number + 1}", spoken(words).replace("\n", " "))
        button.setObjectName("startButton")
        button.setMinimumHeight(mm(44))
        button.setMaximumHeight(mm(80))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.clicked.connect(lambda: self.session_requested.emit(mode))
        return button

    def _small_button(self, words: str, key: str, wish: str) -> KeyButton:
        return page_button(words, key, lambda: self.wished.emit(wish))

    def display(self, state: StationState) -> None:
        """Say where the last session's work is, and how much still fits into today."""
        self._operator.say(operator_words(state.operator), "O")
        self._list.say(self._list_words(state.chosen_list), "F5")
        self._list.setVisible(len(state.shot_lists) > 1)
        self._undo.say(undo_words(state.undo), "U")
        self._undo.setVisible(state.undo is not None)
        self._say_where(state)
        self._rest.display(rest_of(state) if self._sends else OVER)
        left = products_left(state.sync)
        if left:
            self._last.setText(f"{self._last.text()}\n{left[0].upper()}{left[1:]}.".strip())

    def _list_words(self, chosen: str) -> str:
        name = safe(chosen, 24) or self.tr("as each product needs")
        return self.tr("Photos: {list}").format(list=name)

    def send_nothing(self) -> None:
        """Nothing goes to a server, and the page does not say that it will."""
        self._sends = False

    def _say_where(self, state: StationState) -> None:
        delivery = state.delivery
        if state.last_session is None or not self._sends:
            self._last.setText("")
        elif delivery.differences and not delivery.waiting:
            self._last.setText(f"! {delivery.differences[0]}")
        elif delivery.complete:
            read = extraction_words(state.last_session)
            self._last.setText(
                self.tr("✓ All %n items of the last session are on the server.", "", delivery.total)
                + (f"\nIt is {read}." if read else "")
                + (" Press F12, then P." if state.last_session.extraction == "ready" else "")
            )
        elif delivery.parked:
            self._last.setText(
                self.tr("! %n items of the last session need you.", "", delivery.parked)
                + f" F9 tries again. {state.sync.trouble if state.sync else ''}"
            )
        else:
            left = delivery.total - delivery.on_server
            self._last.setText(
                self.tr("↑ %n items of the last session go to the server by themselves.", "", left)
            )


def rest_of(state: StationState) -> Progress:
    """How much of the last session's work has gone to the server."""
    delivery = state.delivery
    if state.last_session is None or delivery.complete or delivery.parked or delivery.differences:
        return OVER
    if not delivery.waiting:
        return Progress("The server is asked whether it has all")
    done = max(0, delivery.total - delivery.waiting)
    return Progress("The rest goes to the server", done, delivery.total)
