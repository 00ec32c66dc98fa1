"""The foot of the window: the large buttons, and in their place what asks for a second key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.domain.photo import ProductPhoto
from app.domain.session import CaptureMode
from app.station.state import StationState
from app.ui.bench.code_entry import CodeEntry
from app.ui.bench.key_map import ACTIONS, CLOSING
from app.ui.bench.undo_words import undo_words
from app.ui.theme import mm
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.page_design import BESIDE_MM
from app.ui.words import photo_name


class Foot(QWidget):
    """What can be done now, by touch; asks in their place, never in a dialog over the picture."""

    pressed = Signal(str)
    """The name of an action."""

    def __init__(self, entry: CodeEntry) -> None:
        super().__init__()
        self._rows = QStackedWidget()
        self._actions, self._asked = ActionRow(ACTIONS), _Question()
        self._entry = entry
        entry.opened.connect(self._show_row)
        entry.closed.connect(self._show_row)
        for row in (self._actions, self._asked.answers):
            row.pressed.connect(self.pressed)
        for one in (self._actions, self._asked, entry):
            one.setContentsMargins(mm(3), mm(1.5), mm(3), mm(1.5))
            self._rows.addWidget(one)
        policy = self._rows.sizePolicy().Policy
        self._rows.setSizePolicy(policy.Expanding, policy.Fixed)
        self._asking, self._close_words = "", ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rows)
        self._rows.hide()

    @property
    def asking(self) -> str:
        """The action whose second key is awaited; "" for none."""
        return self._asking

    def display(self, state: StationState) -> None:
        """What may be pressed in *state*."""
        self._rows.setVisible(state.session is not None)
        self._close_words = self.tr("Close the session?")
        if state.missing.products:
            lacking = self.tr("%n products miss photos: N shows them.", "", state.missing.products)
            self._close_words = f"{self._close_words} {lacking}"
        if state.session is None and self._entry.typing:
            self._entry.close_entry()
        if state.session is not None:
            self._enable(state, photos=state.session.mode is not CaptureMode.BARCODE_SCAN)

    def ask(self, what: str, photo: ProductPhoto | None) -> None:
        """Ask for the second key of the action *what*, about *photo*; "" asks nothing."""
        name = photo_name(photo.type) if photo else ""
        words = {
            "retype": f"Photo {name} shows what? Press the key of its type, or Esc.",
            "discard": f"Throw photo {name} away? Delete once more, or Esc.",
            "close": self._close_words,
        }.get(what, "")
        self._asking = what if photo or what in ("close", "") else ""
        self._asked.ask(words, closing=what == "close")
        self._show_row()

    def _show_row(self) -> None:
        if self._asking:
            self._rows.setCurrentWidget(self._asked)
        else:
            self._rows.setCurrentWidget(self._entry if self._entry.typing else self._actions)

    def _enable(self, state: StationState, *, photos: bool) -> None:
        following = state.next_photo
        words = f"Shoot {following.value}" if following and photos else "Shoot"
        ready = photos and state.capture is not None and following is not None
        self._actions.enable("shoot", on=ready, words=words, key="Space")
        self._actions.enable("next", on=state.capture is not None)
        self._actions.enable(
            "undo", on=state.undo is not None, words=undo_words(state.undo), key="F3"
        )
        self._actions.enable("again", on=state.capture is not None)
        for name in ("retake", "retype"):
            self._actions.enable(name, on=bool(state.photos))


class _Question(QWidget):
    """What is asked, and the answers to touch: where the buttons were, so that nothing moves."""

    def __init__(self) -> None:
        super().__init__()
        self.answers, self._words = ActionRow(CLOSING), Fitted("hint", lines=2)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(mm(BESIDE_MM))
        self._row.addWidget(self._words)
        self._row.addWidget(self.answers)

    def ask(self, words: str, *, closing: bool) -> None:
        """Ask; with nothing but a way back where a key of the bench is the answer."""
        self._words.setText(words)
        for name in ("submit", "end"):
            self.answers.offer(name, on=closing)
        for place, share in enumerate((1, 2) if closing else (3, 1)):
            self._row.setStretch(place, share)
