"""Every wrong line of the settings file and every wrong name or value of the environment."""

import difflib
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.config.sources import in_environment
from app.config.values import WrongValue, checked, from_text, rows
from app.early import PREFIX

_ALSO_IN_ENVIRONMENT = frozenset({"api_key", "watchdog", "pin"})
"""Read from there, but no settings."""
_LINE = re.compile(r"at line (\d+)")
_MOST_BROKEN_LINES = 100


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong."""

    where: str
    """`settings.toml, line 3` or the name of the variable."""
    words: str
    """What was expected, what was got, what to do."""


Complaints = Mapping[str, Callable[[str], str]]
"""By setting: what is wrong with a value of the right type; "" for nothing."""


def check_file(path: Path, also: Complaints = MappingProxyType({})) -> list[Finding]:
    """Everything wrong in the file at *path*; nothing where there is none. Raises OSError."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return []
    except UnicodeDecodeError as error:
        words = f"expected UTF-8 text, got byte {error.object[error.start]:#04x}. Save it as UTF-8."
        return [Finding(str(path), words)]
    return check_text(text, path.name, also)


def check_text(text: str, name: str, also: Complaints = MappingProxyType({})) -> list[Finding]:
    """Everything wrong in a settings file with this *text*, in the order of its lines."""
    keys, broken = _read_around(text.splitlines())
    found = dict(broken)
    for key, value in keys.items():
        if words := _wrong(key, value, also):
            found.setdefault(_line_of(key, text.splitlines()), words)
    return [Finding(f"{name}, line {line}", found[line]) for line in sorted(found)]


def check_environment(
    environment: Mapping[str, str] = os.environ, also: Complaints = MappingProxyType({})
) -> list[Finding]:
    """Everything wrong with the variables that start as ours do."""
    return [
        Finding(f"{PREFIX}{name.upper()}", words)
        for name, text in sorted(in_environment(environment).items())
        if name not in _ALSO_IN_ENVIRONMENT and (words := _wrong_text(name, text, also))
    ]


def _read_around(lines: list[str]) -> tuple[dict[str, Any], dict[int, str]]:
    """The keys of all lines that can be read, and what is wrong with the others."""
    broken: dict[int, str] = {}
    for _ in range(_MOST_BROKEN_LINES):
        try:
            return tomllib.loads("\n".join(lines)), broken
        except tomllib.TOMLDecodeError as error:
            found = _LINE.search(str(error))
            number = min(int(found[1]) if found else len(lines), len(lines))
            while number > 1 and not lines[number - 1].strip():
                number -= 1  # it noticed at the end of the text
            broken[number] = (
                f'expected NAME = VALUE with text in quotes, such as theme = "dark", got '
                f"{lines[number - 1].strip()!r} ({str(error).split(' (at')[0]}). Write it anew."
            )
            lines[number - 1] = ""
    return {}, broken


def _wrong(key: str, value: object, also: Complaints) -> str:
    """What is wrong with a line that TOML can read; "" for nothing."""
    if key not in rows():
        return _unknown(key, _nearest(key))
    try:
        right = checked(key, value)
    except WrongValue as error:
        return f"{error} Change it, or take the line away: then it is {_default(key)}."
    return also[key](str(right)) if key in also else ""


def _wrong_text(name: str, text: str, also: Complaints) -> str:
    if name not in rows():
        near = _nearest(name)
        return _unknown(name, f"{PREFIX}{near.upper()}" if near else "")
    try:
        right = from_text(name, text.strip("[]"))
    except WrongValue as error:
        return f"{error} Change it, or unset it: then it is {_default(name)}."
    return also[name](str(right)) if name in also else ""


def _unknown(key: str, near: str) -> str:
    hint = f"Did you mean {near}? Write that, or take it away." if near else "Take it away."
    return f"expected the name of a setting, got {key!r}. {hint}"


def _nearest(key: str) -> str:
    return next(iter(difflib.get_close_matches(key.lower(), rows(), n=1)), "")


def _default(name: str) -> str:
    return repr(rows()[name].default) if rows()[name].default else "empty"


def _line_of(key: str, lines: list[str]) -> int:
    """Where *key* or the table of that name stands; counted from 1."""
    names = f"(?:{re.escape(key)}|\"{re.escape(key)}\"|'{re.escape(key)}')"
    place = re.compile(rf"\s*(?:{names}\s*[=.]|\[+\s*{names}\s*[\].])")
    return next((number for number, line in enumerate(lines, 1) if place.match(line)), 1)
