"""One value of a setting: from what a person wrote, or why not."""

import functools
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError

from app.config.settings import Settings
from app.config.table import Row, table
from app.domain.errors import NeedsOperator
from app.foreign.text import is_one_line, text

_LONGEST_QUOTE = 60
_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")


class WrongValue(NeedsOperator):
    """A value that the setting cannot have."""

    title = "Wrong value"


@functools.cache
def rows() -> dict[str, Row]:
    """The table by name."""
    return {row.name: row for row in table()}


def from_text(name: str, said: str) -> object:
    """What a person typed for a setting. Raises WrongValue."""
    said = said.strip()
    kind = Settings.model_fields[name].annotation
    if kind is bool and said.lower() in (*_YES, *_NO):
        return said.lower() in _YES
    if _is_list(name):
        return checked(name, [part.strip() for part in said.split(",") if part.strip()])
    choices = {choice: choice for choice in rows()[name].choices}
    return checked(name, int(said) if said in choices and said.isdecimal() else said)


def checked(name: str, value: object) -> object:
    """*value* as the setting has it. Raises WrongValue."""
    if isinstance(value, str) and not is_one_line(value):
        quote = text(value, _LONGEST_QUOTE)
        raise WrongValue(f"{name}: expected one line without control characters, got {quote!r}.")
    try:
        return _adapter(name).validate_python(value)
    except ValidationError as error:
        raise WrongValue(_why(name, value, error)) from error


def plain(name: str, value: object) -> Any:  # noqa: ANN401 - what TOML knows
    """*value* in the types of TOML and JSON."""
    return _adapter(name).dump_python(value, mode="json")


def _is_list(name: str) -> bool:
    return rows()[name].expected.startswith("whole numbers")


@functools.cache
def _adapter(name: str) -> TypeAdapter[Any]:
    field = Settings.model_fields[name]
    kind: Any = Annotated[(field.annotation, name, *field.metadata)]
    return TypeAdapter(kind)


def _why(name: str, value: object, error: ValidationError) -> str:
    first = error.errors()[0]
    own = first["type"] == "value_error" and "expected" in first["msg"]
    if own:  # our own check says it better
        return f"{name}: {first['msg'].removeprefix('Value error, ')}."
    expected = "an address with https://" if name.endswith("_url") else rows()[name].expected
    return f"{name}: expected {expected}, got {str(value)[:_LONGEST_QUOTE]!r}."
