"""TOML from outside: bounded before it is parsed."""

import re
import tomllib
from typing import Any

from app.foreign.errors import BadInput

_DEEPEST = 32
"""Tables and lists within each other, and names with dots between them."""
_LARGEST_NUMBER = 2**63
"""TOML itself promises no more (TOML 1.0.0, Integer); Python would refuse to write down one of some
thousand digits, even into an error."""
LARGEST = 1_000_000
"""Characters."""
_MARK = re.compile(
    r'"""(?:[^\\]|\\.)*?(?:"{3,5}|\Z)|'
    r"'''.*?(?:'{3,5}|\Z)|"
    r'"(?:[^"\\\n]|\\.)*"?|'
    r"'[^'\n]*'?|"
    r"\#[^\n]*|"
    r"[\[\]{}.=,\n]",
    re.DOTALL,
)


class BadToml(BadInput):
    """No TOML, or more of it than anybody writes. The words say in which line, where they can."""


def read_toml(said: str) -> dict[str, Any]:
    """The keys that *said* sets. Raises BadToml."""
    _check_shape(said)
    try:
        found = tomllib.loads(said)
        _check_numbers(found)
    except (ValueError, RecursionError) as error:
        raise BadToml(_words(error)) from error
    return found


def _words(error: Exception) -> str:
    return "too many brackets" if isinstance(error, RecursionError) else str(error)


def _check_shape(said: str) -> None:
    """Names with many dots take a parser minutes, brackets its whole stack."""
    if len(said) > LARGEST:
        raise BadToml(f"it has more than {LARGEST} characters")
    if said.count("[") + said.count("{") <= _DEEPEST and said.count(".") <= _DEEPEST:
        return
    depth = dots = 0
    for mark in _MARK.findall(said):
        depth += (mark in ("[", "{")) - (mark in ("]", "}"))
        dots = dots + 1 if mark == "." else dots
        dots = 0 if mark in ("=", ",", "\n") else dots
        if depth > _DEEPEST or dots > _DEEPEST:
            raise BadToml("too many brackets or dots within each other")


def _check_numbers(found: object) -> None:
    """Raises ValueError."""
    if isinstance(found, int) and not -_LARGEST_NUMBER <= found < _LARGEST_NUMBER:
        raise ValueError("a number is too large")
    if isinstance(found, dict):
        found = list(found.values())
    for one in found if isinstance(found, list) else ():
        _check_numbers(one)
