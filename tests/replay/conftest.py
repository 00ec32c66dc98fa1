"""A bench that is recorded: the real workers, driven in this thread, with the black box at work."""

import shutil
import time
from itertools import count

import numpy as np
import pytest
from PySide6.QtCore import QObject

from app.bootstrap.workers import assemble
from app.config.settings import Settings
from app.devices.cameras.source import Frame
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.domain.barcode import Symbology
from app.domain.session import CaptureMode
from app.observability.trace.key_recorder import Fingers
from app.observability.trace.recorder import Recorder
from app.store.store import open_store
from app.vision.png import pack
from app.vision.symbol_drawing import draw_symbol

EAN, OTHER = "4006381333931", "9521234500018"
LATE = "9521234503330"
_NEW_FOR_S = 3600
"""A frame is fresh for so long: a loaded machine must not make it an old one."""


def table(*codes):
    """A noisy bench of 640 x 480 with EAN-13 codes side by side, BGR."""
    image = np.random.default_rng(7).integers(100, 116, (480, 640, 3), dtype=np.uint8)
    for place, text in enumerate(codes):
        symbol = draw_symbol(text, Symbology.EAN_13, 2)[:200]
        left = 30 + place * 310
        image[120 : 120 + symbol.shape[0], left : left + symbol.shape[1]] = symbol[..., None]
    return image


class Bench:
    """Acts as the operator."""

    def __init__(self, folder, witness, store):
        settings = Settings(data_dir=folder, camera="none.png")
        self.workers = assemble(settings, store, None, QObject(), witness)
        self.station, self.decode = self.workers.station, self.workers.decode
        self.decode.barcode_read.connect(self.station.scan_by_camera)
        self.decode.several_seen.connect(self.station.look_apart)
        self.decode.doubtful_seen.connect(self.station.look_again)
        self.station.session_opened.connect(self.decode.begin_anew)
        self.wedge = WedgeReader()
        self.fingers = Fingers(witness, self.wedge)
        self.numbers = count()
        self.now = 1_000.0
        self.decode._clock = lambda: self.now

    def look(self, image, frames=3):
        for _ in range(frames):
            self.now += 1 / 15
            frame = Frame(image, self.now, next(self.numbers))
            self.workers.to_shoot.put(Frame(image, time.monotonic() + _NEW_FOR_S, frame.number))
            self.decode._frames.put(frame)
            self.decode.decode_latest()

    def type_keys(self, text, gap_ms, held_back=None):
        """*held_back*: after so many keys the system delivers none, until the pause is over."""
        for place, letter in enumerate(text):
            if place == held_back:
                self._pause()
            self.now += gap_ms / 1000
            stroke = Stroke(letter, self.now * 1000, place=30)
            verdict = self.wedge.feed(stroke, stroke)
            self.fingers.key(stroke, verdict, holding=self.wedge.holding)
            self._act(verdict)
            if self.wedge.holding and gap_ms > self.wedge.patience_ms:
                self._pause()
        if self.wedge.holding:
            self._pause()
        self.now += 1

    def _pause(self):
        verdict = self.wedge.pause()
        self.fingers.pause(verdict)
        self._act(verdict)

    def _act(self, verdict):
        if verdict.code:
            self.station.scan_by_wedge(verdict.code)
        if verdict.broken:
            self.station.scan_failed(verdict.broken)


def work(bench):
    """Scans by camera and wedge, typing, photos, trouble, undo; a bit of everything."""
    station = bench.station
    station.shoot()  # refused: no session
    station.start_session(CaptureMode.BOTH)
    bench.look(table())
    bench.look(table(EAN), 4)
    station.shoot()
    station.shoot()
    station.undo()
    bench.type_keys("1379", gap_ms=180)  # a person, such as with a PIN
    bench.type_keys(f"{OTHER}\r", gap_ms=8)
    bench.type_keys(f"{LATE}\r", gap_ms=8, held_back=1)
    bench.type_keys("9521234505563", gap_ms=8)  # without its Enter
    station.next_product()
    bench.look(table(EAN, OTHER), 30)  # two at once: look apart
    station.type_code("1234")  # refused
    station.type_code("036000291452")
    station.count_again()
    bench.look(table(OTHER), 4)
    station.shoot()
    station.retake_last()
    station.shoot()


@pytest.fixture(scope="session")
def recorded_once(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("recorded") / "bench"
    with (
        Recorder(folder / "trace", 50_000_000, pack) as recorder,
        open_store(folder, floor=0, witness=recorder) as store,
    ):
        work(Bench(folder, recorder, store))
    assert recorder.dropped == 0
    return folder


@pytest.fixture
def recorded(recorded_once, tmp_path):
    """The data folder of some work, with its trace."""
    return shutil.copytree(recorded_once, tmp_path / "bench")
