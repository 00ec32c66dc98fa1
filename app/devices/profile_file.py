"""The learned profile of the hand scanner, kept in the data folder."""

import json
import logging
from dataclasses import asdict
from pathlib import Path

from app.devices.wedge_profile import WedgeProfile

log = logging.getLogger(__name__)

_NAME = "hand-scanner.json"


def load_profile(folder: Path) -> WedgeProfile:
    """What was learned; the usual assumptions if nothing was, or the file cannot be read."""
    path = folder / _NAME
    try:
        return WedgeProfile(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return WedgeProfile()
    except (OSError, ValueError, TypeError) as error:
        log.warning("%s cannot be used, calibrate the scanner again: %s", path, error)
        return WedgeProfile()


def save_profile(folder: Path, profile: WedgeProfile) -> None:
    """Whole or not at all. Raises OSError."""
    path = folder / _NAME
    part = path.with_suffix(".part")
    part.write_text(json.dumps(asdict(profile), indent=1), encoding="utf-8")
    part.replace(path)
