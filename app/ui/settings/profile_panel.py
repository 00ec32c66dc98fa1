"""A profile on its way: waited for, looked at before it acts, or shown to another station."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.config.titles import title
from app.ui.setup.drawn_code import code_picture
from app.ui.speech import spoken
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.style_state import label

_CODE_MM = 90


class ProfilePanel(QWidget):
    """No scan confirms anything: only the key or the button does."""

    confirmed = Signal(object)
    """The changes that were proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settingPanel")
        self.waiting = False
        self._changes: Sequence[Any] = ()
        self._title, self._words = label("settingTitle", wraps=True), label("settingWords")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._code = QLabel()
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._confirm = KeyButton(self.tr("Change this"), "F10")
        self._confirm.clicked.connect(self.confirm)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._words)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._code)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._confirm)
        self.clear()

    def clear(self) -> None:
        """Nothing is waited for or proposed."""
        self._show(self.tr("Profile"), "")

    def wait(self) -> None:
        """Ask for the code."""
        self._show(
            self.tr("Scan the code of a profile"),
            self.tr(
                "Hold it before the camera, or scan it by hand. What it would change is shown "
                "first. Esc goes back."
            ),
        )
        self.waiting = True

    def propose(self, changes: Sequence[Any]) -> None:
        """What would change, old and new."""
        empty = self.tr("empty")
        lines = [
            f"{spoken(title(one.name))}:  {spoken(one.old) or empty}  →  {spoken(one.new) or empty}"
            for one in changes
        ]
        count = self.tr("%n settings would change", "", len(lines))
        none = self.tr("This station has these settings already.")
        self._show(count if lines else none, "\n".join(lines))
        self._changes = changes
        self._confirm.setVisible(bool(lines))

    def show_code(self, picture: QImage) -> None:
        """To be scanned by another station, on its page of settings."""
        self._show(
            self.tr("This station's profile"),
            self.tr("On another station: Menu, Settings, Scan a profile. It holds no secrets."),
        )
        self._code.setPixmap(code_picture(picture, _CODE_MM, _CODE_MM))
        self._code.setAccessibleName(self.tr("QR code of the profile"))
        self._code.show()

    def confirm(self) -> None:
        """As if the button were touched."""
        if self._changes:
            changes, self._changes = self._changes, ()
            self.confirmed.emit(changes)

    def _show(self, title: str, words: str) -> None:
        self.waiting, self._changes = False, ()
        self._title.setText(title)
        self._words.setText(words)
        self._code.hide()
        self._confirm.hide()
