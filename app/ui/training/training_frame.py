"""Training is unmistakable: a frame around all, its word, the course; no page covers them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.resize_watch import resized

_FRAME_MM, _WORD_MM, _COURSE_MM = 2, 7, 46
TAKES_MM = _WORD_MM + _COURSE_MM
"""Of the height."""


class TrainingFrame(QWidget):
    """Lies in the margins of *window*, where pages do not reach."""

    def __init__(self, window: QWidget, course: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("trainingFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        word = Fitted("trainingWord", self.tr("TRAINING  ·  nothing here is real"))
        word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        word.setFixedHeight(mm(_WORD_MM))
        self._layout = QVBoxLayout(self)
        frame = mm(_FRAME_MM)
        self._layout.setContentsMargins(frame, 0, frame, frame)
        self._layout.setSpacing(0)
        self._layout.addWidget(word)
        self._layout.addStretch(1)
        self._layout.addWidget(course)
        resized(window).happened.connect(self._cover)
        self._cover()
        self.lower()
        self.show()

    @property
    def margins(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom: what the window must leave free."""
        frame = mm(_FRAME_MM)
        return frame, mm(_WORD_MM), frame, mm(_COURSE_MM)

    @Slot()
    def _cover(self) -> None:
        """As large as the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
