"""The domain's values as JSON and back, by their type hints; no value knows of it.

A Barcode is [text, symbology, identifier], with its add-on last if it has one; bytes are only
counted: no photo enters the trace.
"""

import dataclasses
import types
import typing
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from enum import Enum
from functools import lru_cache, singledispatch
from pathlib import Path
from typing import Any

from app.domain.barcode import Barcode, Symbology
from app.domain.gtin import Gtin

_NUMBERS = (int, float)
"""A whole one may stand for the other, as JSON has it."""
_PLAIN = frozenset({str, int, float, bool, type(None)})


def to_json(value: object) -> Any:  # noqa: ANN401 - whatever JSON has
    """What `json.dumps` takes."""
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if kind is list or kind is tuple:
        return [to_json(one) for one in value]  # type: ignore[attr-defined]
    if dataclasses.is_dataclass(value) and kind not in (Barcode, Gtin):
        return {name: to_json(getattr(value, name)) for name in _fields(kind)}
    return _odd(value)


@singledispatch
def _odd(value: object) -> Any:  # noqa: ANN401 - whatever JSON has
    """What is neither plain nor made of plain things."""
    return float(value) if hasattr(value, "__float__") else str(value)


@_odd.register
def _(value: Enum) -> Any:  # noqa: ANN401 - whatever JSON has
    return value.value


@_odd.register
def _(value: Barcode) -> list[str]:
    told = [value.text, value.symbology.value, value.identifier]
    return [*told, value.add_on] if value.add_on else told


@_odd.register
def _(value: datetime) -> str:
    return value.isoformat()


@_odd.register
def _(value: bytes) -> dict[str, int]:
    return {"bytes": len(value)}


@_odd.register(Mapping)
def _(value: Mapping[str, object]) -> dict[str, Any]:
    return {str(key): to_json(one) for key, one in value.items()}


@_odd.register(AbstractSet)
@_odd.register(deque)
def _(value: Iterable[object]) -> list[Any]:
    return [to_json(one) for one in value]


def from_json(kind: Any, data: Any) -> Any:  # noqa: ANN401 - whatever type *kind* names
    """The value of type *kind* that `to_json` made *data* of. Raises ValueError, TypeError."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _one_of(inner, data)
    if origin is not None and isinstance(data, list):
        return _sequence(inner, data)
    if kind in _PLAIN and not isinstance(data, _NUMBERS if kind in (int, float) else kind):
        raise TypeError(f"expected {kind.__name__}")
    if kind is Barcode:
        text, symbology, identifier, *add_on = data
        if not all(isinstance(one, str) for one in (text, identifier, *add_on)):
            raise TypeError("expected texts of a code")
        code = Barcode.of(text, Symbology(symbology), identifier)
        return dataclasses.replace(code, add_on="".join(add_on))
    made = _MAKERS.get(kind)
    if made is not None:
        return made(data)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _made(kind, data)
    return kind(data) if isinstance(kind, type) and issubclass(kind, Enum) else data


def _one_of(kinds: tuple[Any, ...], data: object) -> object:
    """The first of a union that takes *data*; bytes come last, for they are not kept."""
    if data is None and type(None) in kinds:
        return None
    fitting = [one for one in kinds if one is not type(None) and one is not bytes]
    return from_json(fitting[0], data)


def _sequence(kinds: tuple[Any, ...], data: list[object]) -> tuple[object, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...]
        kinds = kinds[:1]
    if len(kinds) == 1:
        return tuple(from_json(kinds[0], one) for one in data)
    return tuple(from_json(kind, one) for kind, one in zip(kinds, data, strict=True))


def _made(kind: type, data: Mapping[str, object]) -> object:
    hints = _hints(kind)
    given = {name: from_json(hints[name], one) for name, one in data.items() if name in hints}
    return kind(**given)


_MAKERS: Mapping[Any, Callable[[Any], object]] = {
    datetime: datetime.fromisoformat,
    Gtin: Gtin.parse,
    Path: Path,
    bytes: lambda _: b"",
}


@lru_cache
def _fields(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a dataclass
    return tuple(one.name for one in dataclasses.fields(kind))


@lru_cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
