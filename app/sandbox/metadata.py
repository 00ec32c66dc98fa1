"""Metadata (contract, 3.6): flat text to text, merged on write."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

MOST_KEYS, LONGEST_KEY, LONGEST_VALUE = 50, 40, 500


def within_limits(metadata: dict[str, str] | None) -> dict[str, str] | None:
    """*metadata* itself. Raises ValueError when it is too much."""
    for key, value in (metadata or {}).items():
        if not 1 <= len(key) <= LONGEST_KEY:
            raise ValueError(f"Expected keys of 1 to {LONGEST_KEY} characters, got {len(key)}.")
        if len(value) > LONGEST_VALUE:
            raise ValueError(
                f"Expected values of at most {LONGEST_VALUE} characters, got {len(value)}."
            )
    if metadata and len(metadata) > MOST_KEYS:
        raise ValueError(f"Expected at most {MOST_KEYS} keys, got {len(metadata)}.")
    return metadata


_SCHEMA = {
    "type": "object",
    "maxProperties": MOST_KEYS,
    "propertyNames": {"minLength": 1, "maxLength": LONGEST_KEY},
    "additionalProperties": {"type": "string", "maxLength": LONGEST_VALUE},
}
Metadata = Annotated[
    Annotated[dict[str, str], WithJsonSchema(_SCHEMA)] | None, AfterValidator(within_limits)
]


def merged(old: Mapping[str, str], new: dict[str, str] | None) -> dict[str, str]:
    """*old* after writing *new*: an empty text deletes its key, `{}` and None clear all.

    Raises ValueError when the result is too much.

    >>> merged({"a": "1", "b": "2"}, {"b": "", "c": "3"})
    {'a': '1', 'c': '3'}
    >>> merged({"a": "1"}, None)
    {}
    """
    if not new:
        return {}
    result = {key: value for key, value in {**old, **new}.items() if value}
    within_limits(result)
    return result
