"""Bodies on the wire: tolerant in, exact out.

Unknown fields are ignored, missing ones get their default, unknown enum values stay as they are
(contract section 4). An own id comes under one of several names, or not at all (C1).
"""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from app.foreign.text import exact, text

_LONGEST = 4000
"""Characters of any text; the contract has 500 for the longest, a code (section 2, #6)."""
_MOST_PLACES = 30
"""Of a decimal, before and behind its point: Python would write out a billion zeros."""
_ID_NAMES = ("id", "short_id", "public_id")


def extract_id(body: dict[str, Any], kind: str = "", location: str = "") -> str:
    """The thing's own id, "" when there is none. *location* is the Location header.

    >>> extract_id({"short_id": "abc", "status": "ACTIVE"})
    'abc'
    """
    typed = (f"{kind}_id", f"{kind}_short_id", f"{kind}_public_id") if kind else ()
    for name in (*_ID_NAMES, *typed, "uuid"):
        value = body.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value):
            return exact(str(value)[:_LONGEST])
    return location.rstrip("/").rpartition("/")[2]


def _or_empty(value: object) -> object:
    return {} if value is None else value


def _text(value: object) -> object:
    """A fact: an id, a state, a code."""
    if isinstance(value, str):
        return exact(value[:_LONGEST])
    return "" if value is None else value


def _words(value: object) -> object:
    """For people."""
    return text(value, lines=True) if isinstance(value, str) else _text(value)


def _value(value: object) -> object:
    """What is proposed for a product: it may be a long description."""
    return text(value, _LONGEST, lines=True) if isinstance(value, str) else _text(value)


def _number(value: object) -> Decimal:
    """A decimal as a string or a number (C9); what is neither tells nothing."""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return Decimal(0)
    usual = number.is_finite() and abs(number.adjusted()) < _MOST_PLACES
    return number if usual else Decimal(0)


Metadata = Annotated[dict[str, Any], BeforeValidator(_or_empty)]
"""`{}` when absent or null (C8)."""
Text = Annotated[str, BeforeValidator(_text)]
Words = Annotated[str, BeforeValidator(_words)]
Value = Annotated[str, BeforeValidator(_value)]


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, coerce_numbers_to_str=True)


class _WithId(_Answer):
    id: str = ""

    @model_validator(mode="before")
    @classmethod
    def _find_id(cls, body: object) -> object:
        if not isinstance(body, dict):
            return body
        kind = cls.__name__.removeprefix("Remote").lower()
        return {**body, "id": extract_id(body, kind)}


class RemoteSession(_WithId):
    """SessionResponseSchema."""

    status: str
    capture_mode: Text = ""
    created: datetime | None = None
    metadata: Metadata = Field(default_factory=dict)
    capture_count: int = 0
    photo_count: int = 0


class RemoteCapture(_WithId):
    """CaptureResponseSchema."""

    status: Text = ""
    capture_type: Text = ""
    raw_value: Text = ""
    gtin: Text = ""
    error_message: Words = ""
    product_name: Words = ""
    created: datetime | None = None
    metadata: Metadata = Field(default_factory=dict)


class RemotePhoto(_WithId):
    """ProductPhotoResponseSchema."""

    photo_type: Text = ""
    s3_key: Text = ""
    original_filename: Text = ""
    sort_order: int = 0
    file_size: int | None = None
    capture_id: str | None = None
    metadata: Metadata = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _find_capture(cls, body: object) -> object:
        if not isinstance(body, dict):
            return body
        names = ("capture_short_id", "capture_public_id", "capture_id")
        return {**body, "capture_id": next((body[n] for n in names if body.get(n)), None)}


class RemoteSessionDetail(_WithId):
    """SessionDetail: the whole truth as the server shows it."""

    status: str
    captures: tuple[RemoteCapture, ...]
    photos: tuple[RemotePhoto, ...] = Field(default=(), alias="product_photos")
    metadata: Metadata = Field(default_factory=dict)


class RemoteCaptureStatus(_Answer):
    """CaptureStatusSchema."""

    status: Text = ""
    proposal_count: int = 0


class RemoteStatus(_Answer):
    """The light poll (#3)."""

    session_status: str
    extraction_status: Text = ""
    captures: tuple[RemoteCaptureStatus, ...] = ()


class Proposal(_WithId):
    """One proposed value (#10, #11)."""

    field_name: Words = ""
    current_value: Value = ""
    proposed_value: Value = ""
    confidence: Annotated[Decimal, BeforeValidator(_number)] = Decimal(0)
    reasoning: Value = ""
    source: Words = ""
    status: Text = "PENDING"


class Organization(_WithId):
    """Whom the key works for."""

    name: Words = ""


class KeyDescription(_WithId):
    """The key itself; its role as text, for the names of roles differ (C10)."""

    description: Words = ""
    role: Words = ""


class Caller(_Answer):
    """whoami: whose key this is."""

    user_id: Text = ""
    email: Words = ""
    organizations: tuple[Organization, ...] = ()
    api_key: KeyDescription | None = None


def _category(value: object) -> object:
    """Its shape is not documented: a text, a thing with a name, or a path of either."""
    if isinstance(value, dict):
        return _category(value.get("name"))
    if isinstance(value, list):
        return " > ".join(filter(None, (str(_category(one)) for one in value)))
    return _words(value)


class Product(_WithId):
    """A product that the catalogue knows."""

    gtin: Text = ""
    name: Words = ""
    category: Annotated[str, BeforeValidator(_category)] = ""


class _Ticket(_Answer):
    upload_url: str
    upload_fields: dict[str, str]
    s3_key: str
    expires_in: int


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
        """Out of #13's answer. Raises pydantic.ValidationError."""
        ticket = _Ticket.model_validate(body)
        return cls(ticket.upload_url, ticket.upload_fields, ticket.s3_key, ticket.expires_in)
