"""`/sandbox/...`: make trouble, look behind the scenes. No key, no quota, no faults."""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter, Depends, Request
from pydantic import ValidationError
from starlette.responses import Response

from app.sandbox.answers import Json
from app.sandbox.errors import ApiError, FieldError, not_found
from app.sandbox.records import ObjectRecord
from app.sandbox.state import Here
from app.sandbox.trouble import Fault

PREFIX = "/sandbox"
_OURS = frozenset({"127.0.0.1", "localhost", "::1"})


async def _only_as_ourselves(request: Request) -> None:
    """A page on the web may let its own name point here (DNS rebinding): it is refused."""
    if request.url.hostname not in _OURS:
        raise ApiError(403, "Ask for this as 127.0.0.1 or localhost.")


router = APIRouter(
    prefix=PREFIX, include_in_schema=False, dependencies=[Depends(_only_as_ourselves)]
)


@router.get("/trouble")
async def get_trouble(sandbox: Here) -> Json:
    """All switches."""
    return Json(sandbox.trouble.model_dump(mode="json"))


@router.patch("/trouble")
async def change_trouble(sandbox: Here, changes: dict[str, Any]) -> Json:
    """Set the switches that are named, keep the others."""
    try:
        sandbox.make_trouble(sandbox.trouble.changed(changes))
    except ValidationError as error:
        wrong = [FieldError(".".join(map(str, one["loc"])), one["msg"]) for one in error.errors()]
        raise ApiError(422, "No such trouble.", *wrong) from error
    return await get_trouble(sandbox)


@router.get("/faults")
async def get_faults(sandbox: Here) -> Json:
    """The faults still armed."""
    return Json([fault.model_dump(mode="json") for fault in sandbox.faults.armed])


@router.post("/faults")
async def arm_fault(sandbox: Here, fault: Fault) -> Json:
    """Arm one fault, after those armed before."""
    sandbox.faults.arm(fault)
    return Json(fault.model_dump(mode="json"), 201)


@router.delete("/faults")
async def disarm(sandbox: Here) -> Response:
    """Forget all armed faults."""
    sandbox.faults.armed = ()
    return Response(status_code=204)


@router.get("/requests")
async def get_requests(sandbox: Here) -> Json:
    """Every request so far, oldest first."""
    return Json([asdict(one) for one in sandbox.seen])


@router.delete("/requests")
async def forget_requests(sandbox: Here) -> Response:
    """Start the log anew."""
    sandbox.seen.clear()
    return Response(status_code=204)


@router.get("/objects/{key:path}")
async def get_object(sandbox: Here, key: str) -> Response:
    """A stored file as it came."""
    stored = sandbox.store.get(ObjectRecord, key)
    if stored is None:
        raise not_found("Object")
    return Response(sandbox.store.file(key), headers={"Content-Type": stored.content_type})
