"""What lies on the synthetic bench: the packs of `resources/demo`, drawn with real codes."""

import numpy as np

from app.assets import resource
from app.devices.cameras.source import Image
from app.devices.cameras.synthetic import DemoProduct
from app.domain.barcode import Symbology
from app.foreign.json_reader import read_json
from app.vision.symbol_drawing import draw_symbol


def demo_products() -> list[DemoProduct]:
    """The packs, in the order in which they come."""
    packs = read_json(resource("demo", "bench.json").read_bytes())
    return [
        DemoProduct(**{**one, "colour": tuple(one["colour"]), "pack": tuple(one["pack"])})
        for one in packs
    ]


def draw_demo_symbol(text: str, symbology: str, scale: int) -> Image:
    """A pack's code; see `draw_symbol`."""
    return draw_symbol(text, Symbology(symbology), scale)


def draw_no_symbol(text: str, symbology: str, scale: int) -> Image:  # noqa: ARG001 - as drawn
    """The packs of the training lie with their code face down: the learner scans the screen."""
    return np.full((40 * scale, 60 * scale), 235, np.uint8)
