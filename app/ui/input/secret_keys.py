"""The keys while a secret is asked for: none is taken as a scan, none is noted anywhere.

A badge that a hand scanner types comes by the same keys as a PIN, and what was typed says which it
was: keys are remembered until a pause or an Enter, shown once to who knows badges, and forgotten.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

PAUSE_MS = 250
"""No scanner pauses so long inside a code, and behind such a pause nothing belongs together."""
_MOST = 200
"""Keys; no code of a badge is as long."""

TakeBurst = Callable[[Sequence[Any]], bool]
"""Told of the strokes between two pauses. True where they were a scan, and so is the Enter behind
them."""


class SecretKeys(QObject):
    """Keys pass through to the page; only what they were together is looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.take: TakeBurst = lambda _: False
        self._page_open = False
        self._strokes: list[Any] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self.pause)

    def use(self, *, page_open: bool) -> None:
        """Whether a page is open that asks for a secret."""
        self.forget()
        self._page_open = page_open

    @property
    def asked(self) -> bool:
        """Whether what is typed now is a PIN, a key or a password."""
        field = QGuiApplication.focusObject()
        hidden = isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal
        return self._page_open or hidden

    def key_down(self, stroke: Any, *, ends: bool) -> bool:  # noqa: ANN401 - the reader's own
        """*ends*: the key may end a code. True where the page must not see the key: the end of a
        badge."""
        if self._strokes and stroke.at_ms - self._strokes[-1].at_ms > PAUSE_MS:
            self.forget()
        if ends:
            strokes = tuple(self._strokes)
            self.forget()
            return bool(strokes) and self.take(strokes)
        self._strokes = [*self._strokes, stroke][-_MOST:]
        self._pause.start()
        return False

    def pause(self) -> None:
        """No key came for a while: a scanner that sends no Enter has ended its code."""
        strokes = tuple(self._strokes)
        self.forget()
        if strokes:
            self.take(strokes)

    def forget(self) -> None:
        """Nothing of it is kept."""
        self._strokes = []
        self._pause.stop()
