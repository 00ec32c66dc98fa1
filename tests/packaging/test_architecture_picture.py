"""docs/images/architecture.svg is of today's code, whole, and readable."""

import re
import sys
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import architecture_picture
import architecture_places
import chores
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests"))
from test_architecture import PLAN  # noqa: E402 - found only now

SVG = ET.fromstring(architecture_picture.picture())
BOXES = architecture_picture.boxes()
NAME_LETTER, LETTER = 8.4, 6.6
"""Pixels, on average, in DejaVu Sans, which is wider than most."""


def elements(tag):
    return list(SVG.iter(f"{{{architecture_places.SVG}}}{tag}"))


def test_the_committed_picture_is_what_the_script_writes():
    committed = architecture_picture.PICTURE.read_bytes().decode("utf-8")
    wanted = "outdated: python3 packaging/dev.py architecture"
    assert committed == architecture_picture.picture(), wanted


def test_every_package_of_the_plan_is_in_the_picture():
    assert {one.get("id") for one in elements("rect")} - {None} == set(PLAN)
    assert set(PLAN) <= {one.text for one in elements("text")}


def test_no_box_overlaps_another_or_the_legend():
    boxes = [(one.left, one.top, one.right, one.bottom) for one in BOXES.values()]
    left, top, width, height = architecture_places.LEGEND
    boxes.append((left, top, left + width, top + height))
    for a, b in combinations(boxes, 2):
        assert a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1], (a, b)
    assert all(box[0] >= 0 and box[2] <= architecture_places.WIDTH for box in boxes)


def test_a_package_lies_above_all_that_it_imports():
    for name, found in architecture_picture.imports(ROOT / "app").items():
        for one in found:
            assert BOXES[one].top > BOXES[name].bottom, (name, one)


def test_as_many_arrows_as_imports_that_no_others_imply():
    graph = architecture_picture.imports(ROOT / "app")
    shown = {name: found - set(architecture_places.COMMON) for name, found in graph.items()}
    arrows = [one for one in elements("path") if one.get("class") == "arrow"]
    of_legend = 1
    assert len(arrows) - of_legend == sum(map(len, architecture_picture.reduced(shown).values()))


def test_an_implied_import_has_no_arrow():
    chain = {"a": {"b", "c"}, "b": {"c"}, "c": set()}
    assert architecture_picture.reduced(chain) == {"a": ["b"], "b": ["c"], "c": []}


def test_words_fit_into_their_boxes():
    for one in elements("text"):
        x, y = float(one.get("x")), float(one.get("y"))
        inside = [box for box in BOXES.values() if box.left <= x <= box.right]
        box = next((box for box in inside if box.top <= y <= box.bottom), None)
        letter = NAME_LETTER if one.get("class") == "name" else LETTER
        if box is not None and one.get("class") != "number":
            assert x + len(one.text) * letter <= box.right, one.text


def test_letters_have_twelve_pixels_or_more():
    sizes = [float(size) for size in re.findall(r"(\d+)px", architecture_places.STYLE)]
    assert min(sizes) >= 12
    assert architecture_places.WIDTH <= 1000


@pytest.mark.parametrize("way", architecture_places.WAYS, ids=lambda way: way.title)
def test_each_stop_lies_in_its_package_and_has_words(way):
    stops = [words[1:].split() for words in way.points.split(", ") if words.startswith("*")]
    for name, x, y in stops:
        box = BOXES[name]
        assert box.left <= int(x) - 10
        assert int(x) + 10 <= box.right, name
        assert 10 <= int(y) <= box.bottom - box.top - 10, name
    assert len(re.findall(r"\d+ [a-z]", way.steps)) == len(stops)


def test_dots_do_not_overlap():
    dots = [(float(one.get("cx")), float(one.get("cy"))) for one in elements("circle")]
    for (x, y), (other_x, other_y) in combinations(dots, 2):
        assert (x - other_x) ** 2 + (y - other_y) ** 2 >= 19**2


def test_what_has_no_place_or_too_low_a_place_is_told():
    with pytest.raises(SystemExit, match=r"PLACES and app/ differ in: new\."):
        architecture_picture.check({**dict.fromkeys(BOXES, ()), "new": ()}, BOXES)
    with pytest.raises(SystemExit, match="domain imports ui: give domain a higher row"):
        architecture_picture.check({**dict.fromkeys(BOXES, ()), "domain": ["ui"]}, BOXES)


def test_the_chore_takes_no_arguments():

    with pytest.raises(SystemExit, match="Expected no arguments, got now"):
        chores.architecture(["now"])
