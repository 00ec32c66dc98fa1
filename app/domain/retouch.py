"""What is done to a copy of a photo: turned, straightened, cropped, in this order."""

from dataclasses import dataclass

from app.domain.flaw import WHOLE, Region


@dataclass(frozen=True, slots=True)
class Retouch:
    """The original stays as it was taken."""

    quarter_turns: int = 0
    """Clockwise."""
    degrees: float = 0.0
    """Clockwise; the corners that appear are the colour of the rim."""
    crop: Region = WHOLE
    """What is kept of the turned picture."""

    @property
    def changes(self) -> bool:
        """True when the copy would look different."""
        return self != Retouch()
