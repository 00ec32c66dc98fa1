"""Errors of the API, and the envelopes they come in (contract, 3.4 and C4)."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel
from starlette.responses import HTMLResponse, Response

from app.sandbox.answers import Json
from app.sandbox.trouble import Envelope

CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHORIZED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    409: "CONFLICT",
    422: "VALIDATION_ERROR",
    429: "RATE_LIMITED",
    500: "INTERNAL_ERROR",
    503: "SERVICE_UNAVAILABLE",
}


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field of a request."""

    field: str
    message: str


class ApiError(Exception):
    """An answer other than success."""

    def __init__(
        self,
        status: int,
        message: str,
        *fields: FieldError,
        headers: dict[str, str] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.fields = fields
        self.headers = headers or {}
        self.retry_after = retry_after

    @property
    def is_ours(self) -> bool:
        """The server's fault, not the client's."""
        return self.status >= HTTPStatus.INTERNAL_SERVER_ERROR

    @property
    def code(self) -> str:
        return CODES.get(self.status, "INTERNAL_ERROR" if self.is_ours else "BAD_REQUEST")


def not_found(what: str) -> ApiError:
    return ApiError(404, f"{what} not found.")


def invalid(field: str, message: str) -> ApiError:
    """A 422 about one field."""
    return ApiError(422, "Request validation failed.", FieldError(field, message))


def conflict(message: str) -> ApiError:
    return ApiError(409, message)


def enveloped(error: ApiError, envelope: Envelope, now: datetime) -> Response:
    """*error* as the API would send it."""
    headers = dict(error.headers)
    if error.retry_after is not None:
        headers["Retry-After"] = str(error.retry_after)
    match envelope:
        case Envelope.HTML:
            return HTMLResponse(_page(error), error.status, headers)
        case Envelope.PROBLEM:
            headers["Content-Type"] = "application/problem+json"
            return Json(_problem(error, now), error.status, headers)
        case Envelope.NINJA_DETAIL:
            return Json({"detail": in_words(error)}, error.status, headers)
        case Envelope.NINJA_LIST:
            return Json({"detail": _ninja_list(error)}, error.status, headers)
        case _:
            return Json(_closient(error), error.status, headers)


def in_words(error: ApiError) -> str:
    """One line, the fields included."""
    return " ".join([error.message, *(f"{one.field}: {one.message}." for one in error.fields)])


def _closient(error: ApiError) -> dict[str, Any]:
    details = [{"field": one.field, "message": one.message} for one in error.fields]
    body: dict[str, Any] = {
        "error": {
            "code": error.code,
            "message": error.message,
            "status": error.status,
            "details": details or None,
        }
    }
    if error.retry_after is not None:
        body["retry_after_seconds"] = error.retry_after
    return body


def _problem(error: ApiError, now: datetime) -> dict[str, Any]:
    """RFC 9457."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": _phrase(error.status),
        "status": error.status,
        "detail": in_words(error),
        "error_code": error.code.lower(),
        "retryable": error.is_ours or error.status == HTTPStatus.TOO_MANY_REQUESTS,
        "timestamp": now.isoformat(),
    }
    if error.retry_after is not None:
        body["retry_after"] = error.retry_after
    return body


def _ninja_list(error: ApiError) -> list[dict[str, Any]]:
    listed: Sequence[FieldError] = error.fields or (FieldError("", error.message),)
    return [
        {
            "loc": ["body", *one.field.split(".")] if one.field else [],
            "msg": one.message,
            "type": "missing" if one.message == "Field required" else "value_error",
        }
        for one in listed
    ]


def _page(error: ApiError) -> str:
    title = f"{error.status} {_phrase(error.status)}"
    return (
        f"<!doctype html><html><head><title>{title}</title></head>"
        f"<body><h1>{title}</h1><p>{html.escape(in_words(error))}</p></body></html>"
    )


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus.__members__.values() else "Error"


class ErrorFacts(BaseModel):
    code: str
    message: str
    status: int
    details: list[dict[str, str]] | None


class ErrorSchema(BaseModel):
    """How the document describes an error."""

    error: ErrorFacts
    retry_after_seconds: int | None = None
