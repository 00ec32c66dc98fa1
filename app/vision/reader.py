"""The presets."""

from collections.abc import Collection

from app.vision.decoder_set import Engines
from app.vision.live_reader import LiveReader
from app.vision.thorough_reader import ThoroughReader


class Reader:
    """Builds them with the engines that this system has."""

    @staticmethod
    def live(itf_lengths: Collection[int] = ()) -> LiveReader:
        """Fits the time of a frame. *itf_lengths*: of the ITF in use here that are no ITF-14.

        A part of a longer ITF cannot be told from a whole one, so no other length counts.
        """
        return LiveReader(Engines.present(), itf_lengths)

    @staticmethod
    def thorough(itf_lengths: Collection[int] = ()) -> ThoroughReader:
        """Leaves nothing untried. *itf_lengths* as for `live`."""
        return ThoroughReader(Engines.present(), itf_lengths)

    @staticmethod
    def watchful() -> ThoroughReader:
        """For the guard against other products in a photo: looks at all bars in view."""
        return ThoroughReader(Engines.present(), all_bars=True)
