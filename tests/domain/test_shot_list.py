"""Which shot list is for which product."""

import pytest

from app.domain.gtin import Gtin
from app.domain.photo import PhotoType
from app.domain.shot_list import Shot, ShotList, ShotLists

FRONT = (Shot(PhotoType.FRONT),)
LISTS = ShotLists(
    (
        ShotList("all", FRONT),
        ShotList("brand", FRONT, prefixes=("4006381",)),
        ShotList("series", FRONT, prefixes=("40063813", "999")),
        ShotList("dairy", FRONT, categories=("Dairy", "chilled")),
        ShotList("tea", FRONT, words=("tea",)),
    )
)
PEN, OTHER_PEN, OATS = (
    Gtin.parse(one) for one in ("4006381333931", "4006381000000", "9521234500018")
)


@pytest.mark.parametrize(
    ("gtin", "name", "category", "chosen", "wanted"),
    [
        (None, "", "", "", "all"),
        (OATS, "Oats", "cereals", "", "all"),
        (PEN, "", "", "", "series"),
        (OTHER_PEN, "", "", "", "brand"),
        (OATS, "", "dairy", "", "dairy"),
        (OATS, "Iced tea", "Food > Dairy > Milk", "", "dairy"),
        (OATS, "Iced Tea", "Drinks", "", "tea"),
        (OATS, "", "Dairy-free", "", "all"),
        (PEN, "", "dairy", "", "series"),
        (PEN, "tea", "dairy", "all", "all"),
        (PEN, "", "", "gone meanwhile", "series"),
    ],
)
def test_choice_then_prefix_then_category_then_name(gtin, name, category, chosen, wanted):
    assert LISTS.for_product(gtin, name, category, chosen).name == wanted


def test_categories_are_only_asked_for_when_a_list_is_for_one():
    assert LISTS.by_category
    assert not ShotLists().by_category


def test_a_type_may_be_wanted_more_than_once_each_with_its_own_hint():
    lid, cap = Shot(PhotoType.OTHER, "Lid", label="lid"), Shot(PhotoType.OTHER, "Cap", label="cap")
    twice = ShotList("two", (lid, *FRONT, cap))
    assert [twice.shot(PhotoType.OTHER, taken).label for taken in range(3)] == ["lid", "cap", "cap"]
