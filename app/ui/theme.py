"""Sizes from the screen's real millimetres, one typeface, one style sheet."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from app.assets import resource

_MM_PER_INCH = 25.4
_SANE_DPI = (70.0, 220.0)
"""Screens lie about their size; outside of this the desktop's own figure is taken."""


def dots_per_mm(screen: QScreen | None) -> float:
    """Device-independent pixels a millimetre."""
    if screen is None:
        return 96 / _MM_PER_INCH
    dpi = screen.physicalDotsPerInch()
    if not _SANE_DPI[0] <= dpi <= _SANE_DPI[1]:
        dpi = screen.logicalDotsPerInch()
    return dpi / _MM_PER_INCH


def mm(length: float) -> int:
    """*length* in millimetres as pixels of the main screen."""
    return round(length * dots_per_mm(QGuiApplication.primaryScreen()))


def apply_theme(application: QApplication) -> None:
    """The typeface with figures of one width, and the style sheet."""
    families = []
    for path in sorted(resource("fonts").glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    font = QFont(families[:1] or ["sans-serif"])
    font.setPixelSize(16)
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
    application.setStyleSheet(resource("theme", "station.qss").read_text(encoding="utf-8"))
