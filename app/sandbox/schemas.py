"""Bodies on the wire, as in section 2 of the contract; the OpenAPI document comes of them.

Like the documented schemas, those of sessions, captures and photos list no id of their own; the
answers carry one (contract, C1).
"""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, Field

from app.sandbox.answers import Json
from app.sandbox.metadata import Metadata
from app.sandbox.records import (
    CaptureMode,
    CaptureType,
    PhotoType,
    ProposalStatus,
    SessionStatus,
)

CaptureStatus = Literal[
    "PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING", "COMPLETED", "FAILED", "NOT_FOUND"
]
ExtractionStatus = Literal["pending", "processing", "ready", "accepted", "rejected"]
LARGEST_INTEGER = 2**63 - 1
_DECIMAL = r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$"  # as documented; pydantic cannot check it itself


def _finite(value: dict[str, Any] | None) -> dict[str, Any] | None:
    Json(value)  # NaN and infinity are no JSON, though Python reads them
    return value


FreeObject = Annotated[dict[str, Any] | None, AfterValidator(_finite)]


class SessionBody(BaseModel):
    capture_mode: CaptureMode = "barcode_scan"
    organization_short_id: str = ""
    user_agent: str = ""
    device_context: FreeObject = None
    metadata: Metadata = None


class CaptureBody(BaseModel):
    session_short_id: str
    capture_type: CaptureType
    raw_value: Annotated[str, Field(min_length=1, max_length=500)]
    gtin: Annotated[str, Field(max_length=14)] = ""
    gs1_dl_data: FreeObject = None
    metadata: Metadata = None


class UploadForm(BaseModel):
    """The text parts of an image upload."""

    session_short_id: str
    capture_type: Literal["BARCODE", "IMAGE"] = "IMAGE"
    raw_value: Annotated[str, Field(max_length=500)] = ""
    gtin: Annotated[str, Field(max_length=14)] = ""
    metadata: Metadata = None


class PhotoBody(BaseModel):
    s3_key: str
    photo_type: PhotoType = "other"
    capture_short_id: str | None = None
    original_filename: str = ""
    file_size: Annotated[int, Field(ge=0, le=LARGEST_INTEGER)] | None = None
    metadata: Metadata = None


class PhotoChange(BaseModel):
    photo_type: PhotoType
    metadata: Metadata = None


class PhotoOrder(BaseModel):
    photo_short_ids: list[str]


class Review(BaseModel):
    status: Literal["ACCEPTED", "REJECTED"]


class ProductBody(BaseModel):
    gtin: Annotated[str, Field(pattern=r"^[0-9]{8,14}$")]
    name: str = ""
    brand_name: str = ""
    category: str = ""


class SessionResponseSchema(BaseModel):
    status: SessionStatus
    capture_mode: CaptureMode
    created: datetime
    modified: datetime
    metadata: dict[str, str] = {}
    capture_count: int = 0
    photo_count: int = 0


class CaptureResponseSchema(BaseModel):
    status: CaptureStatus
    capture_type: CaptureType
    raw_value: str
    gtin: str
    error_message: str
    created: datetime
    metadata: dict[str, str] = {}
    gs1_dl_data: dict[str, Any] = {}
    product_short_id: str | None = None
    product_name: str | None = None
    processed_at: datetime | None = None
    uploaded_image_key: str | None = None
    qr_analysis: dict[str, Any] | None = None


class ProductPhotoResponseSchema(BaseModel):
    photo_type: PhotoType
    s3_key: str
    original_filename: str
    sort_order: int
    created: datetime
    metadata: dict[str, str] = {}
    file_size: int | None = None
    capture_short_id: str | None = None


class SessionDetail(BaseModel):
    status: SessionStatus
    capture_mode: CaptureMode
    created: datetime
    modified: datetime
    captures: list[CaptureResponseSchema]
    product_photos: list[ProductPhotoResponseSchema] = []
    metadata: dict[str, str] = {}


class CaptureStatusSchema(BaseModel):
    status: CaptureStatus
    proposal_count: int = 0


class SessionStatusSchema(BaseModel):
    session_status: SessionStatus
    extraction_status: ExtractionStatus
    captures: list[CaptureStatusSchema] = []


class Proposal(BaseModel):
    id: str
    field_name: Annotated[str, Field(max_length=50)]
    current_value: str
    proposed_value: str
    confidence: Annotated[str, Field(json_schema_extra={"pattern": _DECIMAL})]
    reasoning: str
    source: Annotated[str, Field(max_length=100)]
    status: ProposalStatus
    created: datetime
    metadata: dict[str, str] = {}
    reviewed_at: datetime | None = None


class PresignedUpload(BaseModel):
    upload_url: str
    upload_fields: dict[str, str]
    s3_key: str
    expires_in: int
