"""Codes on the screen, to be scanned from it: every module a whole number of pixels."""

from PySide6.QtGui import QImage, QPixmap

from app.ui.theme import mm


def code_picture(drawn: QImage, wide_mm: float, tall_mm: float) -> QPixmap:
    """*drawn*, as large as it fits into the given millimetres in its own shape."""
    times = min(mm(wide_mm) // max(1, drawn.width()), mm(tall_mm) // max(1, drawn.height()))
    return QPixmap.fromImage(drawn).scaled(drawn.size() * max(1, times))


def bar_picture(drawn: QImage, wide_mm: float, tall_mm: float) -> QPixmap:
    """A code of bars, which may be any height: *tall_mm*."""
    times = max(1, mm(wide_mm) // max(1, drawn.width()))
    return QPixmap.fromImage(drawn).scaled(times * drawn.width(), mm(tall_mm))
