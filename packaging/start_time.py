"""How long until the window is there: the bundle against the source, in turns, under Xvfb.

python -P packaging/start_time.py PROGRAM [TURNS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from smoke import x_server

ALLOWED = 2.0
"""Times the source's time; what issue and release ask for."""
_TURNS = 5


def seconds_to_window(command: Sequence[str], display: str) -> float:
    """From the start of the process until the X server has its window on the screen."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        asked = [*command, "run", "--simulate", "--data-dir", folder]
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        quiet = subprocess.DEVNULL
        begun = time.monotonic()
        with subprocess.Popen(asked, env=environment, stdout=quiet, stderr=quiet) as program:
            look = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Scan Station"]
            subprocess.run(look, env=environment, check=True, timeout=60, stdout=quiet)
            took = time.monotonic() - begun
            program.terminate()
            program.wait(60)
    return took


def main() -> int:
    """Print both and their ratio; 1 when the bundle is too slow."""
    ways = {"bundle": [sys.argv[1]], "source": [sys.executable, "-m", "app"]}
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else _TURNS  # noqa: PLR2004
    took: dict[str, list[float]] = {name: [] for name in ways}
    with x_server() as display:
        for _ in range(turns):
            for name, command in ways.items():
                took[name].append(seconds_to_window(command, display))
    middle = {name: statistics.median(times) for name, times in took.items()}
    ratio = middle["bundle"] / middle["source"]
    print(
        f"start to window, median of {turns}: bundle {middle['bundle']:.2f} s, "
        f"source {middle['source']:.2f} s, ratio {ratio:.2f} (allowed {ALLOWED})"
    )
    return int(ratio > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
