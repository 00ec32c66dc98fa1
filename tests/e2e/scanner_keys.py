"""A hand scanner's keys by XTEST, with a clock that knows when the computer was late."""

import ctypes
import time
from ctypes.util import find_library

FIRST_LATE_S, LATE_S = 0.040, 0.230
"""A scanner's own clock never waits for this computer: a longer gap behind its first key, or behind
another, was ours, not its."""
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
        """Press *wanted* with *delay* seconds between; True when this computer was late for it.

        The X server gives a key its time somewhere between the request and its answer, so that two
        keys may lie as far apart as the first one's request and the second one's answer.
        """
        late, before = False, time.perf_counter()
        for number, key in enumerate(wanted):
            asked = time.perf_counter()
            *held, code = key.split("+")
            modifiers = [MODIFIERS[name] for name in held]
            for place in (*modifiers, int(code)):
                self._press(place, down=True)
            most = FIRST_LATE_S if number == 1 else LATE_S
            late |= number > 0 and time.perf_counter() - before > most
            before = asked
            time.sleep(delay)
            for place in (int(code), *modifiers):
                self._press(place, down=False)
        return late

    def rest(self):
        """Between two scans the hand moves."""
        time.sleep(0.08)

    def _press(self, place, *, down):
        self._test.XTestFakeKeyEvent(self._display, place, int(down), 0)
        self._x.XSync(self._display, 0)
