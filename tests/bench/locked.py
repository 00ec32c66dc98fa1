"""A locked kiosk in a real window: random keys, touches, scans, closings and falls, for a while.

    python3 packaging/dev.py bench locked [--seconds S] [--seed N]

After each step the store says whether anything was done while the bench was locked; then it ends
with 1. The walk of tests/e2e/test_locked_kiosk.py, which takes half a minute.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.domain.barcode import Symbology  # noqa: E402
from app.sandbox.server import SandboxServer  # noqa: E402
from app.vision.symbol_drawing import draw_symbol  # noqa: E402
from tests.e2e.conftest import window_manager, x_server  # noqa: E402
from tests.e2e.locked_walk import LockedKiosk, walk  # noqa: E402

PATIENCE_S = 30


def pack(folder):
    """A product lies before the camera all the time."""
    folder.mkdir()
    page = np.full((720, 1280, 3), 190, np.uint8)
    symbol = draw_symbol("012345678905", Symbology.UPC_A, 3)
    page[260 : 260 + symbol.shape[0], 450 : 450 + symbol.shape[1]] = symbol[..., None]
    cv2.imwrite(str(folder / "pack.png"), page)
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**9)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        with (
            x_server(home) as display,
            window_manager(display, home),
            SandboxServer(home / "server") as sandbox,
        ):
            own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": name}
            environment = {**os.environ, **own}

            def xdotool(*arguments):
                return subprocess.run(
                    ["xdotool", *arguments],
                    env=environment,
                    capture_output=True,
                    text=True,
                    timeout=PATIENCE_S,
                    check=True,
                ).stdout.strip()

            camera = pack(home / "camera")
            kiosk = LockedKiosk(home / "station", sandbox, camera, environment, xdotool)
            counts = walk(kiosk, options.seconds, options.seed)
    total = sum(counts.values())
    print(
        f"{total} steps in {options.seconds:.0f} s, nothing was done while locked: {dict(counts)}"
    )


if __name__ == "__main__":
    main()
