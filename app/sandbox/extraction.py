"""What the sandbox's "AI" proposes: made-up, but the same for the same capture and photos."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

from app.sandbox.pipeline import lookup_gtin
from app.sandbox.records import CaptureRecord, PhotoRecord, ProposalRecord, SessionRecord
from app.sandbox.state import Sandbox

_FROM_PHOTO = {
    "front": ("name", "0.93", "The name is printed large on the front."),
    "back": ("description", "0.81", "The text on the back describes the product."),
    "ingredients": ("ingredients", "0.88", "The list starts with the word ingredients."),
    "nutrition": ("ai_summary", "0.74", "The table gives values for 100 g."),
}


def proposals_for(sandbox: Sandbox, session: SessionRecord) -> list[ProposalRecord]:
    """For every capture at least one, shown when the extraction is through."""
    photos = sandbox.photos(session.id)
    return [
        proposal
        for capture in sandbox.captures(session.id)
        for proposal in _for_capture(
            sandbox, session, capture, [one for one in photos if one.capture_id == capture.id]
        )
    ]


def _for_capture(
    sandbox: Sandbox, session: SessionRecord, capture: CaptureRecord, photos: list[PhotoRecord]
) -> Iterator[ProposalRecord]:
    gtin = lookup_gtin(capture)
    product = sandbox.product(gtin)
    known = product.fields if product else {}
    submitted = session.submitted or sandbox.clock()
    for field_name, confidence, reasoning, value in _findings(known.get("name", gtin), photos):
        yield ProposalRecord(
            id=str(uuid4()),
            session_id=session.id,
            capture_id=capture.id,
            field_name=field_name,
            current_value=known.get(field_name, ""),
            proposed_value=value,
            confidence=confidence,
            reasoning=reasoning,
            created=submitted + timedelta(seconds=sandbox.trouble.extraction_seconds),
        )


def _findings(name: str, photos: list[PhotoRecord]) -> Iterator[tuple[str, str, str, str]]:
    """(field, confidence, reasoning, value)"""
    yield "category", "0.67", "Products with similar names are in it.", "groceries"
    if photos:
        keys = "\n".join(photo.s3_key for photo in photos)
        yield "images", "1.00", f"{len(photos)} photos show this product.", keys
    for photo_type in dict.fromkeys(photo.photo_type for photo in photos):
        if photo_type in _FROM_PHOTO:
            field_name, confidence, reasoning = _FROM_PHOTO[photo_type]
            yield field_name, confidence, reasoning, f"{name} ({field_name} as photographed)"
