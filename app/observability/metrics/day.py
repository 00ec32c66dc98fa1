"""One day: counts and spreads, each by the hour."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from app.observability.metrics.histogram import Spread

HOURS = 24
_MOST_NAMES = 200
"""Names come out of the program, but a look or a path must not grow a day without end."""
_OTHERS = "others"


@dataclass(slots=True)
class Day:
    """For one thread, or under a lock."""

    date: date
    counts: dict[str, list[int]] = field(default_factory=dict)
    """Name to 24 counts."""
    spreads: dict[str, dict[int, Spread]] = field(default_factory=dict)
    """Name to the spread of each hour that has one."""

    def count(self, name: str, hour: int, times: int = 1) -> None:
        """Add to a counter."""
        if name not in self.counts and len(self.counts) >= _MOST_NAMES:
            name = _OTHERS
        self.counts.setdefault(name, [0] * HOURS)[hour] += times

    def measure(self, name: str, hour: int, value: float, times: int = 1) -> None:
        """Add to a spread."""
        if name not in self.spreads and len(self.spreads) >= _MOST_NAMES:
            name = _OTHERS
        self.spreads.setdefault(name, {}).setdefault(hour, Spread()).add(value, times)

    def total(self, name: str) -> int:
        """Of the whole day."""
        return sum(self.counts.get(name, ()))

    def by_hour(self, name: str) -> list[int]:
        """24 counts."""
        return self.counts.get(name, [0] * HOURS)

    def spread(self, name: str) -> Spread:
        """Of the whole day."""
        return Spread.of(self.spreads.get(name, {}).values())

    def named(self, prefix: str) -> dict[str, int]:
        """Totals of the counters whose name begins so, without that beginning, most first."""
        found = {n.removeprefix(prefix): self.total(n) for n in self.counts if n.startswith(prefix)}
        return dict(sorted(found.items(), key=lambda one: -one[1]))

    def as_json(self) -> dict[str, Any]:
        """For `json.dumps`."""
        spreads = {
            name: {str(hour): one.buckets for hour, one in hours.items()}
            for name, hours in self.spreads.items()
        }
        return {"date": self.date.isoformat(), "counts": self.counts, "spreads": spreads}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """The day that `as_json` made. Raises ValueError, LookupError, TypeError."""
        spreads = {
            name: {
                range(HOURS)[int(hour)]: Spread.from_json(buckets)
                for hour, buckets in hours.items()
            }
            for name, hours in data["spreads"].items()
        }
        counts = {name: [int(one) for one in hours] for name, hours in data["counts"].items()}
        if any(len(hours) != HOURS for hours in counts.values()):
            raise ValueError(f"Expected {HOURS} hours.")
        return cls(date.fromisoformat(data["date"]), counts, spreads)
