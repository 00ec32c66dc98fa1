"""The settings file: what differs from the default, in TOML, whole or not at all."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli_w

from app.config.table import default_of
from app.config.values import plain
from app.settings import WrongSetting

_ABOUT = "# Written by Scan Station. Each setting: scanstation config show\n\n"


def read_file(path: Path) -> dict[str, Any]:
    """All keys of the file; none where there is no file. Raises WrongSetting, OSError."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongSetting(
            f"{path} is not valid TOML: {error}. Mend it first: scanstation config check"
        ) from error


def change_file(path: Path, changes: Mapping[str, object]) -> None:
    """Put *changes* (checked values) into the file; other keys stay as they are.

    A value that is the default leaves the file, so that a better default of a later version
    reaches this station. Raises WrongSetting, OSError.
    """
    kept = read_file(path)
    for name, value in changes.items():
        kept.pop(name, None)
        if value != default_of(name):
            kept[name] = plain(name, value)
    write_whole(path, _ABOUT + tomli_w.dumps(kept))


def write_whole(path: Path, text: str) -> None:
    """On the disk before the name is. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
