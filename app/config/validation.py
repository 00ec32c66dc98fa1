"""Every wrong line of the settings file and every wrong name or value of the environment."""

import difflib
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.config.settings import Settings
from app.config.sources import in_environment
from app.config.startup import PREFIX
from app.config.values import WrongValue, checked, from_text, rows
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.toml_reader import BadToml, read_toml

_ALSO_IN_ENVIRONMENT = frozenset({"api_key", "watchdog", "pin"})
"""Read from there, but no settings."""
_LINE = re.compile(r"at (?:line (\d+)|end of document)")
_MOST_BROKEN_LINES = 100


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong."""

    where: str
    """`settings.toml, line 3` or the name of the variable."""
    words: str
    """What was expected, what was got, what to do."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a settings file says."""

    values: dict[str, Any]
    """Setting to its checked value."""
    findings: list[Finding]
    wrong: frozenset[str] = frozenset()
    """The settings that the wrong lines are about, or most likely about."""


EVERYTHING = frozenset(Settings.model_fields)
"""What is wrong in a file of which nothing can be read."""
Complaints = Mapping[str, Callable[[str], str]]
"""By setting: what is wrong with a value of the right type; "" for nothing."""


def check_file(path: Path, also: Complaints = MappingProxyType({})) -> list[Finding]:
    """Everything wrong in the file at *path*; nothing where there is none. Raises OSError."""
    return look_into_file(path, also).findings


def look_into_file(path: Path, also: Complaints = MappingProxyType({})) -> Looked:
    """The file at *path*: its right values, and what is wrong. Nothing of both where there is no
    file. Raises OSError."""
    try:
        content = read_bounded(path)
    except FileNotFoundError:
        return Looked({}, [])
    except NotASideFile as error:
        return Looked({}, [Finding(str(path), f"{error}. Put a file of text there.")], EVERYTHING)
    if b"\0" in content:
        words = "zero bytes are in it, as after a power cut. Restore it from a backup."
        return Looked({}, [Finding(str(path), words)], EVERYTHING)
    try:
        return look_into_text(content.decode("utf-8-sig"), path.name, also)
    except UnicodeDecodeError as error:
        words = f"expected UTF-8 text, got byte {content[error.start]:#04x}. Save it as UTF-8."
        found = look_into_text(content.decode("utf-8-sig", errors="replace"), path.name, also)
        return Looked(found.values, [Finding(str(path), words), *found.findings], found.wrong)


def check_text(text: str, name: str, also: Complaints = MappingProxyType({})) -> list[Finding]:
    """Everything wrong in a settings file with this *text*, in the order of its lines."""
    return look_into_text(text, name, also).findings


def look_into_text(text: str, name: str, also: Complaints = MappingProxyType({})) -> Looked:
    """The right values of a settings file with this *text*, and everything wrong, in the order of
    its lines. Lines that are no TOML do not take the others along."""
    lines = text.split("\n")
    keys, found = _read_around(list(lines))
    values, wrong = {}, set(EVERYTHING if keys is None else ())
    for key, value in (keys or {}).items():
        words = _wrong(key, value, also)
        if not words:
            values[key] = checked(key, value)
            continue
        found.setdefault(_line_of(key, lines), words)
        wrong.add(key if key in rows() else nearest(key))
    told = [Finding(f"{name}, line {line}", found[line]) for line in sorted(found)]
    return Looked(values, told, frozenset(wrong | _named_in(lines, found)))


def check_environment(
    environment: Mapping[str, str] = os.environ,
    also: Complaints = MappingProxyType({}),
    *,
    unknown: bool = True,
) -> list[Finding]:
    """Everything wrong with the variables that start as ours do. Without *unknown* those are left
    out whose names are like no setting's: they may be another program's."""
    return [
        Finding(f"{PREFIX}{name.upper()}", words)
        for name, text in sorted(in_environment(environment).items())
        if name not in _ALSO_IN_ENVIRONMENT
        and (unknown or nearest(name))
        and (words := _wrong_text(name, text, also))
    ]


def _read_around(lines: list[str]) -> tuple[dict[str, Any] | None, dict[int, str]]:
    """The keys of all lines that can be read, and what is wrong with the others. None for a text
    of which so many lines are no TOML that it is no settings file."""
    broken: dict[int, str] = {}
    for _ in range(_MOST_BROKEN_LINES):
        try:
            return read_toml("\n".join(lines)), broken
        except BadToml as error:
            found = _LINE.search(str(error))
            if found is None:
                words = f"expected NAME = VALUE, got {error}. Write it anew."
                return None, broken | {1: words}
            number = min(int(found[1] or len(lines)), len(lines))
            while number > 1 and not lines[number - 1].strip():
                number -= 1  # it noticed at the end of the text
            broken[number] = (
                f'expected NAME = VALUE with text in quotes, such as theme = "dark", got '
                f"{lines[number - 1].strip()!r} ({str(error).split(' (at')[0]}). Write it anew."
            )
            lines[number - 1] = ""
    return None, broken


def _named_in(lines: list[str], broken: Mapping[int, str]) -> set[str]:
    names = (lines[number - 1].partition("=")[0] for number in broken if number <= len(lines))
    return {nearest(name.strip().strip("'\"")) for name in names}


def _wrong(key: str, value: object, also: Complaints) -> str:
    """What is wrong with a line that TOML can read; "" for nothing."""
    if key not in rows():
        return _unknown(key, nearest(key))
    try:
        right = checked(key, value)
    except WrongValue as error:
        return f"{error} Change it, or take the line away: then it is {_default(key)}."
    return also[key](str(right)) if key in also else ""


def _wrong_text(name: str, text: str, also: Complaints) -> str:
    if name not in rows():
        near = nearest(name)
        return _unknown(name, f"{PREFIX}{near.upper()}" if near else "")
    try:
        right = from_text(name, text.strip("[]"))
    except WrongValue as error:
        return f"{error} Change it, or unset it: then it is {_default(name)}."
    return also[name](str(right)) if name in also else ""


def _unknown(key: str, near: str) -> str:
    hint = f"Did you mean {near}? Write that, or take it away." if near else "Take it away."
    return f"expected the name of a setting, got {key!r}. {hint}"


def nearest(key: str) -> str:
    """The setting whose name is most like *key*; "" when none is."""
    return next(iter(difflib.get_close_matches(key.lower(), rows(), n=1)), "")


def _default(name: str) -> str:
    return repr(rows()[name].default) if rows()[name].default else "empty"


def _line_of(key: str, lines: list[str]) -> int:
    """Where *key* or the table of that name stands; counted from 1."""
    names = f"(?:{re.escape(key)}|\"{re.escape(key)}\"|'{re.escape(key)}')"
    place = re.compile(rf"\s*(?:{names}\s*[=.]|\[+\s*{names}\s*[\].])")
    return next((number for number, line in enumerate(lines, 1) if place.match(line)), 1)
