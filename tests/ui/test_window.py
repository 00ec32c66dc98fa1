"""What an operator sees and what their keys do."""

import gc
import weakref
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, Reading, Symbology
from app.domain.flaw import Flaw, FlawKind
from app.domain.photo import PhotoType
from app.domain.report import Delivery, SyncReport
from app.domain.session import CaptureMode, Session
from app.domain.shot_list import ShotList
from app.station.state import Missing, Notice, StationState, Verdict
from app.ui.bench.code_entry import judgement
from app.ui.bench.key_map import key_named
from app.ui.bench.status_line import lamp_words
from app.ui.theme import apply_theme
from app.ui.widgets.key_button import KeyButton
from app.ui.window import Window

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
Key = Qt.Key


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Key.Key_Space, ("shutter_pressed",)),
        (Key.Key_F2, ("next_product_requested",)),
        (Key.Key_F3, ("undo_requested",)),
        (Key.Key_N, ("gap_requested",)),
        (Key.Key_F4, ("retake_requested", "back")),
        (Key.Key_F5, ("again_requested",)),
        (Key.Key_F9, ("retry_requested",)),
        (Key.Key_7, ("type_picked", PhotoType.NUTRITION)),
        (Key.Key_Equal, ("type_picked", PhotoType.OTHER)),
        (Key.Key_PageDown, ("capture_picked", "c1")),
    ],
)
def test_every_key_does_what_its_button_says(window, heard, qtbot, make_state, key, wish):
    window.display(make_state())
    heard.wishes.clear()
    qtbot.keyClick(window, key)
    assert heard.wishes == [wish]


def test_enter_does_nothing(window, heard, qtbot, make_state):
    window.display(make_state())
    heard.wishes.clear()
    qtbot.keyClick(window, Key.Key_Return)
    assert heard.wishes == []


def test_no_button_takes_the_focus_or_is_a_default(window, make_state):
    window.display(make_state())
    for button in window.findChildren(QPushButton):
        assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert not button.autoDefault()
        assert button.accessibleName()


@pytest.mark.parametrize("named", ["B", "F13", "PgDown", "Ctrl+Space"])
def test_a_foot_pedal_is_one_more_key_for_the_shutter(window, heard, qtbot, make_state, named):
    key = key_named(named)
    window.use_pedal(key)
    window.display(make_state())
    heard.wishes.clear()
    qtbot.keyClick(window, key.key(), key.keyboardModifiers())
    assert heard.wishes == [("shutter_pressed",)]


@pytest.mark.parametrize("named", ["", "pedal", "A, B"])
def test_what_is_no_key_is_no_pedal(named):
    assert key_named(named) is None


def test_where_a_photo_is_not_good_is_seen_until_the_next_event(window, make_state):
    state = make_state()
    window.display(state)
    preview = window.bench.preview
    preview.show_flawed(QImage(320, 240, QImage.Format.Format_RGB32), (Flaw(FlawKind.BLUR),))
    window.display(make_state(notice=state.notice, undo=None))
    assert not preview._flawed.isNull()
    window.display(make_state(notice=replace(state.notice, number=2)))
    assert preview._flawed.isNull()


def test_a_type_that_is_wanted_twice_says_how_many_are_there(window, make_state):
    twice = ShotList.of("two", PhotoType.NUTRITION, PhotoType.FRONT, PhotoType.FRONT)
    window.display(make_state(shot_list=twice))
    assert window.bench.checklist.words(PhotoType.FRONT) == "Front: ○ 1 of 2"


def test_a_lost_photo_camera_leaves_no_standing_picture(window, make_state):
    window.display(make_state())
    window.viewfinder.show_photo_picture(QImage(400, 300, QImage.Format.Format_RGB32), 4000, 3000)
    window.viewfinder.show_picture(QImage(640, 360, QImage.Format.Format_RGB32), 1920, 1080)
    assert window.bench.preview._full == (4000, 3000), "it photographs"
    window.around.show_photo_camera("Camera lost: check its cable.")
    window.viewfinder.show_picture(QImage(640, 360, QImage.Format.Format_RGB32), 1920, 1080)
    assert window.bench.preview._full == (1920, 1080)
    window.viewfinder.show_photo_picture(QImage(400, 300, QImage.Format.Format_RGB32), 4000, 3000)
    assert window.bench.preview._full == (4000, 3000)


