"""Where the value of each setting comes from."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from app.config.settings import Settings
from app.config.startup import PREFIX
from app.config.table import Row, default_of, shown, table
from app.config.values import WrongValue, checked, from_text


class Origin(StrEnum):
    """Later ones win."""

    DEFAULT = "default"
    FILE = "file"
    BENCH = "set at the bench"
    ENVIRONMENT = "environment"
    COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Present:
    """A setting as it is now."""

    row: Row
    value: str
    """As `shown`."""
    origin: Origin

    @property
    def fixed(self) -> bool:
        """What the file says would not count."""
        return self.origin in (Origin.ENVIRONMENT, Origin.COMMAND_LINE)


def present(
    settings: Settings,
    file: Mapping[str, Any],
    environment: Mapping[str, str] = os.environ,
    remembered: Mapping[str, object] = MappingProxyType({}),
) -> tuple[Present, ...]:
    """Every setting in force, with where it comes from. *file*: its keys; *remembered*: what holds
    over the file because the bench chose it."""
    return tuple(
        Present(
            row,
            shown(getattr(settings, row.name)),
            _origin(row.name, settings, file, given, remembered),
        )
        for given in (in_environment(environment),)
        for row in table()
    )


def in_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Settings that the environment gives: name to text. Empty ones count as not given."""
    return {
        key.upper().removeprefix(PREFIX).lower(): text
        for key, text in environment.items()
        if key.upper().startswith(PREFIX) and text
    }


def _origin(
    name: str,
    settings: Settings,
    file: Mapping[str, Any],
    given: Mapping[str, str],
    remembered: Mapping[str, object],
) -> Origin:
    value = getattr(settings, name)
    if name in given and _means(name, given[name], value):
        return Origin.ENVIRONMENT
    if name not in given and name in remembered and remembered[name] == value:
        return Origin.BENCH
    if name not in given and name in file and _is(name, file[name], value):
        return Origin.FILE
    if name in given or name in file or value != default_of(name):
        return Origin.COMMAND_LINE
    return Origin.DEFAULT


def _is(name: str, raw: object, value: object) -> bool:
    try:
        return checked(name, raw) == value
    except WrongValue:
        return False


def _means(name: str, text: str, value: object) -> bool:
    try:
        return from_text(name, text.strip("[]")) == value
    except WrongValue:
        return False
