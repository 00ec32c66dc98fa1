"""`scanstation explain`: what the station makes of a text or a picture, and why."""

import json

import cv2
import numpy as np
import pytest
import zxingcpp
from typer.testing import CliRunner

from app.cli import app

RUNNER = CliRunner()


def lines(*arguments):
    done = RUNNER.invoke(app, ["explain", "--json", *arguments])
    return done.exit_code, [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "code", "band", "gtin"),
    [
        (["4006381333931"], 0, "read", "04006381333931"),
        (["]C1010952123450001817260231"], 0, "flawed", "09521234500018"),
        (["https://shop.example/sale"], 0, "no_product", None),
        (["12345656"], 1, "look_again", None),
        (["4006381333932", "--source", "typed"], 1, "refused", None),
        (["]E04006381333932", "--source", "serial"], 1, "refused", None),
        (["--", "-27580899"], 0, "read", None),
    ],
)
def test_a_text(arguments, code, band, gtin):
    told = lines(*arguments)
    assert told[0] == code
    (line,) = told[1]
    assert (line["band"], line["gtin"]) == (band, gtin)
    assert bool(line["sent"]) == (code == 0)
    assert line["wrong"] or band == "read"


def test_every_field_has_its_name_and_a_separator_may_be_written():
    _, (line,) = lines(r"010952123450001810AB\x1d17271200")
    assert line["fields"] == [
        {"ai": "01", "title": "GTIN", "value": "09521234500018", "shown": "09521234500018"},
        {"ai": "10", "title": "BATCH/LOT", "value": "AB", "shown": "AB"},
        {"ai": "17", "title": "USE BY or EXPIRY", "value": "271200", "shown": "2027-12-31"},
    ]
    assert line["sent"]["gs1_dl_data"] == {"01": "09521234500018", "10": "AB", "17": "271200"}


def test_a_picture_is_seen_by_the_camera(tmp_path):
    code = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    picture = tmp_path / "code.png"
    cv2.imwrite(str(picture), np.array(code.to_image(scale=4)))
    exit_code, (line,) = lines(str(picture))
    assert (exit_code, line["source"], line["symbology"]) == (0, "camera", "EAN-13")
    assert line["gtin"] == "04006381333931"


def test_in_words_for_a_person():
    done = RUNNER.invoke(app, ["explain", "(00)106141412345678908(02)00614141123452(37)25"])
    assert done.exit_code == 0
    for words in ("sand: KEPT, NO PRODUCT", "Logistic unit", "25 x 6 14141 12345 2", "none"):
        assert words in done.stdout
