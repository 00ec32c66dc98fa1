"""What the face draws is what the camera saw, and belongs to nobody else."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.workers.picture import as_qimage


def seen(picture):
    return [
        [picture.pixelColor(x, y).getRgb()[:3] for x in range(picture.width())]
        for y in range(picture.height())
    ]


@pytest.mark.parametrize("step", [1, 2], ids=["whole", "every other row"])
@pytest.mark.parametrize("shape", [(6, 7, 3), (6, 7), (2, 1, 3)])
def test_every_pixel_arrives_in_the_format_of_the_window(shape, step):
    image = np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)[::step]
    picture = as_qimage(image)
    wanted = image[..., ::-1] if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)
    assert picture.format() == QImage.Format.Format_RGB32
    assert seen(picture) == [[tuple(pixel) for pixel in row] for row in wanted.tolist()]


def test_the_camera_may_write_its_next_frame():
    image = np.zeros((4, 4, 3), np.uint8)
    picture = as_qimage(image)
    image[:] = 255
    assert picture.pixelColor(0, 0).getRgb()[:3] == (0, 0, 0)
