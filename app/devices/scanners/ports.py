"""Serial ports present, and which of them is meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from serial.tools.list_ports import comports

from app.devices.scanners.scanner import ScannerRefused

_USB = re.compile(r"(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})(?::(.+))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PortListed:
    """One serial port as the system lists it."""

    device: str
    """What is opened; not stable over re-plugging."""
    description: str = ""
    vid: int | None = None
    """USB vendor; None for a port that is not on USB."""
    pid: int | None = None
    """USB product."""
    serial: str = ""
    """USB serial number; many scanners have none."""

    def __str__(self) -> str:
        usb = f"{self.vid:04X}:{self.pid:04X}" if self.vid and self.pid is not None else ""
        usb += f":{self.serial}" if usb and self.serial else ""
        facts = [fact for fact in (usb, self.description) if fact and fact != "n/a"]
        return f"{self.device} ({', '.join(facts)})" if facts else self.device


def serial_ports() -> list[PortListed]:
    """The serial ports that the system lists now."""
    return [
        PortListed(one.device, one.description or "", one.vid, one.pid, one.serial_number or "")
        for one in sorted(comports())
    ]


def usb_wanted(wanted: str) -> tuple[int, int, str] | None:
    """Vendor, product and serial number ("" for any); None when *wanted* is a port's name.

    >>> usb_wanted("0C2E:0B6A:S/N 7"), usb_wanted("COM3")
    ((3118, 2922, 'S/N 7'), None)
    """
    found = _USB.fullmatch(wanted.strip())
    return (int(found[1], 16), int(found[2], 16), found[3] or "") if found else None


def find_port(wanted: str, ports: Sequence[PortListed]) -> str:
    """The device to open for a port's name, VID:PID or VID:PID:SERIAL. Raises DeviceRefused."""
    usb = usb_wanted(wanted)
    if usb is None:
        return _by_name(wanted.strip(), ports)
    vid, pid, serial = usb
    found = [
        one
        for one in ports
        if (one.vid, one.pid) == (vid, pid) and serial.lower() in ("", one.serial.lower())
    ]
    if not found:
        raise ScannerRefused(_absent(wanted, ports))
    # One scanner may show two ports, with one serial number; two scanners must not be mixed up.
    if len({one.serial or one.device for one in found}) > 1:
        raise ScannerRefused(
            f"Expected one scanner {wanted}, found {in_words(found)}. "
            "Unplug the others, or choose one by VID:PID:SERIAL or by its port."
        )
    return found[0].device


def in_words(ports: Sequence[PortListed]) -> str:
    """The ports in words."""
    return "; ".join(map(str, ports)) or "none"


def _by_name(wanted: str, ports: Sequence[PortListed]) -> str:
    for one in ports:
        if one.device.lower() == wanted.lower():
            return one.device
    # Links by-id, Bluetooth's and an embedded board's ports are there but not listed.
    if wanted.startswith("/") and Path(wanted).exists():
        return wanted
    raise ScannerRefused(_absent(wanted, ports))


def _absent(wanted: str, ports: Sequence[PortListed]) -> str:
    return (
        f"Expected a scanner at {wanted}, but no such port is there. Present: {in_words(ports)}. "
        "Plug the scanner in and set it to USB serial (CDC), or choose another port."
    )
