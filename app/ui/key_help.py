"""One key shows what every key means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.marked import label
from app.ui.page import Page

KEYS = (
    ("Space", "Shoot the next photo"),
    ("1 … 9  0  -  =", "Pick what to shoot next"),
    ("F2", "Next product"),
    ("F3", "Undo the last scan or photo"),
    ("F4", "Retake the selected photo"),
    ("F5", "Count this code again"),
    ("F6", "Type a code by hand"),
    ("F7, then 1 … =", "The selected photo shows something else"),
    ("F8", "Look at the photos large; E turns and crops, C compares"),
    ("F11", "Another shot list"),
    ("Delete, twice", "Throw the selected photo away"),
    ("← →", "Select a photo"),
    ("Alt ← →", "Move the selected photo"),
    ("F9", "Try sending again now"),
    ("F10", "End or submit the session"),
    ("Page up, Page down", "Back to an earlier product"),
    ("Between sessions", "F6 shot lists, F7 grey card, F8 export, F11 scanner"),
    ("F12", "The menu: all else"),
    ("F1, Esc", "Close this help"),
)


class KeyHelp(Page):
    """F1 and Esc close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "keyHelp")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(60, 40, 60, 40)
        layout.addWidget(label("helpTitle", self.tr("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(40)
        for row, (key, words) in enumerate(KEYS):
            grid.addWidget(label("helpKey", key), row, 0)
            grid.addWidget(label("helpWords", self.tr(words)), row, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        layout.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 as well as Esc."""
        if event.key() == Qt.Key.Key_F1:
            self.leave()
        super().keyPressEvent(event)
