"""Which pictures may become photos of the product on the bench."""

from app.domain.errors import NeedsOperator
from app.domain.flaw import Inspection, doubtful_stranger, stranger
from app.domain.session import Capture
from app.domain.shot_list import ShotList, Strictness


class AnotherProduct(NeedsOperator):
    """The code in the picture is not the product's."""

    title = "Another product"


class NotGoodEnough(NeedsOperator):
    """The profile keeps no photo with such a flaw."""

    title = "Shoot again"


def check_product(product: Capture, seen: Inspection) -> None:
    """Raises AnotherProduct."""
    other, own = stranger(product.barcode, seen.codes), product.barcode.gtin
    if other is not None and other.gtin is not None and own is not None:
        raise AnotherProduct(
            f"{other.gtin.grouped} is in the picture, {own.grouped} is on the bench. "
            "Take it out of view, or scan it to change to it."
        )
    other = doubtful_stranger(product.barcode, seen.doubtful)
    if other is not None and other.gtin is not None and own is not None:
        raise AnotherProduct(
            f"{other.gtin.grouped} seems to be in the picture, but cannot be read well. "
            f"{own.grouped} is on the bench. Take the other product out of view, or turn this "
            "one a little, and shoot again."
        )


def check_flaws(shot_list: ShotList, seen: Inspection) -> None:
    """Raises NotGoodEnough."""
    if seen.flaws and shot_list.strictness is Strictness.BLOCK:
        raise NotGoodEnough(seen.flaws[0].words)
