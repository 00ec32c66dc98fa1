"""A day at the bench by the real program: the window, training, and every command that writes.

Usage: worked_day.py HOME. The process has the umask that it was started with.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 100
WINDOW = """
import sys
sys.path.insert(0, {tests!r})
import app.bootstrap.application as application
from PySide6.QtCore import QTimer
from record import Operator

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
    done = subprocess.run(
        [sys.executable, "-P", *map(str, command)],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, (command, done.stdout + done.stderr)


def command(*words):
    """A command line."""
    started("-m", "app", *words)


def window(operator, *options):
    """The window with an *operator* who leaves it in the end."""
    words = [str(one) for one in options]
    tests = str(ROOT / "tests" / "e2e")
    started("-c", WINDOW.format(tests=tests, operator=operator, options=words))


def work(home):
    """Everything once."""
    data, out = home / "data", home / "out"
    os.environ["SCANSTATION_FREE_SPACE_FLOOR_MB"] = "0"
    window("Operator", "--simulate", "--data-dir", data)
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
    command("config", "qr", out / "profile.png")


if __name__ == "__main__":
    work(Path(sys.argv[1]))
