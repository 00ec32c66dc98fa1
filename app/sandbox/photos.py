"""Gallery photos: endpoints 13 to 16. There is no idempotency: the same request twice makes two."""

from datetime import timedelta
from pathlib import PurePosixPath
from uuid import uuid4

from fastapi import APIRouter, Request

from app.sandbox.answers import Json
from app.sandbox.errors import invalid, not_found
from app.sandbox.ids import short_id
from app.sandbox.metadata import merged
from app.sandbox.policy import signed_fields
from app.sandbox.records import CaptureRecord, ObjectRecord, PhotoRecord, PhotoType
from app.sandbox.routing import scanner_router
from app.sandbox.schemas import (
    PhotoBody,
    PhotoChange,
    PhotoOrder,
    PresignedUpload,
    ProductPhotoResponseSchema,
)
from app.sandbox.state import BUCKET, Here, Sandbox
from app.sandbox.views import created, photo_view, photo_views

router: APIRouter = scanner_router("Scanner Photos")

_CONTENT_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}


@router.get("/sessions/{session_id}/presigned-upload-url", response_model=PresignedUpload)
async def presign(
    sandbox: Here,
    request: Request,
    session_id: str,
    photo_type: PhotoType = "other",
    original_filename: str = "photo.jpg",
) -> Json:
    """Permission to upload one photo to the storage. Every call names a new key."""
    sandbox.active_session(session_id)
    suffix = PurePosixPath(original_filename).suffix.lower()
    suffix = suffix if suffix in _CONTENT_TYPES else ".jpg"
    key = f"scanner/sessions/{session_id}/{photo_type}/{uuid4().hex}{suffix}"
    trouble = sandbox.trouble
    fields = signed_fields(
        sandbox.credentials,
        BUCKET,
        key,
        _CONTENT_TYPES[suffix],
        trouble.max_upload_bytes,
        timedelta(seconds=trouble.presign_seconds),
        sandbox.clock(),
    )
    view = PresignedUpload(
        upload_url=f"{request.base_url}storage/{BUCKET}",
        upload_fields=fields,
        s3_key=key,
        expires_in=trouble.presign_seconds,
    )
    return Json(view.model_dump())


@router.post(
    "/sessions/{session_id}/photos", status_code=201, response_model=ProductPhotoResponseSchema
)
async def register_photo(sandbox: Here, session_id: str, body: PhotoBody) -> Json:
    """Register a photo that is in the storage already."""
    session = sandbox.active_session(session_id)
    _check_references(sandbox, session_id, body)
    photos = sandbox.photos(session_id)
    photo = PhotoRecord(
        id=short_id(),
        session_id=session_id,
        capture_id=body.capture_short_id or None,
        photo_type=body.photo_type,
        s3_key=body.s3_key,
        original_filename=body.original_filename,
        sort_order=len(photos),
        file_size=body.file_size,
        metadata=merged({}, body.metadata),
        created=sandbox.clock(),
    )
    with sandbox.store.transaction():
        sandbox.store.put(photo)
        sandbox.touch(session)
    path = f"{router.prefix}/sessions/{session_id}/photos"
    return created(sandbox, path, photo.id, photo_view(sandbox, photo))


@router.post(
    "/sessions/{session_id}/photos/reorder", response_model=list[ProductPhotoResponseSchema]
)
async def reorder_photos(sandbox: Here, session_id: str, body: PhotoOrder) -> Json:
    """Put the photos named first, in that order. Those not named follow as they were."""
    session = sandbox.active_session(session_id)
    photos = {photo.id: photo for photo in sandbox.photos(session_id)}
    wanted = dict.fromkeys(body.photo_short_ids)
    if len(wanted) != len(body.photo_short_ids):
        raise invalid("photo_short_ids", "Expected every photo once.")
    if unknown := [name for name in wanted if name not in photos]:
        raise invalid("photo_short_ids", f"Not in this session: {', '.join(unknown)}.")
    order = [*wanted, *(name for name in photos if name not in wanted)]
    placed = [
        photos[name].model_copy(update={"sort_order": place}) for place, name in enumerate(order)
    ]
    with sandbox.store.transaction():
        sandbox.store.put(*placed)
        sandbox.touch(session)
    return Json(photo_views(sandbox, placed))


@router.patch("/sessions/{session_id}/photos/{photo_id}", response_model=ProductPhotoResponseSchema)
async def change_photo(sandbox: Here, session_id: str, photo_id: str, body: PhotoChange) -> Json:
    """Change the type, and the metadata if sent."""
    session = sandbox.active_session(session_id)
    photo = sandbox.store.get(PhotoRecord, photo_id)
    if photo is None or photo.session_id != session_id:
        raise not_found("Photo")
    metadata = photo.metadata
    if "metadata" in body.model_fields_set:
        try:
            metadata = merged(metadata, body.metadata)
        except ValueError as error:
            raise invalid("metadata", str(error)) from error
    changed = photo.model_copy(update={"photo_type": body.photo_type, "metadata": metadata})
    with sandbox.store.transaction():
        sandbox.store.put(changed)
        sandbox.touch(session)
    return Json(photo_view(sandbox, changed))


def _check_references(sandbox: Sandbox, session_id: str, body: PhotoBody) -> None:
    """Raise a 422 unless the file is stored and the capture is one of this session."""
    if sandbox.store.get(ObjectRecord, body.s3_key) is None:
        raise invalid("s3_key", "No such object in the storage.")
    if body.capture_short_id:
        capture = sandbox.store.get(CaptureRecord, body.capture_short_id)
        if capture is None or capture.session_id != session_id:
            raise invalid("capture_short_id", "No such capture in this session.")
