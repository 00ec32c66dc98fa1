"""How loud the station is, remembered in the data folder."""

import json
from pathlib import Path

LOUDEST = 10


def load_sound(folder: Path) -> tuple[int, bool]:
    """Volume, 0 to 10, and whether it is muted; loud where nothing was kept."""
    try:
        volume, muted = json.loads((folder / "sound.json").read_text(encoding="ascii"))
        return max(0, min(LOUDEST, int(volume))), bool(muted)
    except (OSError, ValueError, TypeError):
        return LOUDEST, False


def save_sound(folder: Path, volume: int, muted: bool) -> None:  # noqa: FBT001 - a signal's value
    """Keep it. Raises OSError."""
    part = folder / "sound.part"
    part.write_text(json.dumps([volume, muted]), encoding="ascii")
    part.replace(folder / "sound.json")
