"""Keeps a device delivering: opens it, reopens it when it is lost, and survives its surprises."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Event

from app.devices.cameras.capture import Capture
from app.devices.cameras.source import DeviceRefused, Frame
from app.devices.scanners.scanner import Scanner
from app.devices.scanners.sent import Sent
from app.domain.errors import RetryLater, StationError

_DELAYS_S = (0.5, 1.0, 2.0, 5.0)
_FREEING_A_DEVICE_S = 3.0
_LOOK_S = 0.2
"""So long is a frame waited for, before it is asked how the camera is."""


class DeviceFailed(RetryLater):
    """A driver raised what no driver should. The device is opened anew."""

    title = "Device trouble"


def supervise(
    device: AbstractContextManager[object],
    serve: Callable[[Callable[[], None]], None],
    stop: Event,
    report: Callable[[StationError], None],
    unforeseen: Callable[[Exception], None],
    delays: tuple[float, ...] = _DELAYS_S,
) -> None:
    """Enter *device* and *serve* it until *stop* is set; enter it anew after every trouble.

    *serve* returns when *stop* is set. It is given a function to call once the device works, which
    ends a row of failures. *report* hears every trouble in words. An exception that no driver
    should raise goes to *unforeseen*, too, once in a row: the next try may work.
    *delays*: seconds before the next try, by failures in a row. A refused device is asked again
    too, for a person may plug it in or close the program that holds it.
    """
    row = _Row(delays)
    while not stop.is_set():
        try:
            with device:
                serve(row.end)
        except DeviceRefused as error:
            report(error)
            stop.wait(min(_FREEING_A_DEVICE_S, row.grow(), delays[-1]))
        except StationError as error:
            report(error)
            stop.wait(row.grow())
        except Exception as error:  # noqa: BLE001 - a driver may raise anything, and must go on
            if row.is_new(error):
                unforeseen(error)
            report(DeviceFailed(f"{type(error).__name__}. The device is opened again."))
            stop.wait(row.grow())


def deliver_frames(
    camera: Capture,
    deliver: Callable[[Frame], None],
    stop: Event,
    tell: Callable[[StationError | None], None],
    remark: Callable[[str], None] = lambda _: None,
) -> None:
    """Until *stop* is set. Raises what the camera raised, and when it is to be opened anew.

    Only frames that show what lies there now are delivered. *tell* hears with each of them None,
    and some times a second why there is none; *remark* what is odd about the frames that come.
    """
    while not stop.is_set():
        frame = camera.next(_LOOK_S)
        if frame is not None:
            tell(None)
            deliver(frame)
        elif (trouble := camera.seen.trouble) is not None:
            tell(trouble)
        remark(camera.remark)


def deliver_codes(
    scanner: Scanner, deliver: Callable[[Sent], None], stop: Event, works: Callable[[], None]
) -> None:
    """Until *stop* is set. A scanner works when it is open: its next code may be hours away."""
    works()
    while not stop.is_set():
        if sent := scanner.read(stop):
            deliver(sent)


class _Row:
    """Failures one after the other."""

    def __init__(self, delays: tuple[float, ...]) -> None:
        self._delays, self._failures = delays, 0
        self._last = ""

    def is_new(self, error: Exception) -> bool:
        """Whether the failure before was another one."""
        before, self._last = self._last, repr(error)
        return before != self._last

    def grow(self) -> float:
        """One more failure. Returns the seconds before the next try."""
        delay = self._delays[min(self._failures, len(self._delays) - 1)]
        self._failures += 1
        return delay

    def end(self) -> None:
        """It works again."""
        self._failures = 0
