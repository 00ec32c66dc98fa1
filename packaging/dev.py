"""The one door to every chore of this repository.

    python3 packaging/dev.py run          the simulated bench in a window
    python3 packaging/dev.py test         lint, types, all tests
    python3 packaging/dev.py --help       the others

Needs nothing but Python 3.11: what else is missing, it fetches. This file itself must parse on
older Pythons, so that they get a sentence and not a SyntaxError; the work is in `chores.py`.
"""

from __future__ import annotations

import shutil
import sys


def newer_python() -> str:
    """The command of a Python on this machine that is new enough, or of the one to install."""
    names = [f"python3.{minor}" for minor in range(15, 10, -1)]
    return next((name for name in names if shutil.which(name)), "python3.11")


if sys.version_info < (3, 11):  # noqa: UP036 - this is the file that tells them
    sys.exit(
        f"Expected Python 3.11 or newer, got {sys.version.split()[0]} ({sys.executable}).\n"
        "Install a newer one if you have none, then type:\n"
        f"  {newer_python()} packaging/dev.py {' '.join(sys.argv[1:])}"
    )

from chores import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
