"""Nobody seems to be at the bench: a countdown that any touch, key or scan ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.marked import label
from app.ui.page import Page
from app.ui.theme import mm


class AwayPage(Page):
    """The key or touch that ends it does nothing else."""

    answered = Signal()
    """Somebody is there."""

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
        self._count.setText("🔒" if seconds is None else str(seconds))
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
