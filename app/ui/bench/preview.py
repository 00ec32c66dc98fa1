"""The live picture: codes outlined, an aim box, and plain words where there is no picture."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.domain.barcode import Reading
from app.domain.flaw import Flaw
from app.ui.gallery.flaw_marks import draw_inset
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.words import safe, together

_AGREED, _DOUBTFUL = QColor("#3DDC84"), QColor("#FFC53D")
_GROUND, _INK = QColor("#05080B"), QColor("#F2F5F7")
_AIM = (0.62, 0.55)
"""Width and height of the aim box, of the picture's."""


_OUTLINE_OPACITY = 0.4
_FINGER_MM = 11


class Preview(QWidget):
    """Draws the newest picture; keeps its shape."""

    reading_picked = Signal(object)
    """A Reading that the operator tapped."""
    edge_wanted = Signal(int)
    """The long edge in pixels with which a picture need not be scaled: that takes a face long."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAccessibleName(spoken("Live picture"))
        self.setMinimumSize(mm(60), mm(34))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # 30 times a second, all of it
        self._picture = QImage()
        self._full = (0, 0)
        self._readings: tuple[Reading, ...] = ()
        self._trouble = self._hint = ""
        self._outline = QImage()
        self._flawed, self._flaws = QImage(), tuple[Flaw, ...]()
        self._event = -1
        self._edge = 0

    def show_flawed(self, picture: QImage, flaws: tuple[Flaw, ...]) -> None:
        """The photo that was just shot, and where it is not good; until the next event."""
        self._flawed, self._flaws = picture, flaws
        self.update()

    def begin(self, event: int) -> None:
        """The event with this number is shown now: the one before is past."""
        if event != self._event:
            self._event = event
            self.show_flawed(QImage(), ())

    def show_hint(self, words: str) -> None:
        """What the next photo should show; "" for nothing."""
        self._hint = words
        self.update()

    def show_outline(self, picture: QImage) -> None:
        """A drawing that is laid over the picture; a null one for none."""
        self._outline = picture
        self.update()

    def show_picture(self, picture: QImage, full_width: int, full_height: int) -> None:
        """The newest picture; readings are in pixels of the full frame."""
        self._picture = picture
        self._full = (full_width, full_height)
        self._ask_for_size()
        self.update()

    def show_readings(self, readings: tuple[Reading, ...]) -> None:
        """What the decoder found in the last frame."""
        if readings != self._readings:
            self._readings = readings
            self.update()

    def show_trouble(self, words: str) -> None:
        """Why there is no picture; "" when there is."""
        self._trouble = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        """Picture, aim, outlines, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _GROUND)
        if self._trouble or self._picture.isNull():
            self._say(painter, self._trouble or self.tr("The camera is being opened."))
            return
        place = self._place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
        if self._outline.isNull():
            _draw_aim(painter, place)
        else:
            self._draw_outline(painter, place)
        for reading in self._readings:
            self._draw_reading(painter, place, reading)
        if self._hint:
            _draw_hint(painter, place, self._hint)
        if not self._flawed.isNull():
            draw_inset(painter, place, self._flawed, self._flaws)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap on an outlined code picks it; gloves are broad, so near is enough."""
        near = QRectF(0, 0, mm(_FINGER_MM), mm(_FINGER_MM))
        near.moveCenter(event.position())
        for reading in self._readings if self._full[0] else ():
            if reading.agreed and self._corners(self._place(), reading).boundingRect().intersects(
                near
            ):
                self.reading_picked.emit(reading)
                return

    def _corners(self, place: QRectF, reading: Reading) -> QPolygonF:
        sx, sy = place.width() / self._full[0], place.height() / self._full[1]
        return QPolygonF([QPointF(place.x() + x * sx, place.y() + y * sy) for x, y in reading.box])

    def _ask_for_size(self) -> None:
        room = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        edge = round(max(room.width(), room.height()) * self.devicePixelRatio())
        if edge != self._edge and edge > 0:
            self._edge = edge
            self.edge_wanted.emit(edge)

    def _place(self) -> QRectF:
        """Where the picture goes: as large as it fits, dot for dot if it comes so."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        own = self._picture.size() / self.devicePixelRatio()
        if abs(own.width() - size.width()) <= 1 and abs(own.height() - size.height()) <= 1:
            size = own
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        return QRectF(left, top, size.width(), size.height())

    def _say(self, painter: QPainter, words: str) -> None:
        font = painter.font()
        font.setPixelSize(max(mm(5), self.height() // 18))
        painter.setFont(font)
        painter.setPen(_INK)
        area = self.rect().adjusted(mm(8), mm(8), -mm(8), -mm(8))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, spoken(words))

    def _draw_outline(self, painter: QPainter, place: QRectF) -> None:
        size = self._outline.size().scaled(
            place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(place.center())
        painter.setOpacity(_OUTLINE_OPACITY)
        painter.drawImage(box, self._outline)
        painter.setOpacity(1.0)

    def _draw_reading(self, painter: QPainter, place: QRectF, reading: Reading) -> None:
        corners = self._corners(place, reading)
        colour = _AGREED if reading.agreed else _DOUBTFUL
        painter.setPen(QPen(colour, mm(1)))
        painter.drawPolygon(corners)
        sign = "✓" if reading.agreed else "?"
        _tag(painter, place, corners.toList(), colour, f"{sign} {_named(reading)}")


def _draw_aim(painter: QPainter, place: QRectF) -> None:
    """Four corners: here the code is looked for first."""
    width, height = place.width() * _AIM[0], place.height() * _AIM[1]
    box = QRectF(0, 0, width, height)
    box.moveCenter(place.center())
    arm = min(width, height) * 0.12
    painter.setPen(QPen(QColor(255, 255, 255, 150), mm(0.8)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # straight lines, fast
    for corner, dx, dy in (
        (box.topLeft(), 1, 1),
        (box.topRight(), -1, 1),
        (box.bottomLeft(), 1, -1),
        (box.bottomRight(), -1, -1),
    ):
        painter.drawLine(corner, corner + QPointF(arm * dx, 0))
        painter.drawLine(corner, corner + QPointF(0, arm * dy))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_hint(painter: QPainter, place: QRectF, words: str) -> None:
    """A plate at the top of the picture."""
    font = painter.font()
    font.setPixelSize(mm(6))
    font.setBold(True)
    painter.setFont(font)
    wide = int(place.width()) - mm(6)
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    fitted = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide * 2)
    needed = painter.fontMetrics().boundingRect(QRect(0, 0, wide, 1000), flags, fitted)
    plate = QRectF(place.left(), place.top(), place.width(), needed.height() + mm(2.5))
    painter.fillRect(plate, QColor(5, 8, 11, 215))
    painter.setPen(_INK)
    painter.drawText(plate.adjusted(mm(3), 0, -mm(3), 0), flags, fitted)


def _tag(
    painter: QPainter, place: QRectF, corners: list[QPointF], colour: QColor, text: str
) -> None:
    """The code's text beside its outline, inside the picture."""
    font = painter.font()
    font.setPixelSize(mm(5.6))
    font.setBold(True)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(text) + mm(4)
    left = min(corner.x() for corner in corners)
    below = max(corner.y() for corner in corners) + mm(2)
    left = max(place.left(), min(left, place.right() - width))
    below = max(place.top(), min(below, place.bottom() - mm(8)))
    box = QRectF(left, below, width, mm(8))
    painter.fillRect(box, colour)
    painter.setPen(QColor("#0B0F13"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _named(reading: Reading) -> str:
    """The product's number if there is one: the text of a GS1 code is for machines."""
    gtin = reading.barcode.gtin
    return together(gtin.grouped) if gtin else safe(reading.barcode.text, 32)
