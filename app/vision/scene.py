"""One picture while it is being read: what was seen so far, and the looks that settle it."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np

from app.domain.barcode import Barcode, Box, Reading, Symbology
from app.vision import preprocessing
from app.vision.agreement import Agreement, Claim, Remembered, same_place
from app.vision.bar_witness import Testimony, examine
from app.vision.decoder_set import Engines
from app.vision.decoders import Decoder, Sighting
from app.vision.preprocessing import View
from app.vision.retail_bars import RetailBars, bars_of
from app.vision.strength import BARS, CHECKED, RETAIL, engines_of, number_of

_LEVEL = 0.3
"""Rise over run: a row of pixels still crosses most bars."""
_SAME_LOOK = 0.1
"""Of its width: a place that differs by less was looked at already."""
_STRIPS = 2
"""Places at which the bars of one number are examined."""
_MARGIN = 1.2
"""Of the size of a code, around it: of a stacked one, only a part may be known."""
_FITS_WELL = 0.85
"""Share of the grey that is explained: no other place explains more."""


class Scene:
    """Boxes are in the full picture's pixels."""

    def __init__(
        self,
        full: View,
        engines: Engines,
        itf_lengths: Collection[int] = (),
        remembered: Sequence[Remembered] = (),
    ) -> None:
        """*itf_lengths*: digits of the ITF in use that are no ITF-14."""
        self.full = full
        self.found = Agreement(itf_lengths, remembered)
        self._engines = engines
        self._tried: list[Box] = []
        self._striped: list[Box] = []

    @property
    def settled(self) -> bool:
        """True when something was read, nothing waits for a second look, and no bars stay unread.

        Bars beside a code that names no trade item may be the trade item's: a picture on the pack
        often carries a code for its printer, or an address.
        """
        readings = self.readings()
        if not readings or not all(one.agreed for one in readings):
            return False
        return any(one.barcode.gtin for one in readings) or not self.unread

    @property
    def names_no_trade_item(self) -> bool:
        """True when something was read, and no trade item yet."""
        readings = self.readings()
        return bool(readings) and not any(one.barcode.gtin for one in readings)

    @property
    def unread(self) -> list[Box]:
        """Places with bars at which nothing counts yet."""
        return [place for place in self._striped if not self.found.agreed_in(place)]

    def readings(self) -> tuple[Reading, ...]:
        """What was found, the believed and the doubtful."""
        return self.found.readings()

    def agreed_in(self, place: Box) -> bool:
        """True when something at *place* counts already."""
        return self.found.agreed_in(place)

    def look(self, name: str, view: View, decoder: Decoder) -> None:
        """One look, called *name*, and second looks at what does not count by it alone."""
        self.found.add(name, view.look(decoder))
        for reading in self.found.readings():
            if not reading.agreed:
                self._confirm(reading.box)
                self._confirm_standing(reading)
                self._confirm_near(reading)
        self.ask_bars()

    def _confirm(self, place: Box) -> None:
        """zbar, on a few rows of the picture as it is; a cheap second opinion. Then laid flat."""
        zbar = self._engines.zbar_flat
        if zbar is not None and _level(place) and not self._was_tried(place):
            self.found.add(
                "zbar:full", preprocessing.band(self.full, self.full.own(place)).look(zbar)
            )
        if not self.found.agreed_in(place):
            self.look_flat(place)

    def _confirm_standing(self, reading: Reading) -> None:
        """The boxes of zbar do not turn with the code: its bars may lie."""
        if engines_of(reading.looks) == {"zbar"} and not self.agreed_in(reading.box):
            self.look_flat(_standing(reading.box))

    def _confirm_near(self, reading: Reading) -> None:
        """DataBar is stacked in part, and one engine reads it: other preparations, not flat."""
        place = reading.box
        if reading.barcode.symbology not in CHECKED or self.agreed_in(place):
            return
        near = preprocessing.cropped(self.full, self.full.own(place), _MARGIN)
        looks = {
            "zxing:near": near,
            "zxing:near-even": preprocessing.equalised(near),
            "zxing:near-soft": preprocessing.softened(near),
            "zxing:near-large": preprocessing.scaled(near, 1.5),
        }
        for name, view in looks.items():
            self.found.add(name, view.look(self._engines.turned))
            if self.agreed_in(place):
                return

    def look_at_bars(self, place: Box) -> None:
        """Where bars are, whether they can be read or not."""
        self._striped.append(place)
        if not self.found.agreed_in(place):
            self.look_flat(place)
            self.ask_bars()

    def look_again(self, place: Box) -> None:
        """Where a 1D code was a moment ago."""
        self.look_flat(place)
        self.ask_bars()

    def look_flat(self, place: Box) -> None:
        """Look at the 1D code in *place* laid flat, in several ways until enough looks agree.

        The order is that of what each recovers per millisecond (docs/decisions/008).
        """
        if self._was_tried(place):
            return
        self._tried.append(place)
        for name, sightings in self._flat_looks(place):
            self.found.add(name, sightings)
            if self.found.agreed_in(place):
                return

    def _flat_looks(self, place: Box) -> Iterator[tuple[str, Sequence[Sighting]]]:
        """Each is only prepared when its turn comes."""
        zxing, zbar = self._engines.flat, self._engines.zbar_flat
        flat = preprocessing.laid_flat(self.full, self.full.own(place))
        clear = preprocessing.cleared(flat, 2.0, 1.5)
        yield "zxing:flat clear", clear.look(zxing)
        if zbar is not None:
            yield "zbar:flat", preprocessing.smoothed(flat).look(zbar)
        yield "zxing:flat", flat.look(zxing)
        yield (
            "zxing:flat even",
            preprocessing.evened(preprocessing.cleared(flat, 3.0, 2.0)).look(zxing),
        )
        if zbar is not None and self._seen_in(place):
            yield "zbar:flat clear", clear.look(zbar)

    def _seen_in(self, place: Box) -> bool:
        return any(same_place(one.box, place) for one in self.found.claims)

    def ask_bars(self) -> None:
        """What the grey of the bars says about each retail number, once about each."""
        for claim in [one for one in self.found.claims if not one.examined]:
            if claim.barcode.symbology in RETAIL:
                claim.examined = True
                if BARS not in engines_of(self.found.looks_before(claim)):
                    self._ask_bars(claim)

    def _ask_bars(self, claim: Claim) -> None:
        """A number that is printed there instead is a look of its own."""
        number = number_of(claim.barcode)
        symbol = bars_of(number, claim.barcode.symbology) if number is not None else None
        if symbol is None:
            return
        said, place = max(self._testimonies(claim, symbol), key=lambda one: one[0].explained)
        if not said.confirms:
            return
        if said.symbol == symbol:
            claim.looks.append(f"{BARS}:flat")
        elif said.symbol.number is not None:
            claim.denied = True
            eight = claim.barcode.symbology is Symbology.EAN_8
            kind = Symbology.EAN_8 if eight else Symbology.EAN_13
            other = Sighting(Barcode.of(said.symbol.number, kind), place)
            self.found.note(f"{BARS}:flat", other).examined = True

    def _testimonies(self, claim: Claim, symbol: RetailBars) -> Iterator[tuple[Testimony, Box]]:
        places = [*claim.boxes, *(one for one in self._striped if same_place(one, claim.box))]
        for place in _apart(places)[:_STRIPS]:
            said = examine(self.full, self.full.own(place), symbol)
            yield said, place
            if said.explained >= _FITS_WELL:
                return

    def _was_tried(self, place: Box) -> bool:
        return any(_alike(one, place) for one in self._tried)


def _apart(places: Sequence[Box]) -> list[Box]:
    """Without those that are nearly the same."""
    kept: list[Box] = []
    for place in places:
        if not any(_alike(one, place) for one in kept):
            kept.append(place)
    return kept


def _alike(one: Box, other: Box) -> bool:
    corners = np.asarray(other)
    limit = _SAME_LOOK * float(np.hypot(*(corners[1] - corners[0])))
    return float(np.abs(np.asarray(one) - corners).max()) <= limit


def _standing(place: Box) -> Box:
    """The same place for bars that lie: its first two corners go down its side."""
    top_left, top_right, bottom_right, bottom_left = place
    return (top_right, bottom_right, bottom_left, top_left)


def _level(place: Box) -> bool:
    (left, top), (right, other_top) = place[:2]
    return abs(other_top - top) < _LEVEL * abs(right - left)
