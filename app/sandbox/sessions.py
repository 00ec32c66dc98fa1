"""Scan sessions: endpoints 1 to 5."""

from fastapi import APIRouter

from app.sandbox.answers import Json
from app.sandbox.errors import conflict
from app.sandbox.extraction import proposals_for
from app.sandbox.ids import short_id
from app.sandbox.metadata import merged
from app.sandbox.records import SessionRecord
from app.sandbox.routing import ShortId, scanner_router
from app.sandbox.schemas import (
    SessionBody,
    SessionDetail,
    SessionResponseSchema,
    SessionStatusSchema,
)
from app.sandbox.state import Here
from app.sandbox.views import created, session_detail, session_status, session_summary

router: APIRouter = scanner_router("Scanner Sessions")


@router.post("/sessions", status_code=201, response_model=SessionResponseSchema)
async def create_session(sandbox: Here, body: SessionBody) -> Json:
    """Create a scan session."""
    now = sandbox.clock()
    session = SessionRecord(
        id=short_id(),
        capture_mode=body.capture_mode,
        user_agent=body.user_agent,
        device_context=body.device_context or {},
        metadata=merged({}, body.metadata),
        created=now,
        modified=now,
    )
    sandbox.store.put(session)
    view = session_summary(sandbox, session)
    return created(sandbox, f"{router.prefix}/sessions", session.id, view)


@router.get("/sessions/{id}", response_model=SessionDetail)
async def get_session(sandbox: Here, session_id: ShortId) -> Json:
    """Session details, with captures and photos."""
    return Json(session_detail(sandbox, sandbox.session(session_id)))


@router.get("/sessions/{id}/status", response_model=SessionStatusSchema)
async def poll_session(sandbox: Here, session_id: ShortId) -> Json:
    """How far the session and its extraction are."""
    return Json(session_status(sandbox, sandbox.session(session_id)))


@router.post("/sessions/{id}/end", response_model=SessionResponseSchema)
async def end_session(sandbox: Here, session_id: ShortId) -> Json:
    """End an active session: no more captures or photos."""
    session = sandbox.active_session(session_id)
    ended = session.model_copy(update={"status": "COMPLETED", "modified": sandbox.clock()})
    sandbox.store.put(ended)
    return Json(session_summary(sandbox, ended))


@router.post("/sessions/{id}/submit", response_model=SessionResponseSchema)
async def submit_session(sandbox: Here, session_id: ShortId) -> Json:
    """Submit for extraction. An ended session may still be submitted, once."""
    session = sandbox.session(session_id)
    if session.status == "EXPIRED":
        raise conflict("Session is EXPIRED.")
    if session.submitted is not None:
        raise conflict("Session was submitted already.")
    now = sandbox.clock()
    changes = {"status": "COMPLETED", "modified": now, "submitted": now}
    submitted = session.model_copy(update=changes)
    with sandbox.store.transaction():
        sandbox.store.put(submitted, *proposals_for(sandbox, submitted))
    return Json(session_summary(sandbox, submitted))
