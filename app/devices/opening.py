"""From what a person writes to a frame source."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from app.devices.cameras.files import PictureFolder, VideoFile
from app.devices.cameras.listing import cameras
from app.devices.cameras.mjpeg import MjpegUrl
from app.devices.cameras.opencv import OpenCvCamera, names
from app.devices.cameras.source import DeviceRefused, Frame, FrameSource
from app.devices.cameras.synthetic import DemoProduct, DrawSymbol, SyntheticBench
from app.devices.scanners.hid_pos import HidPosScanner
from app.devices.scanners.scanner import Scanner
from app.devices.scanners.serial import SerialScanner


class NoSource(FrameSource):
    """Stands for a text that means no source: refuses, in words, whenever it is entered."""

    def __init__(self, text: str) -> None:
        self.name = text

    def __enter__(self) -> Self:
        raise DeviceRefused(
            "Expected a camera index or name, a folder of pictures, a video file, an MJPEG "
            f"address or 'synthetic', got {self.name!r}. Cameras present: {names(cameras())}."
        )

    def __exit__(self, *exc: object) -> None:
        """Nothing is held."""

    def read(self) -> Frame:
        """Never reached."""
        raise DeviceRefused(self.name)


def open_source(
    text: str,
    *,
    size: tuple[int, int],
    demo: Sequence[DemoProduct],
    draw_symbol: DrawSymbol,
    rotation: int = 0,
    lock: bool = False,
) -> FrameSource:
    """The source that *text* means; nothing is opened yet. *size*: pixels asked of a camera,
    0 x 0 for the most that it has.

    *rotation* in degrees clockwise turns a camera's pictures upright, *lock* keeps its exposure
    and white balance. *demo* and *draw_symbol* make the packs of the synthetic bench. A text that
    means nothing gives a source that says so when it is entered: the bench works without a camera.
    """
    if text == "synthetic":
        return SyntheticBench(demo, draw_symbol)
    if text.isdecimal():
        return OpenCvCamera(int(text), *size, rotation, lock=lock)
    if text.startswith(("http://", "https://")):
        return MjpegUrl(text)
    return _from_path(text) or OpenCvCamera(text, *size, rotation, lock=lock)


def _from_path(text: str) -> FrameSource | None:
    """None when *text* looks like no file at all: then it is a camera's name."""
    path = Path(text).expanduser()
    if path.is_dir():
        return PictureFolder(path)
    if path.is_file():
        return VideoFile(path)
    if path.suffix or "/" in text or "\\" in text:
        return NoSource(text)
    return None


def open_scanner(text: str, baud: int = 9600, ack: str = "", nak: str = "") -> Scanner:
    """The hand scanner that *text* means; nothing is opened yet.

    *text*: hid, hid:VID:PID, hid:VID:PID:SERIAL, or what `find_port` takes. Raises ValueError for
    wrong escapes in *ack* and *nak*.
    """
    kind, _, wanted = text.partition(":")
    if kind.lower() == "hid":
        return HidPosScanner(wanted)
    return SerialScanner(text, baud, ack, nak)
