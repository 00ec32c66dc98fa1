"""A network camera that misbehaves in every way: said in plain words, never used, and back."""

import threading
import time

import numpy as np
import pytest

from app.devices.cameras.capture import Capture, still_hanging
from app.devices.cameras.mjpeg import MjpegUrl
from app.devices.cameras.multipart import Parts
from app.devices.cameras.source import DeviceLost, DeviceRefused, Frame, FrameSource
from app.devices.latest import Latest
from app.devices.recent import Recent
from app.workers.camera import CameraWorker, ToShow
from app.workers.worker import own_thread
from tests.devices.cameras.network_camera import deaf_address, jpeg, network_camera, noisy

BACK_MS = 30_000


@pytest.fixture
def camera():
    with network_camera() as one:
        yield one


class Bench:
    """A camera's worker, and what it delivers and says."""

    def __init__(self, source):
        self.to_decode, self.to_shoot = Latest[Frame](), Recent[Frame](4)
        self.worker = CameraWorker(source, ToShow(), (self.to_decode,), self.to_shoot)
        self.said, self.remarks, self.newest = [], [], []
        self.worker.trouble_changed.connect(self.hear)
        self.worker.remark_changed.connect(self.remarks.append)

    def hear(self, words):
        """In the worker's thread: what the shutter could take at that moment is noted, too."""
        self.newest.append(self.to_shoot.all()[-1:])
        self.said.append(words)

    @property
    def works(self):
        return self.said[-1:] == [""]

    def says(self, words):
        return bool(self.said) and words in self.said[-1]

    def age(self):
        """Of the newest frame that the shutter could take; None when it has none."""
        frames = self.to_shoot.all()
        return time.monotonic() - frames[-1].taken_at if frames else None


@pytest.fixture
def bench(camera):
    made = Bench(MjpegUrl(camera.url))
    with own_thread(made.worker):
        yield made


@pytest.mark.parametrize(
    ("manner", "words"),
    [
        ("repeats", "the same picture again and again"),
        ("hangs", "sends no picture"),
        ("halves", "sends no picture"),
        ("covered", "nothing but dark"),
        ("seldom", "Too few pictures"),
        ("trickles", "sends no picture"),
        ("endless headers", "has no end"),
        ("closes", "The network camera stopped"),
    ],
)
def test_a_stream_that_goes_bad_is_said_gives_no_photo_and_comes_back(
    camera, bench, qtbot, manner, words
):
    qtbot.waitUntil(lambda: bench.works, timeout=BACK_MS)
    camera.manner = manner
    qtbot.waitUntil(lambda: bench.says(words), timeout=BACK_MS)
    camera.manner = "live"
    qtbot.waitUntil(lambda: bench.works and bench.age() < 0.5, timeout=BACK_MS)
    assert len(set(bench.newest[1:])) == 1, "nothing was delivered while it was bad"


def test_a_stream_of_another_size_is_followed_never_squeezed(camera, bench, qtbot):
    qtbot.waitUntil(lambda: bench.works, timeout=BACK_MS)
    for size in ((480, 640), (160, 120), (1, 1)):
        camera.size = size
        qtbot.waitUntil(
            lambda one=size: bench.to_shoot.all()[-1].image.shape[:2] == one[::-1], timeout=BACK_MS
        )
    camera.size = (480, 360)
    qtbot.waitUntil(lambda: any("480 x 360" in one for one in bench.remarks), timeout=BACK_MS)


