"""For photographs and `decode`: cheap looks first, harder ones as long as something is open."""

from collections.abc import Collection
from functools import cached_property

from app.devices.cameras.source import Image
from app.domain.barcode import Reading
from app.vision import preprocessing
from app.vision.bar_locations import StripedPlaces
from app.vision.decoder_set import Engines
from app.vision.preprocessing import View
from app.vision.scene import Scene

_LARGEST = 2400
"""Pixels of the long edge for looks at the whole: their time grows with the area."""
_SEARCHED = 1200
"""Of the long edge where places with bars are searched, if not a whole shelf is shown; and rare
symbols."""
_LONG_BARS = 600_000
"""Pixels of a picture in which every fourth row meets the bars."""
_SMALL = 45_000
"""Pixels of a picture that is worth magnifying: a larger one has room for a larger code."""
_MOST_PLACES = 2
_MOST_PLACES_OF_MANY = 24
"""A large picture may be of a whole shelf."""


class _Picture:
    """One picture in the sizes at which it is looked at."""

    def __init__(self, image: Image) -> None:
        self.full = preprocessing.as_is(preprocessing.grey_of(image))
        self.whole = _at_most(self.full, _LARGEST)

    @cached_property
    def small(self) -> View:
        """For what does not need every pixel."""
        return _at_most(self.whole, _SEARCHED)

    @property
    def is_large(self) -> bool:
        """It may be of a whole shelf."""
        return self.whole is not self.full


class ThoroughReader:
    """Leaves nothing untried. For one thread."""

    def __init__(
        self, engines: Engines, itf_lengths: Collection[int] = (), *, all_bars: bool = False
    ) -> None:
        """*all_bars*: looks at all places with bars, also when a trade item was read before."""
        self._engines = engines
        self._all_bars = all_bars
        self._itf_lengths = itf_lengths
        self._places = StripedPlaces()
        self._ladder = (
            *(self._first, self._striped, self._faded, self._soft, self._blurred),
            *(self._turned, self._rest, self._soft_and_faded, self._magnified),
        )

    def read(self, image: Image) -> tuple[Reading, ...]:
        """The codes in a BGR or grey picture, in its pixels; those not agreed are doubtful."""
        picture = _Picture(image)
        scene = Scene(picture.full, self._engines, self._itf_lengths)
        for number, step in enumerate(self._ladder):
            step(scene, picture)
            sought = number > 0 or not (self._many(picture) or scene.names_no_trade_item)
            if sought and scene.settled:
                break
        readings = scene.readings()
        if any(one.agreed for one in readings):
            return readings
        return self._inverted(scene) or readings

    def _many(self, picture: _Picture) -> bool:
        return self._all_bars or picture.is_large

    def _first(self, scene: Scene, picture: _Picture) -> None:
        scene.look("zxing:full", picture.whole, self._engines.matrix)
        rows = preprocessing.every_other_row(picture.whole)
        scene.look("zxing:full", rows, self._engines.level)

    def _striped(self, scene: Scene, picture: _Picture) -> None:
        many = self._many(picture)
        view = picture.whole if many else picture.small
        for place in self._places.find(view.image, _MOST_PLACES_OF_MANY if many else _MOST_PLACES):
            scene.look_at_bars(view.full(place))

    def _faded(self, scene: Scene, picture: _Picture) -> None:
        rows = preprocessing.equalised(preprocessing.every_other_row(picture.whole))
        scene.look("zxing:clahe", rows, self._engines.level)

    def _soft(self, scene: Scene, picture: _Picture) -> None:
        scene.look("cv:full", picture.whole, self._engines.cv)

    def _blurred(self, scene: Scene, picture: _Picture) -> None:
        large = picture.whole.image.size > _LONG_BARS
        zbar = self._engines.zbar_coarse if large else self._engines.zbar
        if zbar is not None:
            scene.look("zbar:full", picture.whole, zbar)

    def _turned(self, scene: Scene, picture: _Picture) -> None:
        scene.look("zxing:turned", picture.whole, self._engines.turned)

    def _rest(self, scene: Scene, picture: _Picture) -> None:
        scene.look("zxing:full", picture.small, self._engines.every_matrix)

    def _soft_and_faded(self, scene: Scene, picture: _Picture) -> None:
        half = preprocessing.equalised(preprocessing.scaled(picture.whole, 0.5))
        scene.look("cv:half", half, self._engines.cv)

    def _magnified(self, scene: Scene, picture: _Picture) -> None:
        if picture.whole.image.size <= _SMALL:
            large = preprocessing.magnified(picture.whole)
            scene.look("zxing:2x", large, self._engines.matrix_turned)

    def _inverted(self, scene: Scene) -> tuple[Reading, ...]:
        """Bars that are lighter than the ground around them; empty if nothing agrees."""
        full = scene.full
        places = [one for one in scene.unread if preprocessing.lies_on_dark(full, full.own(one))]
        if not places:
            return ()
        dark = Scene(preprocessing.inverted(full), self._engines, self._itf_lengths)
        for place in places:
            dark.look_again(place)
        readings = dark.readings()
        return readings if any(one.agreed for one in readings) else ()


def _at_most(view: View, edge: int) -> View:
    longest = max(view.image.shape)
    return preprocessing.scaled(view, edge / longest) if longest > edge else view
