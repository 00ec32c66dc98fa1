"""One big clear error that no scan dismisses: work cannot go on until a person has seen it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.station.state import Notice, Verdict
from app.ui.theme import mm
from app.ui.widgets.page import Page, is_locked
from app.ui.widgets.page_design import large_button
from app.ui.widgets.style_state import label


class Alarm(Page):
    """Shows the last notice that needs a person. Scans go on below and may succeed."""

    def __init__(self, parent: QWidget, acknowledged: Callable[[], object]) -> None:
        super().__init__(parent, "alarm")
        self._number = -1
        self._acknowledged = acknowledged
        sign, self._headline = label("alarmSign", "!"), label("alarmHeadline", wraps=True)
        self._detail = label("alarmDetail", wraps=True)
        button = large_button(self.tr("I have seen it"), "Esc", self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(mm(24), mm(4), mm(24), mm(4))
        for one in (sign, self._headline, self._detail):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(one)
        layout.addStretch(1)
        layout.addWidget(button)

    def display(self, notice: Notice) -> None:
        """Cover the window for a new one; anything else leaves it as it is.

        What happens while the bench is locked is shown when the bench is opened again.
        """
        if notice.verdict is not Verdict.NEEDS_YOU or notice.number == self._number:
            return
        if is_locked(self.window()):
            return
        self._number = notice.number
        self._headline.setText(notice.headline)
        self._detail.setText(notice.detail)
        self.open()

    def leave(self) -> None:
        """Somebody has seen it."""
        self._acknowledged()
        super().leave()
