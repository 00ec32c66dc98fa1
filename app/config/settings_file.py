"""The settings file: what a person changes on purpose. Comments and order stay."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit

from app.config.settings import WrongSetting
from app.config.table import default_of
from app.config.values import plain
from app.files.durable import write_whole
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.json_reader import utf8
from app.foreign.toml_document import editable_toml
from app.foreign.toml_reader import read_toml

_ABOUT = "# Settings of Scan Station. Each one: scanstation config show\n\n"


def read_file(path: Path) -> dict[str, Any]:
    """All keys of the file; none where there is no file. Raises WrongSetting, OSError."""
    return read_toml(_text(path))


def change_file(path: Path, changes: Mapping[str, object]) -> None:
    """Put *changes* (checked values) into the file; everything else stays as it is written.

    A value that is the default leaves the file, so that a better default of a later version
    reaches this station. Raises WrongSetting, OSError.
    """
    before = _text(path)
    after = _changed(before or _ABOUT, changes)
    if after != (before or _ABOUT):
        write_whole(path, after)


def as_toml(values: Mapping[str, object]) -> str:
    """*values* (checked) as the text of a settings file."""
    return tomlkit.dumps({name: plain(name, value) for name, value in values.items()})


def _text(path: Path) -> str:
    """A text that is TOML. Raises WrongSetting, OSError."""
    try:
        text = utf8(read_bounded(path))
        read_toml(text)
    except FileNotFoundError:
        return ""
    except (ValueError, NotASideFile) as error:
        raise WrongSetting(
            f"{path} is not valid TOML: {error}. Correct it first: scanstation config check"
        ) from error
    return text


def _changed(text: str, changes: Mapping[str, object]) -> str:
    """Raises WrongSetting where the text cannot be changed without a change of something else."""
    document, wanted = editable_toml(text), read_toml(text)
    for name, value in changes.items():
        if value == default_of(name):
            wanted.pop(name, None)
            document.pop(name, None)
        else:
            wanted[name] = document[name] = plain(name, value)
    after = tomlkit.dumps(document)
    if read_toml(after) != wanted:
        raise WrongSetting(
            f"The settings file cannot be changed by the program: {', '.join(changes)}. "
            "Change it by hand."
        )
    return after