def test_closing_asks_once_more_in_a_line(window, heard, qtbot, make_state):
    window.display(make_state())
    heard.wishes.clear()
    qtbot.keyClick(window, Key.Key_F10)
    assert heard.wishes == []
    qtbot.keyClick(window, Key.Key_Escape)
    qtbot.keyClick(window, Key.Key_F8)
    assert heard.wishes == [], "F8 ends only after F10 asked"
    qtbot.keyClick(window, Key.Key_F10)
    assert heard.wishes == [], "the photos lie over the window and take its keys"
    qtbot.keyClick(window, Key.Key_Escape)
    qtbot.keyClick(window, Key.Key_F10)
    qtbot.keyClick(window, Key.Key_F10)
    qtbot.keyClick(window, Key.Key_F10)
    qtbot.keyClick(window, Key.Key_F8)
    assert heard.wishes == [("submit_requested",), ("end_requested",)]


def test_photos_are_moved_retyped_and_thrown_away_by_keys(window, heard, qtbot, make_state):
    window.display(make_state())
    heard.wishes.clear()
    qtbot.keyClick(window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window, Key.Key_Left)
    qtbot.keyClick(window, Key.Key_F7)
    qtbot.keyClick(window, Key.Key_5)
    qtbot.keyClick(window, Key.Key_Delete)
    qtbot.keyClick(window, Key.Key_Delete)
    assert heard.wishes == [
        ("reorder_requested", ("back", "front")),
        ("retype_requested", "front", PhotoType.TOP),
        ("discard_requested", "front"),
    ]


def test_a_thumbnail_is_asked_for_once(window, heard, make_state):
    state = make_state()
    window.display(state)
    window.display(make_state(photos=tuple(reversed(state.photos))))
    asked = [wish[1].id for wish in heard.wishes if wish[0] == "thumbnail_wanted"]
    assert asked == ["front", "back"]
    window.show_thumbnail("front", QImage(8, 8, QImage.Format.Format_RGB32))


def test_the_checklist_says_taken_next_and_missing(window, make_state):
    window.display(make_state())
    tiles = window.bench.checklist
    assert tiles.words(PhotoType.FRONT) == "Front: ✓ taken"
    assert tiles.words(PhotoType.NUTRITION) == "Nutrition: ▶ NEXT"
    assert tiles.words(PhotoType.BARCODE) == "Barcode: ○ missing"
    assert tiles.words(PhotoType.OTHER) == "Other: extra"
    window.display(make_state(picked=PhotoType.OTHER))
    assert tiles.words(PhotoType.OTHER) == "Other: ▶ NEXT"


@pytest.mark.parametrize(
    ("verdict", "word"),
    [
        (Verdict.READY, "READY"),
        (Verdict.READ, "READ"),
        (Verdict.PHOTO, "PHOTO SAFE"),
        (Verdict.ALREADY, "ALREADY HAVE IT"),
        (Verdict.LOOK_AGAIN, "LOOK AGAIN"),
        (Verdict.REFUSED, "REFUSED"),
        (Verdict.NEEDS_YOU, "NEEDS YOU"),
    ],
)
def test_the_band_says_each_verdict_in_words(window, make_state, verdict, word):
    window.display(make_state(notice=Notice(2, verdict, "4006", "why", NOW)))
    assert window.band.words == f"{word}: 4006. why"
    assert window.band.property("verdict") == verdict.value


def test_a_new_notice_flashes_and_then_is_calm(window, qtbot, make_state):
    window.display(make_state())
    window.display(make_state(notice=Notice(2, Verdict.READ, "9 521234 500018", "", NOW)))
    assert window.band.property("flash") == "yes"
    qtbot.waitUntil(lambda: window.band.property("flash") == "no")


