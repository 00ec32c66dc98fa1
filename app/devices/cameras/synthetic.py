"""The demo bench: packs with real codes that come and go like on a table, without a camera.

Deterministic: a seed and a frame number make the same picture. A pack slides in, lies still for a
while under changing light, and leaves; then comes the next.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Self

import cv2
import numpy as np

from app.devices.cameras.files import Pace
from app.devices.cameras.source import Frame, FrameSource, Image

DrawSymbol = Callable[[str, str, int], Image]
"""Text, symbology, pixels a module -> a grey picture."""

_ARRIVING, _LYING, _LEAVING, _EMPTY = 20, 230, 20, 20
"""Frames of each part of a pack's visit."""
_VISIT = _ARRIVING + _LYING + _LEAVING + _EMPTY
_QUIET_EDGE = 24


@dataclass(frozen=True, slots=True)
class DemoProduct:
    """One pack of the demo bench."""

    symbology: str
    text: str
    name: str
    colour: tuple[int, int, int]
    """BGR."""
    pack: tuple[int, int]
    """Width and height in pixels of a 1280 x 720 picture."""


class SyntheticBench(FrameSource):
    """Frames of *size* (width, height) at *fps*; 0 gives them as fast as they are read."""

    name = "synthetic bench"
    recorded = True

    def __init__(
        self,
        products: Sequence[DemoProduct],
        draw_symbol: DrawSymbol,
        *,
        size: tuple[int, int] = (1280, 720),
        fps: float = 30.0,
        seed: int = 7,
    ) -> None:
        self._size = size
        self._fps = fps
        self._packs = [_drawn(product, draw_symbol, size[0] / 1280) for product in products]
        random = np.random.default_rng(seed)
        self._table = _table(size, random)
        self._noise = random.integers(0, 5, (8, size[1], size[0], 1), dtype=np.uint8)
        self._tilts = random.uniform(-14, 14, 97)

    def __enter__(self) -> Self:
        self._numbers = count()
        self._pace = Pace(self._fps) if self._fps else None
        return self

    def __exit__(self, *exc: object) -> None:
        """Nothing is held."""

    def read(self) -> Frame:
        """The next frame."""
        number = next(self._numbers)
        taken_at = self._pace.next() if self._pace else number / 30.0
        return Frame(self.picture(number), taken_at, number)

    def picture(self, number: int) -> Image:
        """What lies on the table in frame *number*."""
        visit, moment = divmod(number, _VISIT)
        picture = self._table.copy()
        place = self._place(moment)
        if place is not None:
            pack = self._packs[visit % len(self._packs)]
            tilt = float(self._tilts[visit % len(self._tilts)])
            _lay(picture, pack, place, tilt, blurred=moment < _ARRIVING)
        light = 1.0 + 0.08 * math.sin(number / 40)
        lit = cv2.convertScaleAbs(picture, alpha=light)
        noise = self._noise[number % len(self._noise)]
        return np.asarray(cv2.add(lit, cv2.cvtColor(noise, cv2.COLOR_GRAY2BGR)), dtype=np.uint8)

    def _place(self, moment: int) -> tuple[float, float] | None:
        """The middle of the pack in the picture; None while the table is empty."""
        width, height = self._size
        if moment < _ARRIVING:
            gone = (1 - moment / _ARRIVING) ** 2
            return width * (0.5 + 0.8 * gone), height * 0.5
        if moment < _ARRIVING + _LYING:
            return width * 0.5, height * 0.5
        moment -= _ARRIVING + _LYING
        if moment < _LEAVING:
            return width * (0.5 - 0.8 * (moment / _LEAVING) ** 2), height * 0.5
        return None


def _table(size: tuple[int, int], random: np.random.Generator) -> Image:
    """Wood, more or less: soft grain around a light brown."""
    width, height = size
    grain = random.normal(0, 9, (height // 8, width)).astype(np.float32)
    grain = np.asarray(cv2.GaussianBlur(cv2.resize(grain, (width, height)), (31, 3), 0))
    brown = np.array([150, 176, 196], dtype=np.float32)
    table: Image = np.clip(brown + grain[..., None], 0, 255).astype(np.uint8)
    return table


def _drawn(product: DemoProduct, draw_symbol: DrawSymbol, scale: float) -> Image:
    """The pack's face: a colour, a name, a white label with the code."""
    symbol = draw_symbol(product.text, product.symbology, max(2, round(2 * scale)))
    width = max(round(product.pack[0] * scale), symbol.shape[1] + 2 * _QUIET_EDGE)
    height = max(round(product.pack[1] * scale), symbol.shape[0] + 120)
    face = np.full((height, width, 3), product.colour, dtype=np.uint8)
    cv2.putText(
        face, product.name, (16, 52), cv2.FONT_HERSHEY_DUPLEX, 0.9 * scale, (255, 255, 255), 2
    )
    cv2.line(face, (16, 70), (width - 16, 70), (255, 255, 255), 2)
    top, left = height - symbol.shape[0] - 16, (width - symbol.shape[1]) // 2
    face[top : top + symbol.shape[0], left : left + symbol.shape[1]] = symbol[..., None]
    return face


def _lay(
    picture: Image, pack: Image, middle: tuple[float, float], tilt: float, *, blurred: bool
) -> None:
    """Put the pack into the picture, turned by *tilt* degrees, smeared while it moves."""
    height, width = pack.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), tilt, 1.0)
    turn[:, 2] += (middle[0] - width / 2, middle[1] - height / 2)
    size = (picture.shape[1], picture.shape[0])
    shown = cv2.blur(pack, (25, 1)) if blurred else pack
    cv2.warpAffine(shown, turn, size, dst=picture, borderMode=cv2.BORDER_TRANSPARENT)
