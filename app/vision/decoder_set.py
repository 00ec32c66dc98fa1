"""The decoders at hand, set up for each kind of look."""

from dataclasses import dataclass

from app.vision.decoders import (
    ALL_BUT_RETAIL,
    LINEAR,
    MATRIX,
    PRODUCT_LINEAR,
    PRODUCT_MATRIX,
    OpenCvDecoder,
    ZxingDecoder,
)
from app.vision.zbar import LINEAR as ZBAR_LINEAR
from app.vision.zbar import PRODUCTS, ZbarDecoder


@dataclass(frozen=True, slots=True)
class Engines:
    """zbar is None where its library is absent: everything works, some hard codes stay unread."""

    level: ZxingDecoder
    """1D codes of products that lie level."""
    matrix: ZxingDecoder
    """2D codes of products, at any angle."""
    matrix_turned: ZxingDecoder
    """The same, also turned, smaller and inverted."""
    flat: ZxingDecoder
    """1D codes laid flat."""
    turned: ZxingDecoder
    """1D codes of every kind; turned, smaller and inverted."""
    every_matrix: ZxingDecoder
    """2D codes of every kind; turned, smaller and inverted."""
    rest: ZxingDecoder
    """All that the others do not look for; turned, smaller and inverted."""
    zbar: ZbarDecoder | None
    zbar_coarse: ZbarDecoder | None
    """For large pictures, in which bars are long."""
    zbar_flat: ZbarDecoder | None
    """Upright bars."""
    cv: OpenCvDecoder
    """Retail codes out of focus."""

    @classmethod
    def present(cls) -> "Engines":
        """What this system has."""
        return cls(
            level=ZxingDecoder(PRODUCT_LINEAR, turned=False),
            matrix=ZxingDecoder(PRODUCT_MATRIX, turned=False),
            matrix_turned=ZxingDecoder(PRODUCT_MATRIX, turned=True),
            flat=ZxingDecoder(LINEAR, turned=False),
            turned=ZxingDecoder(LINEAR, turned=True),
            every_matrix=ZxingDecoder(MATRIX, turned=True),
            rest=ZxingDecoder(ALL_BUT_RETAIL, turned=True),
            zbar=ZbarDecoder.if_present(PRODUCTS, step=2),
            zbar_coarse=ZbarDecoder.if_present(PRODUCTS, step=4),
            zbar_flat=ZbarDecoder.if_present(ZBAR_LINEAR, step=4, upright=True),
            cv=OpenCvDecoder(),
        )
