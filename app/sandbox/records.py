"""What the sandbox remembers. Frozen: a change is a new record under the same id."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

SessionStatus = Literal["ACTIVE", "COMPLETED", "EXPIRED"]
CaptureMode = Literal["barcode_scan", "product_photography", "both"]
CaptureType = Literal["BARCODE", "IMAGE", "MANUAL"]
PhotoType = Literal[
    "front",
    "back",
    "left",
    "right",
    "top",
    "bottom",
    "nutrition",
    "ingredients",
    "barcode",
    "recycling",
    "certification",
    "other",
]
ProposalStatus = Literal["PENDING", "ACCEPTED", "REJECTED"]


class Record(BaseModel):
    """One remembered thing."""

    model_config = ConfigDict(frozen=True)

    id: str
    session_id: str = ""
    """The session it belongs to; empty where that means nothing."""


class SessionRecord(Record):
    status: SessionStatus = "ACTIVE"
    capture_mode: CaptureMode
    user_agent: str = ""
    device_context: dict[str, Any] = {}
    metadata: dict[str, str] = {}
    created: datetime
    modified: datetime
    submitted: datetime | None = None


class CaptureRecord(Record):
    capture_type: CaptureType
    raw_value: str
    gtin: str = ""
    gs1_dl_data: dict[str, Any] = {}
    metadata: dict[str, str] = {}
    image_key: str | None = None
    created: datetime
    queued: datetime
    """When the pipeline took it, again after a retry. The state follows from this and the clock."""


class PhotoRecord(Record):
    capture_id: str | None = None
    photo_type: PhotoType
    s3_key: str
    original_filename: str = ""
    sort_order: int
    file_size: int | None = None
    metadata: dict[str, str] = {}
    created: datetime


class ProposalRecord(Record):
    capture_id: str
    field_name: str
    current_value: str
    proposed_value: str
    confidence: str
    reasoning: str
    source: str = "bedrock_claude"
    status: ProposalStatus = "PENDING"
    created: datetime
    reviewed: datetime | None = None


class ProductRecord(Record):
    """The id is the GTIN-14."""

    public_id: str
    fields: dict[str, str]
    """name, brand_name, category, and what was applied later."""
    outcome: str = ""
    """FAILED: the lookup of this product fails."""


class ObjectRecord(Record):
    """A stored file; the id is its key."""

    content_type: str
    size: int
    created: datetime
