"""One picture while it is being read: what was seen so far, and the looks that settle it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from app.domain.barcode import Box, Reading, Symbology
from app.vision import preprocessing
from app.vision.agreement import Agreement
from app.vision.decoder_set import Engines
from app.vision.decoders import Decoder, Sighting
from app.vision.preprocessing import View

_LEVEL = 0.3
"""Rise over run: a row of pixels still crosses most bars."""
_SAME_LOOK = 0.1
"""Of its width: a place that differs by less was looked at already."""


class Scene:
    """Boxes are in the full picture's pixels."""

    def __init__(
        self, full: View, engines: Engines, itf_lengths: Collection[int] | None = None
    ) -> None:
        """*itf_lengths*: digits that an ITF without a GTIN must have to count; None for any."""
        self.full = full
        self._itf_lengths = itf_lengths
        self._engines = engines
        self._found = Agreement()
        self._tried: list[Box] = []

    @property
    def settled(self) -> bool:
        """True when something was read and nothing waits for a second look."""
        readings = self.readings()
        return bool(readings) and all(one.agreed for one in readings)

    def readings(self) -> tuple[Reading, ...]:
        """What was found, the believed and the doubtful."""
        return tuple(
            replace(one, agreed=False) if one.agreed and self._may_be_a_part(one) else one
            for one in self._found.readings()
        )

    def _may_be_a_part(self, reading: Reading) -> bool:
        """ITF has no check of its own, and each part of it reads as another, shorter one."""
        code = reading.barcode
        if code.symbology is not Symbology.ITF or code.gtin is not None:
            return False
        if self._itf_lengths is not None and len(code.text) not in self._itf_lengths:
            return True
        return not preprocessing.stands_free(self.full, self.full.own(reading.box))

    def agreed_in(self, place: Box) -> bool:
        """True when something at *place* counts already."""
        return self._found.agreed_in(place)

    def look(self, name: str, view: View, decoder: Decoder) -> None:
        """One look, called *name*, and second looks at what does not count by it alone."""
        self._found.add(name, view.look(decoder))
        for reading in self._found.readings():
            if not reading.agreed:
                self._confirm(reading.box)

    def _confirm(self, place: Box) -> None:
        """zbar, on a few rows of the picture as it is; a cheap second opinion. Then laid flat."""
        zbar = self._engines.zbar_flat
        if zbar is not None and _level(place) and not self._was_tried(place):
            self._found.add(
                "zbar:full", preprocessing.band(self.full, self.full.own(place)).look(zbar)
            )
        if not self._found.agreed_in(place):
            self.look_flat(place)

    def look_flat(self, place: Box) -> None:
        """Look at the 1D code in *place* laid flat, in several ways until two looks agree.

        The order is that of what each recovers per millisecond (docs/decisions/008).
        """
        if self._was_tried(place):
            return
        self._tried.append(place)
        for name, sightings in self._flat_looks(place):
            self._found.add(name, sightings)
            if self._found.agreed_in(place):
                return

    def _flat_looks(self, place: Box) -> Iterator[tuple[str, Sequence[Sighting]]]:
        """Each is only prepared when its turn comes."""
        zxing, zbar = self._engines.flat, self._engines.zbar_flat
        flat = preprocessing.laid_flat(self.full, self.full.own(place))
        clear = preprocessing.cleared(flat, 2.0, 1.5)
        yield "zxing:flat clear", clear.look(zxing)
        yield "zxing:flat", flat.look(zxing)
        if zbar is not None:
            yield "zbar:flat", preprocessing.smoothed(flat).look(zbar)
        yield (
            "zxing:flat even",
            preprocessing.evened(preprocessing.cleared(flat, 3.0, 2.0)).look(zxing),
        )
        if zbar is not None:
            yield "zbar:flat clear", clear.look(zbar)

    def _was_tried(self, place: Box) -> bool:
        corners = np.asarray(place)
        limit = _SAME_LOOK * float(np.hypot(*(corners[1] - corners[0])))
        return any(float(np.abs(np.asarray(one) - corners).max()) <= limit for one in self._tried)


def _level(place: Box) -> bool:
    (left, top), (right, other_top) = place[:2]
    return abs(other_top - top) < _LEVEL * abs(right - left)
