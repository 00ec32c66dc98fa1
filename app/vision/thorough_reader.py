"""For photographs and `decode`: cheap looks first, harder ones as long as something is open."""

from collections.abc import Collection

from app.devices.cameras.source import Image
from app.domain.barcode import Reading
from app.vision import preprocessing
from app.vision.bar_locations import StripedPlaces
from app.vision.decoder_set import Engines
from app.vision.preprocessing import View
from app.vision.scene import Scene

_LARGEST = 2400
"""Pixels of the long edge for looks at the whole: their time grows with the area."""
_SMALL = 45_000
"""Pixels of a picture that is worth magnifying: a larger one has room for a larger code."""
_MOST_PLACES = 2
_MOST_PLACES_OF_MANY = 24
"""A large picture may be of a whole shelf."""


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
            *(self._rest, self._turned, self._soft_and_faded, self._small),
        )

    def read(self, image: Image) -> tuple[Reading, ...]:
        """The codes in a BGR or grey picture, in its pixels; those not agreed are doubtful."""
        full = preprocessing.as_is(preprocessing.grey_of(image))
        scene = Scene(full, self._engines, self._itf_lengths)
        whole = _bounded(full)
        for number, step in enumerate(self._ladder):
            step(scene, whole)
            if scene.settled and (number or not self._many(scene, whole)):
                break
        readings = scene.readings()
        if any(one.agreed for one in readings):
            return readings
        return self._inverted(full) or readings

    def _first(self, scene: Scene, whole: View) -> None:
        scene.look("zxing:full", whole, self._engines.matrix)
        scene.look("zxing:full", preprocessing.every_other_row(whole), self._engines.level)

    def _striped(self, scene: Scene, whole: View) -> None:
        most = _MOST_PLACES_OF_MANY if self._many(scene, whole) else _MOST_PLACES
        for place in self._places.find(whole.image, most):
            scene.look_at_bars(whole.full(place))

    def _many(self, scene: Scene, whole: View) -> bool:
        return self._all_bars or whole is not scene.full

    def _blurred(self, scene: Scene, whole: View) -> None:
        if self._engines.zbar is not None:
            scene.look("zbar:full", whole, self._engines.zbar)

    def _faded(self, scene: Scene, whole: View) -> None:
        rows = preprocessing.equalised(preprocessing.every_other_row(whole))
        scene.look("zxing:clahe", rows, self._engines.level)

    def _soft(self, scene: Scene, whole: View) -> None:
        scene.look("cv:full", whole, self._engines.cv)

    def _soft_and_faded(self, scene: Scene, whole: View) -> None:
        half = preprocessing.equalised(preprocessing.scaled(whole, 0.5))
        scene.look("cv:half", half, self._engines.cv)

    def _rest(self, scene: Scene, whole: View) -> None:
        scene.look("zxing:full", whole, self._engines.rest)

    def _turned(self, scene: Scene, whole: View) -> None:
        scene.look("zxing:turned", whole, self._engines.turned)

    def _small(self, scene: Scene, whole: View) -> None:
        if whole.image.size <= _SMALL:
            scene.look("zxing:2x", preprocessing.magnified(whole), self._engines.matrix_turned)

    def _inverted(self, full: View) -> tuple[Reading, ...]:
        """Light bars on dark, where dark ones on light gave nothing; empty if nothing agrees."""
        view = preprocessing.inverted(full)
        scene = Scene(view, self._engines, self._itf_lengths)
        for step in (self._first, self._striped):
            step(scene, _bounded(view))
        readings = scene.readings()
        return readings if any(one.agreed for one in readings) else ()


def _bounded(view: View) -> View:
    longest = max(view.image.shape)
    return preprocessing.scaled(view, _LARGEST / longest) if longest > _LARGEST else view
