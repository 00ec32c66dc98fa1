"""From what a person writes to a frame source."""

from collections.abc import Sequence
from pathlib import Path

from app.devices.camera import OpenCvCamera, names
from app.devices.listing import cameras
from app.devices.recording import MjpegUrl, PictureFolder, VideoFile
from app.devices.source import DeviceRefused, FrameSource
from app.devices.synthetic import DemoProduct, DrawSymbol, SyntheticBench


def open_source(
    text: str,
    *,
    size: tuple[int, int],
    demo: Sequence[DemoProduct],
    draw_symbol: DrawSymbol,
) -> FrameSource:
    """The source that *text* means; nothing is opened yet. *size*: pixels asked of a camera.

    *demo* and *draw_symbol* make the packs of the synthetic bench.

    Raises DeviceRefused for a file that is not there.
    """
    if text == "synthetic":
        return SyntheticBench(demo, draw_symbol)
    if text.isdecimal():
        return OpenCvCamera(int(text), *size)
    if text.startswith(("http://", "https://")):
        return MjpegUrl(text)
    path = Path(text).expanduser()
    if path.is_dir():
        return PictureFolder(path)
    if path.is_file():
        return VideoFile(path)
    if path.suffix or "/" in text or "\\" in text:
        raise DeviceRefused(
            f"Expected a camera index or name, a folder of pictures, a video file, an MJPEG "
            f"address or 'synthetic', got {text!r}. Cameras present: {names(cameras())}."
        )
    return OpenCvCamera(text, *size)
