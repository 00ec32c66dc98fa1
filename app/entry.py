"""The way in: a window is up before the rest of the program is read."""

import sys

from app.bootstrap.splash import open_first
from app.config.startup import kiosk_wanted
from app.files.private import keep_private


def main() -> None:
    """Every command; `run` shows a window first."""
    keep_private()
    wanted = "run" in sys.argv[1:2] and "--help" not in sys.argv and not kiosk_wanted(sys.argv)
    # A kiosk's watchdog opens nothing: the window is its child's, and so is the mark in the Dock.
    # The splash is held until the program ends: Qt keeps no widget alive that Python lets go.
    splash = open_first() if wanted else None
    from app.cli import main as command

    try:
        command()
    finally:
        del splash
