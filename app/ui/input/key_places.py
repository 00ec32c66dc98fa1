"""Where a key lies and whether Caps Lock was on: what Qt passes on from each system untouched.

Places are set-1 scan codes. X11 and Wayland give evdev codes plus 8, which are the same numbers;
Windows gives them as they are; macOS has virtual key codes of its own that go by place.
"""

from PySide6.QtGui import QKeyEvent

_EVDEV_OFFSET = 8
_EXTENDED = 0x1FF
"""Scan code with the bit that tells an arrow from the keypad's key of the same code."""
_CAPS_BIT = {"xcb": 0x2, "wayland": 0x2, "windows": 0x100, "cocoa": 0x10000}
_COCOA = dict(
    zip(
        (
            *(0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D),
            *(0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B),
            *(0x1C, 0x1D, 0x1E, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2A),
            *(0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x31, 0x32),
        ),
        (
            *(30, 31, 32, 33, 35, 34, 44, 45, 46, 47, 86, 48, 16, 17),
            *(18, 19, 21, 20, 2, 3, 4, 5, 7, 6, 13, 10, 8, 12),
            *(9, 11, 27, 24, 22, 26, 23, 25, 38, 36, 40, 37, 39, 43),
            *(51, 53, 49, 50, 52, 57, 41),
        ),
        strict=True,
    )
)


def place_of(event: QKeyEvent, platform: str) -> int:
    """Set-1 scan code of the key; 0 where the system does not tell. *platform*: Qt's name."""
    match platform:
        case "xcb" | "wayland":
            return max(0, event.nativeScanCode() - _EVDEV_OFFSET)
        case "windows":
            return event.nativeScanCode() & _EXTENDED
        case "cocoa":
            return _COCOA.get(event.nativeVirtualKey(), 0)
        case _:
            return 0


def caps_lock(event: QKeyEvent, platform: str) -> bool:
    """True when Caps Lock was on; False where the system does not tell."""
    return bool(event.nativeModifiers() & _CAPS_BIT.get(platform, 0))
