"""Where the bars of 1D codes are, readable or not: where the gradients all point one way.

The structure tensor of each cell of 8 x 8 pixels says how strong its edges are and how much they
agree in direction (its coherence). Cells that touch make one place. The direction comes for free,
so a code at any angle can be laid flat.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.cameras.source import Image
from app.domain.barcode import Box

_CELL = 8
_COHERENT = 0.6
"""Of 1: print, faces and shelves stay below in most cells, bars above."""
_STRONG = 40.0**2
"""Mean square of the Sobel gradient: about 10 grey levels a pixel."""
_FEWEST_CELLS = 6
_NARROWEST = 40.0
"""Pixels across the bars: an EAN-8 has 67 modules, so no code is read below."""
_TRIM = 0.1
"""Of the bars' length, at either end: there they run into digits and edges."""

Cells = NDArray[np.float32]


class StripedPlaces:
    """Finds such places. Keeps its buffers, for new ones cost more than the arithmetic."""

    def __init__(self) -> None:
        self._shorts = np.empty((2, 0), np.int16)
        self._floats = np.empty((3, 0), np.float32)

    def find(self, image: Image, most: int) -> list[Box]:
        """The *most* striking places in a grey picture, best first, in its pixels.

        The corners go around the bars' own upright: the first two lie across them. Whether that is
        from left to right or from right to left cannot be told from bars.
        """
        across, down, mixed = self._tensor(image)
        energy = across + down
        coherence = np.sqrt((across - down) ** 2 + 4 * mixed**2)
        mask = (coherence > _COHERENT * energy) & (energy > _STRONG)
        height, width = image.shape
        step = (width / mask.shape[1], height / mask.shape[0])
        found = []
        count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
        largest = sorted(range(1, count), key=lambda label: -int(stats[label][4]))[: 2 * most]
        for label in largest:
            left, top, wide, high, cells = stats[label]
            if cells < _FEWEST_CELLS:
                break
            part = np.s_[top : top + high, left : left + wide]
            inside = labels[part] == label
            lean = float((across[part] - down[part])[inside].sum())
            twist = 2 * float(mixed[part][inside].sum())
            rows, columns = np.nonzero(inside)
            centres = np.stack([(columns + left + 0.5) * step[0], (rows + top + 0.5) * step[1]])
            box = _around(centres, 0.5 * np.arctan2(twist, lean))
            if box is not None:
                found.append((float(np.hypot(lean, twist)), box))
        found.sort(key=lambda one: -one[0])
        return [box for _, box in found[:most]]

    def _tensor(self, image: Image) -> tuple[Cells, Cells, Cells]:
        """Mean products of the gradients in each cell, smoothed over its neighbours."""
        height, width = image.shape
        dx, dy, product = self._gradients(image)
        size = (max(1, width // _CELL), max(1, height // _CELL))

        def mean_of(one: Cells, other: Cells) -> Cells:
            cv2.multiply(one, other, dst=product)
            cells = cv2.resize(product, size, interpolation=cv2.INTER_AREA)
            return np.asarray(cv2.blur(cells, (3, 3)), dtype=np.float32)

        return mean_of(dx, dx), mean_of(dy, dy), mean_of(dx, dy)

    def _gradients(self, image: Image) -> tuple[Cells, Cells, Cells]:
        """At every other pixel of every other row, and a buffer of that shape."""
        if self._shorts.shape[1] < image.size:
            self._shorts = np.empty((2, image.size), np.int16)
            self._floats = np.empty((3, image.size), np.float32)
        whole, shape = image.size, image[::2, ::2].shape
        half = shape[0] * shape[1]
        shorts = [one[:whole].reshape(image.shape) for one in self._shorts]
        dx, dy, product = (one[:half].reshape(shape) for one in self._floats)
        cv2.spatialGradient(image, shorts[0], shorts[1])
        dx[:], dy[:] = shorts[0][::2, ::2], shorts[1][::2, ::2]
        return dx, dy, product


def _around(centres: NDArray[np.float64], angle: float) -> Box | None:
    """The rectangle around cells with gradients along *angle*; None if too narrow for a code."""
    cos, sin = np.cos(angle), np.sin(angle)
    along, up = centres[0] * cos + centres[1] * sin, centres[1] * cos - centres[0] * sin
    a0, a1 = float(along.min()) - _CELL / 2, float(along.max()) + _CELL / 2
    b0, b1 = float(up.min()) - _CELL / 2, float(up.max()) + _CELL / 2
    if a1 - a0 < _NARROWEST:
        return None
    trim = _TRIM * (b1 - b0)
    corners = ((a0, b0 + trim), (a1, b0 + trim), (a1, b1 - trim), (a0, b1 - trim))
    one, two, three, four = (
        (float(a * cos - b * sin), float(a * sin + b * cos)) for a, b in corners
    )
    return (one, two, three, four)
