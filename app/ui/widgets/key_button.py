"""The one large button: words, what they mean now, and the key on it. Words wrap and never cut."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.fitted_text import NEW_LOOK, fitted, see_through

_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_TOUCH_MM = 20.0
_SMALL = 0.82
"""Of the words' size: what is beside them."""
_LOOKS_KEPT = 4
"""Of each button: now it can be pressed and now it cannot, now its photo is missing or taken."""
_State = QStyle.StateFlag
_SEEN = _State.State_Enabled | _State.State_Sunken | _State.State_On | _State.State_HasFocus
"""What the style sheet asks of a button's state."""
_NEW_LOOK = NEW_LOOK - {QEvent.Type.EnabledChange, QEvent.Type.DynamicPropertyChange}


class KeyButton(QPushButton):
    """Its key is printed in a frame: below the words, or in the corner of a tile."""

    def __init__(
        self, words: str = "", key: str = "", note: str = "", *, corner: bool = False
    ) -> None:
        super().__init__()
        self._corner = corner
        self._thumbnail = QPixmap()
        self._elided, self._smallest = False, 1.0
        self._drawn: dict[tuple[object, ...], tuple[QPixmap, bool, float]] = {}
        self._worn: dict[str, str] = {}
        self._dressed, self._dressing = self._worn, False
        self._words = self._key = self._note = ""
        self.say(words, key, note)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.setMinimumSize(mm(_TOUCH_MM), mm(_TOUCH_MM))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, words: str, key: str = "", note: str = "") -> None:
        """Put this on the button. A screen reader says the words and the note."""
        words, key, note = spoken(words), spoken(key), spoken(note)
        if (words, key, note) == (self._words, self._key, self._note) and self.accessibleName():
            return
        self._words, self._key, self._note = words, key, note
        self.setText("\n".join(filter(None, (words, note, key))))
        name = " ".join(words.split())
        self.setAccessibleName(f"{name}: {note}" if note and self._corner else name)
        self.setAccessibleDescription(note)

    def show_thumbnail(self, picture: QPixmap) -> None:
        """A small picture beside the words; a null one for none."""
        if picture.cacheKey() != self._thumbnail.cacheKey():
            self._thumbnail = picture
            self.update()

    def wear(self, name: str, value: str) -> None:
        """Set property *name*; the style sheet's rules for it follow when it is next drawn."""
        if self._worn.get(name) != value:
            self._worn = {**self._worn, name: value}
            self.setProperty(name, value)
            self.update()

    @property
    def words(self) -> str:
        """What is on the button, without its note and key."""
        return self._words

    @property
    def key(self) -> str:
        """The key as printed."""
        return self._key

    @property
    def elided(self) -> bool:
        """True when a word had no room in the last painting, however small."""
        return self._elided

    @property
    def smallest(self) -> float:
        """The size of the words in the last painting; 1 is what the style sheet says."""
        return self._smallest

    def sizeHint(self) -> QSize:
        """The words wrap: a button is as wide as its row lets it be."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """A fingertip in a glove."""
        return QSize(mm(_TOUCH_MM), mm(_TOUCH_MM))

    def event(self, event: QEvent) -> bool:
        """What changes the look lets the button be drawn anew."""
        if event.type() in _NEW_LOOK and not self._dressing:
            self._drawn.clear()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        """The button as it was drawn before. Whenever a page opens or closes, all that show at once
        are painted, and drawing them all takes longer than a frame.
        """
        option = QStyleOptionButton()
        self.initStyleOption(option)
        said = self._words, self._key, self._note, self._thumbnail.cacheKey()
        look = option.state & _SEEN, self.devicePixelRatio(), *said, *self._worn.values()
        if look not in self._drawn:
            drawn = self._draw()
            if len(self._drawn) >= _LOOKS_KEPT:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[look] = drawn, self._elided, self._smallest
        self._drawn[look] = self._drawn.pop(look)  # the one that was used last goes last
        drawn, self._elided, self._smallest = self._drawn[look]
        QPainter(self).drawPixmap(0, 0, drawn)

    def _dress(self) -> None:
        """Let the style sheet look at the properties again. Slow: not for what was drawn before."""
        if self._dressed == self._worn:
            return
        self._dressing, self._dressed = True, self._worn
        self.style().unpolish(self)
        self.style().polish(self)
        self._dressing = False

    def _draw(self) -> QPixmap:
        """The style sheet's box, and in it our words."""
        self._dress()
        drawn = see_through(self.size(), self.devicePixelRatio())
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._elided, self._smallest = False, 1.0
        edge = mm(1.6 if self._corner else 1.2)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        (self._paint_tile if self._corner else self._paint_stack)(painter, room)
        painter.end()
        return drawn

    def _paint_stack(self, painter: QPainter, room: QRect) -> None:
        small = scaled(self.font(), _SMALL)
        chip = _chip_height(small) if self._key else 0
        words = room.adjusted(0, 0, 0, -chip)
        if self._note:
            words.adjust(0, 0, 0, -chip // 2)
            below = min(words.height() // 2, 3 * QFontMetrics(small).lineSpacing())
            note = QRect(words.left(), words.bottom() - below, words.width(), below)
            words.setBottom(note.top())
            self._write(painter, small, self._note, note, 3)
        self._write(painter, self.font(), self._words, words, 2)
        if self._key:
            place = QRect(room.left(), room.bottom() - chip, room.width(), chip)
            draw_key(painter, small, self._key, place, Qt.AlignmentFlag.AlignHCenter)

    def _paint_tile(self, painter: QPainter, room: QRect) -> None:
        small = scaled(self.font(), _SMALL)
        side = _chip_height(small)
        start = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = Qt.AlignmentFlag.AlignRight
        draw_key(painter, small, self._key, QRect(room.topLeft(), QSize(room.width(), side)), start)
        alone = self._thumbnail.isNull()
        words = room if alone else self._paint_thumbnail(painter, room, side)
        tall = QFontMetrics(self.font()).lineSpacing()
        middle = (words.top() + side // 2 + words.bottom()) // 2
        middle = min(max(middle, room.top() + side + tall), words.bottom() - tall)
        line = self._beside_key(_line(words, middle - tall, tall), room.top() + side, side)
        self._write(painter, self.font(), self._words, line, 1)
        self._write(painter, small, self._note, _line(words, middle, tall), 1)

    def _beside_key(self, line: QRect, below: int, side: int) -> QRect:
        """*line*, without the corner of the key where the words would run into it."""
        taken = side + side // 4
        spare = line.width() - QFontMetrics(self.font()).horizontalAdvance(self._words)
        if line.top() >= below or not self._key or spare >= 2 * taken:
            return line
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return line.adjusted(0, 0, -taken, 0)
        return line.adjusted(taken, 0, 0, 0)

    def _paint_thumbnail(self, painter: QPainter, room: QRect, side: int) -> QRect:
        """Draws it at the end of the line; what is left for the words comes back."""
        picture = self._thumbnail.size().scaled(
            QSize(room.width() * 2 // 5, room.height() - side), Qt.AspectRatioMode.KeepAspectRatio
        )
        box = QRect(0, 0, picture.width(), picture.height())
        box.moveCenter(room.center())
        box.translate(0, side // 3)
        left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        (box.moveLeft if left else box.moveRight)(room.left() if left else room.right())
        painter.drawPixmap(box, self._thumbnail)
        taken = picture.width() + side // 6
        return room.adjusted(taken, 0, 0, 0) if left else room.adjusted(0, 0, -taken, 0)

    def _write(self, painter: QPainter, font: QFont, text: str, room: QRect, lines: int) -> None:
        wanted = font.pixelSize()
        font, shown = fitted(font, text, room.size(), lines)
        self._elided = self._elided or shown != text
        self._smallest = min(self._smallest, font.pixelSize() / max(1, wanted))
        painter.setFont(font)
        painter.drawText(room, _CENTRE, shown)


def scaled(font: QFont, factor: float) -> QFont:
    """*font* at *factor* of its size."""
    other = QFont(font)
    other.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return other


def draw_key(
    painter: QPainter, font: QFont, key: str, room: QRect, place: Qt.AlignmentFlag
) -> None:
    """*key* in a frame like a key's."""
    font, key = fitted(font, key, room.size())
    wide = max(_chip_height(font), QFontMetrics(font).horizontalAdvance(key) + font.pixelSize())
    box = QRect(0, 0, min(wide, room.width()), room.height())
    box.moveCenter(room.center())
    if place == Qt.AlignmentFlag.AlignLeft:
        box.moveLeft(room.left())
    elif place == Qt.AlignmentFlag.AlignRight:
        box.moveRight(room.right())
    ink = painter.pen().color()
    frame = QColor(ink)
    frame.setAlphaF(0.55 * ink.alphaF())
    painter.save()
    painter.setPen(QPen(frame, max(1.0, font.pixelSize() / 12)))
    painter.drawRoundedRect(box, mm(1), mm(1))
    painter.restore()
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)


def _line(room: QRect, top: int, tall: int) -> QRect:
    return QRect(room.left(), max(room.top(), top), room.width(), tall)


def _chip_height(font: QFont) -> int:
    return round(font.pixelSize() * 1.32)
