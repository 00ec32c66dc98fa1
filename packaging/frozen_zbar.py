"""Runs first in the frozen program: pyzbar must find the libzbar that was packed with it.

pyzbar asks ctypes for the system's library only, and a bench that has none would lose a decoder.
"""

import ctypes.util
import sys
from collections.abc import Callable
from pathlib import Path


def packed_first(find: Callable[[str], str | None], folder: Path) -> Callable[[str], str | None]:
    """*find*, but a library that lies in *folder* comes before the system's."""

    def find_library(name: str) -> str | None:
        packed = sorted(folder.glob(f"lib{name}.*"))
        return str(packed[0]) if packed else find(name)

    return find_library


if frozen_in := getattr(sys, "_MEIPASS", None):
    found = packed_first(ctypes.util.find_library, Path(frozen_in))
    ctypes.util.find_library = found  # type: ignore[assignment] # the parameter's name is private
