"""The day in figures, for the supervisor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.diagnostics.plot import HourBars, hours_of
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import beside, framed, page_button, page_title
from app.ui.widgets.style_state import label

_REFRESH_MS = 5_000
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What the page shows of a day."""

    day: date
    figures: Sequence[tuple[str, str]] = ()
    """Name and value, as words."""
    scans: Sequence[float] = field(default_factory=lambda: [0.0] * 24)
    """By the hour, as are the others."""
    photos: Sequence[float] = field(default_factory=lambda: [0.0] * 24)
    receipt_ms: Sequence[float] = field(default_factory=lambda: [0.0] * 24)
    """95 of 100 scans were confirmed within."""
    retries: Sequence[float] = field(default_factory=lambda: [0.0] * 24)


class NumbersPage(Page):
    """Left and right step through the days. *figures_of* tells a day, so many days back."""

    def __init__(self, parent: QWidget, figures_of: Callable[[int], DayFigures]) -> None:
        super().__init__(parent, "numbers")
        self._figures_of = figures_of
        self._back = 0
        self._title = page_title()
        self._figures = QGridLayout()
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._figures.setHorizontalSpacing(mm(6))
        self._figures.setVerticalSpacing(0)
        self._plots = {
            "scans": HourBars(self.tr("Products by hour")),
            "photos": HourBars(self.tr("Photos by hour")),
            "receipt_ms": HourBars(self.tr("Scan to receipt, ms (95 of 100 are faster)")),
            "retries": HourBars(self.tr("Requests tried again")),
        }
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = framed(self, self._title)
        layout.addLayout(self._figures)
        grid = QGridLayout()
        grid.setSpacing(mm(4))
        for place, plot in enumerate(self._plots.values()):
            column = QVBoxLayout()
            column.addWidget(label("formLabel", plot.accessibleName()))
            column.addWidget(plot, 1)
            grid.addLayout(column, place // 2, place % 2)
        layout.addLayout(grid, 1)
        layout.addLayout(
            beside(
                page_button(self.tr("Day before"), "←", self._earlier),
                page_button(self.tr("Day after"), "→", self._later),
                page_button(self.tr("Back to work"), self.tr("Esc"), self.leave),
            )
        )

    def open(self) -> None:
        """Today."""
        self._back = 0
        self._look()
        self._timer.start(_REFRESH_MS)
        super().open()

    def leave(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        super().leave()

    def display(self, figures: DayFigures) -> None:
        """Show a day."""
        when = QLocale().toString(
            QDate(*figures.day.timetuple()[:3]), QLocale.FormatType.LongFormat
        )
        self._title.setText(self.tr("Numbers of {day}").format(day=when))
        self.say_itself()
        for place, (name, value) in enumerate(figures.figures):
            if place == len(self._labels):
                self._add_figure(place)
            shown, told = self._labels[place]
            shown.setText(value)
            told.setText(name)
        days = {name: getattr(figures, name) for name in self._plots}
        hours = hours_of(*days.values())
        for name, plot in self._plots.items():
            plot.display(days[name], hours)

    def _add_figure(self, place: int) -> None:
        row, column = place // _COLUMNS, place % _COLUMNS
        pair = label("figureValue"), label("formLabel", wraps=True)
        self._figures.addWidget(pair[0], 2 * row, column)
        self._figures.addWidget(pair[1], 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        self._labels.append(pair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left: the day before; right: the day after."""
        if event.key() == Qt.Key.Key_Left:
            self._earlier()
        elif event.key() == Qt.Key.Key_Right:
            self._later()
        super().keyPressEvent(event)

    def _earlier(self) -> None:
        self._back += 1
        self._look()

    def _later(self) -> None:
        self._back = max(0, self._back - 1)
        self._look()

    def _look(self) -> None:
        self.display(self._figures_of(self._back))
