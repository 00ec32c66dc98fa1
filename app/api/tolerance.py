"""Values of answers in other forms than the contract's: taken as they are meant, noted once.

A value that says nothing becomes the empty one of its kind. So a field that nobody needs can never
make an answer unclear, which for a create would mean to ask, and perhaps to make, once more.
"""

import logging
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationInfo

from app.foreign.text import exact, text

log = logging.getLogger(__name__)

LONGEST_TEXT, LONGEST_VALUE = 10_000, 4000
"""Characters: more than any field of the contract has, and of what is shown."""
LONGEST_ID = 200
_LARGEST = 10**18
"""What is larger is no count, size or place of anything."""
_DEEPEST = 3


@cache
def note(field: str, form: str) -> None:
    """Say once in a run that the server writes *field* in another *form* than expected."""
    log.warning("The server's field %s is %s. The station goes on without it.", field, form)


def form_of(value: object) -> str:
    """What kind of thing a value is, for a note."""
    return "null" if value is None else type(value).__name__


def only(value: object) -> object:
    """What is told several times in a list is told; also once."""
    for _ in range(_DEEPEST):
        if not (isinstance(value, list) and value and all(one == value[0] for one in value)):
            return value
        value = value[0]
    return value


def text_of(value: object) -> str | None:
    """A text or a number as text, None for what is neither."""
    value = only(value)
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and abs(value) > _LARGEST:
        return None  # Python itself refuses to write some of them
    if not isinstance(value, str | int | float):
        return None
    return exact(str(value)[:LONGEST_TEXT])


def number_of(value: object) -> Decimal | None:
    """A number, also as text; None for what is none."""
    value = only(value)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if isinstance(value, int) and abs(value) > _LARGEST:
        return None
    try:
        number = Decimal(str(value).strip()[:LONGEST_ID])
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) <= _LARGEST else None


def things_in(value: object) -> list[object]:
    """The things of a list, also of one under `data`, `items` or `results` (contract C7).

    Raises ValueError where there is none.
    """
    for _ in range(_DEEPEST):
        if not isinstance(value, Mapping):
            break
        names = (name for name in ("data", "items", "results", "result") if name in value)
        value = value.get(next(names, ""), "")
    if value is None:
        return []
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise ValueError("Expected a list.")  # noqa: TRY004 - pydantic takes no other kind
    return list(value)


def _text(value: object, info: ValidationInfo) -> str:
    said = text_of(value)
    if said is None and value is not None:
        note(str(info.field_name), form_of(value))
    return said or ""


def _words(value: object, info: ValidationInfo) -> str:
    return text(_text(value, info), lines=True)


def _value(value: object, info: ValidationInfo) -> str:
    return text(_text(value, info), LONGEST_VALUE, lines=True)


def _count(value: object, info: ValidationInfo) -> int | None:
    number = number_of(value)
    if number is None:
        if value is not None:
            note(str(info.field_name), form_of(value))
        return None
    return int(number)


def _decimal(value: object, info: ValidationInfo) -> Decimal:
    number = number_of(value)
    if number is None:
        note(str(info.field_name), form_of(value))
    return number or Decimal(0)


def _texts(value: object, info: ValidationInfo) -> dict[str, str]:
    """Names and texts; what is under a name but no text is left out."""
    value = only(value)
    if not isinstance(value, Mapping):
        if value is not None:
            note(str(info.field_name), form_of(value))
        return {}
    told = {str(name): text_of(one) for name, one in value.items()}
    return {name: one for name, one in told.items() if one is not None}


def _objects(value: object, info: ValidationInfo) -> list[dict[str, Any]]:
    """The objects of a list, each once: one that is told twice under one id is one.

    Raises ValueError where there is no list at all.
    """
    found: dict[str, dict[str, Any]] = {}
    for place, one in enumerate(things_in(value)):
        if not isinstance(one, dict):
            note(str(info.field_name), f"a list with {form_of(one)}")
            continue
        name = own_id(one)
        found.setdefault(f"id {name}" if name else f"place {place}", one)
    return list(found.values())


def _some_objects(value: object, info: ValidationInfo) -> list[dict[str, Any]]:
    try:
        return _objects(value, info)
    except ValueError:
        note(str(info.field_name), form_of(value))
        return []


_ID_NAMES = ("id", "short_id", "public_id")


def own_id(body: Mapping[str, Any], kind: str = "") -> str:
    """The thing's own id (contract section 4, C1), "" when there is none.

    >>> own_id({"short_id": "abc", "status": "ACTIVE"})
    'abc'
    """
    typed = (f"{kind}_id", f"{kind}_short_id", f"{kind}_public_id") if kind else ()
    for name in (*_ID_NAMES, *typed, "uuid"):
        said = text_of(body.get(name))
        if said and said.strip() and len(said) <= LONGEST_ID:
            return said
    return ""


Text = Annotated[str, BeforeValidator(_text)]
"""Empty for null, absent and what is no text."""
Words = Annotated[str, BeforeValidator(_words)]
"""The same, for people."""
Value = Annotated[str, BeforeValidator(_value)]
"""What is proposed for a product: it may be a long description."""
Count = Annotated[int | None, BeforeValidator(_count)]
"""None for null, absent and what is no number; parts of one are cut off."""
Confidence = Annotated[Decimal, BeforeValidator(_decimal)]
"""A decimal as a string or a number (C9); 0 for what is neither."""
Texts = Annotated[dict[str, str], BeforeValidator(_texts)]
"""`{}` when absent or null (C8)."""
Objects = BeforeValidator(_objects)
"""A list that is needed: what is none makes the answer unclear. Null is an empty one."""
SomeObjects = BeforeValidator(_some_objects)
"""A list that nobody needs."""
