"""The photos large: what is seen, and what keys and a finger do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from app.domain.cards import Command, CommandKind
from app.domain.flaw import WHOLE, Flaw, FlawKind
from app.domain.photo import PhotoType
from app.domain.retouch import Retouch
from app.ui.gallery.edit_frame import framed, moved, sized, straightened, turned

Key, Kind = Qt.Key, CommandKind
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def gallery(window, make_state, qtbot):
    window.display(make_state())
    qtbot.keyClick(window, Key.Key_F8)
    return window.gallery


@pytest.fixture
def wishes(gallery):
    heard = []
    for name in (
        "order_wanted",
        "retype_wanted",
        "retouch_wanted",
        "retake_wanted",
        "discard_wanted",
    ):
        getattr(gallery, name).connect(lambda *values, name=name: heard.append((name, *values)))
    return heard


def press(qtbot, gallery, *keys):
    for key in keys:
        qtbot.keyClick(gallery, *(key if isinstance(key, tuple) else (key,)))


def settle(gallery):
    """The picture arrives, also that for the size the window got after it was asked for."""
    for _ in range(2):
        gallery.show_part("back", WHOLE, QImage(800, 600, QImage.Format.Format_RGB32))


def test_it_opens_at_the_selected_photo_and_says_what_is_wrong(window, qtbot, make_state):
    state = make_state()
    blurred = replace(state.photos[1], flaws=(Flaw(FlawKind.BLUR),))
    window.display(make_state(photos=(state.photos[0], blurred)))
    qtbot.keyClick(window, Key.Key_F8)
    assert window.gallery.isVisible()
    assert window.gallery._title.text() == "2 of 2   ·   Back"
    assert "Blurred" in window.gallery._about.text()


def test_keys_do_what_the_buttons_say(gallery, wishes, qtbot):
    press(qtbot, gallery, Key.Key_Left, (Key.Key_Right, ALT))
    press(qtbot, gallery, Key.Key_F7, Key.Key_5)
    press(qtbot, gallery, Key.Key_Delete, Key.Key_Delete)
    press(qtbot, gallery, Key.Key_F4)
    assert wishes == [
        ("order_wanted", ("back", "front")),
        ("retype_wanted", "front", PhotoType.TOP),
        ("discard_wanted", "front"),
        ("retake_wanted", "front"),
    ]
    assert not gallery.isVisible(), "a retake goes back to the live picture"


def test_escape_takes_back_a_question_before_it_closes(gallery, wishes, qtbot):
    press(qtbot, gallery, Key.Key_Delete, Key.Key_Escape)
    assert gallery.isVisible()
    press(qtbot, gallery, Key.Key_Delete, Key.Key_Left, Key.Key_Delete)
    assert wishes == [], "another photo asks anew"
    press(qtbot, gallery, Key.Key_Escape, Key.Key_Escape)
    assert not gallery.isVisible()


def test_no_key_goes_through_to_the_work_below(gallery, window, heard, qtbot):
    press(qtbot, gallery, Key.Key_Space, Key.Key_F2, Key.Key_F3, Key.Key_F10)
    assert heard.wishes == []


def test_the_part_that_is_seen_is_asked_for(gallery, qtbot):
    asked = []
    gallery.part_wanted.connect(lambda photo, part, _: asked.append((photo.id, part)))
    settle(gallery)
    press(qtbot, gallery, Key.Key_Plus)
    (photo, (left, top, right, bottom)) = asked[-1]
    assert photo == "back"
    assert (right - left, bottom - top) == (pytest.approx(1 / 1.5), pytest.approx(1 / 1.5))
    press(qtbot, gallery, Key.Key_Left)
    assert asked[-1] == ("front", WHOLE)


def test_one_wish_is_on_its_way_at_a_time_and_the_newest_is_kept(gallery, qtbot):
    settle(gallery)
    asked = []
    gallery.part_wanted.connect(lambda _, part, __: asked.append(part))
    press(qtbot, gallery, *[Key.Key_Plus] * 4)
    assert len(asked) == 1
    gallery.show_part("back", asked[0], QImage(800, 600, QImage.Format.Format_RGB32))
    assert len(asked) == 2
    assert asked[1][2] - asked[1][0] == pytest.approx(1 / 1.5**4)


def test_a_copy_is_turned_straightened_and_cropped_by_keys(gallery, wishes, qtbot):
    press(qtbot, gallery, Key.Key_E, Key.Key_R, (Key.Key_Right, CTRL), Key.Key_Minus)
    press(qtbot, gallery, Key.Key_Return)
    ((name, photo, wanted),) = wishes
    assert (name, photo) == ("retouch_wanted", "back")
    assert (wanted.quarter_turns, wanted.degrees) == (1, 0.5)
    assert wanted.crop == pytest.approx((0.02, 0.02, 0.98, 0.98))


def test_nothing_changed_makes_no_copy_and_escape_leaves_the_photo(gallery, wishes, qtbot):
    press(qtbot, gallery, Key.Key_E, Key.Key_Return)
    press(qtbot, gallery, Key.Key_E, Key.Key_R, Key.Key_Escape)
    assert wishes == []
    assert gallery.isVisible()


def test_a_frame_is_drawn_by_hand(gallery, wishes, qtbot):
    view = gallery._view
    gallery.show_part("back", WHOLE, QImage(800, 600, QImage.Format.Format_RGB32))
    press(qtbot, gallery, Key.Key_E)
    place = view._place()
    start = QPoint(int(place.x() + place.width() * 0.25), int(place.y() + place.height() * 0.25))
    end = QPoint(int(place.x() + place.width() * 0.75), int(place.y() + place.height() * 0.75))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    press(qtbot, gallery, Key.Key_Return)
    assert wishes[0][2].crop == pytest.approx((0.25, 0.25, 0.75, 0.75), abs=0.01)


def test_an_edited_copy_is_looked_at_in_the_place_of_the_old_photo(gallery, window, make_state):
    state = make_state()
    copy = replace(state.photos[1], id="copy")
    window.display(make_state(photos=(state.photos[0], copy)))
    assert gallery._id == "copy"
    window.display(make_state(photos=()))
    assert not gallery.isVisible(), "another product is on the bench"


def test_two_photos_are_compared_side_by_side(gallery, qtbot):
    press(qtbot, gallery, Key.Key_C)
    assert gallery._other.isVisible()
    assert {gallery._view.photo.id, gallery._other.photo.id} == {"front", "back"}
    press(qtbot, gallery, Key.Key_C)
    assert not gallery._other.isVisible()


def test_frames_stay_in_the_picture():
    assert turned(Retouch(crop=(0.1, 0.2, 0.5, 0.4)), 1).crop == pytest.approx((0.6, 0.1, 0.8, 0.5))
    assert turned(Retouch(), 5) == Retouch(quarter_turns=1)
    assert moved(Retouch(crop=(0.1, 0.1, 0.9, 0.9)), 0.5, -0.5).crop == pytest.approx(
        (0.2, 0.0, 1.0, 0.8)
    )
    assert sized(Retouch(), 0.3) == Retouch()
    small = Retouch(crop=(0.4, 0.4, 0.46, 0.46))
    assert sized(small, -0.02) == small, "too small to be meant"
    assert framed(small, (0.1, 0.1, 0.12, 0.9)) == small
    assert straightened(Retouch(degrees=14.8), 0.5).degrees == 15.0


def card(window, kind, photo_type=None):
    window.obey_card(Command(kind, photo_type=photo_type))


def test_cards_look_choose_move_retype_and_throw_away(window, heard, make_state, qtbot):
    window.display(make_state())
    heard.wishes.clear()
    card(window, Kind.LOOK)
    assert window.gallery.isVisible()
    card(window, Kind.BACK)
    card(window, Kind.LATER)
    card(window, Kind.RETYPE, PhotoType.TOP)
    card(window, Kind.DISCARD)
    card(window, Kind.ON)
    card(window, Kind.DISCARD)
    card(window, Kind.DISCARD)
    assert [wish for wish in heard.wishes if wish[0] != "thumbnail_wanted"] == [
        ("reorder_requested", ("back", "front")),
        ("retype_requested", "front", PhotoType.TOP),
        ("discard_requested", "back"),
    ]
    card(window, Kind.LOOK)
    assert not window.gallery.isVisible()


def test_a_card_about_a_photo_opens_the_photos_and_does_it(window, heard, make_state):
    window.display(make_state(photos=()))
    card(window, Kind.EARLIER)
    assert not window.gallery.isVisible(), "there is no photo"
    window.display(make_state())
    card(window, Kind.EARLIER)
    assert window.gallery.isVisible()
    assert heard.wishes[-1] == ("reorder_requested", ("back", "front"))


def test_photos_are_dragged_and_chosen_in_the_row_below(gallery, wishes, qtbot):
    strip = gallery.strip
    assert strip.selected.id == "back"
    first = strip.visualItemRect(strip.item(0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert gallery._id == "front"
    strip.order_wanted.emit(("back", "front"))
    assert wishes == [("order_wanted", ("back", "front"))]


def test_throwing_away_what_the_server_has_says_what_becomes_of_it(window, make_state, qtbot):
    front, back = make_state().photos
    window.display(make_state(photos=(front, replace(back, on_server=True))))
    press(qtbot, window, Key.Key_F8)
    press(qtbot, window.gallery, Key.Key_Delete)
    assert "cannot delete: there it becomes 'other', last" in window.gallery._about.text()
