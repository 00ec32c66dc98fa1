"""What is known of the server itself: how it speaks, and how much our key has called it today."""

from collections.abc import Mapping

from app.store.sqlite.database import Database


class HostFacts:
    """Written by sync alone."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def calls_today(self) -> tuple[float, int] | None:
        """When the quota's day began (seconds since the epoch), and the calls since."""
        row = self._db.row("SELECT began, used FROM quota")
        return (row["began"], row["used"]) if row else None

    def keep_calls_today(self, began: float, used: int) -> None:
        """See `calls_today`."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO quota (one, began, used) VALUES (1, ?, ?)", (began, used)
            )

    def dialect(self, host: str) -> dict[str, str]:
        """Our names of fields to those that the host understands."""
        found = self._db.rows("SELECT ours, theirs FROM dialect WHERE host = ?", host)
        return {row["ours"]: row["theirs"] for row in found}

    def keep_dialect(self, host: str, dialect: Mapping[str, str]) -> None:
        """The host told its names."""
        with self._db.transaction() as db:
            db.executemany(
                "INSERT OR REPLACE INTO dialect (host, ours, theirs) VALUES (?, ?, ?)",
                [(host, ours, theirs) for ours, theirs in dialect.items()],
            )

    def contract(self, host: str) -> tuple[float, str] | None:
        """When the host was asked for its own contract (seconds since the epoch), and what of it
        was kept then; "" when it has none."""
        row = self._db.row("SELECT read_at, document FROM host_contract WHERE host = ?", host)
        return (row["read_at"], row["document"]) if row else None

    def keep_contract(self, host: str, read_at: float, document: str) -> None:
        """See `contract`."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO host_contract (host, read_at, document) VALUES (?, ?, ?)",
                (host, read_at, document),
            )
