"""The application around one sandbox's state."""

import json
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp

from app.sandbox import captures, control, neighbours, photos, proposals, sessions, storage
from app.sandbox.answers import Json
from app.sandbox.errors import ApiError, FieldError, enveloped
from app.sandbox.field_aliases import OlderDialect, in_words_of
from app.sandbox.gate import OPEN, Gate
from app.sandbox.state import Sandbox
from app.sandbox.wire import Wire

_ROUTERS = (sessions, captures, proposals, photos, neighbours, storage, control)


def build_app(sandbox: Sandbox) -> ASGIApp:
    """All routes, with the layers every request passes: wire, gate, dialect."""
    app = FastAPI(openapi_url=None, redirect_slashes=False)
    app.state.sandbox = sandbox
    for part in _ROUTERS:
        app.include_router(part.router)
    app.add_api_route(OPEN, _document, include_in_schema=False)
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(RequestValidationError, _invalid_request)
    app.add_exception_handler(HTTPException, _http_error)
    return Wire(Gate(OlderDialect(app, sandbox), sandbox), sandbox)


async def _document(request: Request) -> Json:
    """The OpenAPI document, in the dialect that is switched on."""
    document: dict[str, Any] = get_openapi(
        title="Scanner API",
        version="1.0.0",
        routes=request.app.routes,
    )
    names = request.app.state.sandbox.trouble.names
    return Json(json.loads(in_words_of(names, json.dumps(document))))


async def _api_error(request: Request, error: Exception) -> Response:
    sandbox: Sandbox = request.app.state.sandbox
    trouble = sandbox.trouble
    if not isinstance(error, ApiError):
        raise error
    fields = (
        FieldError(in_words_of(trouble.names, one.field), one.message) for one in error.fields
    )
    told = ApiError(
        error.status,
        error.message,
        *fields,
        headers=error.headers,
        retry_after=error.retry_after,
    )
    return enveloped(told, trouble.envelope, sandbox.clock())


async def _invalid_request(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    fields = [FieldError(_field(one["loc"]), one["msg"]) for one in error.errors()]
    return await _api_error(request, ApiError(422, "Request validation failed.", *fields))


async def _http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    headers = dict(error.headers or {})
    return await _api_error(
        request, ApiError(error.status_code, str(error.detail), headers=headers)
    )


def _field(location: tuple[str | int, ...]) -> str:
    """`raw_value`, not `body.raw_value`."""
    inside = location[1:] if location[0] in {"body", "query", "path"} else location
    return ".".join(map(str, inside))
