"""Bodies on the wire: tolerant in, exact out.

Only what somebody reads is here, so nothing else can fail. Unknown enum values stay as they are
(contract section 4); every other form of a value is in `tolerance`. An own id comes under one of
several names, or not at all (C1).
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from app.api.tolerance import (
    Confidence,
    Count,
    Objects,
    SomeObjects,
    Text,
    Texts,
    Value,
    Words,
    number_of,
    own_id,
    text_of,
)
from app.foreign.text import text

_WRAPPERS = ("data", "result", "results", "item")
_DEEPEST = 3
_LONGEST_KEY = 1024
"""Bytes of an object's key in S3."""
_SHORT_S, _LONGEST_S = 60, 7 * 86_400
"""Seconds that a ticket is good for that does not tell it, and the most that S3 allows."""


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _unwrapped(cls, body: object) -> object:
        return unwrapped(body, cls.names()) if isinstance(body, dict | list) else body

    @classmethod
    def names(cls) -> frozenset[str]:
        """Fields by which an answer of this kind is known."""
        told = (one.alias or name for name, one in cls.model_fields.items())
        return frozenset(told)


def unwrapped(body: object, names: frozenset[str]) -> object:
    """The object in *body* that has some of the *names*: under `data` or `result`, or alone in a
    list; *body* itself where there is none."""
    inner = body
    for _ in range(_DEEPEST):
        if isinstance(inner, list) and inner and all(one == inner[0] for one in inner):
            inner = inner[0]
        if not isinstance(inner, dict) or names & inner.keys():
            return inner
        under = next((inner[name] for name in _WRAPPERS if isinstance(inner.get(name), dict)), None)
        if under is None:
            return inner
        inner = under
    return inner


class _WithId(_Answer):
    id: str = ""

    @classmethod
    def names(cls) -> frozenset[str]:
        return super().names() | {"short_id", "public_id", "uuid", *_typed(cls.kind())}

    @classmethod
    def kind(cls) -> str:
        """What it is called in the names of fields."""
        return cls.__name__.removeprefix("Remote").lower()

    @model_validator(mode="before")
    @classmethod
    def _find_id(cls, body: object) -> object:
        body = unwrapped(body, cls.names())
        return {**body, "id": own_id(body, cls.kind())} if isinstance(body, dict) else body


def _typed(kind: str) -> tuple[str, ...]:
    return f"{kind}_id", f"{kind}_short_id", f"{kind}_public_id"


class RemoteSession(_WithId):
    """SessionResponseSchema."""

    status: Text = ""


class RemoteCapture(_WithId):
    """CaptureResponseSchema."""

    status: Text = ""
    capture_type: Text = ""
    raw_value: Text = ""
    error_message: Words = ""
    product_name: Words = ""
    metadata: Texts = Field(default_factory=dict)


class RemotePhoto(_WithId):
    """ProductPhotoResponseSchema."""

    photo_type: Text = ""
    s3_key: Text = ""
    sort_order: Count = None
    file_size: Count = None
    capture_id: Text = ""
    linked_as: str = ""
    """Under which name its capture stands in the answer; "" where none does."""
    metadata: Texts = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _find_capture(cls, body: object) -> object:
        body = unwrapped(body, cls.names())
        if not isinstance(body, dict):
            return body
        names = [name for name in _typed("capture") if name in body]
        told = next((name for name in names if text_of(body[name])), "")
        linked_as = told or next(iter(names), "")
        return {**body, "capture_id": body.get(told), "linked_as": linked_as}


class RemoteSessionDetail(_WithId):
    """SessionDetail: the whole truth as the server shows it. Nobody reads an id of its own."""

    status: Text = ""
    captures: Annotated[tuple[RemoteCapture, ...], Objects]
    photos: Annotated[tuple[RemotePhoto, ...], Objects] = Field(default=(), alias="product_photos")
    metadata: Texts = Field(default_factory=dict)


class RemoteCaptureStatus(_Answer):
    """CaptureStatusSchema."""

    status: Text = ""
    proposal_count: Count = None


class RemoteStatus(_Answer):
    """The light poll (#3)."""

    session_status: Text = ""
    extraction_status: Text = ""
    captures: Annotated[tuple[RemoteCaptureStatus, ...], SomeObjects] = ()


class Proposal(_WithId):
    """One proposed value (#10, #11)."""

    field_name: Words = ""
    current_value: Value = ""
    proposed_value: Value = ""
    confidence: Confidence = Decimal(0)
    reasoning: Value = ""
    source: Words = ""
    status: Text = ""


class Organization(_WithId):
    """Whom the key works for."""

    name: Words = ""


class KeyDescription(_WithId):
    """The key itself; its role as text, for the names of roles differ (C10)."""

    description: Words = ""
    role: Words = ""


def _object(value: object) -> object:
    return value if isinstance(value, dict) else None


class Caller(_Answer):
    """whoami: whose key this is."""

    user_id: Text = ""
    email: Words = ""
    organizations: Annotated[tuple[Organization, ...], SomeObjects] = ()
    api_key: Annotated[KeyDescription | None, BeforeValidator(_object)] = None


def _category(value: object, depth: int = 0) -> str:
    """Its shape is not documented: a text, a thing with a name, or a path of either."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list) and depth < _DEEPEST:
        return " > ".join(filter(None, (_category(one, depth + 1) for one in value)))
    return text(text_of(value) or "", lines=True)


class Product(_WithId):
    """A product that the catalogue knows."""

    gtin: Text = ""
    name: Words = ""
    category: Annotated[str, BeforeValidator(_category)] = ""


class _Ticket(_Answer):
    upload_url: Text = ""
    upload_fields: Texts = Field(default_factory=dict)
    s3_key: Text = ""
    expires_in: Any = None


@dataclass(frozen=True, slots=True)
class UploadTicket:
    """Leave to put one file into the storage. Its fields are secrets: never shown."""

    url: str = field(repr=False)
    fields: dict[str, str] = field(repr=False)
    s3_key: str
    expires_in: int
    """Seconds."""

    @classmethod
    def read(cls, body: object) -> "UploadTicket":
        """Out of #13's answer. Raises ValueError where the address or the key is missing.

        The form's own field `key` says the same as `s3_key`. A ticket that does not tell how long
        it is good is taken to be good for a minute.
        """
        ticket = _Ticket.model_validate(body)
        told = ticket.s3_key if len(ticket.s3_key) <= _LONGEST_KEY else ""
        s3_key = told or ticket.upload_fields.get("key", "")
        if not ticket.upload_url or not s3_key:
            raise ValueError("upload_url")
        good_for = number_of(ticket.expires_in)
        seconds = _SHORT_S if good_for is None else min(max(int(good_for), 0), _LONGEST_S)
        return cls(ticket.upload_url, ticket.upload_fields, s3_key, seconds)
