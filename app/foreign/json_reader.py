"""JSON from outside: bounded before it is parsed, finite numbers, whole characters."""

import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from app.foreign.errors import BadInput
from app.foreign.text import exact

_Read = TypeVar("_Read")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""What an escape of half a character begins with."""
_BRACKET = re.compile(r"[\[\]{}]")
_LARGEST_NUMBER, _MOST_DIGITS = 2**63, 24
"""Of whole numbers: ours are counts, times and hashes of a picture."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one entrance takes."""

    largest: int = 1_000_000
    """Bytes."""
    deepest: int = 64
    """Lists and objects within each other."""
    most: int = 200_000
    """Values and names."""
    odd_numbers: bool = False
    """A number that is none, or larger than any of ours, tells nothing (null), and spoils no more:
    where the rest must be read whatever one field says."""


SMALL = Bounds()
"""Enough for every file beside the database."""


def read_json(content: bytes | str, bounds: Bounds = SMALL) -> Any:  # noqa: ANN401 - what JSON holds
    """What *content* says: UTF-8 with or without a mark. Raises BadInput."""
    if len(content) > bounds.largest:
        raise BadInput(f"it has more than {bounds.largest} bytes")
    said = exact(content) if isinstance(content, str) else utf8(content)
    _check_shape(said, bounds)
    try:
        decoder = _PATIENT if bounds.odd_numbers else _DECODER
        found = decoder.decode(said.strip(" \t\r\n"))
    except (ValueError, RecursionError) as error:
        if isinstance(error, BadInput):
            raise
        raise BadInput(f"it is no JSON ({_where(error)})") from error
    return _whole(found) if _HALF.search(said) else found


def utf8(content: bytes) -> str:
    """UTF-8 with or without the mark at its beginning that Windows' editor writes. Raises
    BadInput."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        raise BadInput(f"byte {byte:#04x} is no UTF-8 text; save it as UTF-8") from error


def _check_shape(said: str, bounds: Bounds) -> None:
    """Before anything is made of it. The quick look first: hardly any text needs the other."""
    if said.count(",") + said.count(":") + said.count("[") + said.count("{") > bounds.most:
        bare = _STRING.sub("", said)
        if sum(map(bare.count, ",:[{")) > bounds.most:
            raise BadInput(f"it holds more than {bounds.most} values")
    if said.count("[") + said.count("{") <= bounds.deepest:
        return
    depth = 0
    for one in _BRACKET.findall(_STRING.sub("", said)):
        depth += 1 if one in "[{" else -1
        if depth > bounds.deepest:
            raise BadInput(f"it is nested deeper than {bounds.deepest} levels")


def _whole(found: Any) -> Any:  # noqa: ANN401 - what JSON holds
    """*found* with every text of it `exact`; as deep as the bounds let it be."""
    if isinstance(found, str):
        return exact(found)
    if isinstance(found, list):
        return [_whole(one) for one in found]
    if isinstance(found, dict):
        return {exact(name): _whole(one) for name, one in found.items()}
    return found


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise BadInput("it holds a number that is too large")
    return number


def _short(digits: str) -> int:
    number = int(digits) if len(digits) < _MOST_DIGITS else _LARGEST_NUMBER
    if abs(number) >= _LARGEST_NUMBER:
        raise BadInput("it holds a number that is too large")
    return number


def _refuse(name: str) -> object:
    raise BadInput(f"{name} is no number")


def _where(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}, column {error.colno}"
    return "nested without end"


_DECODER = json.JSONDecoder(parse_float=_finite, parse_int=_short, parse_constant=_refuse)


def _or_nothing(read: Callable[[str], _Read]) -> Callable[[str], _Read | None]:
    def reading(said: str) -> _Read | None:
        try:
            return read(said)
        except BadInput:
            return None

    return reading


_PATIENT = json.JSONDecoder(
    parse_float=_or_nothing(_finite),
    parse_int=_or_nothing(_short),
    parse_constant=_or_nothing(_refuse),
)
