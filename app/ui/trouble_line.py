"""Calm sentences across the top, one for each thing that is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class TroubleLine(QLabel):
    """What is wrong, by what it is about; shown until it is taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()
        self._said: dict[str, str] = {}

    def tell(self, words: str, about: str = "") -> None:
        """Say *words* about *about* in place of what was said; "" takes it away."""
        self._said.pop(about, None)
        if words:
            self._said[about] = words
        self.setText("\n".join(self._said.values()))
        self.setVisible(bool(self._said))
