"""What the catalogue says a product is, kept so that it is known without the network too."""

import sqlite3
from datetime import datetime

from app.domain.gtin import Gtin
from app.store.sqlite.database import Database


class Categories:
    """By GTIN, for all sessions."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, gtin: Gtin | None) -> str:
        """As the server words it; "" when it is not known, or not asked for yet."""
        row = self._row(gtin) if gtin is not None else None
        return str(row["category"]) if row else ""

    def asked_at(self, gtin: Gtin) -> datetime | None:
        """When the server was asked last."""
        row = self._row(gtin)
        return datetime.fromisoformat(row["asked_at"]) if row else None

    def keep(self, gtin: Gtin, category: str, at: datetime) -> None:
        """What the server said; "" when it knows none."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO category (gtin, category, asked_at) VALUES (?, ?, ?)",
                (gtin.value, category, at.isoformat()),
            )

    def _row(self, gtin: Gtin) -> sqlite3.Row | None:
        return self._db.row("SELECT category, asked_at FROM category WHERE gtin = ?", gtin.value)
