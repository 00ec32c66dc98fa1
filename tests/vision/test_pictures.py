"""Every picture that can be read is read: transparent, inverted, paged, large, in any format."""

import cv2
import numpy as np
import pytest

from app.devices.cameras.source import PICTURES
from app.domain.barcode import Symbology
from app.vision.decode_command import lines
from app.vision.picture_loading import load_pages, load_picture
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol

S = Symbology
NUMBERS = ["4006381333931", "9780441014989", "5901234123457", "0075720000814"]


def page(number=NUMBERS[0], symbology=S.EAN_13, ground=235):
    return np.pad(draw_symbol(number, symbology, 3), 60, constant_values=ground)


def values(readings):
    return {one.barcode.gtin.value for one in readings if one.agreed and one.barcode.gtin}


@pytest.mark.parametrize("ending", [".png", ".webp", ".tif"])
@pytest.mark.parametrize("ink", [0, 255], ids=["black ink", "white ink"])
def test_ink_on_nothing_is_read(tmp_path, ending, ink):
    bars = 255 - page(ground=255)
    picture = np.dstack([np.full((*bars.shape, 3), ink, np.uint8), bars])
    cv2.imwrite(str(tmp_path / f"a{ending}"), picture)
    readings = Reader.thorough().read(load_picture(tmp_path / f"a{ending}"))
    assert values(readings) == {"04006381333931"}


def test_a_picture_that_is_not_transparent_stays_as_it_is(tmp_path):
    colours = np.random.default_rng(1).integers(0, 256, (20, 30, 3)).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "a.png"), np.dstack([colours, np.full((20, 30), 255, np.uint8)]))
    assert (load_picture(tmp_path / "a.png") == colours).all()


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize(
    ("symbology", "number"),
    [(S.EAN_13, NUMBERS[1]), (S.UPC_A, "036000291452"), (S.EAN_8, "96385074")],
)
def test_light_bars_on_dark_are_read(symbology, number, turn):
    picture = np.ascontiguousarray(np.rot90(255 - page(number, symbology), turn))
    (reading,) = Reader.thorough().read(picture)
    assert (reading.agreed, reading.barcode.text) == (True, number)


def test_every_page_of_a_tiff_is_read(tmp_path):
    file = tmp_path / "a.tiff"
    cv2.imwritemulti(str(file), [page(one) for one in NUMBERS])
    assert len(load_pages(file)) == len(NUMBERS)
    found = list(lines([file], Reader.thorough()))
    assert [one["page"] for one in found] == [1, 2, 3, 4]
    assert [one["readings"][0]["gtin"] for one in found] == [one.zfill(14) for one in NUMBERS]


def test_a_folder_is_read_in_every_format_that_can_be_written_here(tmp_path):
    written = []
    for ending in sorted(PICTURES):
        name = tmp_path / f"a{ending}"
        grey = ending in (".pgm", ".pbm")
        picture = page() if grey else cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR)
        if cv2.haveImageWriter(str(name)) and cv2.imwrite(str(name), picture):
            written.append(str(name))
    found = lines([tmp_path], Reader.thorough())
    read = {str(one["path"]): one["readings"][0]["gtin"] for one in found}
    assert read == dict.fromkeys(written, "04006381333931")
    assert len(written) >= 12


def test_all_labels_of_a_large_shelf_picture_are_read():
    random = np.random.default_rng(5)
    shelf = np.full((3000, 4000), 205, np.uint8)
    wanted = set()
    for number in range(14):
        body = "".join(map(str, random.integers(0, 10, 12)))
        sum3 = sum(int(one) * (3 if at % 2 else 1) for at, one in enumerate(body))
        wanted.add(f"{body}{-sum3 % 10}")
        symbol = draw_symbol(f"{body}{-sum3 % 10}", S.EAN_13, 3)
        left, top = 150 + number % 4 * 950, 200 + number // 4 * 700
        shelf[top : top + symbol.shape[0], left : left + symbol.shape[1]] = symbol
    shelf = cv2.GaussianBlur(shelf, (0, 0), 1.2)
    read = {one.barcode.text.zfill(13) for one in Reader.thorough().read(shelf) if one.agreed}
    assert read == wanted
