"""Where a photo's flaws are, drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.domain.flaw import WHOLE, Flaw, Region
from app.ui.speech import spoken
from app.ui.theme import mm

_FLAW, _GROUND = QColor("#FFC53D"), QColor("#05080B")
_PLATE_MM = 6.5
_INSET = 0.36
"""Of the live picture's width and height."""


def within(place: QRectF, region: Region) -> QRectF:
    """*region* of a picture that lies at *place*, in the widget's pixels."""
    left, top, right, bottom = region
    return QRectF(
        place.x() + left * place.width(),
        place.y() + top * place.height(),
        (right - left) * place.width(),
        (bottom - top) * place.height(),
    )


def draw_flaws(painter: QPainter, place: QRectF, flaws: Sequence[Flaw]) -> None:
    """A dashed frame around each flaw, with its name; those of the whole picture in a corner."""
    corner = place.topLeft()
    for flaw in flaws:
        frame = within(place, flaw.where)
        words = painter.fontMetrics().horizontalAdvance(spoken(flaw.kind.value)) + mm(4)
        plate = QRectF(frame.x(), frame.bottom(), words, mm(_PLATE_MM))
        if flaw.where == WHOLE:
            plate.moveTopLeft(corner)
            corner.setY(corner.y() + mm(_PLATE_MM + 0.5))
        else:
            painter.setPen(QPen(_FLAW, mm(1), Qt.PenStyle.DashLine))
            painter.drawRect(frame)
            plate.moveBottom(min(plate.bottom(), place.bottom()))
        painter.fillRect(plate, _FLAW)
        painter.setPen(_GROUND)
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), spoken(flaw.kind.value))


def draw_inset(painter: QPainter, place: QRectF, picture: QImage, flaws: Sequence[Flaw]) -> None:
    """The photo that was just shot, small in the live picture's lower right corner."""
    room = QSizeF(place.width() * _INSET, place.height() * _INSET)
    size = QSizeF(picture.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(place.right() - size.width() - mm(2), place.bottom() - size.height() - mm(2), 0, 0)
    box.setSize(size)
    painter.drawImage(box, picture)
    painter.setPen(QPen(_FLAW, mm(0.8)))
    painter.drawRect(box)
    font = painter.font()
    font.setPixelSize(mm(4.7))
    font.setBold(True)
    painter.setFont(font)
    draw_flaws(painter, box, flaws)
