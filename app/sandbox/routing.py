"""What the routes have in common."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Security
from fastapi.security import APIKeyHeader

from app.sandbox.answers import Json
from app.sandbox.errors import ErrorSchema
from app.sandbox.ids import SHORT_ID_LENGTH, SHORT_ID_PATTERN

ShortId = Annotated[
    str,
    Path(
        alias="id",
        min_length=SHORT_ID_LENGTH,
        max_length=SHORT_ID_LENGTH,
        pattern=SHORT_ID_PATTERN,
        json_schema_extra={"format": "shortuuid"},
    ),
]
_KEY_HEADER = APIKeyHeader(
    name="X-API-Key", auto_error=False
)  # documented here, checked in gate.py


def scanner_router(tag: str) -> APIRouter:
    """Routes of the Scanner API."""
    documented: dict[int | str, dict[str, Any]] = {
        status: {"model": ErrorSchema} for status in (400, 401, 404, 409, 422, 429)
    }
    return APIRouter(
        prefix="/scanner/api/v1",
        tags=[tag],
        dependencies=[Security(_KEY_HEADER)],
        responses=documented,
        default_response_class=Json,
    )
