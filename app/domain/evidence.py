"""Why a code was believed: a picture of it as it was read, and who read it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proof:
    """Kept with a capture that the camera made."""

    jpeg: bytes
    """The code and its surroundings, grey; it reads as the same value again."""
    looks: tuple[str, ...]
    """Names of the looks that agreed, such as "zxing:full"."""
    contrast: float
    """Between the dark and the light parts, 0 to 1 (ISO/IEC 15416 asks for 0.2 and more)."""
    width: int
    """Pixels of the code in the camera's picture."""
