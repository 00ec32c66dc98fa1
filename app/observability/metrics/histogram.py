"""How values were spread: counts in buckets that are each a tenth wider than the one before."""

import math
from collections.abc import Iterable, Mapping

_RATIO = 1.1
_LAST = 160
"""Bucket of everything above 4 million."""


class Spread:
    """Keeps no value, only which bucket it fell into: a quantile is right to a tenth."""

    def __init__(self, buckets: Mapping[int, int] | None = None) -> None:
        self._buckets: dict[int, int] = dict(buckets or {})

    @classmethod
    def of(cls, spreads: Iterable["Spread"]) -> "Spread":
        """All of them together."""
        whole = cls()
        for one in spreads:
            for bucket, times in one.buckets.items():
                whole.buckets[bucket] = whole.buckets.get(bucket, 0) + times
        return whole

    @classmethod
    def from_json(cls, buckets: Mapping[str, int]) -> "Spread":
        """Out of `buckets` as JSON keeps them. Raises ValueError, IndexError, TypeError."""
        return cls({range(_LAST + 1)[int(bucket)]: int(n) for bucket, n in buckets.items()})

    @property
    def buckets(self) -> dict[int, int]:
        """Bucket to how often; bucket n holds what is at most 1.1 to the power of n."""
        return self._buckets

    @property
    def count(self) -> int:
        """How many values."""
        return sum(self._buckets.values())

    def add(self, value: float, times: int = 1) -> None:
        """Count *value*, which is not negative."""
        bucket = 0 if value <= 1 else min(_LAST, math.ceil(math.log(value, _RATIO)))
        self._buckets[bucket] = self._buckets.get(bucket, 0) + times

    def quantile(self, share: float) -> float | None:
        """The upper edge of the bucket below which *share* of the values lie; None without any.

        >>> spread = Spread()
        >>> for value in range(1, 101): spread.add(value)
        >>> 95 <= spread.quantile(0.95) <= 95 * 1.1
        True
        """
        wanted, seen = share * self.count, 0
        for bucket in sorted(self._buckets):
            seen += self._buckets[bucket]
            if seen >= wanted:
                return float(_RATIO**bucket)
        return None
