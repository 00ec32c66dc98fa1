"""The real program, and what an operator reads on its window, as JSON lines.

    python told_desk.py OUT.jsonl DATA_DIR API_URL CAMERA

A line for each change: the number of the band's event, its words, and the lamp of the server.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from app.bootstrap.application import run
from app.config.settings import Settings

LOOK_MS = 20


class Eyes(QObject):
    """Look at the window as a person does: again and again."""

    def __init__(self, out, window):
        super().__init__(window)
        self.out, self.window, self.before = out, window, None
        self.lamp = window.findChild(QLabel, "serverLamp")
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(LOOK_MS)

    def look(self):
        state = self.window._state
        number = state.notice.number if state else -1
        seen = {"number": number, "band": self.window.band.words, "lamp": self.lamp.text()}
        if seen != self.before:
            self.before = seen
            self.out.write(json.dumps(seen) + "\n")
            self.out.flush()


if __name__ == "__main__":
    told, folder, api_url, camera = sys.argv[1:]
    settings = Settings(data_dir=Path(folder), api_url=api_url, camera=camera)
    with Path(told).open("a") as out:
        sys.exit(run(lambda: settings, lambda window: Eyes(out, window)))
