"""Sizes from the screen's real millimetres, one typeface, one style sheet, colours by theme.

The style sheet says `12mm` where Qt knows only pixels; `mm` says the same in code. It says `@ink`
for a colour of the theme in force, `resources/theme/NAME.toml`. A millimetre is at least
a real one on every screen that has room for the face; on a smaller one all of it shrinks alike, and
on a large one, which is looked at from further away, all of it grows a little.
"""

import re
from collections.abc import Mapping

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from app.assets import resource
from app.foreign.toml_reader import read_toml

_MM_PER_INCH = 25.4
_SANE_DPI = (60.0, 300.0)
"""Screens lie about their size; outside of this the desktop's own figure is taken."""
_ROOM_MM = (338.0, 216.0)
"""Width and height that the face needs: a 15.6-inch screen."""
_AMPLE_MM = (400.0, 240.0)
"""A screen with more room than that lets all of it grow, but not"""
_LARGEST = 1.3
"""times a real millimetre."""
_DOTS, _FAMILY = "dotsPerMm", "typeface"
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)mm\b")
_COLOUR = re.compile(r"@(\w+)")
_TEXT_MM = 4.4


def dots_per_mm(screen: QScreen | None, spare: float = 0) -> float:
    """Device-independent pixels a millimetre of the face on *screen*; *spare*: see apply_theme."""
    if screen is None:
        return 96 / _MM_PER_INCH
    dpi = screen.physicalDotsPerInch()
    if not _SANE_DPI[0] <= dpi <= _SANE_DPI[1]:
        dpi = screen.logicalDotsPerInch()
    return fitting(dpi / _MM_PER_INCH, screen.size().width(), screen.size().height(), spare)


def fitting(real: float, width: int, height: int, spare: float = 0) -> float:
    """Pixels a millimetre of the face: the screen's *real* ones, the fewer with which it fits into
    *width* x *height*, or some more where these are ample.
    """
    fewest = min(real, width / _ROOM_MM[0], height / (_ROOM_MM[1] + spare))
    most = min(real * _LARGEST, width / _AMPLE_MM[0], height / (_AMPLE_MM[1] + spare))
    return max(fewest, most)


def mm(length: float) -> int:
    """*length* in millimetres as pixels."""
    application = QGuiApplication.instance()
    dots = application.property(_DOTS) if application is not None else None
    return round(length * (dots or dots_per_mm(QGuiApplication.primaryScreen())))


def in_pixels(sheet: str, dots: float) -> str:
    """A style sheet with every length in millimetres turned into pixels.

    >>> in_pixels("QLabel { font-size: 4.5mm; }", 4.0)
    'QLabel { font-size: 18px; }'
    """
    return _LENGTH.sub(lambda found: f"{round(float(found[1]) * dots)}px", sheet)


def in_colours(sheet: str, colours: Mapping[str, str]) -> str:
    """A style sheet with the colours in place of their names.

    >>> in_colours("QLabel { color: @ink; }", {"ink": "#F2F5F7"})
    'QLabel { color: #F2F5F7; }'
    """
    return _COLOUR.sub(lambda found: colours[found[1]], sheet)


def colours_of(theme: str) -> dict[str, str]:
    """The colours of a theme by name, as `#RRGGBB`."""
    return read_toml(resource("theme", f"{theme}.toml").read_text(encoding="utf-8"))


def apply_theme(
    application: QApplication, dots: float | None = None, theme: str = "dark", spare: float = 0
) -> None:
    """The typeface with figures of one width, and the style sheet.

    *dots*: pixels a millimetre; as the main screen has them when not given. *spare*: millimetres
    of the height that something else takes.
    """
    dots = dots or dots_per_mm(QGuiApplication.primaryScreen(), spare)
    application.setProperty(_DOTS, dots)
    if application.property(_FAMILY) is None:
        application.setProperty(_FAMILY, _add_typeface())
    font = QFont(application.property(_FAMILY))
    font.setPixelSize(round(_TEXT_MM * dots))
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
    use_colours(application, theme)


def use_colours(application: QApplication, theme: str) -> None:
    """Another theme, at once. The sizes stay."""
    sheet = resource("theme", "station.qss").read_text(encoding="utf-8")
    application.setStyleSheet(in_pixels(in_colours(sheet, colours_of(theme)), mm(1000) / 1000))


def _add_typeface() -> str:
    families = []
    for path in sorted(resource("fonts").glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return next(iter(families), "sans-serif")
