"""How the program ends: in order after Ctrl+C and a polite kill, and past a driver that hangs."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.devices.cameras.capture import still_hanging


@contextmanager
def interruptible(application: QApplication) -> Iterator[None]:
    """Ctrl+C and a polite kill end the work like a person does.

    By `exit`: `quit` asks every window first, and a kiosk's refuses.
    """
    before = {
        number: signal.signal(number, lambda *_: application.exit())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    awake = QTimer()  # Python looks at signals only while it runs
    awake.start(200)
    awake.timeout.connect(_look_around)
    try:
        yield
    finally:
        awake.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def _look_around() -> None:
    """Nothing to do: being called is what lets Python see a signal."""


def end_past_hanging_drivers(code: int) -> None:
    """End here when a camera's driver hangs; all else is closed by now.

    It might wake up while the interpreter is taken down, and fall: no end on purpose.
    """
    if not still_hanging():
        return
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    os._exit(code)
