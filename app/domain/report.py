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
    checked: bool = True
    """The session was read back after its last errand, and nothing differed."""
    differences: tuple[str, ...] = ()
    """What the read-back showed otherwise than it is here, each in one sentence."""

    @property
    def complete(self) -> bool:
        """True when nothing is owed and the server showed all of the session as it is here."""
        return self.waiting == 0 and self.on_server == self.total and self.checked


NOTHING_OWED = Delivery()


@dataclass(frozen=True, slots=True)
class Uploading:
    """Photos on their way to the storage at this moment."""

    photos: int = 0
    sent: int = 0
    """Bytes that have left."""
    size: int = 0
    """Bytes of all of them."""

    @property
    def percent(self) -> int:
        """How far they are, 0 to 100."""
        return 100 * self.sent // self.size if self.size else 0


NOTHING_UPLOADING = Uploading()


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
    uploading: Uploading = NOTHING_UPLOADING
    quota_wait: float = 0.0
    """Seconds until the API key has calls left again; 0 while it has."""
    products_left_today: int | None = None
    """About so many more fit into the key's calls of the day; None while that is unknown."""
    others_on_key: bool = False
    """The calls run out faster than we make them: something else uses the same key."""
    clock_skew: float | None = None
    """Seconds that the server's clock is ahead of ours; the storage refuses at 15 minutes."""
    news: str = ""
    """What happened that a person should know once; shown for a while."""
