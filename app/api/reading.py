"""JSON into schemas. An answer without what is needed is unclear: the write may have happened."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from app.api.errors import Unreachable
from app.api.schemas import RemoteCapture, RemotePhoto, UploadTicket
from app.api.tolerance import form_of, things_in

_Answer = TypeVar("_Answer", bound=BaseModel)
_Thing = TypeVar("_Thing", RemoteCapture, RemotePhoto)


def read(kind: type[_Answer], body: object) -> _Answer:
    """One thing; some answers wrap it in `data` or `result`. Raises Unreachable."""
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        raise _unclear(kind.__name__, error) from None


def expect_answer(body: object) -> None:
    """Of an answer that nobody reads: an object or objects of whatever kind, or nothing at all.

    Raises Unreachable for anything else: that is not the API.
    """
    things = body if isinstance(body, list) else [body]
    if things and not any(isinstance(one, dict) or one is None for one in things):
        raise Unreachable("The server's answer is none of the API. Trying again.")


def read_list(kind: type[_Answer], body: object) -> list[_Answer]:
    """A bare list, or one under `data`, `items` or `results` (contract section 4, C7).

    What in it is no object is left out. Raises Unreachable where there is no list.
    """
    try:
        things = things_in(body)
    except ValueError:
        raise Unreachable(
            f"Expected a list of {kind.__name__}, got {form_of(body)}. Trying again."
        ) from None
    return [read(kind, one) for one in things if isinstance(one, dict)]


def read_ticket(body: object) -> UploadTicket:
    """#13's answer; its values are secrets and stay out of the words. Raises Unreachable."""
    try:
        return UploadTicket.read(body)
    except ValidationError as error:
        raise _unclear("UploadTicket", error) from None
    except ValueError as error:
        raise Unreachable(
            f"The server's answer is not an UploadTicket (look at: {error}). Trying again."
        ) from None


def with_location(thing: _Thing, location: str) -> _Thing:
    """The thing with the id of its Location header, if its body had none (C1)."""
    if thing.id or not location:
        return thing
    return thing.model_copy(update={"id": last_segment(location)})


def last_segment(location: str) -> str:
    """The id in a Location header, "" where there is none.

    >>> last_segment("/scanner/api/v1/sessions/abc/")
    'abc'
    """
    return location.partition("?")[0].rstrip("/").rpartition("/")[2]


def _unclear(kind: str, error: ValidationError) -> Unreachable:
    places = ", ".join(".".join(str(part) for part in one["loc"]) for one in error.errors()[:3])
    return Unreachable(f"The server's answer is not a {kind} (look at: {places}). Trying again.")
