"""The face looks at itself: the platform, the typeface, the picture formats, the sound.

For the thread of the QApplication, after `apply_theme`.
"""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QImageReader, QRawFont
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication

from app.domain.finding import Finding, failed, ok, warning

_AGAIN = "Install the program again; if it comes again, tell support."
_SIGNS = "0123456789ABCXYZabcxyz"
_FORMATS = {"jpeg", "png"}


def face_findings() -> list[Finding]:
    """All that the face can say of itself; quick."""
    return [_platform("window"), _typeface("typeface"), _pictures("pictures"), _sound("sound")]


def _platform(name: str) -> Finding:
    platform, screen = QGuiApplication.platformName(), QGuiApplication.primaryScreen()
    if screen is None:
        return failed(name, f"Qt's {platform} shows no screen.", "Connect a screen, start again.")
    size = screen.size()
    words = f"Qt's {platform}, {size.width()} x {size.height()} pixels."
    return ok(name, words)


def _typeface(name: str) -> Finding:
    font = QApplication.font()
    used = QFontInfo(font).family()
    if used not in font.families():
        return failed(name, f"Expected {', '.join(font.families())}, got {used}.", _AGAIN)
    raw = QRawFont.fromFont(QFont(font))
    if absent := [sign for sign in _SIGNS if not raw.supportsCharacter(sign)]:
        return failed(name, f"{used} has no {' '.join(absent)}.", _AGAIN)
    others = set(QFontDatabase.families(QFontDatabase.WritingSystem.Latin)) - set(font.families())
    if not others:
        return warning(
            name,
            f"{used}, and no typeface of the system's own: rare letters are not shown.",
            "On Debian and Ubuntu: apt-get install fonts-dejavu-core.",
        )
    return ok(name, f"{used}.")


def _pictures(name: str) -> Finding:
    known = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    if lacking := sorted(_FORMATS - known):
        return failed(name, f"Pictures of type {', '.join(lacking)} cannot be shown.", _AGAIN)
    return ok(name, f"{', '.join(sorted(_FORMATS))} can be shown.")


def _sound(name: str) -> Finding:
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return warning(
            name,
            "No sound device: a scan is told by the band and a flash of the whole window alone.",
            "Connect a loudspeaker, or go on without.",
        )
    return ok(name, f"{device.description()}.")
