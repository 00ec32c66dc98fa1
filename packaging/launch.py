"""Where the frozen program begins: PyInstaller wants a script, not an entry point."""

import os
import sys
from pathlib import Path

from app.entry import main


def opened_as_a_window(program: str) -> bool:
    """Whether a person opened it from a menu or a folder, and means the bench."""
    path = Path(program)
    return path.stem.lower() == "scanstationw" or path.parent.name == "MacOS"


if __name__ == "__main__":
    if sys.stdout is None or sys.stderr is None:  # Windows gives a window's program none
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for good
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    if len(sys.argv) == 1 and opened_as_a_window(sys.executable):
        sys.argv.append("run")
    main()
