"""Where a photo's flaws are, drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.domain.flaw import WHOLE, Flaw, Region
from app.ui.speech import spoken

_FLAW, _GROUND = QColor("#FFC53D"), QColor("#05080B")
_PLATE = 26
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
        words = painter.fontMetrics().horizontalAdvance(spoken(flaw.kind.value)) + 16
        plate = QRectF(frame.x(), frame.bottom(), words, _PLATE)
        if flaw.where == WHOLE:
            plate.moveTopLeft(corner)
            corner.setY(corner.y() + _PLATE + 2)
        else:
            painter.setPen(QPen(_FLAW, 4, Qt.PenStyle.DashLine))
            painter.drawRect(frame)
            plate.moveBottom(min(plate.bottom(), place.bottom()))
        painter.fillRect(plate, _FLAW)
        painter.setPen(_GROUND)
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), spoken(flaw.kind.value))


def draw_inset(painter: QPainter, place: QRectF, picture: QImage, flaws: Sequence[Flaw]) -> None:
    """The photo that was just shot, small in the live picture's lower right corner."""
    room = QSizeF(place.width() * _INSET, place.height() * _INSET)
    size = QSizeF(picture.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(place.right() - size.width() - 8, place.bottom() - size.height() - 8, 0, 0)
    box.setSize(size)
    painter.drawImage(box, picture)
    painter.setPen(QPen(_FLAW, 3))
    painter.drawRect(box)
    font = painter.font()
    font.setPixelSize(18)
    font.setBold(True)
    painter.setFont(font)
    draw_flaws(painter, box, flaws)
