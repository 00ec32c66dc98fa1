"""Hand scanners that send what they read."""

from threading import Event
from typing import Protocol, Self

from app.devices.cameras.source import DeviceLost, DeviceRefused
from app.devices.scanners.sent import Sent


class ScannerLost(DeviceLost):
    """The scanner stopped: unplugged, out of reach. It may come back by itself."""

    title = "Scanner lost"


class CodeCut(ScannerLost):
    """The scanner stopped in the midst of a code."""

    def __init__(self, told: str, part: str) -> None:
        super().__init__(f"{told} {self.words_for(part)}")
        self.words = self.words_for(part)
        """What became of the code, for the operator."""

    @staticmethod
    def words_for(part: str) -> str:
        """What *part*, of a code that nobody knows, means."""
        return f"A part of a code, {part!r}, was lost: scan that code again."


class ScannerRefused(DeviceRefused):
    """The scanner cannot be used: absent, taken by another program, not allowed."""

    title = "Scanner not usable"


class Scanner(Protocol):
    """Entered to open the device, read until it fails, left to close it."""

    name: str

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    def read(self, stop: Event) -> Sent:
        """Block until the scanner sent something; nothing when *stop* is set first.

        Raises DeviceLost, DeviceRefused.
        """
        ...

    def acknowledge(self, ok: bool) -> None:  # noqa: FBT001 - the answer is yes or no
        """Tell the scanner whether its code was taken, from any thread. Never raises."""
        ...


def as_text(code: bytes) -> str:
    """The text of a code: UTF-8, or else Latin-1, which takes every byte."""
    try:
        return code.decode()
    except UnicodeDecodeError:
        return code.decode("latin-1")
