"""For frames: the whole at a small size, what is found there at full size; the rest in turn.

An empty bench is the commonest frame, so it must be the cheapest: searching costs the same for any
camera, and the looks that seldom help are spread over successive frames.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.devices.cameras.source import Image
from app.domain.barcode import Box, Reading, Symbology
from app.vision import preprocessing
from app.vision.agreement import Remembered, later
from app.vision.bar_locations import StripedPlaces
from app.vision.code_selection import AIM
from app.vision.decoder_set import Engines
from app.vision.preprocessing import View
from app.vision.scene import Scene
from app.vision.strength import LINEAR

_SEARCHED = 960
"""Pixels of the long edge at which a frame is searched."""
_MOST_PLACES = 2
_MARGIN = 0.25
"""Of a code's size: as much may it move between two frames."""
_TURNS = 10
_MATRIX = {Symbology.QR, Symbology.DATAMATRIX, Symbology.GS1_DATAMATRIX}


_REMEMBERED = 30
"""Frames, about a second: a value that was seen so lately supports or refutes one seen now."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a reader keeps from frame to frame."""

    turn: int = 0
    """Which of the seldom looks had its turn last."""
    last: tuple[Reading, ...] = ()
    """What the last frame gave."""
    remembered: tuple[Remembered, ...] = ()
    """All claims of the last second."""
    unread: Box | None = None
    """Bars that nobody could read."""


class LiveReader:
    """Keeps the last places: a product lies still, and a look there costs next to nothing."""

    def __init__(self, engines: Engines, itf_lengths: Collection[int]) -> None:
        self._engines = engines
        self._itf_lengths = itf_lengths
        self._striped = StripedPlaces()
        self._turn = 0
        self._last: Sequence[Reading] = ()
        self._unread: Box | None = None
        self._remembered: tuple[Remembered, ...] = ()

    def use_itf_lengths(self, lengths: Collection[int]) -> None:
        """Of the ITF in use here that are no ITF-14, from now on."""
        self._itf_lengths = lengths

    @property
    def memory(self) -> Memory:
        """What the next reading depends on beside its frame."""
        return Memory(self._turn, tuple(self._last), self._remembered, self._unread)

    @memory.setter
    def memory(self, memory: Memory) -> None:
        self._turn, self._last = memory.turn, memory.last
        self._remembered, self._unread = memory.remembered, memory.unread

    def read(self, image: Image) -> tuple[Reading, ...]:
        """The codes in one frame (BGR or grey), in its pixels; those not agreed are doubtful."""
        full = preprocessing.as_is(preprocessing.grey_of(image))
        scene = Scene(full, self._engines, self._itf_lengths, self._remembered)
        small = preprocessing.scaled(full, min(1.0, _SEARCHED / max(full.image.shape)))
        for reading in self._last:
            self._again(scene, reading)
        scene.look("zxing:small", small, self._engines.matrix)
        scene.look("zxing:small", preprocessing.every_other_row(small), self._engines.level)
        self._in_turn(scene, small)
        self._last = scene.readings()
        self._remembered = later(self._remembered, scene.found.claims, _REMEMBERED)
        return self._last

    def _again(self, scene: Scene, reading: Reading) -> None:
        """Where a code was a moment ago."""
        if reading.barcode.symbology in LINEAR:
            scene.look_again(reading.box)
            return
        matrix = reading.barcode.symbology in _MATRIX
        engine = self._engines.matrix if matrix else self._engines.rest
        scene.look("zxing:full", preprocessing.cropped(scene.full, reading.box, _MARGIN), engine)

    def _in_turn(self, scene: Scene, small: View) -> None:
        """The striped places in every other frame; in the others, if something is open, more."""
        self._turn = (self._turn + 1) % _TURNS
        if self._turn % 2 or scene.names_no_trade_item:
            self._stripes(scene, small)
        if not self._turn % 2 and not scene.settled:
            self._harder(scene, small)

    def _stripes(self, scene: Scene, small: View) -> None:
        self._unread = None
        for place in self._striped.find(small.image, _MOST_PLACES):
            box = small.full(place)
            scene.look_at_bars(box)
            self._unread = self._unread if scene.agreed_in(box) else box

    def _soft(self, scene: Scene, box: Box) -> None:
        """Bars that nobody reads may be out of focus."""
        near = preprocessing.cropped(scene.full, scene.full.own(box), _MARGIN)
        factor = min(1.0, _SEARCHED / 2 / max(near.image.shape))
        scene.look("cv:near", preprocessing.scaled(near, factor), self._engines.cv)

    def _harder(self, scene: Scene, small: View) -> None:
        """One of the looks that seldom help. Most turns go to the aim box at full size."""
        match self._turn:
            case 4 if self._unread is not None:
                self._soft(scene, self._unread)
            case 0 | 4:
                aimed = preprocessing.cropped(scene.full, _aim_box(scene.full), 0.0)
                scene.look("zxing:full", aimed, self._engines.matrix_turned)
            case 2:
                aimed = preprocessing.cropped(small, _aim_box(small), 0.0)
                scene.look("zxing:small", aimed, self._engines.rest)
            case 6:
                scene.look("zxing:half", preprocessing.scaled(small, 0.5), self._engines.rest)
            case _:
                rows = preprocessing.equalised(preprocessing.every_other_row(small))
                scene.look("zxing:clahe", rows, self._engines.level)


def _aim_box(view: View) -> Box:
    """Where the operator holds the code: worth more pixels."""
    height, width = view.image.shape[:2]
    left, right = width * (1 - AIM[0]) / 2, width * (1 + AIM[0]) / 2
    top, bottom = height * (1 - AIM[1]) / 2, height * (1 + AIM[1]) / 2
    return ((left, top), (right, top), (right, bottom), (left, bottom))
