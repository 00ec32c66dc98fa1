"""Bars by the hour, painted: what a supervisor sees from a metre away."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import mm


def hours_of(*days: Sequence[float]) -> range:
    """From the first hour in which something was to the last, at least eight: of all alike.

    >>> hours_of([0] * 9 + [4] + [0] * 14, [0] * 24)
    range(9, 17)
    """
    hours = [hour for values in days for hour, value in enumerate(values) if value]
    first, last = (min(hours), max(hours)) if hours else (8, 15)
    first = max(0, min(first, 23 - 7))
    return range(first, min(23, max(last, first + 7)) + 1)


class HourBars(QWidget):
    """One bar an hour, each with its figure."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values: Sequence[float] = (0.0,) * 24
        self.hours = range(24)
        """Those that are shown."""
        self._bar = QColor("#7FB2FF")
        self.setObjectName("hourBars")
        self.setMinimumHeight(mm(34))

    def display(self, values: Sequence[float], hours: range) -> None:
        """24 values, none below 0, of which those of *hours* are shown."""
        self._values, self.hours = tuple(values), hours
        told = ", ".join(f"{hour}: {value:g}" for hour, value in self._shown() if value)
        self.setAccessibleDescription(told or self.tr("nothing yet"))
        self.update()

    def _get_bar(self) -> QColor:
        return self._bar

    def _set_bar(self, colour: QColor) -> None:
        self._bar = colour
        self.update()

    bar = Property(QColor, _get_bar, _set_bar)
    """The bars' colour; the style sheet sets it as `qproperty-bar`."""

    def _shown(self) -> list[tuple[int, float]]:
        return [(hour, self._values[hour]) for hour in self.hours]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Figure above each bar, hour below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(mm(4.4))
        painter.setFont(font)
        row = painter.fontMetrics().height()
        shown = self._shown()
        highest = max((value for _, value in shown), default=0) or 1
        wide = self.width() / len(shown)
        floor = self.height() - row
        text = self.palette().windowText().color()
        painter.setPen(text)
        painter.drawLine(0, round(floor), self.width(), round(floor))
        for place, (hour, value) in enumerate(shown):
            left = place * wide
            tall = (floor - row) * value / highest
            if value:
                bar = QRectF(left + wide * 0.15, floor - tall, wide * 0.7, tall)
                painter.fillRect(bar, self._bar)
            painter.setPen(text)
            below = QRectF(left, floor, wide, row)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{hour}")
            if value:
                above = QRectF(left, floor - tall - row, wide, row)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{value:.0f}")
        painter.end()
