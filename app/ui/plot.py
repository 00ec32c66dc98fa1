"""Bars by the hour, painted: what a supervisor sees from a metre away."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import mm


class HourBars(QWidget):
    """One bar an hour between the first and the last hour that has one, each with its figure."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._values: Sequence[float] = ()
        self._bar = QColor("#7FB2FF")
        self.setObjectName("hourBars")
        self.setMinimumHeight(mm(34))

    def display(self, values: Sequence[float]) -> None:
        """24 values; none below 0."""
        self._values = tuple(values)
        told = ", ".join(f"{hour}: {value:g}" for hour, value in self._shown() if value)
        self.setAccessibleName(self._name)
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
        """From an hour before the first to an hour behind the last, at least eight."""
        hours = [hour for hour, value in enumerate(self._values) if value]
        first, last = (min(hours), max(hours)) if hours else (8, 15)
        first = max(0, min(first, 23 - 7))
        last = min(23, max(last, first + 7))
        values = self._values or (0.0,) * 24
        return [(hour, values[hour]) for hour in range(first, last + 1)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Figure above each bar, hour below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(max(12, mm(4)))
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
