"""How soon a window is up, as a multiple of a bare PySide6 window's; when the bench is complete,
and when a scan is kept, while the camera still opens.

python3 packaging/dev.py bench start [ROUNDS]

Each figure is the median of ROUNDS processes, both kinds by turns, from the process's start to the
window's first expose. Needs a display, or runs offscreen.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
"""
STATION = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
"""
WATCH = """
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose and not self.seen:
            self.seen = True
            print("up", time.time(), flush=True)
        return False
app = QApplication(sys.argv[:1])
first = First()
first.seen = False
app.installEventFilter(first)
"""
BARE += (
    WATCH
    + """
window = QMainWindow()
window.showMaximized()
while not first.seen:
    app.processEvents()
"""
)
STATION += (
    WATCH
    + """
import os
from app.bootstrap.splash import open_first
open_first()
from functools import partial
from PySide6.QtCore import QTimer
from app.domain.session import CaptureMode
from app.bootstrap.application import run
from app.config.reading import read_settings
address, folder = sys.argv[1:]

def ready(window):
    print("complete", time.time(), flush=True)
    window.wishes.session_requested.emit(CaptureMode.BARCODE_SCAN)
    window.wishes.code_typed.emit("9521234500018")  # in the station's queue after the session
    def look():
        if window._state is not None and window._state.capture_count:
            print("scanned", time.time(), flush=True)
            print("camera", window.status._devices["Camera"].text(), flush=True)
            os._exit(0)  # the camera's thread hangs for long
    timer = QTimer(window, interval=5)
    timer.timeout.connect(look)
    timer.start()

sys.exit(run(partial(read_settings, camera=address, data_dir=folder), ready))
"""
)


def timed(script: str, *arguments: str) -> dict[str, float | str]:
    """Seconds from the start of the process to what it says."""
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = dict(line.split(" ", 1) for line in done.stdout.splitlines() if " " in line)
    if "up" not in said or (arguments and "scanned" not in said):
        sys.exit(f"{done.returncode} {done.stdout} {done.stderr}")
    return {
        name: words if name == "camera" else float(words) - begun for name, words in said.items()
    }


def main() -> None:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with socket.create_server(("127.0.0.1", 0)) as silent, tempfile.TemporaryDirectory() as folder:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/never"  # a camera that hangs
        os.environ["HOME"] = folder
        bare, station = [], []
        for number in range(rounds + 1):  # the first one warms the disk
            bare.append(timed(BARE))
            station.append(timed(STATION, address, f"{folder}/{number}"))
    plain = statistics.median(one["up"] for one in bare[1:])
    ours = statistics.median(one["up"] for one in station[1:])
    scanned = statistics.median(one["scanned"] for one in station[1:])
    print(f"bare window      {plain * 1000:6.0f} ms")
    print(f"station's window {ours * 1000:6.0f} ms   {ours / plain:.2f} x   (goal: at most 1.5 x)")
    complete = statistics.median(one["complete"] for one in station[1:])
    print(f"bench complete   {complete * 1000:6.0f} ms")
    print(f"first scan kept  {scanned * 1000:6.0f} ms   camera then: {station[-1]['camera']}")


if __name__ == "__main__":
    main()
