"""Multipart forms, kept in memory and in the order they came in."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

LARGEST_FORM = 64_000_000


class BadForm(Exception):
    """The body is not a form that can be read."""


class FormTooLarge(BadForm):
    """More than LARGEST_FORM bytes."""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file part."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Form:
    """Parts in their order: texts and files."""

    parts: tuple[tuple[str, str | UploadedFile], ...]

    def texts(self) -> dict[str, str]:
        return {name: part for name, part in self.parts if isinstance(part, str)}

    def file(self, wanted: str) -> UploadedFile | None:
        files = (part for name, part in self.parts if name == wanted)
        return next((part for part in files if isinstance(part, UploadedFile)), None)


class _InMemory(MultiPartParser):
    # A file that spills to disk is written by a thread of anyio, which outlives the server.
    spool_max_size = LARGEST_FORM + 1


async def read_form(request: Request) -> Form:
    """The form in the body of *request*. Raises BadForm."""
    if not request.headers.get("Content-Type", "").startswith("multipart/form-data"):
        raise BadForm("Expected multipart/form-data.")
    try:
        form = await _InMemory(request.headers, _bounded(request)).parse()
    except MultiPartException as error:
        raise BadForm(error.message) from error
    except (KeyError, UnicodeError) as error:  # no boundary, or one that is no text
        raise BadForm("Expected a form with a boundary.") from error
    return Form(tuple([(name, await _part(value)) for name, value in form.multi_items()]))


async def _part(value: UploadFile | str) -> str | UploadedFile:
    if isinstance(value, str):
        return value
    content = await value.read()
    await value.close()
    return UploadedFile(value.filename or "", content)


async def _bounded(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_FORM:
            raise FormTooLarge(f"Expected at most {LARGEST_FORM} bytes.")
        yield chunk
