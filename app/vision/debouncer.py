"""When a code that stays in view counts again: after it was away for a while, as in readers."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.barcode import Barcode, Reading

_LOOKS = 2
"""So often must a code be missing, too. A slow camera or a busy machine leaves longer gaps between
two frames than a code must be away, and one blurred frame is no other product."""


@dataclass(slots=True)
class _Sight:
    """When a code was seen last, and how many looks since did not see it."""

    at: float
    missed: int = 0


class Rearm:
    """Each code counts once while it is in view; another code counts at once."""

    def __init__(self, gap_seconds: float = 0.4) -> None:
        self._gap = gap_seconds
        self._in_view: dict[str, _Sight] = {}

    def after(self, gap_seconds: float) -> None:
        """Another gap, from now on."""
        self._gap = gap_seconds

    def reset(self) -> None:
        """What is in view now counts again at once."""
        self._in_view = {}

    def feed(self, readings: Iterable[Reading], now: float) -> list[Barcode]:
        """The codes that count at *now* (monotonic seconds), in one look.

        A doubtful reading starts nothing, but keeps a code that counted from counting again.
        """
        self._in_view = {key: one for key, one in self._in_view.items() if not self._gone(one, now)}
        counted, seen = [], set()
        for reading in readings:
            key = reading.barcode.key
            seen.add(key)
            if key not in self._in_view and reading.agreed:
                counted.append(reading.barcode)
            if key in self._in_view or reading.agreed:
                self._in_view[key] = _Sight(now)
        for key in self._in_view.keys() - seen:
            self._in_view[key].missed += 1
        return counted

    def _gone(self, sight: _Sight, now: float) -> bool:
        return sight.missed >= _LOOKS and now - sight.at >= self._gap
