"""How delivery to the server stands."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """Counts for the two lamps: everything here is on disk; how much is on the server?"""

    total: int = 0
    """Captures and photos of the session shown."""
    on_server: int = 0
    """Of these, how many the server has shown us with our id, type and size."""
    waiting: int = 0
    """Errands that the outbox still holds, of all sessions."""
    parked: int = 0
    """Of these, how many wait for a person."""
    oldest_at: datetime | None = None
    """When the oldest waiting errand was created."""

    @property
    def complete(self) -> bool:
        """True when nothing is owed and all of the session was seen on the server."""
        return self.waiting == 0 and self.on_server == self.total


NOTHING_OWED = Delivery()


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one pass of errands did."""

    sent: int = 0
    waiting: int = 0
    parked: int = 0
    trouble: str = ""
    """Title and message of the last trouble, "" when there was none."""
    needs_operator: bool = False
    """True when the trouble will not go away by itself."""
    retry_in: float | None = None
    """Seconds until the next errand is due; None when nothing waits."""
