"""A locked window: keys reach the lock's own pages, and nothing beside them can be pressed."""

from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.page import Page, is_locked, set_locked


class WindowLock(QObject):
    """Asked by its *window* for every key, and by every page of the window before it opens."""

    opened = Signal()
    """The bench is open again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._beside: list[QWidget] = []

    @property
    def _window(self) -> QWidget:
        """Not held: a closed window shall go at once."""
        return cast("QWidget", self.parent())

    def disables(self, beside: QWidget) -> None:
        """*beside* lies where no page covers it: it cannot be used while the window is locked."""
        self._beside.append(beside)

    @Slot(bool)
    def lock(self, locked: bool) -> None:
        """While *locked* no page opens and no key does anything but at the lock's own pages."""
        set_locked(self._window, locked)
        for one in self._beside:
            one.setEnabled(not locked)
        if not locked:
            self.opened.emit()

    def takes_key(self, event: QKeyEvent) -> bool:
        """True while locked. The key is for the lock's page, which is what the person sees."""
        if not is_locked(self._window):
            return False
        event.accept()
        for page in self._window.findChildren(Page):
            if page.over_lock and page.isVisible():
                page.keyPressEvent(event)
                break
        return True
