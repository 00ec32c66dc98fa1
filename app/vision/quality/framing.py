"""Where the product is in a picture of a bench: what differs from the background."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Image
from app.domain.flaw import Region

_RIM = 0.02
"""Of the long edge: the rim of the picture, where the background is looked for."""
_UNLIKE = 11.0
"""In L*a*b* with lightness counted half, for a shadow differs in lightness alone."""
_A_LITTLE_UNLIKE = (5.0, 2.5)
"""At least so much, and so many times what the background itself varies: what is next to something
unlike belongs to it, a pale pack around its print."""
_LEAST = 0.002
"""Of the picture's area: less is a crumb."""
_TOUCHES = 0.06
"""Of an edge's length: less is a shadow or a hand's tip."""
_RESTLESS = 0.35
"""Of the rim that is unlike the rest of it."""


@dataclass(frozen=True, slots=True)
class Framing:
    """What was found."""

    product: Region | None
    """Around the product; None when nothing stands out."""
    mask: NDArray[np.bool_]
    """True where the product is."""
    cut: bool
    """The product runs over an edge of the picture."""
    restless: bool
    """The rim has no one colour: the background cannot be told from the product."""


def framing(small: Image) -> Framing:
    """Of a small BGR picture (long edge some 320 pixels)."""
    lab = cv2.cvtColor(_brought_to_light(small), cv2.COLOR_BGR2LAB).astype(np.float32)
    lab[..., 0] *= 0.5 * 100 / 255
    rim = _rim(lab.shape[:2])
    ground = _ground(lab[rim])
    apart = lab - ground
    distance = np.sqrt(np.einsum("ijk,ijk->ij", apart, apart))
    unlike = distance > _UNLIKE
    clear = _cleaned(unlike)
    mask = hull(_grown(clear, distance, distance[rim]))
    restless = float(unlike[rim].mean()) > _RESTLESS
    return Framing(_box(mask), mask, _runs_over(mask), restless)


def hull(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """*mask* with its holes and bays: a label of the ground's colour belongs to the product."""
    filled = np.zeros(mask.shape, np.uint8)
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for outline in outlines:
        cv2.drawContours(filled, [cv2.convexHull(outline)], -1, 1, thickness=cv2.FILLED)
    return filled > 0


def _brought_to_light(small: Image) -> Image:
    """A dark picture made lighter: where the product is does not hang on the light."""
    lightest = max(1.0, float(np.percentile(small, 99)))
    return cv2.convertScaleAbs(small, alpha=max(1.0, 200 / lightest)).astype(np.uint8)


def _rim(shape: tuple[int, ...]) -> NDArray[np.bool_]:
    width = max(2, round(max(shape) * _RIM))
    rim = np.ones(shape, np.bool_)
    rim[width:-width, width:-width] = False
    return rim


def _ground(rim: NDArray[np.float32]) -> NDArray[np.float32]:
    """The commonest colour of the rim: the median of what is near the median twice over."""
    middle = np.median(rim, axis=0)
    for _ in range(2):
        near = rim[np.linalg.norm(rim - middle, axis=1) < 2 * _UNLIKE]
        if len(near):
            middle = np.median(near, axis=0)
    return middle.astype(np.float32)


def _cleaned(unlike: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The large pieces, their gaps closed."""
    closed = cv2.morphologyEx(unlike.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    closed = cv2.morphologyEx(closed, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    _, pieces, stats, _ = cv2.connectedComponentsWithStats(closed)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if not len(areas):
        return np.zeros(unlike.shape, np.bool_)
    least = max(_LEAST * unlike.size, 0.1 * float(areas.max()))
    wanted = [number + 1 for number, area in enumerate(areas) if area >= least]
    return np.isin(pieces, wanted)


def _grown(
    clear: NDArray[np.bool_], distance: NDArray[np.float32], rim: NDArray[np.float32]
) -> NDArray[np.bool_]:
    """*clear*, with the less clear pixels that hang together with it."""
    varies = float(np.median(rim[rim < _UNLIKE])) if (rim < _UNLIKE).any() else _UNLIKE
    least, times = _A_LITTLE_UNLIKE
    little = (distance > min(_UNLIKE, max(least, times * varies))).astype(np.uint8)
    opened = cv2.morphologyEx(little, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, pieces = cv2.connectedComponents(opened | clear.astype(np.uint8))
    found = np.isin(pieces, np.unique(pieces[clear])) & (pieces > 0)
    return np.asarray(found, np.bool_)


def _box(mask: NDArray[np.bool_]) -> Region | None:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    height, width = mask.shape
    return (
        float(columns[0] / width),
        float(rows[0] / height),
        float((columns[-1] + 1) / width),
        float((rows[-1] + 1) / height),
    )


def _runs_over(mask: NDArray[np.bool_]) -> bool:
    edges = (mask[0], mask[-1], mask[:, 0], mask[:, -1])
    return any(float(edge.mean()) > _TOUCHES for edge in edges)
