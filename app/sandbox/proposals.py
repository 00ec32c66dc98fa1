"""Enrichment proposals: endpoints 10 to 12."""

from typing import Any

from fastapi import APIRouter

from app.sandbox.answers import Json
from app.sandbox.errors import conflict, not_found
from app.sandbox.records import ProposalRecord
from app.sandbox.routing import ShortId, scanner_router
from app.sandbox.schemas import Proposal, Review
from app.sandbox.state import Here
from app.sandbox.views import proposal_view

router: APIRouter = scanner_router("Scanner Enrichment")


@router.get("/captures/{id}/proposals", response_model=list[Proposal])
async def list_proposals(sandbox: Here, capture_id: ShortId) -> Json:
    """All proposals for a capture; none before the extraction is ready."""
    found = sandbox.proposals(sandbox.capture(capture_id))
    return Json([proposal_view(one) for one in found])


@router.patch("/proposals/{proposal_id}", response_model=Proposal)
async def review_proposal(sandbox: Here, proposal_id: str, body: Review) -> Json:
    """Accept or reject. An accepted value is only queued until it is applied."""
    proposal = sandbox.store.get(ProposalRecord, proposal_id)
    if proposal is None:
        raise not_found("Proposal")
    changes = {"status": body.status, "reviewed": sandbox.clock()}
    reviewed = proposal.model_copy(update=changes)
    sandbox.store.put(reviewed)
    return Json(proposal_view(reviewed))


@router.post("/captures/{id}/apply", response_model=dict[str, Any])
async def apply_accepted(sandbox: Here, capture_id: ShortId) -> Json:
    """Write every accepted value to the linked product."""
    capture = sandbox.capture(capture_id)
    product = sandbox.progress(capture).product
    if product is None:
        raise conflict("The capture is linked to no product.")
    accepted = [one for one in sandbox.proposals(capture) if one.status == "ACCEPTED"]
    written = {one.field_name: one.proposed_value for one in accepted}
    sandbox.store.put(product.model_copy(update={"fields": {**product.fields, **written}}))
    return Json({"applied": len(accepted)})
