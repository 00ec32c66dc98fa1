"""A hand scanner in HID-POS mode, through the `hid` module of hidapi when that is installed.

The scanned data report is that of the "HID Point of Sale Usage Tables" 1.02 of the USB-IF, usage
page 0x8C, in the layout that scanners share (Honeywell, Zebra, Datalogic, Access-IS): 64 bytes

    0       report id, 2
    1       how many bytes of data hold something, 0 to 56
    2 - 4   AIM symbology identifier such as ]Q0; zeros when not known
    5 - 60  data, filled up with zeros
    61, 62  the maker's own
    63      bit 0: the code goes on in the next report
"""

import importlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any, Protocol, Self, cast

from app.devices.scanners.ports import usb_wanted
from app.devices.scanners.scanner import CodeCut, ScannerLost, ScannerRefused, as_text
from app.devices.scanners.sent import NOTHING, Sent, judged

_PAGE_SCANNER = 0x8C
_SCANNED_DATA = 2
_REPORT_BYTES = 64
_DATA = slice(5, 61)
_GLANCE_MS = 50
_REST_OF_CODE_S = 1.0
"""The reports of one code come within milliseconds; after this long the rest is lost."""


class HidDevice(Protocol):
    """What we use of hidapi's device."""

    def open_path(self, path: bytes) -> None:
        """Raises OSError."""

    def read(self, max_length: int, timeout_ms: int) -> Sequence[int]:
        """One report, with its id; empty after the time-out. Raises OSError when unplugged."""
        ...

    def close(self) -> None:
        """Let go of it."""


class HidModule(Protocol):
    """What we use of hidapi."""

    def enumerate(self) -> list[dict[str, Any]]:
        """The devices present."""
        ...

    def device(self) -> HidDevice:
        """A device that is not open yet."""
        ...


@dataclass(frozen=True, slots=True)
class ScannedData:
    """What one report says."""

    identifier: str
    """AIM symbology identifier; empty when the scanner gives none."""
    data: bytes
    more: bool
    """The code goes on in the next report."""


def parse_report(report: bytes) -> ScannedData | None:
    """What a report says; None for a report that is not scanned data. Raises DeviceRefused."""
    if not report or report[0] != _SCANNED_DATA:
        return None
    room = _DATA.stop - _DATA.start
    if len(report) != _REPORT_BYTES or report[1] > room:
        raise ScannerRefused(
            f"Expected a HID-POS report of {_REPORT_BYTES} bytes with up to {room} of data, got "
            f"{len(report)} bytes starting {report[:5].hex(' ')}. Set the scanner to USB serial."
        )
    identifier = report[2:5].decode("latin-1")
    return ScannedData(
        identifier if identifier.startswith("]") else "",
        report[_DATA][: report[1]],
        bool(report[63] & 1),
    )


def hidapi() -> HidModule:
    """The `hid` module. Raises DeviceRefused when it is not installed."""
    try:
        found = importlib.import_module("hid")
        found.device, found.enumerate  # noqa: B018 - another package is called hid too
    except (ImportError, AttributeError) as error:
        raise ScannerRefused(
            f"HID-POS needs hidapi, which is not usable here ({error}). "
            "Install it with pip install hidapi, or set the scanner to USB serial."
        ) from error
    return cast("HidModule", found)


class HidPosScanner:
    """The HID-POS scanner with this VID:PID or VID:PID:SERIAL; any when *wanted* is empty."""

    def __init__(self, wanted: str = "", hid: Callable[[], HidModule] = hidapi) -> None:
        self.name = f"HID-POS scanner {wanted}".rstrip()
        self._wanted = wanted
        self._hid = hid
        self._device: HidDevice | None = None
        self._parts: list[ScannedData] = []
        self._last_at = 0.0

    def __enter__(self) -> Self:
        hid = self._hid()
        path = self._find(hid.enumerate())
        device = hid.device()
        try:
            device.open_path(path)
        except OSError as error:
            raise ScannerRefused(
                f"{self.name} is there but does not open ({error}). Close the other program that "
                "uses it, or allow this user to use it (on Linux: a udev rule for hidraw)."
            ) from error
        self._device, self._parts = device, []
        return self

    def __exit__(self, *exc: object) -> None:
        if self._device is not None:
            self._device.close()
            self._device = None

    def read(self, stop: Event) -> Sent:
        """What it sent next; nothing when *stop* is set first. Raises DeviceLost, DeviceRefused."""
        while not stop.is_set():
            scanned = parse_report(self._receive())
            if scanned is None:
                self._check_rest()
                continue
            self._parts.append(scanned)
            self._last_at = time.monotonic()
            if not scanned.more and (sent := self._joined()):
                return sent
        return NOTHING

    def acknowledge(self, ok: bool) -> None:  # noqa: FBT001 - the answer is yes or no
        """Nothing: USB itself confirms each report."""

    def _receive(self) -> bytes:
        if self._device is None:
            raise ScannerLost(f"{self.name} is not open.")
        try:
            return bytes(self._device.read(_REPORT_BYTES, _GLANCE_MS))
        except OSError as error:
            raise self._farewell("was unplugged") from error

    def _check_rest(self) -> None:
        """Never join what is left of one code with the next code."""
        if self._parts and time.monotonic() - self._last_at > _REST_OF_CODE_S:
            raise self._farewell("stopped in the middle of a code")

    def _farewell(self, what: str) -> ScannerLost:
        told = f"{self.name} {what}. Check its cable; it is opened again."
        if part := b"".join(one.data for one in self._parts):
            return CodeCut(told, as_text(part))
        return ScannerLost(told)

    def _joined(self) -> Sent:
        """The code, its identifier before it, without the end that some scanners add."""
        parts, self._parts = self._parts, []
        raw = b"".join(one.data for one in parts).rstrip(b"\r\n\t")
        identifier = parts[0].identifier.encode("latin-1")
        if not raw:
            return NOTHING
        return judged(raw if raw.startswith(identifier) else identifier + raw)

    def _find(self, present: list[dict[str, Any]]) -> bytes:
        """Its path. Some systems do not tell usage pages: a VID:PID finds it there too."""
        scanners = [one for one in present if one.get("usage_page") == _PAGE_SCANNER]
        if (usb := usb_wanted(self._wanted)) is not None:
            untold = [one for one in present if not one.get("usage_page")]
            scanners = [one for one in scanners + untold if _is(one, *usb)]
        elif self._wanted:
            scanners = []
        if not scanners:
            raise ScannerRefused(
                f"Expected a {self.name}, found none. USB devices that may be meant: "
                f"{_in_words(present)}. Plug it in and set it to HID-POS, or set it to USB serial."
            )
        return cast("bytes", scanners[0]["path"])


def _is(one: dict[str, Any], vid: int, pid: int, serial: str) -> bool:
    same = (one["vendor_id"], one["product_id"]) == (vid, pid)
    return same and serial.lower() in ("", str(one.get("serial_number") or "").lower())


def _in_words(present: list[dict[str, Any]]) -> str:
    told = {
        f"{one['vendor_id']:04X}:{one['product_id']:04X} {one.get('product_string') or ''}".strip()
        for one in present
    }
    return ", ".join(sorted(told)) or "none"
