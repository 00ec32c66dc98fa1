"""What is asked before the settings are read, for that takes longer than a window: two facts."""

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from platformdirs import user_config_path

from app.files.side_file import NotASideFile, read_bounded
from app.foreign.toml_reader import read_toml

PREFIX = "SCANSTATION_"
"""Of the settings' names in the environment."""
_NO = {"0", "false", "f", "no", "n", "off", ""}
_LINE = re.compile(r"""^\s*["']?kiosk["']?\s*=\s*["']?([^"'#\s]*)""", re.MULTILINE)


def settings_file() -> Path:
    """Where the settings file lies, if there is one."""
    return user_config_path("scanstation", appauthor=False) / "settings.toml"


def kiosk_wanted(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the settings will say so. What is wrong in them is told when they are read."""
    if "--kiosk" in arguments:
        return True
    told = [text for name, text in environment.items() if name.upper() == f"{PREFIX}KIOSK"]
    said = next(filter(None, told), None)
    return means_kiosk(said) if said is not None else kiosk_in_file(settings_file())


def means_kiosk(said: object) -> bool:
    """Whether a value of the setting `kiosk` asks for a kiosk. Whatever is no clear "no" does: the
    price of a kiosk too many is a full screen, that of a kiosk too few an open desktop.

    >>> [means_kiosk(said) for said in (True, "yes", "maybe", 7, False, "off", 0)]
    [True, True, True, True, False, False, False]
    """
    return str(said).strip().lower() not in _NO


def kiosk_in_file(path: Path) -> bool:
    """Whether the settings file asks for a kiosk, also where other lines of it are damaged. A file
    that is there and cannot be read at all may have asked for one."""
    try:
        content = read_bounded(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, NotASideFile):
        return True
    if b"\0" in content:
        return True  # what a power cut leaves of a file
    text = content.decode("utf-8-sig", errors="replace")
    return "kiosk" in text and _said_in(text)


def _said_in(text: str) -> bool:
    try:
        return means_kiosk(read_toml(text).get("kiosk", False))
    except ValueError:
        found = _LINE.search(text)
        return found is not None and means_kiosk(found[1])
