"""The longest time for which the face stands still, in a scripted run at its worst: the camera at
1080p30, 500 photos waiting, the network failing, on a screen of 1920 x 1080.

python3 packaging/dev.py bench stalls [--seconds 60] [--photos 500] [--where]

A timer ticks every 4 ms in the face's thread; what it comes later than that is a stall. How much
of it the face itself worked, its thread's clock says; the rest is waiting for a core or for Python.
A virtual machine is stopped by its host now and then, with all that runs on it, while that clock
may go on: where Linux lets them, bare loops on each core tell when (`_machine.py`), and it is told
what was late without that.
The goal, none over 16.7 ms, is for `--seconds 600`.

With `--where` a thread looks every 2 ms at what the face is doing while a tick is overdue. It takes
Python from the face to do so, and makes some of the stalls that it tells of.
"""

import argparse
import itertools
import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from _late import FRAME_MS, Tick, report  # beside this file
from _machine import Machine
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap.application import run
from app.config.reading import read_settings
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.gtin import check_digit
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.station.station import Station
from app.store.store import open_store
from app.ui.window import Window

TICK_MS = 4
STEP_MS = 350
WARM_S = 4
"""Opened, and everything done once."""
SCREEN = {"name": "bench", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
DPI = {"logicalDpi": 96, "logicalBaseDpi": 96}
Key = Qt.Key


def code(number: int) -> str:
    """An EAN-13 for demonstrations."""
    payload = f"95210{number:07d}"
    return payload + str(check_digit(payload))


def use_screen(folder: Path) -> None:
    """A bench's screen; what is shown nowhere has 800 x 800 otherwise."""
    plan = folder / "screen.json"
    plan.write_text(json.dumps({"screens": [SCREEN | DPI]}))
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={plan}"


def fill(folder: Path, photos: int) -> None:
    """A session with so many photos that wait to be sent."""
    noise = np.random.default_rng(7).integers(0, 255, (720, 1280, 3), dtype=np.uint8)
    jpeg = cv2.imencode(".jpg", noise)[1].tobytes()
    numbers = itertools.count()
    with open_store(folder, floor=0) as store:
        station = Station(
            store, lambda: datetime.now(UTC), lambda: f"before{next(numbers)}", ShotLists()
        )
        station.start(CaptureMode.BOTH)
        for number in range(photos // 4):
            station.codes.scan(Barcode.of(code(number), Symbology.EAN_13), CodeSource.WEDGE)
            for shot in range(4):
                station.shots.shoot(jpeg + f"{number} {shot}".encode())


class Script(QObject):
    """An operator in haste: scans, shoots, looks, takes back; and how late the face was."""

    def __init__(self, window, seconds: float, *, where: bool) -> None:
        super().__init__()
        self._window, self._where = window, where
        self._numbers = itertools.count(5000)
        self._steps = itertools.cycle(
            (
                *(self._scan, Key.Key_Space, Key.Key_Space, Key.Key_F8, Key.Key_Escape),
                *(Key.Key_F3, Key.Key_Space, Key.Key_7, Key.Key_Space, self._again),
                *(Key.Key_F12, Key.Key_Escape, Key.Key_F1, Key.Key_F1, Key.Key_PageDown),
                *(Key.Key_F9, Key.Key_F2),
            )
        )
        self._noted: list[tuple[float, float, str, float, float]] = []
        self._worked = time.thread_time()
        self._doing = "nothing"
        self.seen: Counter[str] = Counter()
        self._last = time.perf_counter()
        self._face = threading.get_ident()
        self._over = threading.Event()
        self._tick = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._tick.timeout.connect(self._note)
        self._step = QTimer(self, interval=STEP_MS)
        self._step.timeout.connect(self._act)
        QTimer.singleShot(WARM_S * 1000, self, self._begin)
        QTimer.singleShot(int((WARM_S + seconds) * 1000), self, self._end)

    def ticks(self) -> list[Tick]:
        """The worst last. Meanwhile they are mere tuples: named ones the garbage collector would
        walk, all of them, in the face's time.
        """
        return sorted(Tick(*one) for one in self._noted)

    def _begin(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._tick.start()
        self._step.start()
        if self._where:
            threading.Thread(target=self._look, daemon=True).start()

    def _end(self) -> None:
        self._over.set()
        QApplication.quit()

    def _note(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = (now - self._last) * 1000 - TICK_MS
        own = (worked - self._worked) * 1000
        self._noted.append((late, own, self._doing, self._last, now))
        self._last, self._worked = now, worked

    def _act(self) -> None:
        step = next(self._steps)
        self._doing = getattr(step, "name", getattr(step, "__name__", ""))
        if callable(step):
            step()
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            text = "7" if step == Key.Key_7 else ""
            event = QKeyEvent(kind, step, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(QApplication.focusWidget() or self._window, event)

    def _scan(self) -> None:
        self._window.wishes.code_typed.emit(code(next(self._numbers)))

    def _again(self) -> None:
        self._window.wishes.code_typed.emit(code(3))

    def _look(self) -> None:
        """What the face does while a tick is overdue."""
        while not self._over.wait(0.002):
            late = (time.perf_counter() - self._last) * 1000 - TICK_MS
            if late > FRAME_MS:
                where = _innermost(sys._current_frames().get(self._face))
                self.seen[where] += 1


def _innermost(frame) -> str:
    """Where of our code *frame* is; it is let go at once, for it may hold a painter."""
    while frame is not None:
        name = frame.f_code.co_filename
        if "/app/" in name and "main.py" not in name:
            return f"{Path(name).name}:{frame.f_lineno}"
        frame = frame.f_back
    return "Qt"


def main() -> None:
    """Run it and print the worst."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--where", action="store_true", help="what the face was doing, too")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"HOME": folder, "SCANSTATION_API_KEY": "none", "XDG_DATA_HOME": folder}
        data = Path(folder) / "data"
        use_screen(Path(folder))
        fill(data, wanted.photos)
        read = partial(
            read_settings,
            data_dir=data,
            camera="synthetic",
            camera_width=1920,
            camera_height=1080,
            api_url="http://127.0.0.1:9",  # nobody listens
            free_space_floor_mb=0,
        )
        kept: list[tuple[Script, Machine]] = []

        def begin(window: Window) -> None:
            script = Script(window, wanted.seconds, where=wanted.where)
            kept.append((script, Machine(cores(), WARM_S + wanted.seconds)))

        run(read, begin)
    ((script, machine),) = kept
    report(script.ticks(), script.seen, machine.stops())


def cores() -> set[int]:
    """Those that the face may use; none where that cannot be asked."""
    return os.sched_getaffinity(0) if sys.platform == "linux" else set()


if __name__ == "__main__":
    main()
