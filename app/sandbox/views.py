"""Records as the API shows them, in the dialect that is switched on (contract, C1 and C5)."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from app.sandbox.answers import Json
from app.sandbox.pipeline import padded, qr_analysis
from app.sandbox.records import (
    CaptureRecord,
    PhotoRecord,
    ProposalRecord,
    SessionRecord,
)
from app.sandbox.schemas import (
    CaptureResponseSchema,
    CaptureStatusSchema,
    ProductPhotoResponseSchema,
    Proposal,
    SessionDetail,
    SessionResponseSchema,
    SessionStatusSchema,
)
from app.sandbox.state import Sandbox
from app.sandbox.trouble import IdField, Names, Trouble

View = dict[str, Any]


def created(sandbox: Sandbox, path: str, own_id: str, view: View) -> Json:
    """A 201; the id may stand in the Location header only."""
    headers = {}
    if sandbox.trouble.id_field is IdField.LOCATION:
        headers["Location"] = f"{path}/{own_id}"
    return Json(view, 201, headers)


def session_summary(sandbox: Sandbox, session: SessionRecord) -> View:
    view = SessionResponseSchema(
        status=session.status,
        capture_mode=session.capture_mode,
        created=session.created,
        modified=session.modified,
        metadata=session.metadata,
        capture_count=len(sandbox.captures(session.id)),
        photo_count=len(sandbox.photos(session.id)),
    )
    return _told(sandbox.trouble, session.id, view)


def session_detail(sandbox: Sandbox, session: SessionRecord) -> View:
    view = SessionDetail(
        status=session.status,
        capture_mode=session.capture_mode,
        created=session.created,
        modified=session.modified,
        captures=[],
        metadata=session.metadata,
    )
    return _told(sandbox.trouble, session.id, view) | {
        "captures": [capture_view(sandbox, one) for one in sandbox.captures(session.id)],
        "product_photos": photo_views(sandbox, sandbox.photos(session.id)),
    }


def session_status(sandbox: Sandbox, session: SessionRecord) -> View:
    view = SessionStatusSchema(
        session_status=session.status, extraction_status=sandbox.extraction(session)
    )
    captures = [_capture_status(sandbox, one) for one in sandbox.captures(session.id)]
    return view.model_dump(mode="json") | {"captures": captures}


def _capture_status(sandbox: Sandbox, capture: CaptureRecord) -> View:
    view = CaptureStatusSchema(
        status=sandbox.progress(capture).status,
        proposal_count=len(sandbox.proposals(capture)),
    )
    return _told(sandbox.trouble, capture.id, view)


def capture_view(sandbox: Sandbox, capture: CaptureRecord) -> View:
    progress = sandbox.progress(capture)
    product = progress.product
    view = CaptureResponseSchema(
        status=progress.status,
        capture_type=capture.capture_type,
        raw_value=capture.raw_value,
        gtin=padded(capture.gtin) if capture.gtin else "",
        error_message=progress.error_message,
        created=capture.created,
        metadata=capture.metadata,
        gs1_dl_data=capture.gs1_dl_data,
        product_short_id=product.public_id if product else None,
        product_name=product.fields.get("name") if product else None,
        processed_at=progress.processed_at,
        uploaded_image_key=capture.image_key,
        qr_analysis=qr_analysis(capture.raw_value) if progress.is_final else None,
    )
    return _told(sandbox.trouble, capture.id, view)


def photo_view(sandbox: Sandbox, photo: PhotoRecord) -> View:
    view = ProductPhotoResponseSchema(
        photo_type=photo.photo_type,
        s3_key=photo.s3_key,
        original_filename=photo.original_filename,
        sort_order=photo.sort_order,
        created=photo.created,
        metadata=photo.metadata,
        file_size=photo.file_size,
        capture_short_id=photo.capture_id,
    )
    return _told(sandbox.trouble, photo.id, view)


def photo_views(sandbox: Sandbox, photos: Iterable[PhotoRecord]) -> list[View]:
    return [photo_view(sandbox, one) for one in photos]


def proposal_view(proposal: ProposalRecord) -> View:
    return Proposal(
        id=proposal.id,
        field_name=proposal.field_name,
        current_value=proposal.current_value,
        proposed_value=proposal.proposed_value,
        confidence=proposal.confidence,
        reasoning=proposal.reasoning,
        source=proposal.source,
        status=proposal.status,
        created=proposal.created,
        reviewed_at=proposal.reviewed,
    ).model_dump(mode="json")


def _told(trouble: Trouble, own_id: str, view: BaseModel) -> View:
    """*view* with its id where the switch wants it, and references under their switched names."""
    fields = view.model_dump(mode="json")
    if trouble.names is Names.PUBLIC_ID:
        fields = {name.replace("_short_id", "_public_id"): fields[name] for name in fields}
    if trouble.id_field in {IdField.LOCATION, IdField.NONE}:
        return fields
    return {trouble.id_field.value: own_id, **fields}
