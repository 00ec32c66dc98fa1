"""From a scanner's Enter to the scan that is confirmed on the screen, against the bare commit.

    python3 packaging/dev.py bench scan [--scans N] [--json]

The real window (offscreen), station thread and store; keys by the window system's own queue. The
bare commit writes the same rows by sqlite3 alone, on the same disk, between the scans.
"""

import argparse
import json
import os
import sqlite3
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.devices.recent import Recent
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.state import Verdict
from app.station.station import Station
from app.store.store import open_store
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.input.window_filter import at_windows
from app.ui.window import Window
from app.vision.photo_pipeline import Darkroom
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader
from app.vision.white_balance import WhiteBalance
from app.workers.station import StationWorker
from app.workers.worker import own_thread

FRAME_MS = 1000 / 60


class Bench:
    """A window with its station, and the moment it last showed something."""

    def __init__(self, store, folder):
        self.window = Window()
        numbers = lambda: uuid4().hex  # noqa: E731
        station = Station(store, lambda: datetime.now(UTC), numbers, ShotLists())
        darkroom = Darkroom(
            Inspector(Reader.watchful()),
            90,
            "bench",
            "bench",
            WhiteBalance(folder / "balance.json"),
        )
        shutter = Shutter(station, Recent(1).all, darkroom)
        router = Router(station, shutter, store.bench, lambda _: None)
        self.worker = StationWorker(router, darkroom)
        self.keyboard = KeyboardFilter(WedgeReader(), Stroke, self.window)
        self.keyboard.code_scanned.connect(self.worker.scan_by_wedge)
        self.window.wishes.session_requested.connect(self.worker.start_session)
        self.worker.state_changed.connect(self.window.display)
        self.worker.state_changed.connect(self.note)
        self.shown_at, self.shown = 0.0, None
        self.now = 1000

    def note(self, state):
        self.shown_at, self.shown = time.perf_counter(), state

    def until(self, condition):
        waited = QElapsedTimer()
        waited.start()
        while not condition():
            QCoreApplication.processEvents()
            if waited.elapsed() > 5000:
                raise TimeoutError

    def press(self, letter):
        self.now += 2
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def scan(self, code):
        """Milliseconds from Enter to the state on the screen."""
        self.now += 500
        for letter in code:
            self.press(letter)
        before = self.shown
        begun = time.perf_counter()
        self.press("\r")
        self.until(lambda: self.shown is not before)
        assert self.shown.notice.verdict is Verdict.READ, self.shown.notice
        return (self.shown_at - begun) * 1000


def bare_commit(db, number):
    """What the disk alone takes for rows of this size, in milliseconds."""
    begun = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO capture VALUES (?, ?)", (uuid4().hex, f"{number}" * 20))
    db.execute("INSERT INTO outbox VALUES (?, ?)", (uuid4().hex, f"{number}" * 5))
    db.execute("COMMIT")
    return (time.perf_counter() - begun) * 1000


def p95(values):
    return sorted(values)[int(len(values) * 0.95)]


def measure(folder, count):
    db = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
    db.executescript("CREATE TABLE capture (a, b); CREATE TABLE outbox (a, b);")
    with open_store(folder / "data", floor=0) as store:
        bench = Bench(store, folder)
        bench.window.show()
        with own_thread(bench.worker), at_windows(QApplication.instance(), bench.keyboard):
            bench.until(lambda: bench.shown is not None)
            bench.window.wishes.session_requested.emit(CaptureMode.BARCODE_SCAN)
            bench.until(lambda: bench.shown.session is not None)
            ours, bare = [], []
            for number in range(count):
                ours.append(bench.scan(f"REF{number:010d}"))
                bare.append(bare_commit(db, number))
        bench.window.close()
    db.close()
    return ours, bare


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--scans", type=int, default=1000)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = measure(Path(folder), given.scans)
    allowed = 5 * p95(bare) + FRAME_MS
    line = {
        "scans": given.scans,
        "enter_to_confirmed_p95_ms": round(p95(ours), 2),
        "bare_commit_p95_ms": round(p95(bare), 2),
        "allowed_ms": round(allowed, 2),
        "of_allowed": round(p95(ours) / allowed, 2),
    }
    print(json.dumps(line) if given.json else "  ".join(f"{k} {v}" for k, v in line.items()))
    application.quit()


if __name__ == "__main__":
    main()
