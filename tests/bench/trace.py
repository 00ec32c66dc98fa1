"""What the trace costs: share of a core, and whether the face ever waits for it.

    python3 packaging/dev.py bench trace [--seconds N] [--json]

The synthetic bench at 1920 x 1080 and 30 frames a second through the real reader, a product each 3
seconds, its use cases, commits, requests and keys at the rate of a busy hour, all noted as in the
program. Counted are the recorder's own thread (packing pictures, writing) and the time that the
telling takes in the threads that tell. The face's timer, due each 5 ms, is watched in slices of a
few seconds, by turns with the trace and without it, so that what else the computer does counts for
both: how late it is in a usual slice, and how often by more than a frame at 60 Hz. Exit code 1: the
trace takes more than 3 % of a core, or a usual slice's worst is half a frame worse with it.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from app.bootstrap.demo_products import demo_products, draw_demo_symbol
from app.devices.cameras.synthetic import SyntheticBench
from app.devices.scanners.keys import Stroke
from app.domain.barcode import Barcode, CodeSource
from app.domain.event_sink import nobody
from app.observability.metrics.counting import Counting
from app.observability.metrics.metrics_files import Numbers
from app.observability.trace.decode_recorder import Eyes
from app.observability.trace.recorder import Recorder
from app.station.state import Notice, Verdict
from app.vision.code_selection import Attention
from app.vision.debouncer import Rearm
from app.vision.png import pack
from app.vision.reader import Reader

FPS, SCAN_EVERY_S = 30, 3.0
TICK_S, SLICE_S, FRAME_MS = 0.005, 3.0, 1000 / 60
MOST_PERCENT = 3
SIZE = (1920, 1080)
OATS = Barcode.of("9521234500018")


class Timed:
    """A witness that keeps what its callers pay, in seconds of their own processor time."""

    def __init__(self, witness):
        self.witness, self.took = witness, []

    def __call__(self, kind, /, **facts):
        begun = time.thread_time()
        self.witness(kind, **facts)
        self.took.append(time.thread_time() - begun)


def a_scan(witness, number):
    """What one product brings beside its frames: keys, use cases, commits, requests."""
    notice = Notice(number, Verdict.READ, "9 521234 500018")
    strokes = [Stroke(one, float(place), place=2) for place, one in enumerate("9521234500018\r")]
    witness("keys", strokes=strokes, pause=None, code="9521234500018", broken=None)
    for what in ("Codes.scan", "Shots.aim", "Shots.shoot", "Shots.aim", "Shots.shoot"):
        args = (OATS, CodeSource.WEDGE)
        witness("do", what=what, args=args, more=None, ms=4.0, notice=notice, ids=("a" * 32,))
        witness("shown")
    for _ in range(30):
        witness("commit", ms=0.8)
    for _ in range(13):
        witness("request", method="POST", path="/scanner/api/v1/captures", status=201, ms=80.0)


def look(frames, seconds, witness, stop):
    """The decoder's thread at the camera's pace."""
    eyes = Eyes(Reader.live(), Attention(Rearm()), witness)
    begun, number, scans = time.monotonic(), 0, 0
    while time.monotonic() - begun < seconds:
        image = frames[int(number / FPS / SCAN_EVERY_S * 4) % len(frames)]
        readings = eyes.read(image)
        eyes.feed(readings, SIZE, time.monotonic())
        number += 1
        if number / FPS > scans * SCAN_EVERY_S:
            scans += 1
            a_scan(witness, scans)
        time.sleep(max(0.0, begun + number / FPS - time.monotonic()))
    stop.append(number)


def lateness(seconds, witness, frames):
    """How late the face's timer was each time, in ms, while the decoder is at work; its frames."""
    application = QCoreApplication.instance() or QCoreApplication([])
    stop, late, due = [], [], [time.perf_counter() + TICK_S]
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick():
        now = time.perf_counter()
        late.append((now - due[0]) * 1000)
        due[0] = now + TICK_S
        if stop:
            application.quit()

    timer.timeout.connect(tick)
    decoder = threading.Thread(target=look, args=(frames, seconds, witness, stop))
    decoder.start()
    timer.start(round(TICK_S * 1000))
    application.exec()
    decoder.join()
    return late, stop[0]


def by_turns(seconds, told, frames):
    """Lateness in each slice without the trace, in each with it, and the frames seen with it."""
    without, recorded, seen = [], [], 0
    for number in range(slices(seconds)):
        for on in (number % 2 == 0, number % 2 == 1):  # now one is first, now the other
            late, count = lateness(SLICE_S, told if on else nobody, frames)
            (recorded if on else without).append(late)
            seen += count if on else 0
    return without, recorded, seen


def slices(seconds):
    return max(1, round(seconds / SLICE_S))


def usual(parts, figure):
    """A figure of a slice, the median of all: what else the computer did spoils a few of them."""
    return round(statistics.median(map(figure, parts)), 2)


def stalls(late):
    """So many a minute were late by more than a frame."""
    return sum(one > FRAME_MS for one in late) * 60 / SLICE_S


def at(share):
    """The lateness that this share of a slice's ticks stayed below."""
    return lambda late: sorted(late)[min(len(late) - 1, int(len(late) * share))]


def compared(without, recorded):
    """Name to what the face's timer showed without and with the trace."""
    figures = {
        "late_p50_ms": at(0.5),
        "late_p99_ms": at(0.99),
        "late_worst_of_a_slice_ms": at(1),
        "stalls_a_minute": stalls,
    }
    return {name: [usual(without, one), usual(recorded, one)] for name, one in figures.items()}


def shown():
    """A dozen frames: packs that lie, and the empty table."""
    with SyntheticBench(demo_products(), draw_demo_symbol, size=SIZE, fps=0) as bench:
        return [bench.picture(number) for number in range(60, 60 + 12 * 145, 145)]


def cpu_of(thread):
    for one in psutil.Process().threads():
        if one.id == thread.native_id:
            return one.user_time + one.system_time
    return 0.0


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    frames = shown()
    lateness(1.0, nobody, frames)  # what is done once is done
    with tempfile.TemporaryDirectory() as folder:
        numbers = Numbers(Path(folder) / "numbers")
        with Recorder(Path(folder), 64_000_000, pack, [Counting(numbers)]) as recorder:
            told = Timed(recorder)
            without, recorded, seen = by_turns(given.seconds, told, frames)
            time.sleep(0.2)
            cpu = cpu_of(recorder._thread)
        files = list(Path(folder).glob("*.*"))
        pictures = [one for one in files if one.suffix == ".png"]
        size = sum(one.stat().st_size for one in files if one.suffix == ".jsonl")
    wall = slices(given.seconds) * SLICE_S
    told.took.sort()
    line = {
        "seconds": round(wall, 1),
        "frames": seen,
        "facts": len(told.took),
        "dropped": recorder.dropped,
        "pictures": len(pictures),
        "percent_of_a_core": round(100 * (cpu + sum(told.took)) / wall, 2),
        "of_it_told_in_other_threads": round(100 * sum(told.took) / wall, 3),
        "longest_tell_ms": round(told.took[-1] * 1000, 2),
        "lines_MB_for_2000_products": round(size / (wall / SCAN_EVERY_S) * 2000 / 1e6, 1),
        **compared(without, recorded),
    }
    print(json.dumps(line) if given.json else "  ".join(f"{k} {v}" for k, v in line.items()))
    before, after = line["late_worst_of_a_slice_ms"]
    calm = after - before < FRAME_MS / 2
    sys.exit(0 if line["percent_of_a_core"] <= MOST_PERCENT and calm else 1)


if __name__ == "__main__":
    main()
