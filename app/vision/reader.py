"""The ladder: cheap looks first, harder ones only where they failed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.devices.source import Image
from app.domain.barcode import Box, Reading
from app.vision import looks
from app.vision.agreement import Agreement
from app.vision.engines import OpenCvDecoder, ZbarDecoder, ZxingDecoder
from app.vision.looks import View

_LARGEST = 2400
"""Pixels of the long edge: no code of a product needs more, and time grows with the area."""
_SMALL = 1000
"""Pixels of the long edge: such a frame is looked at as it is, not at half its size."""
_CROP_MARGIN = 0.25
_TURNS = 6
"""Frames over which the harder live looks are spread."""
_AIM = (0.62, 0.55)
"""Width and height of the aim box that the preview draws, of the picture's."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The decoders at hand. zbar is absent where its library is."""

    fast: ZxingDecoder
    turned: ZxingDecoder
    cv: OpenCvDecoder
    zbar: ZbarDecoder | None

    @classmethod
    def present(cls) -> "Engines":
        """What this system has."""
        return cls(
            ZxingDecoder(thorough=False),
            ZxingDecoder(thorough=True),
            OpenCvDecoder(),
            ZbarDecoder.if_present(),
        )


class ThoroughReader:
    """For photographs and `decode`: all looks, as long as something is open. Keeps no state."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def read(self, image: Image) -> tuple[Reading, ...]:
        """The codes in a BGR or grey picture."""
        whole = _bounded(looks.as_is(looks.grey_of(image)))
        agreement = Agreement()
        for look in self._ladder(whole):
            look(agreement)
            confirm(agreement, whole, self._engines)
            if agreement.settled:
                break
        return agreement.readings()

    def _ladder(self, whole: View) -> Iterator[Callable[[Agreement], None]]:
        """Looks from cheap to dear; each is only prepared when its turn comes."""
        engines = self._engines
        yield lambda found: found.add("zxing:full", whole.look(engines.fast))
        yield lambda found: _rectified(found, whole, engines)
        yield lambda found: found.add("zxing:turned", whole.look(engines.turned))
        yield lambda found: found.add("cv:full", whole.look(engines.cv))
        if engines.zbar is not None:
            zbar = engines.zbar
            yield lambda found: found.add("zbar:full", whole.look(zbar))
        yield lambda found: found.add("cv:dark", looks.darkened(whole).look(engines.cv))
        yield lambda found: found.add("cv:quarter", looks.scaled(whole, 0.25).look(engines.cv))
        yield lambda found: found.add("zxing:clahe", looks.equalised(whole).look(engines.turned))
        yield lambda found: found.add(
            "zxing:2x", looks.sharpened(_doubled(whole)).look(engines.turned)
        )
        yield lambda found: found.add("zxing:binary", looks.binarised(whole).look(engines.turned))


class LiveReader:
    """For frames: a cheap look at each, the harder ones spread over successive frames.

    Keeps the last place: a product lies still, and a look there costs next to nothing.
    """

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._turn = 0
        self._places: Sequence[Box] = ()

    def read(self, image: Image) -> tuple[Reading, ...]:
        """The codes in one frame (BGR or grey)."""
        full = looks.as_is(looks.grey_of(image))
        half = looks.scaled(full, 0.5) if max(full.image.shape) > _SMALL else full
        agreement = Agreement()
        for place in self._places:
            patch = looks.cropped(full, place, _CROP_MARGIN)
            agreement.add("zxing:last", patch.look(self._engines.fast))
        if not agreement.readings():
            agreement.add("zxing:half", half.look(self._engines.fast))
        if not agreement.readings():
            self._harder(agreement, full, half)
        confirm(agreement, full, self._engines)
        readings = agreement.readings()
        self._places = tuple(reading.box for reading in readings)
        return readings

    def _harder(self, agreement: Agreement, full: View, half: View) -> None:
        """One of the dearer looks, in turn."""
        self._turn = (self._turn + 1) % _TURNS
        engines = self._engines
        match self._turn:
            case 0 | 3:
                aimed = looks.cropped(full, _aim_box(full), 0.0)
                agreement.add("zxing:aim", aimed.look(engines.turned))
            case 1:
                _rectified(agreement, half, engines)
            case 2:
                agreement.add("zxing:half turned", half.look(engines.turned))
            case 4:
                agreement.add("cv:half", half.look(engines.cv))
            case _ if engines.zbar is not None:
                quarter = looks.scaled(full, 0.35)
                agreement.add("zbar:small", quarter.look(engines.zbar))


class Reader:
    """The two presets."""

    @staticmethod
    def live() -> LiveReader:
        """Fits the time of a frame."""
        return LiveReader(Engines.present())

    @staticmethod
    def thorough() -> ThoroughReader:
        """Leaves nothing untried."""
        return ThoroughReader(Engines.present())


def confirm(agreement: Agreement, whole: View, engines: Engines) -> None:
    """Look again at the places whose value only one look gave, each time prepared differently."""
    for look in (_by_zbar, _by_cv, _enlarged, _sharpened, _sharpened_by_zbar):
        for place in agreement.open_places():
            look(agreement, looks.cropped(whole, place, _CROP_MARGIN), engines)


def _by_zbar(agreement: Agreement, patch: View, engines: Engines) -> None:
    """A crop shows the same pixels as the whole: for one engine it is the same look."""
    if engines.zbar is not None:
        agreement.add("zbar:full", patch.look(engines.zbar))


def _by_cv(agreement: Agreement, patch: View, engines: Engines) -> None:
    agreement.add("cv:full", patch.look(engines.cv))


def _sharpened_by_zbar(agreement: Agreement, patch: View, engines: Engines) -> None:
    if engines.zbar is not None:
        clear = looks.scaled(looks.sharpened(patch), 1.5)
        agreement.add("zbar:crop sharp", clear.look(engines.zbar))


def _enlarged(agreement: Agreement, patch: View, engines: Engines) -> None:
    agreement.add("zxing:crop 1.5x", looks.scaled(patch, 1.5).look(engines.turned))


def _sharpened(agreement: Agreement, patch: View, engines: Engines) -> None:
    agreement.add("zxing:crop sharp", looks.sharpened(patch).look(engines.turned))


def _rectified(agreement: Agreement, view: View, engines: Engines) -> None:
    """cv2 finds places that it cannot read; laid flat, zxing often can."""
    for box in engines.cv.places(view.image):
        agreement.add("zxing:flat", looks.rectified(view, box).look(engines.fast))


def _aim_box(view: View) -> Box:
    """Where the operator holds the code: worth the full resolution."""
    height, width = view.image.shape[:2]
    left, right = width * (1 - _AIM[0]) / 2, width * (1 + _AIM[0]) / 2
    top, bottom = height * (1 - _AIM[1]) / 2, height * (1 + _AIM[1]) / 2
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _bounded(view: View) -> View:
    longest = max(view.image.shape)
    return looks.scaled(view, _LARGEST / longest) if longest > _LARGEST else view


def _doubled(view: View) -> View:
    return looks.scaled(view, 2.0) if max(view.image.shape) <= _LARGEST // 2 else view
