"""A kiosk on a machine that is ten times slower comes up, at the first try, each time.

The window's process is stopped for nine tenths of the time: of all that it does, starting and the
first beats too, ten times as long is what the watchdog sees. `SLOW_STARTS=20` makes it twenty.
"""

import os
import signal
import threading
from contextlib import contextmanager

import psutil
import pytest

from app.sandbox.server import SandboxServer
from tests.e2e.test_kiosk import Kiosk

STARTS = int(os.environ.get("SLOW_STARTS", "1"))
RUN_S, STOPPED_S = 0.01, 0.09
SLOW_START_S = 600


@contextmanager
def slowed_down(kiosk):
    """Every window that the watchdog starts, until the block ends. Gives the windows so far."""
    over, windows = threading.Event(), []

    def slow_down():
        while not over.is_set():
            child = kiosk.child()
            if child is None:
                over.wait(RUN_S)
                continue
            if child not in windows:
                windows.append(child)
            for number, seconds in ((signal.SIGSTOP, STOPPED_S), (signal.SIGCONT, RUN_S)):
                try:
                    child.send_signal(number)
                except psutil.NoSuchProcess:
                    break
                over.wait(seconds)

    thread = threading.Thread(target=slow_down)
    thread.start()
    try:
        yield windows
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize("start", range(STARTS))
def test_a_kiosk_on_a_slow_machine_comes_up_at_the_first_try(
    tmp_path, display_environment, xdotool, start
):
    pictures = tmp_path / "camera"
    pictures.mkdir()
    with SandboxServer(tmp_path / "server") as sandbox:
        kiosk = Kiosk(tmp_path / "station", sandbox, pictures, display_environment, xdotool)
        with kiosk.started(), slowed_down(kiosk) as windows:
            kiosk.wait_until_it_listens(seconds=SLOW_START_S)
            kiosk.press_until(
                "F4",
                lambda: kiosk.rows("SELECT id FROM session"),
                "the bench works",
                seconds=SLOW_START_S,
            )
        assert len(windows) == 1, "no start was taken for a fall"
