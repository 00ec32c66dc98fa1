"""Everything one running sandbox knows, handed to each request."""

import json
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, Request

from app.foreign.json_reader import read_json
from app.sandbox.errors import conflict, not_found
from app.sandbox.ids import new_api_key, short_id
from app.sandbox.pipeline import Progress, extraction_status, padded, progress
from app.sandbox.policy import Credentials
from app.sandbox.records import (
    CaptureRecord,
    PhotoRecord,
    ProductRecord,
    ProposalRecord,
    SessionRecord,
)
from app.sandbox.schemas import ExtractionStatus
from app.sandbox.store import Store
from app.sandbox.trouble import Faults, Trouble

BUCKET = "scanner-photos"
_LOG_LENGTH = 10_000


@dataclass(slots=True)
class Seen:
    """One request, for tests to look at."""

    method: str
    path: str
    carried_key: bool
    """It had an X-API-Key, right or wrong."""
    status: int | None = None
    """What was decided, also when the answer was lost; None: nothing."""
    fault: str | None = None


@dataclass
class Sandbox:
    """The state behind the routes."""

    store: Store
    clock: Callable[[], datetime]
    products: dict[str, ProductRecord]
    trouble: Trouble
    api_key: str
    credentials: Credentials
    faults: Faults = field(init=False)
    seen: deque[Seen] = field(default_factory=lambda: deque(maxlen=_LOG_LENGTH))

    def __post_init__(self) -> None:
        self.faults = Faults(self.trouble)

    def make_trouble(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.faults.follow(trouble)

    def session(self, session_id: str) -> SessionRecord:
        """As it is now: idle for too long, it expires, and stays so. Raises a 404."""
        session = self.store.get(SessionRecord, session_id)
        if session is None:
            raise not_found("Session")
        idle = timedelta(seconds=self.trouble.session_idle_seconds)
        if session.status == "ACTIVE" and self.clock() - session.modified > idle:
            session = session.model_copy(update={"status": "EXPIRED"})
            self.store.put(session)
        return session

    def active_session(self, session_id: str) -> SessionRecord:
        """Raises a 409 when it is completed or expired."""
        session = self.session(session_id)
        if session.status != "ACTIVE":
            raise conflict(f"Session is {session.status}, not ACTIVE.")
        return session

    def touch(self, session: SessionRecord) -> None:
        """Remember that something happened in *session*."""
        self.store.put(session.model_copy(update={"modified": self.clock()}))

    def capture(self, capture_id: str) -> CaptureRecord:
        """Raises a 404."""
        capture = self.store.get(CaptureRecord, capture_id)
        if capture is None:
            raise not_found("Capture")
        return capture

    def captures(self, session_id: str) -> list[CaptureRecord]:
        return self.store.of_session(CaptureRecord, session_id)

    def photos(self, session_id: str) -> list[PhotoRecord]:
        """In gallery order."""
        photos = self.store.of_session(PhotoRecord, session_id)
        return sorted(photos, key=lambda photo: photo.sort_order)

    def product(self, gtin: str) -> ProductRecord | None:
        """With what was written to it, or as in the list."""
        gtin = padded(gtin)
        return self.store.get(ProductRecord, gtin) or self.products.get(gtin)

    def progress(self, capture: CaptureRecord) -> Progress:
        return progress(capture, self.product, self.trouble.walk_seconds, self.clock())

    def extraction(self, session: SessionRecord) -> ExtractionStatus:
        proposals = self.store.of_session(ProposalRecord, session.id)
        seconds = self.trouble.extraction_seconds
        return extraction_status(session.submitted, proposals, seconds, self.clock())

    def proposals(self, capture: CaptureRecord) -> list[ProposalRecord]:
        """None before the extraction is through."""
        session = self.session(capture.session_id)
        if self.extraction(session) in {"pending", "processing"}:
            return []
        found = self.store.of_session(ProposalRecord, session.id)
        return [one for one in found if one.capture_id == capture.id]


async def the_sandbox(request: Request) -> Sandbox:
    """The state of the application that got *request*."""
    sandbox: Sandbox = request.app.state.sandbox
    return sandbox


Here = Annotated[Sandbox, Depends(the_sandbox)]


def awake(
    store: Store, clock: Callable[[], datetime], trouble: Trouble, product_list: Path
) -> Sandbox:
    """The sandbox as *store* remembers it; on the first start with a new key and new secrets."""
    return Sandbox(
        store,
        clock,
        _products(store, product_list),
        trouble,
        _kept(store, "api_key", new_api_key),
        Credentials(
            _kept(store, "storage_access_key", lambda: f"AKIA{secrets.token_hex(8).upper()}"),
            _kept(store, "storage_secret", lambda: secrets.token_urlsafe(30)),
        ),
    )


def _kept(store: Store, name: str, make: Callable[[], str]) -> str:
    value = store.setting(name)
    if value is None:
        value = make()
        store.keep(name, value)
    return value


def _products(store: Store, product_list: Path) -> dict[str, ProductRecord]:
    """The list by GTIN; the ids Closient would give are made once and kept."""
    listed: list[dict[str, Any]] = read_json(product_list.read_bytes())
    ids: dict[str, str] = json.loads(store.setting("product_ids") or "{}")
    products = {}
    for one in listed:
        gtin = padded(one["gtin"])
        products[gtin] = ProductRecord(
            id=gtin,
            public_id=ids.setdefault(gtin, short_id()),
            fields={
                "name": one["name"],
                "brand_name": one["brand"],
                "category": one["category"],
            },
            outcome=one.get("outcome", ""),
        )
    store.keep("product_ids", json.dumps(ids))
    return products
