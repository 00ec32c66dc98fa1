"""The stage itself, before anything is played on it: windows, focus, keys."""

import subprocess
import sys

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit(windowTitle="stage check")
line.textChanged.connect(lambda text: print(line.width(), line.height(), text, flush=True))
line.returnPressed.connect(app.quit)
line.showFullScreen()
sys.exit(app.exec())
"""


def test_a_window_fills_the_screen_and_gets_the_keys(display_environment, xdotool):
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW],
        env=display_environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        xdotool(
            "search", "--sync", "--onlyvisible", "--name", "stage check", "windowfocus", "--sync"
        )
        xdotool("type", "4006381333931")
        xdotool("key", "Return")
        said, complaints = window.communicate(timeout=30)
    finally:
        window.kill()
        window.communicate()
    assert said.splitlines()[-1] == "1920 1080 4006381333931"
    assert complaints == ""
    assert window.returncode == 0
