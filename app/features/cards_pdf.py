"""Command cards on paper: A4, two by five, to be cut and laid beside the bench."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter, QPen

from app.files.durable import write_whole
from app.ui.speech import spoken
from app.ui.widgets.fitted_text import fitted

_DPI = 300
_COLUMNS, _ROWS = 2, 5
_CARD_MM = (90.0, 54.0)
_TOP_LEFT_MM = (15.0, 13.0)
_FOOT_MM = (15.0, 285.0, 180.0, 6.0)
WHO_MAY_HAVE_THEM = (
    "For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: "
    "scanstation cards --renew"
)


def write_cards(
    path: Path, cards: Sequence[tuple[str, str]], draw: Callable[[str], QImage], station: str
) -> None:
    """*cards*: words in English and content of each. *draw* makes the symbol of a content.

    Needs a QGuiApplication, no window. Raises OSError.
    """
    pdf = QBuffer()
    pdf.open(QBuffer.OpenModeFlag.WriteOnly)
    _draw_cards(pdf, cards, draw, station)
    write_whole(path, bytes(pdf.data().data()))


def _draw_cards(
    pdf: QBuffer, cards: Sequence[tuple[str, str]], draw: Callable[[str], QImage], station: str
) -> None:
    writer = QPdfWriter(pdf)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(spoken(f"Command cards of {station}"))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    for number, (words, content) in enumerate(cards):
        if number and number % (_COLUMNS * _ROWS) == 0:
            writer.newPage()
        if number % (_COLUMNS * _ROWS) == 0:
            foot = QRectF(*map(_dots, _FOOT_MM))
            _write(painter, foot, spoken(WHO_MAY_HAVE_THEM), 8, bold=False)
        _card(painter, _place(number), words, draw(content), station)
    painter.end()


def _place(number: int) -> QRectF:
    row, column = divmod(number % (_COLUMNS * _ROWS), _COLUMNS)
    width, height = _CARD_MM
    left, top = _TOP_LEFT_MM
    return QRectF(_dots(left + column * width), _dots(top + row * height), *map(_dots, _CARD_MM))


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * _DPI


def _card(painter: QPainter, place: QRectF, words: str, symbol: QImage, station: str) -> None:
    painter.setPen(QPen(Qt.GlobalColor.gray, 2, Qt.PenStyle.DashLine))
    painter.drawRect(place)
    painter.setPen(Qt.GlobalColor.black)
    _write(painter, _strip(place, 3, 12), spoken(words), 20, bold=True)
    _write(painter, _strip(place, 46, 6), f"Scan Station {station}", 8, bold=False)
    room = _strip(place, 16, 29)
    scale = min(room.width() / symbol.width(), room.height() / symbol.height())
    whole = max(1, int(scale))  # whole dots a module, or the bars are uneven
    shown = QRectF(0, 0, symbol.width() * whole, symbol.height() * whole)
    shown.moveCenter(room.center())
    shown.moveTopLeft(QPointF(shown.topLeft().toPoint()))  # whole dots here too
    painter.drawImage(shown, symbol)


def _strip(place: QRectF, top: float, height: float) -> QRectF:
    return QRectF(
        place.left() + _dots(3), place.top() + _dots(top), place.width() - _dots(6), _dots(height)
    )


def _write(painter: QPainter, room: QRectF, words: str, points: int, *, bold: bool) -> None:
    """Smaller only where it would not fit: some languages need more letters."""
    font = QFont("Inter")
    font.setPixelSize(round(points / 72 * _DPI))
    font.setBold(bold)
    font, shown = fitted(font, words, room.size().toSize())
    painter.setFont(font)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)
