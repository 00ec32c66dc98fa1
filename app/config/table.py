"""Every setting as one line of a table: made from the model, so that nothing is told twice."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from app.config.settings import Settings

NOW, LATER = "at once", "at the next start"
_NOBODYS = {"group": "Others", "unit": "", "now": False, "here": False}


@dataclass(frozen=True, slots=True)
class Row:
    """What is to be known of a setting, but for its value."""

    name: str
    group: str
    words: str
    """What it does, in plain words."""
    expected: str
    """What it may be: "a whole number from 50 to 100"."""
    default: str
    """As `shown`."""
    choices: tuple[str, ...] = ()
    """All that it may be, where they are few; as `shown`."""
    unit: str = ""
    now: bool = False
    """A change counts at once."""
    here: bool = False
    """It is this station's own: no other's business."""

    @property
    def when(self) -> str:
        """When a change counts."""
        return NOW if self.now else LATER

    def matches(self, search: str) -> bool:
        """Whether every word of *search* is in what is to be known of it."""
        told = " ".join((self.name, self.group, self.words, self.unit, *self.choices)).lower()
        return all(word in told for word in search.lower().split())


def table() -> tuple[Row, ...]:
    """All settings, group by group."""
    rows = [_row(name, field) for name, field in Settings.model_fields.items()]
    groups = list(dict.fromkeys(row.group for row in rows))
    return tuple(sorted(rows, key=lambda row: groups.index(row.group)))


def shown(value: object) -> str:
    """A value as people write and read it; "" for an empty one.

    >>> shown(True), shown((6, 10)), shown(90)
    ('yes', '6, 10', '90')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def default_of(name: str) -> object:
    """What the setting is when nobody said anything."""
    return Settings.model_fields[name].get_default(call_default_factory=True, validated_data={})


def _row(name: str, field: FieldInfo) -> Row:
    extra = field.json_schema_extra
    told: dict[str, Any] = _NOBODYS | (extra if isinstance(extra, dict) else {})
    return Row(
        name,
        words=field.description or "",
        expected=_expected(field),
        default=shown(default_of(name)),
        choices=_choices(field.annotation),
        **told,
    )


def _choices(kind: object) -> tuple[str, ...]:
    if kind is bool:
        return "yes", "no"
    return tuple(map(shown, get_args(kind))) if get_origin(kind) is Literal else ()


def _expected(field: FieldInfo) -> str:
    kind = field.annotation
    if choices := _choices(kind):
        named = ", ".join(choice or "empty" for choice in choices)
        return f"one of {named}" if kind is not bool else "yes or no"
    if get_origin(kind) is tuple:
        return "whole numbers with commas between them"
    words: dict[object, str] = {int: "a whole number", float: "a number", Path: "a folder"}
    found = next((words[one] for one in words if one is kind), "text")
    return f"{found}{_bounds(field)}"


def _bounds(field: FieldInfo) -> str:
    bounds = {
        name: value
        for one in field.metadata
        for name in ("ge", "gt", "le", "max_length")
        if (value := getattr(one, name, None)) is not None
    }
    if "max_length" in bounds:
        return f" of at most {bounds['max_length']} characters"
    least = f"{bounds['ge']}" if "ge" in bounds else f"more than {bounds.get('gt')}"
    if "le" in bounds:
        return f" from {least} to {bounds['le']}"
    return f" of {least} or more" if "ge" in bounds else ""
