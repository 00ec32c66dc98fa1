"""The guard against other products in a photo is sensitive: doubtful strangers matter."""

import cv2
import numpy as np
import pytest

from app.domain.barcode import Barcode, Symbology
from app.domain.flaw import doubtful_stranger, stranger
from app.domain.photo import PhotoType
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol

OWN = Barcode.of("4006381333931", Symbology.EAN_13)
OTHER = Barcode.of("9780441014989", Symbology.EAN_13)
MISREAD = Barcode.of("4006387933931", Symbology.EAN_13)


def test_a_doubtful_code_of_another_product_is_asked_about_and_a_misreading_is_not():
    assert doubtful_stranger(OWN, [OTHER]) is OTHER
    assert doubtful_stranger(OWN, [OWN, MISREAD]) is None
    assert doubtful_stranger(Barcode.of("SHELF-7", Symbology.CODE_39), [OTHER]) is None


@pytest.mark.parametrize("angle", [0, 50, 90])
def test_own_and_foreign_code_in_one_picture_are_both_seen(angle):
    """Though the own one is read first."""
    page = np.full((1200, 1600, 3), (150, 180, 200), np.uint8)
    own = draw_symbol(OWN.text, Symbology.EAN_13, 4)
    page[100 : 100 + own.shape[0], 100 : 100 + own.shape[1]] = own[..., None]
    other = cv2.GaussianBlur(draw_symbol(OTHER.text, Symbology.EAN_13, 4), (0, 0), 2.0)
    size = (other.shape[1], other.shape[0])
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), angle, 1)
    turn[:, 2] += np.array([1100, 800]) - np.array(size) / 2
    laid = cv2.warpAffine(other, turn, (1600, 1200), borderValue=255)
    page = np.minimum(page, laid[..., None])
    seen = Inspector(Reader.watchful()).inspect(page, PhotoType.FRONT)
    assert {one.text for one in seen.codes} == {OWN.text, OTHER.text}
    found = stranger(OWN, seen.codes)
    assert found is not None
    assert found.text == OTHER.text
