"""White balance by a grey card: the same gains for every photo of the bench."""

import json
from pathlib import Path

import cv2
import numpy as np

from app.devices.cameras.source import Image
from app.domain.errors import NeedsOperator
from app.files.side_file import Report, SideFile, unreported
from app.foreign.json_reader import read_json

Gains = tuple[float, float, float]
"""Factors for blue, green, red."""
NO_GAINS: Gains = (1.0, 1.0, 1.0)
_LEAST, _MOST = 40.0, 235.0
_UNEVEN = 14.0
_STRONGEST = 2.5


class NoGreyCard(NeedsOperator):
    """What lies in the middle is no grey card."""

    title = "No grey card"


class NotKept(NeedsOperator):
    """The disk does not take the white balance."""

    title = "Not saved"


class WhiteBalance:
    """The gains of a bench, in a file that outlives the program."""

    def __init__(self, path: Path, report: Report = unreported) -> None:
        self._file = white_balance_file(path)
        self.gains = self._file.read(report)

    def keep(self, factors: Gains | None) -> None:
        """Use *factors* from now on; None for none. Raises NotKept, and nothing has changed."""
        try:
            self._file.write(json.dumps(factors or NO_GAINS))
        except OSError as error:
            raise NotKept(
                f"The white balance could not be saved in {self._file.path.parent}: "
                f"{error.strerror}. Check the disk, then try again."
            ) from error
        self.gains = factors or NO_GAINS


def white_balance_file(path: Path) -> SideFile[Gains]:
    """The file that keeps the gains."""
    return SideFile(
        "white balance",
        path,
        _parse,
        NO_GAINS,
        "Photos are taken without white balance.",
        "Measure the grey card again: F7 between sessions.",
    )


def _parse(content: bytes) -> Gains:
    """Raises ValueError, TypeError, BadInput."""
    blue, green, red = (float(one) for one in read_json(content))
    if not all(0 < one <= _STRONGEST for one in (blue, green, red)):
        raise ValueError(f"expected three factors of at most {_STRONGEST}")
    return blue, green, red


def gains(image: Image) -> Gains:
    """Out of a BGR frame with a grey card in its middle. Raises NoGreyCard."""
    height, width = image.shape[:2]
    patch = image[height * 2 // 5 : height * 3 // 5, width * 2 // 5 : width * 3 // 5]
    mean, spread = cv2.meanStdDev(patch)
    values = mean.ravel()
    if not _LEAST <= float(values.min()) <= float(values.max()) <= _MOST:
        raise NoGreyCard(
            f"Expected a card of {_LEAST:.0f} to {_MOST:.0f} grey values in the middle, got "
            f"{values.min():.0f} to {values.max():.0f}. Change the light, then try again."
        )
    if float(spread.max()) > _UNEVEN:
        raise NoGreyCard("The card does not fill the middle evenly. Lay it there, without shadow.")
    blue, green, red = (float(values.mean() / one) for one in values)
    if max(blue, green, red) > _STRONGEST:
        raise NoGreyCard("The card's colour is far from grey. Use a grey card or white paper.")
    return blue, green, red


def balanced(image: Image, factors: Gains) -> Image:
    """*image* with *factors* applied to its channels."""
    if factors == NO_GAINS:
        return image
    ramp = np.arange(256)[:, None] * np.asarray(factors)
    table = np.clip(np.rint(ramp), 0, 255).astype(np.uint8)[None]
    return np.asarray(cv2.LUT(image, table), np.uint8)
