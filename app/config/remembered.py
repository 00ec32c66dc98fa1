"""What keys and pages of the bench change by themselves: how loud it is, what it speaks.

Not in the settings file, which is the administrator's. Each value is kept with what the settings
file said then. It holds over the file as long as the file still says the same: the key for the
volume holds over a restart, and a later change of the file wins.
"""

import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.config.table import shown
from app.config.values import checked, plain
from app.files.side_file import SideFile
from app.foreign.json_reader import read_json

_NAME = "remembered.json"
REMEMBERED = frozenset({"volume", "muted", "language"})
"""The settings that the bench may change by itself."""
_lock = threading.Lock()
"""Two threads remember: that of the settings and that of the set-up."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that the bench chose."""

    value: object
    file_said: str | None
    """What the settings file said then, as `shown`; None for nothing."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """The content of the file."""

    values: Mapping[str, Kept] = field(default_factory=dict)
    set_up: bool = False
    """A person has seen the first steps to their end."""


def remembered_file(folder: Path) -> SideFile[Remembered]:
    """The file in the data *folder*."""
    return SideFile(
        "remembered state",
        folder / _NAME,
        _parse,
        Remembered(),
        "Volume and language are as the settings say.",
        "Set volume and language again; delete the bad file when nobody needs it.",
    )


def in_force(remembered: Remembered, file: Mapping[str, Any]) -> dict[str, object]:
    """The remembered values that hold over a settings *file* with these values."""
    return {
        name: kept.value
        for name, kept in remembered.values.items()
        if kept.file_said == _said(file, name)
    }


def remember(folder: Path, changes: Mapping[str, object], file: Mapping[str, Any]) -> None:
    """Keep *changes*, whose names are in REMEMBERED, over what the settings *file* says now.

    Raises OSError.
    """
    kept = {name: Kept(value, _said(file, name)) for name, value in changes.items()}
    with _lock:
        before = remembered_file(folder).read()
        _write(folder, Remembered({**before.values, **kept}, before.set_up))


def forget(folder: Path, names: Iterable[str]) -> None:
    """From now on the settings file says what these are. Raises OSError."""
    gone = set(names)
    with _lock:
        before = remembered_file(folder).read()
        kept = {name: one for name, one in before.values.items() if name not in gone}
        if kept != before.values:
            _write(folder, Remembered(kept, before.set_up))


def remember_set_up(folder: Path) -> None:
    """The first steps are over. Raises OSError."""
    with _lock:
        _write(folder, Remembered(remembered_file(folder).read().values, set_up=True))


def _write(folder: Path, remembered: Remembered) -> None:
    values = {
        name: {"value": plain(name, kept.value), "file_said": kept.file_said}
        for name, kept in remembered.values.items()
    }
    content = {"set_up": remembered.set_up, "values": values}
    remembered_file(folder).write(json.dumps(content, indent=1))


def _parse(content: bytes) -> Remembered:
    """What a newer version knows more is left out. Raises ValueError, LookupError, TypeError,
    WrongValue, BadInput."""
    told = read_json(content)
    values = {
        name: Kept(checked(name, one["value"]), _text_or_none(one["file_said"]))
        for name, one in dict(told["values"]).items()
        if name in REMEMBERED
    }
    if not isinstance(told["set_up"], bool):
        raise TypeError("set_up")
    return Remembered(values, told["set_up"])


def _text_or_none(one: object) -> str | None:
    if one is None or isinstance(one, str):
        return one
    raise TypeError("file_said")


def _said(file: Mapping[str, Any], name: str) -> str | None:
    return shown(file[name]) if name in file else None
