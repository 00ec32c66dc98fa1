"""The real program, offscreen, with an operator who shoots what the synthetic bench shows.

Usage: record.py DATA_DIR. Ends by itself; what happened is in the trace.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.application import run
from app.config.settings import Settings
from app.domain.session import CaptureMode

TYPED = "96385074"
SHOOTING = (2, 3)
"""Steps that wait for a photo, which is refused when the pack has been exchanged meanwhile."""
PATIENCE_MS = 4_000


def scanned(state):
    """The camera goes on meanwhile: what was typed may have left the bench again."""
    return [capture.barcode.text for capture in state.captures]


class Operator(QObject):
    """Does the next thing as soon as the one before is shown."""

    def __init__(self, window):
        super().__init__(window)
        self.window, self.step = window, 0
        self.wishes = wishes = window.wishes
        self.plan = [
            (lambda _: True, lambda: wishes.session_requested.emit(CaptureMode.BOTH)),
            (lambda state: state.capture is not None, wishes.shutter_pressed.emit),
            (lambda state: state.photo_count >= 1 and state.capture, wishes.shutter_pressed.emit),
            (lambda state: state.photo_count >= 2, lambda: wishes.code_typed.emit(TYPED)),
            (lambda state: TYPED in scanned(state), wishes.undo_requested.emit),
            (lambda _: True, wishes.end_requested.emit),
            (lambda state: state.session is None, QApplication.instance().quit),
        ]
        self.waited = QElapsedTimer()
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(50)

    def look(self):
        state = self.window._state
        if self.step in SHOOTING and self.waited.hasExpired(PATIENCE_MS):
            self.waited.restart()
            self.wishes.next_product_requested.emit()  # the pack was exchanged: that one, then
            self.step = 1 if state.photo_count == 0 else 2
            return
        if self.step < len(self.plan) and state is not None:
            ready, act = self.plan[self.step]
            if ready(state):
                self.step += 1
                self.waited.restart()
                act()


if __name__ == "__main__":
    settings = Settings(
        data_dir=Path(sys.argv[1]), simulate=True, camera="synthetic", free_space_floor_mb=0
    )
    sys.exit(run(lambda: settings, Operator))
