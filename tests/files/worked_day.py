"""A day at the bench by the real program: the window, training, and every command that writes.

Usage: worked_day.py HOME. The process has the umask that it was started with.
"""

import os
import subprocess
import sys
from pathlib import Path

PATIENCE_S = 200
WINDOW = """
import sys
import app.bootstrap.application as application
from PySide6.QtCore import QTimer
from app.domain.session import CaptureMode

MOST_PRESSES = 15  # the pack may be exchanged before each of them: a day without a photo, then

def works(window):
    steps = {{}}
    def go_on():
        state, wishes = window._state, window.wishes
        if state is None:
            return
        if state.session is None and "begun" in steps:
            application.QApplication.instance().quit()
        elif state.session is None:
            wishes.session_requested.emit(CaptureMode.BOTH)
        elif "done" in steps:
            wishes.end_requested.emit()
        elif state.photo_count or steps.get("begun", 0) == MOST_PRESSES:
            steps["done"] = True
        else:
            steps["begun"] = steps.get("begun", 0) + 1
            wishes.shutter_pressed.emit()
    timer = QTimer(window)
    timer.timeout.connect(go_on)
    timer.start(1000)

def leaves(window):
    timer = QTimer(window)
    timer.timeout.connect(lambda: window._state and application.QApplication.instance().quit())
    timer.start(50)

run = application.run
application.run = lambda read: run(read, {operator})
sys.argv = ["scanstation", "run", *{options!r}]
from app.entry import main
main()
"""


def started(*command):
    """A process of its own, with the program's own entrance."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", *map(str, command)],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
    except subprocess.TimeoutExpired as late:
        sys.exit(f"{command[1:]} did not end; it said last: {str(late.stderr)[-3000:]}")
    assert done.returncode == 0, (command, done.stdout + done.stderr)


def command(*words):
    """A command line."""
    started("-m", "app", *words)


def window(operator, *options):
    """The window with an *operator* who leaves it in the end."""
    words = [str(one) for one in options]
    started("-c", WINDOW.format(operator=operator, options=words))


def work(home):
    """Everything once."""
    data, out = home / "data", home / "out"
    os.environ["SCANSTATION_FREE_SPACE_FLOOR_MB"] = "0"
    window("works", "--simulate", "--data-dir", data)
    window("leaves", "--training", "--data-dir", data)
    simulated = ("--data-dir", data / "simulation")
    command("cards", "--out", out / "cards.pdf", *simulated)
    command("export", "last", "--to", out / "export", *simulated)
    command("bundle", "--to", out / "bundle.zip", "--simulate", "--data-dir", data)
    command("replay", data / "simulation" / "trace", "--data-dir", home / "again")
    command("replay", data / "simulation" / "trace")
    profile = out / "profile.toml"
    command("config", "export", profile)
    profile.write_text('theme = "light"\n')
    command("config", "import", profile, "--yes")
    command("config", "qr", "--out", out / "profile.png")


if __name__ == "__main__":
    work(Path(sys.argv[1]))
