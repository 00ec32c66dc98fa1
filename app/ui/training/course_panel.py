"""What the learner does now, with the code to scan; at the end what was learned."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.station.state import StationState
from app.ui.setup.drawn_code import bar_picture
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.style_state import mark


class _Lesson(Protocol):
    @property
    def words(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def code(self) -> str: ...


class _Course(Protocol):
    @property
    def lesson(self) -> _Lesson | None: ...
    @property
    def lessons(self) -> tuple[_Lesson, ...]: ...
    @property
    def place(self) -> int: ...
    @property
    def mistakes(self) -> int: ...
    @property
    def products(self) -> int: ...
    @property
    def photos(self) -> int: ...
    @property
    def minutes(self) -> float: ...
    def observe(self, state: StationState, at: datetime) -> bool: ...


_HEIGHT_MM = 44


class CoursePanel(QWidget):
    """Stays on the screen in training; listens to the station's state like the window does."""

    leave_wanted = Signal()

    def __init__(self, course: _Course, draw: Callable[[str], QImage]) -> None:
        super().__init__()
        self.setObjectName("course")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._course, self._draw = course, draw
        self._code = QLabel()
        self._code.setObjectName("courseCode")
        self._step, self._words = Fitted("courseStep"), Fitted("courseWords")
        self._why = Fitted("courseWhy", lines=2)
        leave = KeyButton(self.tr("Leave training"), "F12  R")
        leave.setMinimumWidth(mm(34))
        leave.setMaximumWidth(mm(40))
        leave.clicked.connect(self.leave_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for one in (self._step, self._words, self._why):
            texts.addWidget(one)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(mm(4), mm(1.5), mm(4), mm(1.5))
        layout.setSpacing(mm(4))
        layout.addWidget(self._code)
        layout.addLayout(texts, 1)
        layout.addWidget(leave)
        self.setFixedHeight(mm(_HEIGHT_MM))
        self._show()

    @Slot(object)
    def observe(self, state: StationState) -> None:
        """The learner did something."""
        if self._course.observe(state, datetime.now(UTC)):
            self._show()

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self._step.text()} {self._words.text()} {self._why.text()}"

    def _show(self) -> None:
        lesson = self._course.lesson
        mark(self, "done", "no" if lesson else "yes")
        self._code.setVisible(bool(lesson and lesson.code))
        if lesson is None:
            self._show_summary()
            return
        number, count = self._course.place + 1, len(self._course.lessons)
        self._step.setText(self.tr("Step {number} of {count}").format(number=number, count=count))
        self._words.setText(_said(lesson.words))
        self._why.setText(_said(lesson.why))
        if lesson.code:
            self._show_code(lesson.code)
        self.setAccessibleName(self.words)

    def _show_code(self, code: str) -> None:
        self._code.setPixmap(bar_picture(self._draw(code), 62, _HEIGHT_MM - 6))
        self._code.setAccessibleName(self.tr("Code to scan: {code}").format(code=code))

    def _show_summary(self) -> None:
        course = self._course
        self._step.setText(self.tr("✓ Done in {minutes:.0f} min").format(minutes=course.minutes))
        self._words.setText(self.tr("You know the work"))
        said = self.tr(
            "{products} products, {photos} photos, {mistakes} mistakes. F1 helps always."
        )
        self._why.setText(
            said.format(products=course.products, photos=course.photos, mistakes=course.mistakes)
        )
        self.setAccessibleName(self.words)


def _said(words: str) -> str:
    return QCoreApplication.translate("Course", words)
