"""What a host's own `openapi.json` says of the requests that the station makes (contract, C5).

Only what the station uses is read, and whatever cannot be read is taken to be as expected: a
document that is wrong must not be worse than none.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

V1 = "/scanner/api/v1"
OPERATIONS = {
    "create_session": ("POST", "/sessions"),
    "read_session": ("GET", "/sessions/{}"),
    "poll_session": ("GET", "/sessions/{}/status"),
    "end_session": ("POST", "/sessions/{}/end"),
    "submit_session": ("POST", "/sessions/{}/submit"),
    "create_capture": ("POST", "/captures"),
    "ticket": ("GET", "/sessions/{}/presigned-upload-url"),
    "register_photo": ("POST", "/sessions/{}/photos"),
    "order_photos": ("POST", "/sessions/{}/photos/reorder"),
    "change_photo": ("PATCH", "/sessions/{}/photos/{}"),
}
"""What must be there for the work to arrive, by method and path."""
_METHODS = ("POST", "PATCH", "PUT", "GET", "DELETE")
_DEEPEST, _MOST = 8, 500
LONGEST_RAW_VALUE = 500
"""Characters (contract section 2, #6), where the host does not say otherwise."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One request, as the host describes it."""

    methods: tuple[str, ...]
    fields: tuple[str, ...] = ()
    """Of the body; () where the document tells none."""
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HostContract:
    """What was found of each operation, by its name above; those that are missing are left out."""

    operations: Mapping[str, Operation]
    longest_raw_value: int = LONGEST_RAW_VALUE
    photo_types: tuple[str, ...] = ()
    capture_types: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Every name of a field in a body."""
        return frozenset(name for one in self.operations.values() for name in one.fields)

    def method(self, operation: str) -> str:
        """By which method the host takes it: as expected where that is one of them."""
        expected = OPERATIONS[operation][0]
        found = self.operations.get(operation)
        if found is None or not found.methods or expected in found.methods:
            return expected
        return found.methods[0]

    def as_text(self) -> str:
        """To be kept; see `from_text`."""
        return json.dumps(asdict(self))


AS_EXPECTED = HostContract({})


def from_text(text: str) -> HostContract | None:
    """What `as_text` gave; None for anything else."""
    try:
        kept = json.loads(text)
        operations = {
            name: Operation(**{field: tuple(value) for field, value in one.items()})
            for name, one in kept.pop("operations").items()
        }
        limit = int(kept.pop("longest_raw_value"))
        return HostContract(operations, limit, **{name: tuple(one) for name, one in kept.items()})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def read_contract(document: object) -> HostContract | None:
    """Out of an OpenAPI document of version 3; None where it is none of this API."""
    paths = document.get("paths") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(paths, dict):
        return None
    reader = _Reader(document, paths)
    found = {name: one for name in OPERATIONS if (one := reader.operation(name)) is not None}
    if "create_session" not in found:
        return None
    raw_value = reader.field("create_capture", "raw_value")
    limit = raw_value.get("maxLength")
    good = isinstance(limit, int) and not isinstance(limit, bool) and limit > 0
    return HostContract(
        found,
        limit if good and isinstance(limit, int) else LONGEST_RAW_VALUE,
        reader.enum("register_photo", "photo_type"),
        reader.enum("create_capture", "capture_type"),
    )


class _Reader:
    """Looks into one document, however it is nested."""

    def __init__(self, document: dict[str, Any], paths: dict[str, Any]) -> None:
        self._document = document
        self._paths: dict[str, dict[str, Any]] = {}
        for path, item in list(paths.items())[:_MOST]:
            if isinstance(item, dict):
                short = re.sub(r"\{[^}]*\}", "{}", str(path)).rstrip("/").removeprefix(V1)
                self._paths.setdefault(short, item)

    def operation(self, name: str) -> Operation | None:
        item = self._paths.get(OPERATIONS[name][1])
        if item is None:
            return None
        methods = tuple(one for one in _METHODS if isinstance(item.get(one.lower()), dict))
        required = [str(one) for schema in self._body(name) for one in _list(schema, "required")]
        return Operation(methods, tuple(self._properties(name)), tuple(dict.fromkeys(required)))

    def field(self, name: str, field: str) -> dict[str, Any]:
        """One field's schema, with all that it refers to."""
        found: dict[str, Any] = {}
        for one in self._schemas(self._properties(name).get(field)):
            found = {**one, **found}
        return found

    def enum(self, name: str, field: str) -> tuple[str, ...]:
        told = self.field(name, field).get("enum")
        return tuple(str(one) for one in told[:_MOST]) if isinstance(told, list) else ()

    def _properties(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for schema in self._body(name):
            told = schema.get("properties")
            found |= told if isinstance(told, dict) else {}
        return dict(list(found.items())[:_MOST])

    def _body(self, name: str) -> Iterator[dict[str, Any]]:
        expected, path = OPERATIONS[name]
        item = self._paths.get(path, {})
        ways = [expected, *_METHODS]
        asked = [item[one.lower()] for one in ways if isinstance(item.get(one.lower()), dict)]
        for body in self._schemas(asked[0].get("requestBody") if asked else None):
            content = body.get("content")
            for one in content.values() if isinstance(content, dict) else ():
                yield from self._schemas(one.get("schema") if isinstance(one, dict) else None)

    def _schemas(self, schema: object, depth: int = 0) -> Iterator[dict[str, Any]]:
        """A schema and those that it is made of."""
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return
        yield schema
        for name in ("allOf", "anyOf", "oneOf"):
            for one in _list(schema, name)[:_DEEPEST]:
                yield from self._schemas(one, depth + 1)
        if isinstance(schema.get("$ref"), str):
            yield from self._schemas(self._referred(schema["$ref"]), depth + 1)

    def _referred(self, place: str) -> object:
        found: object = self._document
        for part in place.removeprefix("#/").split("/")[:_DEEPEST]:
            found = found.get(part) if isinstance(found, dict) else None
        return found


def _list(schema: Mapping[str, Any], name: str) -> list[Any]:
    told = schema.get(name)
    return told if isinstance(told, list) else []
