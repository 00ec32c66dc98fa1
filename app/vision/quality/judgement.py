"""Whether a frame makes a good product photo: what is wrong, where, and by which figure.

The limits were chosen on drawn packs and are held by `bench quality`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Image
from app.domain.flaw import WHOLE, Flaw, FlawKind, Region
from app.domain.photo import PhotoType
from app.vision.quality.framing import Framing, framing
from app.vision.quality.sharpness import Sharpness, sharpness

_SMALL_EDGE, _SHARP_EDGE = 320, 1600
"""Pixels of the long edge at which framing and light, and sharpness, are judged."""
_LEAST_EDGE = 900
"""Pixels of the longest side that the GS1 Product Image Specification asks for."""
_CLOSE = {
    *(PhotoType.NUTRITION, PhotoType.INGREDIENTS, PhotoType.BARCODE),
    *(PhotoType.RECYCLING, PhotoType.CERTIFICATION, PhotoType.OTHER),
}
"""Parts of a pack: they may fill the picture and run over its edges."""
_SHARP = 0.24
_SMEARED, _SHARP_ENOUGH_SMEARED = 1.5, 0.30
"""The sharper direction against the softer one."""
_LIGHTEST, _DARK = 99.8, 110
_BURNT, _BURNT_SHARE, _BURNT_SHARE_ON_BURNT = 250, 0.14, 0.06
"""Of the product; where the bench is burnt out too, much of a pale product is not seen at all."""
_FULL_SHARE = 0.35
"""Of the product with one colour channel at its end at least."""
_GLARE_SHARE = 0.002
_FILLS = 0.36
"""Of the picture's width or height, whichever the product fills more."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A picture at the sizes at which it is judged (all BGR), and where its product is."""

    full: Image
    small: Image
    frame: Framing


def look(image: Image, reduction: Image | None = None) -> Look:
    """*image* is H x W x 3; *reduction* is the same picture smaller, if there is one already."""
    small = reduced(image if reduction is None else reduction, _SMALL_EDGE)
    return Look(image, small, framing(small))


def flaws(seen: Look, photo_type: PhotoType) -> tuple[Flaw, ...]:
    """What is wrong with a picture."""
    image, small, frame = seen.full, seen.small, seen.frame
    found = [*_light(small, frame), *_sharp(image, frame)]
    burnt = any(one.kind is FlawKind.BRIGHT for one in found)
    if photo_type not in _CLOSE and not burnt:  # what is burnt out has no outline
        found += _placed(frame)
    if max(image.shape[:2]) < _LEAST_EDGE:
        found.append(Flaw(FlawKind.COARSE, measured=f"{max(image.shape[:2])} px"))
    return tuple(found)


def in_focus(image: Image) -> bool:
    """True when a product stands out in *image* (BGR, H x W x 3) and its edges are sharp."""
    seen = look(image)
    sharp = _sharpness(seen.full, seen.frame) if seen.frame.product is not None else None
    return sharp is not None and sharp.worst is not None and sharp.worst >= _SHARP


def _light(small: Image, frame: Framing) -> Iterator[Flaw]:
    blue, green, red = cv2.split(small)
    value = np.asarray(cv2.max(cv2.max(blue, green), red), np.uint8)
    darkest = np.asarray(cv2.min(cv2.min(blue, green), red), np.uint8)
    lightest = float(np.percentile(value, _LIGHTEST))
    if lightest < _DARK:
        yield Flaw(FlawKind.DARK, measured=f"lightest {lightest:.0f} of 255")
        return
    product = _inside(frame)
    burnt = (darkest >= _BURNT) & product
    area = max(1, int(product.sum()))
    share, full = burnt.sum() / area, ((value >= _BURNT) & product).sum() / area
    bench_burnt = float(np.median(darkest)) >= _BURNT
    if share >= (_BURNT_SHARE_ON_BURNT if bench_burnt else _BURNT_SHARE) or full >= _FULL_SHARE:
        yield Flaw(FlawKind.BRIGHT, _around(burnt), f"{share:.0%} burnt out")
    elif share >= _GLARE_SHARE:
        yield Flaw(FlawKind.GLARE, _around(burnt), f"{share:.1%} burnt out")


def _inside(frame: Framing) -> NDArray[np.bool_]:
    """The product without its rim; all of the picture where nothing stands out."""
    if frame.product is None:
        return np.ones(frame.mask.shape, np.bool_)
    return cv2.erode(frame.mask.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0


def _sharp(image: Image, frame: Framing) -> Iterator[Flaw]:
    seen = _sharpness(image, frame)
    if seen.best is None or seen.worst is None:
        return
    smeared = seen.best / max(seen.worst, 0.01) > _SMEARED
    if seen.worst < (_SHARP_ENOUGH_SMEARED if smeared else _SHARP):
        kind = FlawKind.MOTION if smeared else FlawKind.BLUR
        yield Flaw(kind, frame.product or WHOLE, f"{seen.worst:.2f} of 0.50")


def _sharpness(image: Image, frame: Framing) -> Sharpness:
    grey = np.asarray(cv2.cvtColor(cut(image, frame.product), cv2.COLOR_BGR2GRAY), np.uint8)
    return sharpness(reduced(grey, _SHARP_EDGE))  # grey first: a third of the work


def _placed(frame: Framing) -> Iterator[Flaw]:
    if frame.restless:
        yield Flaw(FlawKind.CUT_OFF if frame.cut else FlawKind.BACKGROUND)
    elif frame.product is None:
        yield Flaw(FlawKind.SMALL, measured="no product stands out")
    else:
        left, top, right, bottom = frame.product
        fills = max(right - left, bottom - top)
        if frame.cut:  # how large the whole of it is cannot be told then
            yield Flaw(FlawKind.CUT_OFF, frame.product)
        elif fills < _FILLS:
            yield Flaw(FlawKind.SMALL, frame.product, f"{fills:.0%} of the picture")


def cut(image: Image, region: Region | None) -> Image:
    """The part of *image* in *region*; all of it if that is None or has no area."""
    if region is None:
        return image
    height, width = image.shape[:2]
    left, top, right, bottom = region
    return image[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]


def reduced(image: Image, edge: int) -> Image:
    """*image* (H x W or H x W x 3) with a long edge of at most *edge* pixels.

    Halved as long as that is possible, which OpenCV does ten times faster than any other factor.
    """
    while max(image.shape[:2]) >= 2 * edge and min(image.shape[:2]) > 1:
        height, width = image.shape[0] // 2, image.shape[1] // 2
        image = _resized(image[: 2 * height, : 2 * width], (width, height))
    longest = max(image.shape[:2])
    if longest <= edge:
        return image
    width, height = (max(1, round(side * edge / longest)) for side in image.shape[1::-1])
    return _resized(image, (width, height))


def _resized(image: Image, size: tuple[int, int]) -> Image:
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _around(mask: NDArray[np.bool_]) -> Region:
    if not mask.any():
        return WHOLE
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    height, width = mask.shape
    return (
        float(columns[0] / width),
        float(rows[0] / height),
        float((columns[-1] + 1) / width),
        float((rows[-1] + 1) / height),
    )
