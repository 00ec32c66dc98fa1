"""When a code that stays in view counts again: after it was away for a while, as in readers."""

from collections.abc import Iterable

from app.domain.barcode import Barcode, Reading


class Rearm:
    """Each code counts once while it is in view; another code counts at once."""

    def __init__(self, gap_seconds: float = 0.4) -> None:
        self._gap = gap_seconds
        self._last_seen: dict[str, float] = {}

    def after(self, gap_seconds: float) -> None:
        """Another gap, from now on."""
        self._gap = gap_seconds

    def reset(self) -> None:
        """What is in view now counts again at once."""
        self._last_seen = {}

    def feed(self, readings: Iterable[Reading], now: float) -> list[Barcode]:
        """The codes that count at *now* (monotonic seconds).

        A doubtful reading starts nothing, but keeps a code that counted from counting again.
        """
        in_view = {key: seen for key, seen in self._last_seen.items() if now - seen < self._gap}
        counted = []
        for reading in readings:
            key = reading.barcode.key
            if key not in in_view and reading.agreed:
                counted.append(reading.barcode)
            if key in in_view or reading.agreed:
                in_view[key] = now
        self._last_seen = in_view
        return counted
