"""What is asked before the settings are read, for that takes longer than a window: two facts."""

import os
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from platformdirs import user_config_path

PREFIX = "SCANSTATION_"
"""Of the settings' names in the environment."""
_YES = {"1", "true", "t", "yes", "y", "on"}


def settings_file() -> Path:
    """Where the settings file lies, if there is one."""
    return user_config_path("scanstation", appauthor=False) / "settings.toml"


def kiosk_wanted(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the settings will say so. What is wrong in them is told when they are read."""
    if "--kiosk" in arguments:
        return True
    told = [text for name, text in environment.items() if name.upper() == f"{PREFIX}KIOSK"]
    said = next(filter(None, told), None)
    return (said if said is not None else _in_file()).lower() in _YES


def _in_file() -> str:
    try:
        text = settings_file().read_text(encoding="utf-8")
        return str(tomllib.loads(text).get("kiosk", "")) if "kiosk" in text else ""
    except (OSError, ValueError):
        return ""
