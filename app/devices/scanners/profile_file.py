"""The learned profile of the hand scanner, kept in the data folder."""

import json
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.devices.scanners.wedge_profile import WedgeProfile
from app.files.side_file import SideFile
from app.foreign.json_reader import read_json

_NAME = "hand-scanner.json"


def profile_file(folder: Path) -> SideFile[WedgeProfile]:
    """The profile of the hand scanner at the station with this data *folder*."""
    return SideFile(
        "hand scanner",
        folder / _NAME,
        _parse,
        WedgeProfile(),
        "The hand scanner is read as most of them type.",
        "Teach the station the hand scanner again: F12, then S.",
    )


def save_profile(file: SideFile[WedgeProfile], profile: WedgeProfile) -> None:
    """Whole or not at all. Raises OSError."""
    file.write(json.dumps(asdict(profile), indent=1))


def _parse(content: bytes) -> WedgeProfile:
    """Raises ValueError, TypeError, BadInput."""
    profile = WedgeProfile(**read_json(content))
    for name, value in asdict(profile).items():
        if not _fits(name, value):
            raise ValueError(f"{name}: {value!r}")
    return profile


def _fits(name: str, value: Any) -> bool:  # noqa: ANN401 - what JSON holds
    match name:
        case "terminated":
            return value is None or isinstance(value, bool)
        case "by_place" | "caps_inverts":
            return isinstance(value, bool)
        case "longest_gap_ms":
            return isinstance(value, int | float) and math.isfinite(value) and value > 0
        case "translation" | "keyboard":
            return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
        case _:
            return isinstance(value, str)
