"""Which of the codes in view counts now, and when the operator must help."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.barcode import Reading
from app.vision.debouncer import Rearm

AIM = (0.62, 0.55)
"""Width and height of the aim box that the preview draws, of the picture's."""
_PATIENCE_S = 0.8
"""A hand turns the pack in this time; only then does help help."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame means."""

    counted: tuple[Reading, ...] = ()
    """These count now."""
    doubtful: Reading | None = None
    """It has been in view for a while, and its looks do not agree."""
    several: tuple[Reading, ...] = ()
    """Different products have been in view for a while, and none alone in the aim box."""


class Attention:
    """Feed it every frame's readings."""

    def __init__(self, rearm: Rearm) -> None:
        self._rearm = rearm
        self._since: float | None = None
        self._told = False

    def rearm_after(self, gap_seconds: float) -> None:
        """So long must a code be away to count again."""
        self._rearm.after(gap_seconds)

    def reset(self) -> None:
        """What is in view now counts again at once."""
        self._rearm.reset()

    def feed(self, readings: Sequence[Reading], size: tuple[int, int], now: float) -> Seen:
        """*size*: of the frame, width and height. *now*: monotonic seconds."""
        products = _products(readings)
        chosen = products if len(products) == 1 else _aimed(products, size)
        keys = {one.barcode.key for one in chosen}
        fed = [one if one.barcode.key in keys else replace(one, agreed=False) for one in readings]
        counting = {barcode.key for barcode in self._rearm.feed(fed, now)}
        counted = tuple(one for one in chosen if one.barcode.key in counting)
        several = products if not chosen and len(products) > 1 else ()
        doubtful = next((one for one in readings if not one.agreed), None) if not products else None
        if not self._due(now, unclear=bool(several or doubtful)):
            return Seen(counted)
        return Seen(counted, doubtful, tuple(several))

    def _due(self, now: float, *, unclear: bool) -> bool:
        """True once when things have been unclear for long enough."""
        if not unclear:
            self._since, self._told = None, False
            return False
        self._since = now if self._since is None else self._since
        due = not self._told and now - self._since >= _PATIENCE_S
        self._told = self._told or due
        return due


def _products(readings: Iterable[Reading]) -> Sequence[Reading]:
    """One reading a product: of several codes with one GTIN, the one that says most.

    A code that names no trade item, such as an address for shoppers, is only a product where no
    trade item is in view, not even a doubtful one.
    """
    known, doubted = [], False
    for one in readings:
        known += [one] if one.agreed else []
        doubted |= not one.agreed and one.barcode.gtin is not None
    trade_items = [one for one in known if one.barcode.gtin is not None]
    best: dict[str, Reading] = {}
    for one in trade_items or ([] if doubted else known):
        name = str(one.barcode.gtin or one.barcode.key)
        if name not in best or _says(one) > _says(best[name]):
            best[name] = one
    return list(best.values())


def _says(reading: Reading) -> int:
    return len(reading.barcode.gs1.fields)


def _aimed(products: Sequence[Reading], size: tuple[int, int]) -> Sequence[Reading]:
    """The one whose middle lies in the aim box; none if several do."""
    inside = [one for one in products if _in_aim(one, size)]
    return inside if len(inside) == 1 else []


def _in_aim(reading: Reading, size: tuple[int, int]) -> bool:
    middle = [sum(corner[axis] for corner in reading.box) / 4 for axis in (0, 1)]
    return all(
        abs(at - whole / 2) <= share * whole / 2
        for at, whole, share in zip(middle, size, AIM, strict=True)
    )
