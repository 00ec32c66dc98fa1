"""Sizes are millimetres on the screen, on every screen."""

import pytest

from app.assets import resource
from app.ui.theme import apply_theme, fitting, in_pixels, mm


def test_no_size_of_the_style_sheet_is_in_pixels_but_lines():
    sheet = resource("theme", "station.qss").read_text(encoding="utf-8")
    assert "20px" in in_pixels("a { width: 5mm; }", 4)
    assert not [word for word in sheet.split() if word.rstrip(";").endswith(("0px", "pt"))]


@pytest.mark.parametrize(
    ("real", "width", "height", "dots"),
    [(3.62, 1920, 1080, 3.62), (7.23, 3840, 2160, 7.23), (5.0, 1280, 800, 3.70)],
)
def test_a_millimetre_is_real_where_there_is_room_for_it(real, width, height, dots):
    assert fitting(real, width, height) == pytest.approx(dots, abs=0.01)


def test_code_and_style_sheet_have_one_millimetre(qapp):
    apply_theme(qapp, 5.0)
    try:
        assert mm(20) == 100
        assert "font-size: 84px" in qapp.styleSheet()  # the band's 16.7 mm
    finally:
        qapp.setStyleSheet("")
        qapp.setProperty("dotsPerMm", None)
