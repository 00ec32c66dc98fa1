"""Frame sources keep one promise, and a lost device comes back by itself."""

import threading

import cv2
import numpy as np
import pytest

from app.bootstrap.demo_products import demo_products, draw_demo_symbol
from app.devices.cameras.files import PictureFolder, VideoFile
from app.devices.cameras.opencv import OpenCvCamera
from app.devices.cameras.source import DeviceLost, DeviceRefused, Frame, FrameSource
from app.devices.cameras.synthetic import SyntheticBench
from app.devices.latest import Latest
from app.devices.opening import open_source


def blank(number=0, value=0):
    return Frame(np.full((48, 64, 3), value, dtype=np.uint8), float(number), number)


class ScriptedSource(FrameSource):
    """A camera that plays a script: frames to deliver, errors to raise."""

    name = "scripted camera"
    recorded = True

    def __init__(self, *script):
        self.script, self.log = list(script), []

    def __enter__(self):
        self.log.append("open")
        return self

    def __exit__(self, *exc):
        self.log.append("close")

    def read(self):
        step = self.script.pop(0)
        if isinstance(step, BaseException):
            raise step
        return step


@pytest.fixture
def pictures(tmp_path):
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), np.full((90, 120, 3), number * 80, np.uint8))
    return tmp_path


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (64, 48))
    for number in range(5):
        writer.write(np.full((48, 64, 3), number * 40, np.uint8))
    writer.release()
    return path


@pytest.fixture(params=["scripted", "folder", "film", "synthetic"])
def source(request, pictures):
    if request.param == "film":
        return VideoFile(request.getfixturevalue("film"), fps=0)
    return {
        "scripted": lambda: ScriptedSource(*(blank(number) for number in range(8))),
        "folder": lambda: PictureFolder(pictures, fps=0),
        "synthetic": lambda: SyntheticBench(
            demo_products(), draw_demo_symbol, fps=0, size=(640, 360)
        ),
    }[request.param]()


def test_every_source_numbers_its_frames_and_never_goes_back_in_time(source):
    with source:
        frames = [source.read() for _ in range(8)]
    assert [frame.number for frame in frames] == list(range(8))
    assert all(frame.image.dtype == np.uint8 and frame.image.ndim == 3 for frame in frames)
    times = [frame.taken_at for frame in frames]
    assert times == sorted(times)


def test_a_lost_camera_is_reported_reopened_and_said_to_work(supervise_camera):
    source = ScriptedSource(blank(), DeviceLost("unplugged"), DeviceLost("still"), blank(1))
    stop, said, frames = threading.Event(), [], []

    def deliver(frame):
        frames.append(frame.number)
        if frame.number == 1:
            stop.set()

    supervise_camera(
        source, stop, deliver, lambda e: said.append(str(e)), lambda: said.append("works"), (0.0,)
    )
    assert frames == [0, 1]
    assert said == ["works", "unplugged", "still", "works"]
    assert source.log == ["open", "close"] * 3


def test_a_refused_camera_is_asked_again_for_a_person_may_free_it(supervise_camera):
    source = ScriptedSource(DeviceRefused("taken by another program"), blank(1))
    stop, said = threading.Event(), []
    supervise_camera(
        source, stop, lambda _: stop.set(), lambda e: said.append(str(e)), delays=(0.0,)
    )
    assert said == ["taken by another program"]


@pytest.mark.parametrize(
    "fault",
    [
        cv2.error("a driver's assertion"),
        MemoryError(),
        OSError("gone"),
        ValueError("odd bytes"),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd"),
        OverflowError("too large"),
        ZeroDivisionError(),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_what_no_driver_should_raise_is_told_and_the_camera_comes_back(supervise_camera, fault):
    source = ScriptedSource(blank(), fault, fault, blank(1))
    stop, frames, told = threading.Event(), [], []

    def deliver(frame):
        frames.append(frame.number)
        if frame.number == 1:
            stop.set()

    supervise_camera(source, stop, deliver, told.append, delays=(0.0,))
    assert frames == [0, 1]
    assert told[0] is fault
    assert [str(one) for one in told[1:]] == [
        f"{type(fault).__name__}. The device is opened again."
    ] * 2, "in words each time, as a fault once in a row"


def test_a_device_that_fails_while_it_is_closed_is_opened_again(supervise_camera):
    class Sticky(ScriptedSource):
        def __exit__(self, *exc):
            super().__exit__(*exc)
            if len(self.log) < 3:
                raise cv2.error("cannot release")

    source, stop, told = Sticky(DeviceLost("unplugged"), blank()), threading.Event(), []
    supervise_camera(source, stop, lambda _: stop.set(), lambda e: told.append(type(e).__name__))
    assert told == ["error", "DeviceFailed"]
    assert source.log == ["open", "close"] * 2


def test_the_newest_frame_wins_and_wakes_once():
    mailbox = Latest()
    assert [mailbox.put("old"), mailbox.put("new")] == [True, False]
    assert (mailbox.peek(), mailbox.take(), mailbox.take()) == ("new", "new", None)


def test_unreadable_pictures_are_skipped_with_a_warning(pictures, caplog):
    (pictures / "0.png").write_bytes(b"not a picture")
    (pictures / "1.png").write_bytes(b"")
    with PictureFolder(pictures, fps=0) as source:
        assert int(source.read().image[0, 0, 0]) == 160
    assert "0.png is skipped" in caplog.text


def test_a_folder_without_pictures_says_what_was_expected(tmp_path):
    with pytest.raises(DeviceRefused, match="found none"), PictureFolder(tmp_path):
        pass


def test_what_is_no_film_says_so(tmp_path):
    path = tmp_path / "film.avi"
    path.write_text("no film")
    with pytest.raises(DeviceRefused, match="no film that can be shown"), VideoFile(path):
        pass


def test_a_camera_that_is_not_there_says_what_to_do():
    with pytest.raises(DeviceRefused, match="No camera is called 'Nikon'"):
        OpenCvCamera("Nikon", 640, 480).__enter__()


def test_the_synthetic_bench_is_the_same_every_time_and_empty_in_between():
    benches = [
        SyntheticBench(demo_products(), draw_demo_symbol, fps=0, size=(640, 360)) for _ in range(2)
    ]
    for number in (0, 25, 289, 300):
        assert np.array_equal(benches[0].picture(number), benches[1].picture(number))


@pytest.mark.parametrize("text", ["/no/such/folder", "film.mp4"])
def test_a_wrong_source_says_what_is_accepted(text):
    source = open_source(text, size=(640, 480), demo=[], draw_symbol=draw_demo_symbol)
    with pytest.raises(DeviceRefused, match="Expected a camera index or name"), source:
        pass
