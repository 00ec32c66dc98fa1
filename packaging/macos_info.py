"""The Info.plist of the macOS app. Standard library only."""

from project import IDENTIFIER, TITLE, plain

OLDEST_MACOS = "13.0"
"""PySide6 6.11's wheels need it."""


def info_plist(version: str) -> dict[str, object]:
    """What PyInstaller's BUNDLE takes. Without the camera's text macOS ends the program silently
    when it opens a camera."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": plain(version),
        "CFBundleVersion": plain(version),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSCameraUsageDescription": "The camera reads product codes and takes product photos.",
        "NSHumanReadableCopyright": "See the licences in the program's menu.",
    }
