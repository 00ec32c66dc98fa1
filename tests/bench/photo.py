"""From the shutter to the thumbnail of a photo that is safe, against encode and fsync alone.

    python3 packaging/dev.py bench photo [--shots N] [--megapixels M] [--json]

The real window (offscreen), camera, station and store; the camera gives drawn packs of 12
megapixels. Bare: the same frame, JPEG of the same quality by OpenCV, written and flushed to the
same disk; measured between the shots. The window's longest stall is the longest time between two
turns of its event loop; its longest busy turn leaves out what other programs took of the machine.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

import cv2
import numpy as np
from _packs import frame as drawn
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.devices.cameras.source import Frame, FrameSource
from app.devices.latest import Latest
from app.devices.recent import Recent
from app.domain.barcode import Symbology
from app.domain.session import CaptureMode
from app.domain.shot_list import STANDARD_SHOTS, ShotLists
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.state import Verdict
from app.station.station import Station
from app.store.store import open_store
from app.ui.window import Window
from app.vision.photo_pipeline import Darkroom
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader
from app.vision.white_balance import WhiteBalance
from app.workers.camera import CameraWorker, PictureRelay
from app.workers.station import StationWorker
from app.workers.worker import own_thread

QUALITY = 90
FRAME_MS = 1000 / 60
GTIN = "4006381333931"


class DrawnCamera(FrameSource):
    """A frame source: the same few pictures, ten times a second."""

    name = "drawn"
    recorded = True

    def __init__(self, pictures):
        self._pictures, self._number, self._wait = pictures, -1, Event()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def read(self):
        self._wait.wait(0.1)
        self._number += 1
        picture = self._pictures[self._number % len(self._pictures)]
        return Frame(picture.copy(), time.monotonic(), self._number)


class Bench:
    """Window, camera and station as the program has them."""

    def __init__(self, store, folder, pictures):
        self.window = Window()
        station = Station(store, lambda: datetime.now(UTC), lambda: uuid4().hex, ShotLists())
        to_show, frames = Latest(), Recent(4)
        self.camera = CameraWorker(DrawnCamera(pictures), to_show, (), frames)
        balance = WhiteBalance(folder / "balance.json")
        darkroom = Darkroom(Inspector(Reader.watchful()), QUALITY, "bench", "bench", balance)
        shutter = Shutter(station, frames.all, darkroom)
        router = Router(station, shutter, store.bench, lambda _: None)
        self.worker = StationWorker(router, darkroom)
        self.relay = PictureRelay(to_show, self.window)
        self.camera.picture_arrived.connect(self.relay.relay)
        self.relay.picture_ready.connect(self.window.viewfinder.show_picture)
        self.window.wishes.session_requested.connect(self.worker.start_session)
        self.window.wishes.code_typed.connect(self.worker.type_code)
        self.window.wishes.shutter_pressed.connect(self.worker.shoot)
        self.worker.state_changed.connect(self.window.display)
        self.worker.state_changed.connect(self.note)
        self.worker.thumbnail_ready.connect(self.window.show_thumbnail)
        self.worker.thumbnail_ready.connect(self.note_thumbnail)
        self.relay.picture_ready.connect(self.note_picture)
        self.shown, self.thumbnails, self.pictures = None, 0, 0
        self.safe_at, self.longest = 0.0, 0.0
        self.stalls = []

    def note(self, state):
        self.shown = state

    def note_thumbnail(self, *_):
        self.safe_at, self.thumbnails = time.perf_counter(), self.thumbnails + 1

    def note_picture(self, *_):
        self.pictures += 1

    def until(self, condition):
        began = time.perf_counter()
        before = began
        while not condition():
            busy = time.thread_time()
            QCoreApplication.processEvents()
            now = time.perf_counter()
            self.stalls.append(((now - before) * 1000, (time.thread_time() - busy) * 1000))
            before = now
            time.sleep(0.001)
            before += time.perf_counter() - now  # our own rest is no stall
            if now - began > 20:
                raise TimeoutError(str(self.shown.notice))

    def scan(self, reference):
        """The next product."""
        self.window.wishes.code_typed.emit(reference)
        self.until(lambda: self.shown.capture and self.shown.capture.barcode.text == reference)
        self.rest()

    def rest(self):
        """Hands take longer than that: three more frames of the camera."""
        seen = self.pictures
        self.until(lambda: self.pictures > seen + 2)

    def shoot(self):
        """Milliseconds from the key to the thumbnail."""
        before, shown = self.thumbnails, self.shown
        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            space = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
            QCoreApplication.sendEvent(self.window, space)
        self.until(lambda: self.thumbnails > before and self.shown is not shown)
        assert self.shown.notice.verdict in (Verdict.PHOTO, Verdict.WEAK), self.shown.notice
        return (self.safe_at - began) * 1000


def bare(picture, folder):
    """Milliseconds of encode, write and flush."""
    began = time.perf_counter()
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    with (folder / f"{uuid4().hex}.jpg").open("wb") as file:
        file.write(data.tobytes())
        file.flush()
        os.fsync(file.fileno())
    return (time.perf_counter() - began) * 1000


def p95(values):
    return sorted(values)[int(len(values) * 0.95)]


def measure(folder, pictures, count):
    ours, alone = [], []
    (folder / "bare").mkdir()
    with open_store(folder / "data", floor=0) as store:
        bench = Bench(store, folder, pictures)
        bench.window.show()
        with own_thread(bench.worker), own_thread(bench.camera):
            bench.until(lambda: bench.shown is not None and bench.pictures > 3)
            bench.window.wishes.session_requested.emit(CaptureMode.BOTH)
            bench.until(lambda: bench.shown.session is not None)
            for number in range(count):
                if number % len(STANDARD_SHOTS.shots) == 0:
                    bench.scan(f"pallet {number}")
                ours.append(bench.shoot())
                alone.append(bare(pictures[number % len(pictures)], folder / "bare"))
                bench.rest()
        bench.window.close()
    return ours, alone, bench.stalls


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--shots", type=int, default=60)
    options.add_argument("--megapixels", type=float, default=12.0)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    application = QApplication([])
    height = round((given.megapixels * 1e6 * 3 / 4) ** 0.5)
    size = (round(height * 4 / 3), height)
    random = np.random.default_rng(5)
    code = (Symbology.EAN_13, GTIN)
    pictures = [drawn("good", random, size, code) for _ in range(4)]
    with tempfile.TemporaryDirectory() as folder:
        ours, alone, stalls = measure(Path(folder), pictures, given.shots)
    line = {
        "shots": given.shots,
        "size": f"{size[0]}x{size[1]}",
        "shutter_to_thumbnail_p95_ms": round(p95(ours), 1),
        "median_ms": round(sorted(ours)[len(ours) // 2], 1),
        "bare_p95_ms": round(p95(alone), 1),
        "of_bare": round(p95(ours) / p95(alone), 2),
        "longest_stall_ms": round(max(wall for wall, _ in stalls), 1),
        "longest_busy_ms": round(max(busy for _, busy in stalls), 1),
        "turns_over_16_7_ms": sum(wall > FRAME_MS for wall, _ in stalls),
        "turns": len(stalls),
    }
    print(json.dumps(line) if given.json else "  ".join(f"{k} {v}" for k, v in line.items()))
    application.quit()


if __name__ == "__main__":
    main()
