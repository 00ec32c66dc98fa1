"""What the server's reading of the photos proposes for a product, and a person's word on it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.session import Capture


class Decision(StrEnum):
    """What a person says of a proposal (contract #11)."""

    ACCEPT = "ACCEPTED"
    REJECT = "REJECTED"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One value for one field of a product."""

    id: str
    field: str
    """As the server names it, such as "brand_name"."""
    current: str
    proposed: str
    confidence: Decimal
    """0 to 1."""
    reason: str = ""
    source: str = ""
    status: str = "PENDING"
    """PENDING, ACCEPTED or REJECTED; the raw status is kept, new values included."""
    written: bool = False
    """Accepted, and the server said that it wrote it to the product."""

    @property
    def pending(self) -> bool:
        """True when a person has not decided."""
        return self.status == "PENDING"

    @property
    def accepted(self) -> bool:
        """True when it is to be written, or was."""
        return self.status == Decision.ACCEPT


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """One product of a session with its proposals."""

    session_id: str = ""
    capture: Capture | None = None
    """None when the session has nothing to review."""
    place: int = 0
    """Of the product among those of the session, from 1."""
    total: int = 0
    proposals: tuple[Proposal, ...] = ()
    said: str = ""
    """What happened, whose move it is; "" when there is nothing to say."""
    trouble: bool = False
    """True when what was wanted did not happen."""

    @property
    def pending(self) -> int:
        """Proposals without a decision."""
        return sum(one.pending for one in self.proposals)

    @property
    def to_write(self) -> int:
        """Accepted values that are not written yet."""
        return sum(one.accepted and not one.written for one in self.proposals)
