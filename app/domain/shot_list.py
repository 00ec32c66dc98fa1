"""Which photos a product wants: profiles, and which of them is for which product."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.gtin import Gtin
from app.domain.photo import PhotoType


class Strictness(StrEnum):
    """What a flaw in a photo does."""

    WARN = "warn"
    """The photo is kept and the operator told."""
    BLOCK = "block"
    """The photo is not kept."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo that is wanted."""

    type: PhotoType
    hint: str = ""
    """What the operator should do, in a few words."""
    outline: str = ""
    """A picture file beside the shot lists, laid over the live picture; "" for none."""
    label: str = ""
    """What an `other` photo is of."""


@dataclass(frozen=True, slots=True)
class ShotList:
    """The photos a product needs, in the order the operator takes them. A type may repeat."""

    name: str
    shots: tuple[Shot, ...]
    strictness: Strictness = Strictness.WARN
    by_itself: bool = False
    """The shutter goes off when the scene is still and sharp."""
    prefixes: tuple[str, ...] = ()
    """First digits of the GTIN-13 that it is for, as a brand owner's company prefix."""
    words: tuple[str, ...] = ()
    """Words in the product's name as the server tells it, in any case, that it is for."""
    categories: tuple[str, ...] = ()
    """Product categories of the server's catalogue, in any case, that it is for."""

    @classmethod
    def of(cls, name: str, *types: PhotoType) -> "ShotList":
        """A plain list of types."""
        return cls(name, tuple(Shot(one) for one in types))

    @property
    def wanted(self) -> tuple[PhotoType, ...]:
        """The types, in order."""
        return tuple(shot.type for shot in self.shots)

    def shot(self, photo_type: PhotoType, taken: int = 0) -> Shot:
        """What is said of a type of which *taken* photos are there; a plain Shot if nothing is."""
        same = [shot for shot in self.shots if shot.type is photo_type]
        return same[min(taken, len(same) - 1)] if same else Shot(photo_type)


STANDARD_SHOTS = ShotList(
    "standard",
    (
        Shot(PhotoType.FRONT, "The side with the brand, upright"),
        Shot(PhotoType.BACK, "The side across from the front"),
        Shot(PhotoType.NUTRITION, "Close: the whole table, every line readable"),
        Shot(PhotoType.INGREDIENTS, "Close: the whole list, every line readable"),
        Shot(PhotoType.BARCODE, "The code flat, with its white margins"),
    ),
)


@dataclass(frozen=True, slots=True)
class ShotLists:
    """The profiles of a station. The first is for every product that no other one claims."""

    lists: tuple[ShotList, ...] = (STANDARD_SHOTS,)

    @property
    def names(self) -> tuple[str, ...]:
        """In the order of the file."""
        return tuple(one.name for one in self.lists)

    @property
    def by_category(self) -> bool:
        """True when it matters of which category a product is."""
        return any(one.categories for one in self.lists)

    def for_product(
        self, gtin: Gtin | None, name: str = "", category: str = "", chosen: str = ""
    ) -> ShotList:
        """By choice, then the longest brand prefix, then the category, then the product's name."""
        by_choice = [one for one in self.lists if one.name == chosen]
        found = by_choice or self._by_prefix(gtin) or self._by_category(category)
        return (found or self._by_words(name) or self.lists)[0]

    def _by_prefix(self, gtin: Gtin | None) -> Sequence[ShotList]:
        if gtin is None:
            return ()
        digits = gtin.value[1:]  # company prefixes are told as in a GTIN-13
        found = [
            (len(prefix), -place, one)
            for place, one in enumerate(self.lists)
            for prefix in one.prefixes
            if digits.startswith(prefix)
        ]
        return [max(found, key=lambda each: each[:2])[2]] if found else ()

    def _by_category(self, category: str) -> Sequence[ShotList]:
        """A category may be a path, such as "Food > Dairy": each of its parts counts."""
        told = {part.strip() for part in re.split("[>/|,]", category.casefold())}
        told.add(category.strip().casefold())
        return [one for one in self.lists if {name.casefold() for name in one.categories} & told]

    def _by_words(self, name: str) -> Sequence[ShotList]:
        said = name.casefold()
        return [one for one in self.lists if any(word.casefold() in said for word in one.words)]
