"""For photographs and `decode`: cheap looks first, harder ones as long as something is open."""

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


class ThoroughReader:
    """Leaves nothing untried. For one thread."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._places = StripedPlaces()
        self._ladder = (
            *(self._first, self._striped, self._faded),
            *(self._blurred, self._rest, self._small),
        )

    def read(self, image: Image) -> tuple[Reading, ...]:
        """The codes in a BGR or grey picture, in its pixels; those not agreed are doubtful."""
        whole = _bounded(preprocessing.as_is(preprocessing.grey_of(image)))
        scene = Scene(whole, self._engines)
        for step in self._ladder:
            step(scene)
            if scene.settled:
                break
        return scene.readings()

    def _first(self, scene: Scene) -> None:
        scene.look("zxing:full", scene.full, self._engines.matrix)
        scene.look("zxing:full", preprocessing.every_other_row(scene.full), self._engines.level)

    def _striped(self, scene: Scene) -> None:
        for place in self._places.find(scene.full.image, _MOST_PLACES):
            box = scene.full.full(place)
            if not scene.agreed_in(box):
                scene.look_flat(box)

    def _blurred(self, scene: Scene) -> None:
        if self._engines.zbar is not None:
            scene.look("zbar:full", scene.full, self._engines.zbar)

    def _faded(self, scene: Scene) -> None:
        rows = preprocessing.equalised(preprocessing.every_other_row(scene.full))
        scene.look("zxing:clahe", rows, self._engines.level)

    def _rest(self, scene: Scene) -> None:
        scene.look("zxing:full", scene.full, self._engines.rest)

    def _small(self, scene: Scene) -> None:
        if scene.full.image.size <= _SMALL:
            scene.look("zxing:2x", preprocessing.magnified(scene.full), self._engines.matrix_turned)


def _bounded(view: View) -> View:
    longest = max(view.image.shape)
    return preprocessing.scaled(view, _LARGEST / longest) if longest > _LARGEST else view
