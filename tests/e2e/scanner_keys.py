"""A hand scanner's keys by XTEST, with a clock that knows when the computer was late."""

import ctypes
import time
from ctypes.util import find_library

LATE_S = 0.040
"""A scanner's own clock never waits for this computer: a longer gap was ours, not its."""
MODIFIERS = {"shift": 50, "ctrl": 37}
"""Keycodes of the left ones."""


class Scanner:
    """Presses keys by XTEST, as a scanner's hardware does, and knows when it was late."""

    def __init__(self, display):
        self._x, self._test = (ctypes.CDLL(find_library(name)) for name in ("X11", "Xtst"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._x.XCloseDisplay(self._display)

    def scan(self, wanted, delay):
        """Press *wanted* with *delay* seconds between; the longest gap that there may have been.

        The X server gives a key its time somewhere between the request and its answer, so that two
        keys may lie as far apart as the first one's request and the second one's answer.
        """
        longest, before = 0.0, time.perf_counter()
        for key in wanted:
            asked = time.perf_counter()
            *held, code = key.split("+")
            modifiers = [MODIFIERS[name] for name in held]
            for place in (*modifiers, int(code)):
                self._press(place, down=True)
            longest, before = max(longest, time.perf_counter() - before), asked
            time.sleep(delay)
            for place in (int(code), *modifiers):
                self._press(place, down=False)
        return longest

    def rest(self):
        """Between two scans the hand moves."""
        time.sleep(0.08)

    def _press(self, place, *, down):
        self._test.XTestFakeKeyEvent(self._display, place, int(down), 0)
        self._x.XSync(self._display, 0)
