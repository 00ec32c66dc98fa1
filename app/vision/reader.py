"""The two presets."""

from app.vision.engine_set import Engines
from app.vision.live import LiveReader
from app.vision.thorough import ThoroughReader


class Reader:
    """Builds them with the engines that this system has."""

    @staticmethod
    def live() -> LiveReader:
        """Fits the time of a frame."""
        return LiveReader(Engines.present())

    @staticmethod
    def thorough() -> ThoroughReader:
        """Leaves nothing untried."""
        return ThoroughReader(Engines.present())
