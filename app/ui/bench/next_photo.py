"""What to shoot next, read at two metres: its name, its key, and how far the product is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.station.state import StationState
from app.ui.bench.key_map import PRINTED
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.style_state import mark
from app.ui.words import photo_name, safe


class NextPhoto(QWidget):
    """One line; decides nothing."""

    list_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("nextPhoto")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name, self._progress = Fitted("nextName"), Fitted("nextProgress")
        self._progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = KeyButton(key=PRINTED["list"])
        self._list.clicked.connect(self.list_pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addSpacing(mm(3))
        layout.setSpacing(mm(2))
        layout.addWidget(self._name, 6)
        layout.addWidget(self._progress, 2)
        layout.addWidget(self._list, 2)

    def display(self, state: StationState) -> None:
        """Say what is next."""
        checklist = state.checklist
        step, words = self._words(state)
        self._name.setText(words)
        mark(self._name, "step", step)
        self._progress.setText(f"{checklist.done}/{len(checklist.wanted)}")
        done = self.tr("{done} of {wanted} photos")
        self._progress.setAccessibleName(
            done.format(done=checklist.done, wanted=len(checklist.wanted))
        )
        name = safe(state.shot_list.name, 24)
        self._list.say(name, PRINTED["list"])
        self._list.setAccessibleName(self.tr("Another shot list than {name}").format(name=name))
        self._list.setVisible(len(state.shot_lists) > 1)

    def _words(self, state: StationState) -> tuple[str, str]:
        if state.capture is None:
            return "empty", self._first(state)
        if state.next_photo is None:
            return "done", self.tr("✓ All taken")
        return "next", f"▶ {photo_name(state.next_photo)}"

    def _first(self, state: StationState) -> str:
        """What a product will want first: the band and the card say already to scan one."""
        wanted = state.checklist.wanted
        if not wanted:
            return ""
        return self.tr("First: {photo}").format(photo=photo_name(wanted[0]))

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self._name.text()} {self._progress.text()}"
