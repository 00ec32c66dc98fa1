"""The cameras and the serial ports that the system lists, and whether the chosen ones are there.

Nothing is opened: the bench may be working with them.
"""

import importlib.util
from functools import partial
from pathlib import Path

from app.devices.cameras.listing import cameras
from app.devices.scanners.ports import find_port, in_words, serial_ports
from app.domain.finding import Finding, failed, ok, warning
from app.health.check import Check

_NEEDS_NO_LIST = ("synthetic", "http://", "https://")


def device_checks(camera: str, photo_camera: str, serial_port: str) -> list[Check]:
    """As the settings of the same names have them."""
    checks = [Check("camera", partial(_camera, wanted=camera))]
    if photo_camera:
        checks.append(Check("photo camera", partial(_camera, wanted=photo_camera)))
    return [*checks, Check("serial ports", partial(_serial, wanted=serial_port))]


def _camera(name: str, *, wanted: str) -> Finding:
    if wanted.startswith(_NEEDS_NO_LIST) or Path(wanted).expanduser().exists():
        return ok(name, f"Not a camera of this computer: {wanted}.")
    listed = cameras()
    present = ", ".join(f"{one.index}: {one.name}" for one in listed) or "none"
    if any(wanted in (str(one.index), one.name) for one in listed):
        return ok(name, f"{wanted} is there. Present: {present}.")
    return warning(
        name,
        f"Expected camera {wanted}. Present: {present}.",
        "Plug the camera in and allow this program to use it, or choose another with --camera.",
    )


def _serial(name: str, *, wanted: str) -> Finding:
    if wanted.lower().partition(":")[0] == "hid":
        return _hid(name)
    ports = serial_ports()
    if not wanted:
        return ok(name, f"No scanner is set up here. Present: {in_words(ports)}.")
    return ok(name, f"The scanner {wanted} is at {find_port(wanted, ports)}.")


def _hid(name: str) -> Finding:
    if importlib.util.find_spec("hid") is None:
        return failed(name, "The part for HID-POS scanners is absent.", "pip install hidapi")
    return ok(name, "HID-POS scanners can be used.")
