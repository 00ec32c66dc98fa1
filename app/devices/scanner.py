"""Hand scanners that send what they read, and how one is kept alive."""

from collections.abc import Callable
from threading import Event
from typing import Protocol, Self

from app.devices.source import DeviceLost, DeviceRefused
from app.domain.errors import StationError


class ScannerLost(DeviceLost):
    """The scanner stopped: unplugged, out of reach. It may come back by itself."""

    title = "Scanner lost"


class ScannerRefused(DeviceRefused):
    """The scanner cannot be used: absent, taken by another program, not allowed."""

    title = "Scanner not usable"


class Scanner(Protocol):
    """Entered to open the device, read until it fails, left to close it."""

    name: str

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...
    def read(self, stop: Event) -> str:
        """Block until the next whole code; "" when *stop* is set first.

        Raises DeviceLost, DeviceRefused.
        """
        ...

    def acknowledge(self, ok: bool) -> None:  # noqa: FBT001 - the answer is yes or no
        """Tell the scanner whether its code was taken, from any thread. Never raises."""
        ...


def supervise_scanner(
    scanner: Scanner,
    stop: Event,
    deliver: Callable[[str], None],
    report: Callable[[StationError], None],
    works: Callable[[], None] = lambda: None,
    delays: tuple[float, ...] = (0.5, 1.0, 2.0),
) -> None:
    """Keep *scanner* delivering until told to *stop*, reopening it when lost or refused.

    *report* hears each trouble; *works* that it is open, for a scanner may rest for hours before
    its next code. *delays* are seconds between attempts.
    """
    failures = 0
    while not stop.is_set():
        try:
            with scanner:
                works()
                failures = 0
                _deliver_all(scanner, stop, deliver)
        except (DeviceLost, DeviceRefused) as error:
            report(error)
            stop.wait(delays[min(failures, len(delays) - 1)])
            failures += 1


def _deliver_all(scanner: Scanner, stop: Event, deliver: Callable[[str], None]) -> None:
    while not stop.is_set():
        if code := scanner.read(stop):
            deliver(code)


def as_text(code: bytes) -> str:
    """The text of a code: UTF-8, or else Latin-1, which takes every byte."""
    try:
        return code.decode()
    except UnicodeDecodeError:
        return code.decode("latin-1")
