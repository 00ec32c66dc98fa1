"""What of each product of a session is photographed already, in one look."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from app.domain.gtin import Gtin
from app.domain.photo import PhotoType
from app.store.sqlite.database import Database

_PRODUCTS = """
    SELECT key, capture.id, MIN(number) AS number, capture.gtin, product_name,
        COALESCE((SELECT category FROM category WHERE category.gtin = capture.gtin), '')
            AS category,
        GROUP_CONCAT(photo.type) AS types
    FROM capture LEFT JOIN photo ON photo.capture_id = capture.id AND photo.discarded_at IS NULL
    WHERE session_id = ? AND capture.discarded_at IS NULL
"""
"""With MIN alone the other columns are those of the first capture (SQLite, 2.5 of "SELECT")."""


@dataclass(frozen=True, slots=True)
class Photographed:
    """A product of the session, whether scanned once or many times."""

    key: str
    """`Barcode.key`."""
    capture_id: str
    """Its first capture."""
    number: int
    gtin: Gtin | None
    name: str
    category: str
    types: tuple[PhotoType, ...]


class PhotographedProducts:
    """Asked by the station."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_session(self, session_id: str) -> list[Photographed]:
        """All of them. Thousands take some tens of milliseconds."""
        found = self._db.rows(_PRODUCTS + " GROUP BY key", session_id)
        return [_product(row) for row in found]

    def some(self, session_id: str, keys: Collection[str]) -> list[Photographed]:
        """Those with one of these `Barcode.key`s that are still there."""
        if not keys:
            return []
        listed = ", ".join("?" * len(keys))
        sql = f"{_PRODUCTS} AND key IN ({listed}) GROUP BY key"
        return [_product(row) for row in self._db.rows(sql, session_id, *keys)]


def _product(row: sqlite3.Row) -> Photographed:
    return Photographed(
        row["key"],
        row["id"],
        row["number"],
        Gtin(row["gtin"]) if row["gtin"] else None,
        row["product_name"],
        row["category"],
        tuple(PhotoType(one) for one in (row["types"] or "").split(",") if one),
    )
