"""Who works at the bench, and since when."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.store.sqlite.database import Database

LONGEST = timedelta(hours=14)
"""After so long it is another shift, and the name is asked anew."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Who took over last."""

    name: str = ""
    began: str | None = None
    """ISO 8601."""

    def operator(self, now: datetime | None) -> str:
        """Who works at *now*; "" when nobody said, or too long ago."""
        if now is None or self.began is None:
            return ""
        return "" if now - datetime.fromisoformat(self.began) > LONGEST else self.name


NO_SHIFT = Shift()


class Shifts:
    """One row for each time that somebody took over."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def begin(self, operator: str, at: datetime) -> None:
        """*operator* takes over; "" for nobody."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO shift (started_at, operator) VALUES (?, ?)", (at.isoformat(), operator)
            )

    def operator(self, now: datetime) -> str:
        """Who works here; "" when nobody said, or too long ago."""
        row = self._db.row("SELECT * FROM shift ORDER BY rowid DESC LIMIT 1")
        return Shift(row["operator"], row["started_at"]).operator(now) if row else ""

    def names(self, limit: int) -> tuple[str, ...]:
        """Who worked here, the last ones first."""
        found = self._db.rows(
            "SELECT operator FROM shift WHERE operator <> '' "
            "GROUP BY operator ORDER BY max(rowid) DESC LIMIT ?",
            limit,
        )
        return tuple(row["operator"] for row in found)
