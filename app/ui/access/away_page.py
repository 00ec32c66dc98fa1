"""Nobody seems to be at the bench: a countdown that any touch, key or scan ends."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import mm
from app.ui.widgets.fitted_text import see_through
from app.ui.widgets.page import Page
from app.ui.widgets.style_state import label

_LOCK_MM = 44


class AwayPage(Page):
    """The key or touch that ends it does nothing else."""

    answered = Signal()
    """Somebody is there."""
    over_lock = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "awayPage")
        self._count, self._words = label("awayCount"), label("awayWords", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(mm(16), mm(6), mm(16), mm(6))
        layout.addStretch(1)
        for one in (self._count, self._words):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(one)
        layout.addStretch(1)

    def display(self, seconds: int | None) -> None:
        """*seconds* left; None for a locked bench that any key opens."""
        if seconds is None:
            self._count.ensurePolished()
            ink = self._count.palette().color(self._count.foregroundRole())
            self._count.setPixmap(padlock(mm(_LOCK_MM), ink, self.devicePixelRatio()))
        else:
            self._count.setText(str(seconds))
        self._words.setText(
            self.tr("Locked. All work is kept. Touch the screen or press a key to go on.")
            if seconds is None
            else self.tr("Still there? Touch the screen, press a key or scan. All work is kept.")
        )
        if not self.isVisible():
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key."""
        event.accept()
        self.answered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Any touch."""
        event.accept()
        self.answered.emit()


def padlock(size: int, ink: QColor, dots: float) -> QPixmap:
    """Drawn: no typeface that comes with the program has the sign."""
    drawn = see_through(QSize(size, size), dots)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = size / 10
    painter.setPen(QPen(ink, 1.2 * unit))
    painter.drawRoundedRect(QRectF(2.8 * unit, unit, 4.4 * unit, 7 * unit), 2.2 * unit, 2.2 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(1.2 * unit, 4.6 * unit, 7.6 * unit, 5.2 * unit), unit, unit)
    painter.end()
    return drawn
