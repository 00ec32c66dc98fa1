"""What a kiosk shows when it does not run any more: why, whom to call, and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import mm
from app.ui.widgets.page_design import large_button
from app.ui.widgets.style_state import label

_START = Qt.Key.Key_F5
_WORDS_MM = 12


class StoppedPage(QWidget):
    """A window of its own: there is no other one. *why* in plain words; *contact*: how support is
    reached, "" when nobody said."""

    start_wanted = Signal()

    def __init__(self, why: str, contact: str) -> None:
        super().__init__()
        self.setObjectName("stoppedPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Scan Station")
        title = label("alarmHeadline", self.tr("Scan Station does not run"), wraps=True)
        about = [
            self.tr("What was confirmed is on disk."),
            self.tr("Call support, or start again."),
        ]
        if contact:
            about[1] = self.tr("Call {contact}, or start again.").format(contact=contact)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(mm(_WORDS_MM),) * 4)
        layout.setSpacing(mm(_WORDS_MM))
        layout.addStretch(1)
        layout.addWidget(title)
        for words in (why, " ".join(about)):
            layout.addWidget(label("stoppedWords", words, wraps=True))
        layout.addStretch(1)
        layout.addWidget(large_button("Start again", "F5", self.start_wanted.emit))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key; all others do nothing."""
        if event.key() == _START and not event.isAutoRepeat():
            self.start_wanted.emit()
