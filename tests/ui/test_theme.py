"""Sizes are millimetres on the screen, on every screen; colours are legible in every theme."""

import itertools
import re
from typing import get_args

import pytest
from PySide6.QtGui import QColor

from app.assets import resource
from app.config.settings import Settings
from app.ui.theme import apply_theme, colours_of, fitting, in_pixels, mm, use_colours

THEMES = get_args(Settings.model_fields["theme"].annotation)
GROUNDS = ("ground", "deep", "raised", "key", "pressed", "off")
INKS = ("ink", "quiet", "good", "late", "bad")
ON_THEIR_OWN = {  # fill: the only text on it
    **{
        f"{name}_fill": "on_fill"
        for name in ("good", "same", "kept", "late", "bad", "plain", "mark", "flash")
    },
    "field": "field_ink",
    "main": "on_main",
    "main_pressed": "on_main",
    "off": "off_ink",
}
HINT = "field_quiet"
LINES = ("edge", "key_edge", "mark_edge", "bar")
LEAST_CONTRAST = 7.0


def test_no_size_of_the_style_sheet_is_in_pixels_but_lines():
    sheet = resource("theme", "station.qss").read_text(encoding="utf-8")
    assert "20px" in in_pixels("a { width: 5mm; }", 4)
    assert not [word for word in sheet.split() if word.rstrip(";").endswith(("0px", "pt"))]


@pytest.mark.parametrize(
    ("real", "width", "height", "dots"),
    [
        (3.62, 1920, 1080, 4.50),
        (3.35, 1280, 800, 3.35),
        (2.75, 2560, 1440, 3.58),
        (5.0, 1280, 800, 3.70),
    ],
)
def test_a_millimetre_grows_where_there_is_room_and_shrinks_where_there_is_none(
    real, width, height, dots
):
    assert fitting(real, width, height) == pytest.approx(dots, abs=0.01)


def test_code_and_style_sheet_have_one_millimetre(qapp):
    apply_theme(qapp, 5.0)
    try:
        assert mm(20) == 100
        assert "font-size: 84px" in qapp.styleSheet()  # the band's 16.7 mm
    finally:
        qapp.setStyleSheet("")
        qapp.setProperty("dotsPerMm", None)


def luminance(colour):
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """Of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rules():
    """Selector and properties of each rule of the style sheet."""
    sheet = resource("theme", "station.qss").read_text(encoding="utf-8")
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", re.sub(r"/\*.*?\*/", "", sheet)):
        parts = (part.partition(":") for part in body.split(";") if part.strip())
        yield selector.strip(), {name.strip(): value.strip() for name, _, value in parts}


@pytest.mark.parametrize("theme", THEMES)
def test_every_ink_is_legible_on_every_ground(theme):
    colours = colours_of(theme)
    pairs = {*itertools.product(INKS, GROUNDS), *((ink, on) for on, ink in ON_THEIR_OWN.items())}
    pairs |= {(HINT, "field")}
    poor = {
        (ink, on): round(contrast(colours[ink], colours[on]), 2)
        for ink, on in pairs
        if contrast(colours[ink], colours[on]) < LEAST_CONTRAST
    }
    assert not poor


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_has_each_colour_of_the_sheet_and_no_other(theme):
    named = set(re.findall(r"@(\w+)", str(list(rules()))))
    assert (
        set(colours_of(theme))
        == named
        == {*GROUNDS, *INKS, *ON_THEIR_OWN, *LINES, HINT} | {*ON_THEIR_OWN.values()}
    )


def test_no_rule_puts_an_ink_on_a_fill_that_is_not_its_own():
    wrong = []
    for selector, rule in rules():
        on, ink = rule.get("background", "").lstrip("@"), rule.get("color", "").lstrip("@")
        if (on in ON_THEIR_OWN and on not in GROUNDS) and ink != ON_THEIR_OWN[on]:
            wrong += [] if selector.startswith("#band") or ":pressed" in selector else [selector]
        if on in GROUNDS and ink and ink not in (*INKS, ON_THEIR_OWN.get(on)):
            wrong.append(selector)
        if on.startswith("#") or ink.startswith("#"):
            wrong.append(selector)
    assert not wrong


def test_the_theme_changes_at_run_time_and_sizes_stay(qapp):
    apply_theme(qapp, 5.0)
    try:
        for theme in THEMES:
            use_colours(qapp, theme)
            assert colours_of(theme)["ground"] in qapp.styleSheet()
            assert "font-size: 84px" in qapp.styleSheet()
    finally:
        qapp.setStyleSheet("")
        qapp.setProperty("dotsPerMm", None)
