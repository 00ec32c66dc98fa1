"""Shot lists made and changed by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain.photo import PhotoType
from app.domain.shot_list import STANDARD_SHOTS, Shot, ShotList, ShotLists, Strictness
from app.ui.settings.shot_lists_page import ShotListsPage, complaint


@pytest.fixture
def page(window):
    page = ShotListsPage(window, ShotLists())
    page.open()
    return page


def button(page, name):
    return next(
        one for one in page.findChildren(QPushButton) if name in (one.words, one.accessibleName())
    )


def type_into(qtbot, page, name, text):
    field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)
    field.clear()
    qtbot.keyClicks(field, text)


def saved(qtbot, page):
    with qtbot.waitSignal(page.saved) as told:
        button(page, "Save").click()
    return told.args[0].lists


def test_a_new_list_is_made_and_saved(page, qtbot):
    button(page, "+ New list").click()
    type_into(qtbot, page, "Name of the shot list", "dairy")
    type_into(qtbot, page, "First digits of GTINs, with commas between", "9521, 40063")
    button(page, "Refuse photos with a flaw").click()
    button(page, "Add Other").click()
    type_into(qtbot, page, "What an 'other' photo is of", "lid")
    type_into(qtbot, page, "What to do, shown in the picture", "From above")
    assert saved(qtbot, page) == (
        STANDARD_SHOTS,
        ShotList(
            "dairy",
            (Shot(PhotoType.FRONT), Shot(PhotoType.OTHER, "From above", label="lid")),
            Strictness.BLOCK,
            prefixes=("9521", "40063"),
        ),
    )
    assert not page.isVisible()


def test_photos_are_moved_and_removed(page, qtbot):
    page.form.photos._shots.setCurrentRow(1)
    button(page, "Earlier").click()
    button(page, "Remove from the list").click()
    (standard,) = saved(qtbot, page)
    assert standard.shots == STANDARD_SHOTS.shots[:1] + STANDARD_SHOTS.shots[2:]


def test_the_list_for_all_products_is_chosen_by_being_first(page, qtbot):
    button(page, "+ New list").click()
    button(page, "▲ First").click()
    assert [one.name for one in saved(qtbot, page)] == ["list 2", "standard"]


def test_leaving_changes_nothing(page, qtbot):
    button(page, "+ New list").click()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.open()
    assert saved(qtbot, page) == (STANDARD_SHOTS,)


def test_a_wrong_list_stays_open_and_says_why(page, qtbot):
    type_into(qtbot, page, "First digits of GTINs, with commas between", "12a")
    button(page, "Save").click()
    assert page.isVisible()
    assert page._says.text() == "List 'standard': expected 1 to 13 digits, got '12a'."


def test_the_last_list_stays(page):
    button(page, "✗ Throw away").click()
    assert page._says.text() == "One list has to stay."


@pytest.mark.parametrize(
    ("lists", "words"),
    [
        ([ShotList.of("", PhotoType.FRONT)], "no name"),
        ([ShotList.of("a", PhotoType.FRONT)] * 2, "Two lists are called 'a'"),
        ([ShotList.of("a")], "wants no photo"),
        ([ShotList.of("a", PhotoType.FRONT)], ""),
    ],
)
def test_what_keeps_lists_from_being_saved(lists, words):
    said = complaint(lists)
    assert words in said
    assert bool(said) == bool(words)
