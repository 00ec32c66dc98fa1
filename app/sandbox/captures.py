"""Captures: endpoints 6 to 9. There is no idempotency: the same request twice makes two."""

import re
from typing import Any

from fastapi import APIRouter, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from app.sandbox.answers import Json
from app.sandbox.errors import conflict, invalid
from app.sandbox.forms import BadForm, Form, read_form
from app.sandbox.ids import short_id
from app.sandbox.metadata import merged
from app.sandbox.records import CaptureRecord, ObjectRecord, SessionRecord
from app.sandbox.routing import ShortId, scanner_router
from app.sandbox.schemas import CaptureBody, CaptureResponseSchema, UploadForm
from app.sandbox.state import Here, Sandbox
from app.sandbox.views import capture_view, created

router: APIRouter = scanner_router("Scanner Captures")

_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["session_short_id", "image"],
                    "properties": {
                        "session_short_id": {"type": "string"},
                        "image": {"type": "string", "format": "binary"},
                        "capture_type": {
                            "type": "string",
                            "enum": ["BARCODE", "IMAGE"],
                            "default": "IMAGE",
                        },
                        "raw_value": {"type": "string", "maxLength": 500, "default": ""},
                        "gtin": {"type": "string", "maxLength": 14, "default": ""},
                    },
                }
            }
        },
    }
}
_METADATA_PART = re.compile(r"metadata\[(.*)\]", re.DOTALL)


@router.post("/captures", status_code=201, response_model=CaptureResponseSchema)
async def create_capture(sandbox: Here, body: CaptureBody) -> Json:
    """Submit one code."""
    session = _session_of(sandbox, body.session_short_id)
    capture = _new_capture(sandbox, session, body)
    return _kept(sandbox, session, capture)


@router.post(
    "/captures/upload-image",
    status_code=201,
    response_model=CaptureResponseSchema,
    openapi_extra=_FORM,
)
async def upload_image(sandbox: Here, request: Request) -> Json:
    """Submit an image that becomes a capture."""
    try:
        form = await read_form(request)
    except BadForm as error:
        raise invalid("image", str(error)) from error
    fields, image = _upload(form), form.file("image")
    if image is None:
        raise invalid("image", "Field required")
    session = _session_of(sandbox, fields.session_short_id)
    kind = _image_type(image.content)
    capture = _new_capture(sandbox, session, fields)
    stored = ObjectRecord(
        id=f"scanner/captures/{capture.id}.{kind}",
        content_type=f"image/{kind}",
        size=len(image.content),
        created=capture.created,
    )
    sandbox.store.put_file(stored.id, image.content)
    return _kept(sandbox, session, capture.model_copy(update={"image_key": stored.id}), stored)


@router.get("/captures/{id}", response_model=CaptureResponseSchema)
async def get_capture(sandbox: Here, capture_id: ShortId) -> Json:
    """One capture, with the state of its processing."""
    return Json(capture_view(sandbox, sandbox.capture(capture_id)))


@router.post("/captures/{id}/retry", response_model=CaptureResponseSchema)
async def retry_capture(sandbox: Here, capture_id: ShortId) -> Json:
    """Queue a capture again that found nothing or failed."""
    capture = sandbox.capture(capture_id)
    status = sandbox.progress(capture).status
    if status not in {"FAILED", "NOT_FOUND"}:
        raise conflict(f"Capture is {status}, expected FAILED or NOT_FOUND.")
    queued = capture.model_copy(update={"queued": sandbox.clock()})
    sandbox.store.put(queued)
    return Json(capture_view(sandbox, queued))


def _session_of(sandbox: Sandbox, session_id: str) -> SessionRecord:
    """A session named in a body: unknown is a wrong field, closed is a conflict."""
    if sandbox.store.get(SessionRecord, session_id) is None:
        raise invalid("session_short_id", "No such session.")
    return sandbox.active_session(session_id)


def _new_capture(
    sandbox: Sandbox, session: SessionRecord, sent: CaptureBody | UploadForm
) -> CaptureRecord:
    now = sandbox.clock()
    return CaptureRecord(
        id=short_id(),
        session_id=session.id,
        capture_type=sent.capture_type,
        raw_value=sent.raw_value,
        gtin=sent.gtin,
        gs1_dl_data=sent.gs1_dl_data or {} if isinstance(sent, CaptureBody) else {},
        metadata=merged({}, sent.metadata),
        created=now,
        queued=now,
    )


def _kept(
    sandbox: Sandbox, session: SessionRecord, capture: CaptureRecord, *more: ObjectRecord
) -> Json:
    with sandbox.store.transaction():
        sandbox.store.put(capture, *more)
        sandbox.touch(session)
    view = capture_view(sandbox, capture)
    return created(sandbox, f"{router.prefix}/captures", capture.id, view)


def _upload(form: Form) -> UploadForm:
    """The text parts; `metadata[key]` parts make the metadata."""
    fields: dict[str, Any] = form.texts()
    found = {name: _METADATA_PART.fullmatch(name) for name in fields}
    fields["metadata"] = {match[1]: fields[name] for name, match in found.items() if match}
    try:
        return UploadForm.model_validate(fields)
    except ValidationError as error:
        located = [{**one, "loc": ("body", *one["loc"])} for one in error.errors()]
        raise RequestValidationError(located) from error


def _image_type(content: bytes) -> str:
    """jpeg, png or webp, told by the first bytes. Raises a 422 for anything else."""
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "webp"
    raise invalid("image", "Expected JPEG, PNG or WebP.")
