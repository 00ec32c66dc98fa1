"""The endpoints beside the Scanner API that a station has use for."""

from typing import Any

from fastapi import APIRouter

from app.sandbox.answers import Json
from app.sandbox.errors import conflict, not_found
from app.sandbox.ids import short_id
from app.sandbox.pipeline import padded
from app.sandbox.records import ProductRecord
from app.sandbox.schemas import ProductBody
from app.sandbox.state import Here

router = APIRouter(include_in_schema=False)

# Nobody signs in here: one user, one organization, one key, the same in every sandbox.
_USER = "SandboxUser23456789ABC"
_ORGANIZATION = "SandboxHouse2345678ABC"
_KEY = "8a3f1c52-2f4e-4a55-9d0e-6b1f0f6f2d10"


@router.get("/account/api/v1/whoami")
async def whoami() -> Json:
    """Who the key belongs to."""
    key = {
        "id": _KEY,
        "created": "2026-01-01T00:00:00Z",
        "description": "Sandbox key",
        "metadata": {},
        "role": "editor",
    }
    return Json(
        {
            "user_id": _USER,
            "email": "operator@sandbox.invalid",
            "organizations": [{"id": _ORGANIZATION, "name": "Sandbox Warehouse"}],
            "metadata": {},
            "api_key": key,
        }
    )


@router.get("/products/api/v1/products/{gtin}")
@router.get("/products/api/v1/trade-items/{gtin}")
async def get_product(sandbox: Here, gtin: str) -> Json:
    """A product by its GTIN, in any length."""
    product = sandbox.product(gtin)
    if product is None:
        raise not_found("Product")
    return Json(_shown(product))


@router.post("/products/api/v1/products")
async def create_product(sandbox: Here, body: ProductBody) -> Json:
    """Create a product; captures of its GTIN find it from now on."""
    gtin = padded(body.gtin)
    if sandbox.product(gtin) is not None:
        raise conflict(f"GTIN {gtin} exists already.")
    product = ProductRecord(id=gtin, public_id=short_id(), fields=body.model_dump(exclude={"gtin"}))
    sandbox.store.put(product)
    return Json(_shown(product), 201)


@router.get("/.well-known/api-catalog")
async def catalog() -> Json:
    """Where the machine-readable contract is (RFC 9727)."""
    link = {
        "anchor": "/scanner/api/v1",
        "service-desc": [{"href": "/scanner/api/v1/openapi.json", "type": "application/json"}],
    }
    answer = Json({"linkset": [link]})
    answer.headers["Content-Type"] = "application/linkset+json"
    return answer


def _shown(product: ProductRecord) -> dict[str, Any]:
    return {"id": product.public_id, "gtin": product.id, **product.fields}
