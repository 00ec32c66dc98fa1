"""What the band says, where a page hides the band: for a while, over the page."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.station.state import Notice
from app.ui.bench.alarm import Alarm
from app.ui.bench.band import Band
from app.ui.widgets.page import Page

_SHOWN_MS = 6_000


class NoticeOverPage(Band):
    """A second band at the top of *window*, only while a page is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.setParent(window)
        self.hide()
        self._ticking.stop()
        self._number: int | None = None
        self._over = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._over.timeout.connect(self.hide)

    def display(self, notice: Notice) -> None:
        """Show a new *notice*. Where no page is open the band is seen, and nothing is done here."""
        new = self._number is not None and notice.number != self._number
        self._number = notice.number
        if new and self._is_hidden_by_page():
            super().display(notice)
            self._cover()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch uncovers the page."""
        event.accept()
        self.hide()

    def _is_hidden_by_page(self) -> bool:
        pages = [one for one in self.window().findChildren(Page) if one.isVisible()]
        return bool(pages) and not any(isinstance(one, Alarm) for one in pages)

    def _cover(self) -> None:
        window = self.window()
        self.setGeometry(0, 0, window.width(), self.height())
        self.show()
        self.raise_()
        self._over.start()
