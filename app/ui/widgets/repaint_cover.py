"""What lies over the window for a moment and goes by strips, the uppermost first.

To paint all that a window shows takes longer than a frame; between two strips it hears keys.
"""

from PySide6.QtCore import QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.ui.widgets.overlay import Ground

_STRIPS = 8
_NAME = "curtain"


class Curtain(Ground):
    """Lies over all of *window*; no touch and no key is kept from what is below."""

    def __init__(self, window: QWidget, name: str = _NAME) -> None:
        super().__init__(window, name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._going = QTimer(self, interval=0)
        self._going.timeout.connect(self._uncover_strip)

    def cover(self) -> None:
        """Lie over everything."""
        self._going.stop()
        self.setGeometry(self._whole())
        self.show()
        self.raise_()

    def uncover(self) -> None:
        """Go, strip by strip."""
        if not self.isHidden():
            self._going.start()

    @Slot()
    def unveil(self) -> None:
        """What was just put on the window, or taken off it, comes to light strip by strip."""
        if self.window().isVisible():
            self.cover()
            self.uncover()

    def _uncover_strip(self) -> None:
        whole = self._whole()
        top = self.y() - whole.y() + whole.height() // _STRIPS + 1
        if top < whole.height():
            self.setGeometry(whole.adjusted(0, top, 0, 0))
            return
        self._going.stop()
        self.hide()

    def _whole(self) -> QRect:
        return self.window().contentsRect()


def curtain_of(window: QWidget) -> Curtain:
    """The one that all pages of *window* share."""
    here = window.findChild(Curtain, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return here or Curtain(window)