@pytest.mark.parametrize(
    ("delivery", "lamp", "words"),
    [
        (Delivery(), "good", "✓ On server: nothing owed"),
        (Delivery(4, 4), "good", "✓ On server: 4 of 4"),
        (Delivery(4, 3), "busy", "↑ On server: 3 of 4"),
        (
            Delivery(4, 3, 1, 0, NOW - timedelta(seconds=40)),
            "busy",
            "↑ On server: 3 of 4, oldest 40 s",
        ),
        (
            Delivery(4, 3, 1, 0, NOW - timedelta(minutes=3)),
            "late",
            "△ On server: 3 of 4, oldest 3 min",
        ),
        (Delivery(4, 3, 1, 0, NOW - timedelta(hours=1)), "bad", "✗ On server: 3 of 4, oldest 1 h"),
        (Delivery(4, 3, 1, 1, NOW), "bad", "! On server: 3 of 4, 1 need you"),
    ],
)
def test_the_server_lamp(delivery, lamp, words):
    state = StationState(notice=Notice(0, Verdict.READY, ""), delivery=delivery)
    assert lamp_words(state, NOW) == (lamp, words)


def test_a_session_of_codes_shows_no_photo_tiles(window, make_state):
    window.display(make_state(session=Session("s", CaptureMode.BARCODE_SCAN, NOW)))
    assert not window.bench.checklist.isVisible()
    window.display(make_state())
    assert window.bench.checklist.isVisible()


@pytest.mark.parametrize(
    ("key", "mode"), list(zip((Key.Key_F2, Key.Key_F3, Key.Key_F4), CaptureMode, strict=True))
)
def test_a_session_is_started_by_key(window, heard, qtbot, key, mode):
    window.display(StationState(notice=Notice(0, Verdict.READY, "")))
    qtbot.keyClick(window, key)
    assert heard.wishes == [("session_requested", mode)]


def test_a_session_that_was_just_closed_is_opened_again_by_key_or_touch(window, heard, qtbot):
    closed = StationState(notice=Notice(0, Verdict.READY, ""), undo=UndoStep(ActionKind.SUBMIT))
    window.display(closed)
    button = next(one for one in window.findChildren(KeyButton) if one.words == "Undo submit")
    assert button.isVisible()
    button.click()
    qtbot.keyClick(window, Key.Key_U)
    assert heard.wishes == [("undo_requested",)] * 2
    window.display(replace(closed, undo=None))
    assert not button.isVisible()


def test_between_sessions_it_says_where_the_last_work_is(window, make_state):
    closed = make_state().session
    state = StationState(
        notice=Notice(0, Verdict.READY, ""),
        last_session=closed,
        delivery=Delivery(5, 3, 2, 1, NOW),
        sync=SyncReport(trouble="Refused by the server: too large."),
    )
    window.display(state)
    assert "1 items of the last session need you" in window.start_page._last.text()
    assert "too large" in window.start_page._last.text()


def test_while_it_tries_again_the_trouble_stays_and_nothing_moves(window, make_state, qtbot):
    waits = Delivery(4, 3, 1, 0, NOW - timedelta(minutes=3))
    fails, tries = SyncReport(trouble="No network."), SyncReport()
    window.display(make_state(delivery=waits, sync=fails))
    for sync in (tries, fails, tries):
        window.display(make_state(delivery=waits, sync=sync))
        assert window._trouble.text() == "No network."
    window.around._calm.start(1)
    qtbot.waitUntil(lambda: not window._trouble.isVisible())


def test_a_code_is_typed_and_judged_on_the_way(window, heard, qtbot, make_state):
    window.display(make_state())
    heard.wishes.clear()
    qtbot.keyClick(window, Key.Key_F6)
    field = window.findChild(QLineEdit)
    qtbot.keyClicks(field, "9521234500017")
    assert window.entry.words == "The last digit of 9521234500017 should be 8, not 7."
    qtbot.keyClick(field, Key.Key_Return)
    assert heard.wishes == []
    qtbot.keyClick(field, Key.Key_Backspace)
    qtbot.keyClicks(field, "8")
    qtbot.keyClick(field, Key.Key_Return)
    assert heard.wishes == [("code_typed", "9521234500018")]
    assert not window.entry.isVisible()


