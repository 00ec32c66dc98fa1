"""What a key brings in the midst of work is drawn before: no work waits for its first drawing."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.widgets.chunked_update import ByParts
from app.ui.widgets.page import Page
from app.ui.widgets.resize_watch import resized

_SETTLED_MS = 500
"""A window that is being resized comes to rest."""


class Unseen(QObject):
    """Draws the hidden ones of *stack* and the *pages* over it, one each turn of the event loop.

    Again when their window has another size: what was drawn is too small or too large then.
    """

    def __init__(self, stack: QStackedWidget, pages: Sequence[Page], window: QWidget) -> None:
        super().__init__(window)
        self._stack, self._pages = stack, pages
        self._parts = ByParts(self._drawing, self)
        self._begun = False
        self._resized = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._resized.timeout.connect(self.draw)
        resized(window).happened.connect(self._settle)

    @Slot()
    def draw(self) -> None:
        """From now on, with the first at once."""
        self._begun = True
        self._parts.take(self._stack.size())

    def _drawing(self, room: QSize) -> Iterator[None]:
        for one in map(self._stack.widget, range(self._stack.count())):
            if one is not None and not one.isVisible():
                one.resize(room)
                one.grab()
                yield
        for page in self._pages:
            page.draw_unseen()
            yield

    @Slot()
    def _settle(self) -> None:
        if self._begun:
            self._resized.start()
