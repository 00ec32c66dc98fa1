"""Product photos: the twelve types of the API, and which ones a product still wants."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.flaw import Flaw


class PhotoType(StrEnum):
    """The API's PhotoType, in the API's order (contract section 2)."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    NUTRITION = "nutrition"
    INGREDIENTS = "ingredients"
    BARCODE = "barcode"
    RECYCLING = "recycling"
    CERTIFICATION = "certification"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProductPhoto:
    """One photo, safe on disk. Photos are never overwritten; a discarded one is a state."""

    id: str
    capture_id: str
    type: PhotoType
    position: int
    """Place among the photos of its product, from 0."""
    sha256: str
    """Of the file's bytes; also its name on disk."""
    file_size: int
    """Bytes."""
    taken_at: datetime
    on_server: bool = False
    """Seen in the server's session with our id, type and size."""
    trouble: str = ""
    """Why it is parked; empty while nothing is wrong."""
    kept: bool = True
    """False when it was replaced, discarded or undone."""
    label: str = ""
    """What an `other` photo is of."""
    flaws: tuple[Flaw, ...] = ()
    """What the station saw wrong with it."""
    fingerprint: int | None = None
    """See `app.domain.flaw.alike`."""


@dataclass(frozen=True, slots=True)
class PhotoChecklist:
    """What a product wants, and what it has."""

    wanted: tuple[PhotoType, ...]
    taken: tuple[ProductPhoto, ...] = ()

    @property
    def missing(self) -> tuple[PhotoType, ...]:
        """Wanted photos that are not taken yet, in order."""
        return missing_of(self.wanted, [photo.type for photo in self.taken])

    @property
    def next(self) -> PhotoType | None:
        """The first wanted photo that is still missing."""
        return next(iter(self.missing), None)

    @property
    def done(self) -> int:
        """How many wanted photos are taken."""
        return len(self.wanted) - len(self.missing)

    def of_type(self, photo_type: PhotoType) -> tuple[ProductPhoto, ...]:
        """The photos of one type, in gallery order."""
        return tuple(photo for photo in self.taken if photo.type is photo_type)


def missing_of(wanted: Sequence[PhotoType], taken: Sequence[PhotoType]) -> tuple[PhotoType, ...]:
    """What of *wanted* is not in *taken*, in order. A type may be wanted twice.

    >>> [one.value for one in missing_of((PhotoType.FRONT, PhotoType.FRONT), (PhotoType.FRONT,))]
    ['front']
    """
    have, left = Counter(taken), []
    for photo_type in wanted:
        if have[photo_type]:
            have[photo_type] -= 1
        else:
            left.append(photo_type)
    return tuple(left)
