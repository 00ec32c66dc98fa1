"""Text that is as large as the style sheet says, and smaller only where it would be cut off."""

import re
from functools import lru_cache

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from app.ui.speech import spoken

NEW_LOOK = {
    QEvent.Type.ContentsRectChange,
    QEvent.Type.DynamicPropertyChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.Polish,
    QEvent.Type.Resize,
    QEvent.Type.StyleChange,
}
"""After these a widget looks different, though it says the same."""

_STEPS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.45)
_TALL = 100_000
_BEFORE_DOT = re.compile(" (?= *·)")
"""A dot between two parts ends a line and begins none."""


def fitted(font: QFont, text: str, room: QSize, lines: int = 1) -> tuple[QFont, str]:
    """The largest font in which *text* has room, and the text; cut only where the least is too
    large. *lines*: at most so many; the text wraps where there is more than one.
    """
    size, shown = _fitting(font.key(), text, room.width(), room.height(), lines)
    tried = QFont(font)
    tried.setPixelSize(size)
    return tried, shown


@lru_cache(maxsize=2048)  # everything is painted anew whenever anything changes
def _fitting(key: str, text: str, width: int, height: int, lines: int) -> tuple[int, str]:
    """The size in pixels, and the text, for the font with this *key*."""
    tried = QFont()
    tried.fromString(key)
    size, room = tried.pixelSize(), QSize(width, height)
    for step in _STEPS:
        tried.setPixelSize(max(1, round(size * step)))
        if _fits(QFontMetrics(tried), text, room, lines):
            return tried.pixelSize(), text
    all_lines = width if lines == 1 else round(width * (lines - 0.4))
    cut = QFontMetrics(tried).elidedText(text, Qt.TextElideMode.ElideRight, all_lines)
    return tried.pixelSize(), cut


def _fits(metrics: QFontMetrics, text: str, room: QSize, lines: int) -> bool:
    if lines == 1:
        return metrics.horizontalAdvance(text) <= room.width()
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = metrics.boundingRect(QRect(0, 0, room.width(), _TALL), flags, text)
    # Qt puts a pixel or two between lines; half a line more is no other line.
    tall = min(room.height(), (2 * lines + 1) * metrics.lineSpacing() // 2)
    return needed.width() <= room.width() and needed.height() <= tall


class Fitted(QLabel):
    """A label that never widens its parent."""

    def __init__(self, name: str, text: str = "", *, lines: int = 1) -> None:
        super().__init__(spoken(text))
        self._lines, self._least = 1, 0.0
        self._drawn: tuple[QPixmap, str, float] | None = None
        self.setObjectName(name)
        self.allow_lines(lines)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """*text* in English: it is said in the operator's language."""
        super().setText(spoken(text))

    def too_narrow_for(self, text: str) -> bool:
        """Whether *text* would be made smaller to have room in one line."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(spoken(text)) > self.contentsRect().width()

    def allow_lines(self, lines: int) -> None:
        """So many lines at most; so many are always kept free."""
        self._lines, self._drawn = lines, None
        self.setWordWrap(lines > 1)
        self.updateGeometry()

    def take_its_width(self, least: float = 0.0) -> None:
        """As wide as its text where there is room, instead of what its stretch gives; at *least*
        this part of it.
        """
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """As high as its lines, whatever it says: nothing jumps when words change."""
        return False

    def sizeHint(self) -> QSize:
        """Room for all lines at full size."""
        self.ensurePolished()
        margins = self.contentsMargins()
        tall = self._lines * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, tall)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the layout likes, but not less than what it was promised."""
        wanted = self.sizeHint()
        return QSize(round(self._least * wanted.width()), wanted.height())

    def event(self, event: QEvent) -> bool:
        """What changes the look lets the text be drawn anew."""
        if event.type() in NEW_LOOK:
            self._drawn = None
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        """The text as it was drawn last; see `KeyButton.paintEvent`."""
        look = self.text(), self.devicePixelRatio()
        if self._drawn is None or self._drawn[1:] != look:
            self._drawn = self._draw(), *look
        QPainter(self).drawPixmap(0, 0, self._drawn[0])

    def _draw(self) -> QPixmap:
        """The text at the size that fits."""
        drawn = see_through(self.size(), self.devicePixelRatio())
        painter = QPainter(drawn)
        room = self.contentsRect()
        together = _BEFORE_DOT.sub("\N{NO-BREAK SPACE}", self.text())
        font, text = fitted(self.font(), together, room.size(), self._lines)
        painter.setFont(font)
        flags = int(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        if self._lines > 1:
            flags |= int(Qt.TextFlag.TextWordWrap)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, flags, text)
        painter.end()
        return drawn


def see_through(size: QSize, dots: float) -> QPixmap:
    """An empty picture of *size*, with so many *dots* to each of its pixels."""
    empty = QPixmap(size * dots)
    empty.setDevicePixelRatio(dots)
    empty.fill(Qt.GlobalColor.transparent)
    return empty