@pytest.mark.parametrize(
    ("text", "good"),
    [("", False), ("123", False), ("SHELF-7", True), ("9638 5074", True), ("96385075", False)],
)
def test_what_may_be_typed(text, good):
    assert judgement(text)[0] is good


def test_foreign_text_cannot_play_tricks_on_the_screen(window, make_state, qapp, face_restored):
    from app.domain.barcode import Barcode, CodeSource, Symbology
    from app.domain.session import Capture

    apply_theme(qapp)  # its style sheet makes all labels plain
    nasty = Barcode.of("<b>x</b>\u202e\x00" + "A" * 400, Symbology.QR)
    capture = Capture("c9", "s", 1, nasty, CodeSource.CAMERA, NOW)
    window.display(make_state(capture=capture, captures=(capture,), photos=()))
    shown = window.bench.card._code.text()
    assert shown.startswith("<b>x</b>␣␣AAA")
    assert len(shown) <= 80
    assert window.bench.card._code.textFormat() == Qt.TextFormat.PlainText


def test_the_camera_trouble_and_the_mark_are_shown(window, make_state):
    window.display(make_state())
    window.show_marked("SIMULATION")
    window.show_trouble("No API key.")
    window.around.show_camera("Camera lost: check its cable.")
    window.grab()
    assert window.bench.preview._trouble == "Camera lost: check its cable."
    assert window._trouble.text() == "No API key."
    window.show_trouble("")
    assert not window._trouble.isVisible()


def test_each_device_is_shown_with_its_state(window, make_state):
    window.display(make_state())
    assert lamps(window) == ["– Camera", "– Scanner"]
    window.around.show_camera("")
    window.around.show_scanner("Scanner lost: plug it in.")
    assert lamps(window) == ["✓ Camera", "✗ Scanner"]
    assert window._trouble.text() == "Scanner lost: plug it in."
    window.around.show_scanner("")
    assert lamps(window) == ["✓ Camera", "✓ Scanner"]
    assert not window._trouble.isVisible()


def lamps(window):
    return [lamp.text() for lamp in window.status.findChildren(QLabel, "deviceLamp")]


def test_help_opens_and_closes_by_its_key(window, qtbot, make_state):
    window.display(make_state())
    qtbot.keyClick(window, Key.Key_F1)
    assert window._help.isVisible()
    qtbot.keyClick(window, Key.Key_Escape)
    assert not window._help.isVisible()


def test_a_tap_on_a_code_in_the_picture_picks_it(window, heard, qtbot, make_state):
    window.display(make_state())
    box = ((100.0, 100.0), (200.0, 100.0), (200.0, 150.0), (100.0, 150.0))
    reading = Reading(Barcode.of("4006381333931", Symbology.EAN_13), box, ("zxing:full",), True)
    preview = window.bench.preview
    picture = QImage(preview.width(), preview.height(), QImage.Format.Format_RGB32)
    window.viewfinder.show_picture(picture, preview.width(), preview.height())
    window.viewfinder.show_readings((reading,))
    heard.wishes.clear()
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert heard.wishes == []
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=QPoint(208, 130))
    assert heard.wishes == [("reading_picked", reading)]


def test_a_closed_window_leaves_nothing_to_the_garbage_collector(qapp):
    """That collects in whatever thread comes by, and a widget may be deleted in one alone."""
    gc.collect()
    gc.disable()
    try:
        window = Window()
        parts = [weakref.ref(one) for one in (window, window.wishes, window.bench)]
        window.deleteLater()
        del window
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert [one() for one in parts] == [None, None, None]
    finally:
        gc.enable()


def test_missing_photos_are_told_for_the_session_and_before_it_is_closed(
    window, heard, qtbot, make_state
):
    window.display(make_state(missing=Missing(3, 7)))
    assert window.bench.tally.words("missing") == "7"
    heard.wishes.clear()
    qtbot.mouseClick(window.bench.tally._places["missing"], Qt.MouseButton.LeftButton)
    assert heard.wishes == [("gap_requested",)]
    qtbot.keyClick(window, Key.Key_F10)
    said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert any("3 products miss photos" in one for one in said)