def test_half_as_many_pictures_are_said_and_work_on(camera, bench, qtbot):
    qtbot.waitUntil(lambda: bench.works, timeout=BACK_MS)
    qtbot.waitUntil(lambda: camera.sent > 75, timeout=BACK_MS)  # what is usual must be known
    camera.manner = "half rate"
    qtbot.waitUntil(
        lambda: any("pictures a second" in one for one in bench.remarks), timeout=BACK_MS
    )
    assert bench.works
    camera.manner = "live"
    qtbot.waitUntil(lambda: bench.remarks[-1] == "", timeout=BACK_MS)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda camera: setattr(camera, "content_type", "text/html"), "no MJPEG stream"),
        (lambda camera: setattr(camera, "content_type", "image/jpeg"), "no MJPEG stream"),
        (lambda camera: setattr(camera, "content_type", ""), "no MJPEG stream"),
        (lambda camera: setattr(camera, "password", "other"), "another name or password"),
        (lambda camera: setattr(camera, "headers", {"X-Long": "x" * 70_000}), "does not answer"),
        (
            lambda camera: setattr(camera, "headers", {f"X-{n}": "x" for n in range(200)}),
            "does not answer",
        ),
    ],
    ids=["html", "one picture", "no type", "password", "long header", "many headers"],
)
def test_what_is_no_stream_is_refused_in_words(camera, spoil, words):
    spoil(camera)
    with pytest.raises((DeviceLost, DeviceRefused), match=words), MjpegUrl(camera.url):
        pass


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://127.0.0.1:1/", "http://a b/"])
def test_an_address_that_leads_nowhere_is_told_in_words(url):
    with pytest.raises((DeviceLost, DeviceRefused), match="network camera"), MjpegUrl(url):
        pass


def test_name_and_password_are_in_the_address(camera):
    camera.password = "se:cr@t/"
    source = MjpegUrl(f"http://bench:se%3Acr%40t%2F@{camera.host}/video")
    with source:
        assert source.read().image.shape == (240, 320, 3)


def test_a_boundary_other_than_the_announced_one_and_no_length_will_do(camera):
    camera.content_type = "multipart/x-mixed-replace; boundary=another"
    camera.with_length = False
    with MjpegUrl(camera.url) as source:
        assert [source.read().number for _ in range(3)] == [0, 1, 2]


def test_a_reader_who_is_late_gets_the_newest_picture_not_the_next():
    parts = b"".join(
        b"--x\r\nContent-Length: %d\r\n\r\n%s\r\n" % (len(body), body)
        for body in (jpeg(noisy(number, (64, 48), level=40 * number)) for number in range(5))
    )
    with network_camera() as camera:
        camera._send = lambda out: (out.write(parts), camera.over.wait())
        with MjpegUrl(camera.url) as source:
            qualities = [int(source.read().image.mean())]
    assert qualities[0] > 150


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 5000])
def test_parts_are_whole_whatever_the_pieces(size):
    bodies = [bytes([number]) * (100 + number) for number in range(1, 9)]
    stream = b"".join(
        b"--xyz\r\nContent-Type: image/jpeg\r\n%s\r\n%s\r\n"
        % (b"Content-Length: %d\r\n" % len(body) if number % 2 else b"", body)
        for number, body in enumerate(bodies)
    )
    parts, found = Parts(), []
    for start in range(0, len(stream), size):
        found += parts.feed(stream[start : start + size])
    found += parts.feed(b"--xyz\r\n")
    assert [one.removesuffix(b"\r\n") for one in found] == bodies


class Stuck(FrameSource):
    """A driver that hangs in its first read, until the test lets it go."""

    name = "stuck"

    def __init__(self, where="read"):
        self.where, self.go, self.closed = where, threading.Event(), threading.Event()

    def __enter__(self):
        if self.where == "open":
            self.go.wait()
        return self

    def __exit__(self, *_):
        self.closed.set()

    def read(self):
        self.go.wait()
        return Frame(np.zeros((2, 2, 3), np.uint8), 0.0, 0)


@pytest.mark.parametrize("where", ["open", "read"])
def test_a_driver_that_hangs_is_left_and_lets_go_later(where):
    source = Stuck(where)
    capture = Capture(source)
    with capture:
        assert capture.next(0.05) is None
    assert still_hanging()
    with pytest.raises(DeviceLost, match="does not let go"):
        capture.__enter__()
    source.go.set()
    assert source.closed.wait(10)
    capture._thread.join()
    assert not still_hanging()


@pytest.mark.parametrize("where", ["open", "read"])
def test_a_worker_ends_though_its_camera_hangs(qtbot, where):
    source = Stuck(where)
    bench = Bench(source)
    with own_thread(bench.worker):
        qtbot.waitUntil(lambda: bool(bench.said), timeout=BACK_MS)
    assert not source.closed.is_set(), "the thread ended all the same"
    source.go.set()
    assert source.closed.wait(10)


def test_a_camera_that_never_answers_ends_by_itself(qtbot):
    with deaf_address() as url, pytest.raises(DeviceLost, match="does not answer"), MjpegUrl(url):
        pass
