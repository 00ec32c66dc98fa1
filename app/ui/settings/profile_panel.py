"""A profile on its way: waited for, looked at before it acts, or shown to another station.

What a profile would change is somebody else's text: it is shown as plain text, whole, with what
cannot be seen spelt out, and it can be confirmed only after its end was on the screen.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.config.titles import title
from app.ui.setup.drawn_code import code_picture
from app.ui.speech import spoken
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.style_state import label

_CODE_MM = 90
_MAY_BREAK = "\u200b"
_BREAK_EVERY = 16
"""Characters. A long address has no blank where a line could end, and would leave the screen."""


def visible(text: str) -> str:
    """*text* with what cannot be seen spelt out.

    >>> print(visible("a\\n\\u202eb"))
    a\\n\\u202eb
    """
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


def _breakable(text: str) -> str:
    pieces = (text[at : at + _BREAK_EVERY] for at in range(0, len(text), _BREAK_EVERY))
    return _MAY_BREAK.join(pieces)


class ProfilePanel(QWidget):
    """No scan confirms anything: only the key or the button does."""

    confirmed = Signal(object)
    """The changes that were proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settingPanel")
        self.waiting = self._end_seen = False
        self._changes: Sequence[Any] = ()
        self._title, self._words = label("settingTitle", wraps=True), label("settingWords")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._code = QLabel()
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._confirm = KeyButton(self.tr("Change this"), "F10")
        self._confirm.clicked.connect(self.confirm)
        self._hint = label("settingWords", wraps=True)
        self._hint.setText(self.tr("Read to the end first: Page Down."))
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._words)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.verticalScrollBar().valueChanged.connect(self._look_at_end)
        scroll.verticalScrollBar().rangeChanged.connect(self._look_at_end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._code)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._hint)
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
            f"{spoken(title(one.name))}:  {self._told(one.old) or empty}  →  "
            f"{self._told(one.new) or empty}"
            for one in changes
        ]
        count = self.tr("%n settings would change", "", len(lines))
        none = self.tr("This station has these settings already.")
        if any(one.name == "api_url" for one in changes):
            lines.append(self.tr("The API key is not taken along: store it for the new address."))
        self._show(count if lines else none, "\n".join(lines))
        self._changes = changes
        self._confirm.setVisible(bool(lines))
        self._scroll.verticalScrollBar().setValue(0)
        self._look_at_end()

    def show_code(self, picture: QImage) -> None:
        """To be scanned by another station, on its page of settings."""
        self._show(
            self.tr("This station's profile"),
            self.tr("On another station: Menu, Settings, Scan a profile. It holds no secrets."),
        )
        self._code.setPixmap(code_picture(picture, _CODE_MM, _CODE_MM))
        self._code.setAccessibleName(self.tr("QR code of the profile"))
        self._code.show()

    def turn(self, pages: int) -> None:
        """Further down or up in what would change."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The end may have left the screen, or come onto it."""
        super().resizeEvent(event)
        self._look_at_end()

    @Slot()
    def _look_at_end(self) -> None:
        """What was seen once stays seen, until something else is proposed."""
        bar, room = self._scroll.verticalScrollBar(), self._scroll.viewport().size()
        needed = self._words.heightForWidth(room.width())
        all_of_it = needed <= room.height() or 0 < bar.maximum() == bar.value()
        self._end_seen = self._end_seen or (self._scroll.isVisible() and all_of_it)
        self._hint.setVisible(bool(self._changes) and not self._end_seen)

    @staticmethod
    def _told(value: str) -> str:
        return _breakable(visible(spoken(value)))

    def confirm(self) -> None:
        """As if the button were touched. Before the end was seen it goes further down."""
        self._look_at_end()
        if self._changes and not self._end_seen:
            self.turn(1)
        elif self._changes:
            changes, self._changes = self._changes, ()
            self.confirmed.emit(changes)

    def _show(self, title: str, words: str) -> None:
        self.waiting, self._changes, self._end_seen = False, (), False
        self._title.setText(title)
        self._words.setText(words)
        self._code.hide()
        self._hint.hide()
        self._confirm.hide()
