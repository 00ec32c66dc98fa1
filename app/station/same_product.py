"""How a code that was read stands to the product that lies on the bench."""

from app.domain.barcode import Barcode
from app.domain.session import Capture


def is_same_product(on_bench: Capture | None, barcode: Barcode) -> bool:
    """Whether both name one trade item."""
    return (
        on_bench is not None and barcode.gtin is not None and barcode.gtin == on_bench.barcode.gtin
    )


def says_nothing_new(on_bench: Capture, barcode: Barcode) -> bool:
    """The product's own code as the hands turn the pack, or a code that names no trade item."""
    same = barcode.key == on_bench.barcode.key or is_same_product(on_bench, barcode)
    return same or barcode.gtin is None
