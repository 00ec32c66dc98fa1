"""Where the data files are, from source and in a frozen program."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """A file or folder below `resources/`."""
    frozen_in = getattr(sys, "_MEIPASS", None)
    root = Path(frozen_in) if frozen_in else Path(__file__).resolve().parents[1]
    return root.joinpath("resources", *parts)
