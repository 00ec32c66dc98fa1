"""JSON into schemas. What does not fit is an unclear answer: the write may have happened."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from app.api.errors import Unreachable
from app.api.schemas import RemoteCapture, RemotePhoto, UploadTicket, extract_id

_Answer = TypeVar("_Answer", bound=BaseModel)
_Thing = TypeVar("_Thing", RemoteCapture, RemotePhoto)


def read(kind: type[_Answer], body: object) -> _Answer:
    """One thing; some answers wrap it in `data`."""
    if isinstance(body, dict) and isinstance(body.get("data"), dict):
        body = body["data"]
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        raise _unclear(kind.__name__, error) from None


def read_list(kind: type[_Answer], body: object) -> list[_Answer]:
    """A bare list, or one under `data`, `items` or `results` (contract section 4, C7)."""
    if isinstance(body, dict):
        body = next((body[name] for name in ("data", "items", "results") if name in body), None)
    if not isinstance(body, list):
        raise Unreachable(f"Expected a list of {kind.__name__}, got {type(body).__name__}.")
    return [read(kind, one) for one in body]


def read_ticket(body: object) -> UploadTicket:
    """#13's answer; its values are secrets and stay out of the words."""
    try:
        return UploadTicket.read(body)
    except ValidationError as error:
        raise _unclear("UploadTicket", error) from None


def with_location(thing: _Thing, location: str) -> _Thing:
    """The thing with the id of its Location header, if its body had none (C1)."""
    if thing.id or not location:
        return thing
    return thing.model_copy(update={"id": extract_id({}, location=location)})


def _unclear(kind: str, error: ValidationError) -> Unreachable:
    places = ", ".join(".".join(str(part) for part in one["loc"]) for one in error.errors()[:3])
    return Unreachable(f"The server's answer is not a {kind} (look at: {places}). Trying again.")
