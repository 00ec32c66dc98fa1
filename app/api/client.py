"""The Scanner API, one method an endpoint (contract section 1). It retries nothing by itself."""

from urllib.parse import quote

from app.api.captures import CaptureCalls
from app.api.connected import NOT_FOUND
from app.api.errors import Rejected
from app.api.photos import PhotoCalls
from app.api.reading import read
from app.api.schemas import Caller, Product


class ScannerApi(CaptureCalls, PhotoCalls):
    """All that the station asks of one host; see `Connected` for how, and what is raised."""

    def whoami(self) -> Caller:
        """Whose key this is."""
        return read(Caller, self._wire.get("/account/api/v1/whoami"))

    def product(self, gtin: str) -> Product | None:
        """What the catalogue knows of a GTIN, under either of its two paths (C10)."""
        for place in ("products", "trade-items"):
            try:
                return read(Product, self._wire.get(f"/products/api/v1/{place}/{quote(gtin)}"))
            except Rejected as error:
                if error.status != NOT_FOUND:
                    raise
        return None
