"""Heard, or seen where nothing can be heard; and called for until somebody says so."""

import itertools

import pytest
from PySide6.QtCore import Qt

from app.domain.cards import all_commands
from app.station.state import Notice, Verdict
from app.ui import sound
from app.ui.bench import flash
from app.ui.bench.flash import BEATS
from app.ui.bench.key_map import BENCH

SEEN = (Verdict.READ, Verdict.ALREADY, Verdict.LOOK_AGAIN, Verdict.REFUSED, Verdict.NEEDS_YOU)


def notice(verdict, number=2):
    return Notice(number, verdict, "Cannot save", "Free some space.")


@pytest.fixture
def flashed(window):
    seen = []
    window.sounds.flash_wanted.connect(seen.append)
    return seen


def test_where_nothing_can_be_heard_the_window_flashes_in_the_rhythm(window, make_state, flashed):
    window.sounds.use(10, True)
    window.display(make_state())
    window.display(make_state(notice=notice(Verdict.REFUSED)))
    assert flashed == ["refused"]
    assert window._flash.isVisible()


def test_the_rhythms_of_what_must_not_be_mixed_up_differ():
    assert len({BEATS[verdict] for verdict in SEEN}) == len(SEEN)


def test_a_flash_ends_by_itself_and_takes_no_touch(window, make_state, qtbot, monkeypatch):
    monkeypatch.setattr(flash, "_BEAT_MS", 10)
    window._flash.show_rhythm("read")
    assert window._flash.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    qtbot.waitUntil(lambda: not window._flash.isVisible() and not window._flash._beat.isActive())


def test_a_flash_has_the_colour_of_its_verdict(window):
    light = window._flash
    light.setStyleSheet('#flash[verdict="refused"] { background: #654321; }')
    light.show_rhythm("refused")
    assert light.grab().toImage().pixelColor(40, 40).name() == "#654321"


def test_an_error_that_stops_the_work_stays_until_it_is_seen(window, make_state, heard, qtbot):
    window.display(make_state())
    window.display(make_state(notice=notice(Verdict.NEEDS_YOU)))
    alarm = window._alarm
    assert alarm.isVisible()
    assert alarm.accessibleName() == "Cannot save. Free some space."
    window.display(make_state(notice=notice(Verdict.READ, 3)))
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert alarm.isVisible(), "neither a scan nor its Enter dismisses it"
    assert window.sounds.calling
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not alarm.isVisible()
    assert not window.sounds.calling


def test_it_calls_again_and_again(window, make_state, flashed, qtbot):
    window.sounds.use(10, True)
    window.sounds._calling.setInterval(15)
    window.display(make_state())
    window.display(make_state(notice=notice(Verdict.NEEDS_YOU)))
    qtbot.waitUntil(lambda: flashed.count("needs_you") >= 3)
    window.sounds.acknowledge()


def test_every_ten_seconds(window):
    assert window.sounds._calling.interval() == 10_000
    assert sound.LOUDEST == 10


def test_volume_and_mute_by_key_are_told(window, make_state, qtbot):
    kept = []
    window.sounds.set_otherwise.connect(lambda *values: kept.append(values))
    window.display(make_state())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_M, Qt.Key.Key_Up):
        qtbot.keyClick(window, key)
    assert kept == [(9, False), (8, False), (8, True), (9, False)]
    assert window.status._volume.text() == "Sound: 9 / 10"


@pytest.mark.parametrize(("volume", "muted"), [(10, True), (0, False)])
def test_that_nothing_is_heard_is_said_as_long_as_it_is_so(window, qtbot, volume, muted):
    lamp = window.status._volume
    window.status._moment.setInterval(1)
    window.use_sound(10, False)
    assert lamp.isHidden()
    window.use_sound(volume, muted)
    window.sounds.set_otherwise.emit(volume, muted)
    assert (lamp.text(), lamp.isVisible()) == ("✗ Sound off", True)
    assert not window.status._moment.isActive()
    window.sounds.change(1)
    assert "Sound off" not in lamp.text()
    qtbot.waitUntil(lamp.isHidden)


def test_each_key_of_the_bench_has_one_meaning():
    keys = list(itertools.chain.from_iterable(one.keys for one in BENCH))
    assert len(set(keys)) == len(keys)


def test_the_help_tells_the_keys_colours_and_cards_of_the_screen(window, make_state, qtbot):
    window.display(make_state())
    qtbot.keyClick(window, Qt.Key.Key_F1)
    said = texts(window._help)
    assert {one.about for one in BENCH} <= said
    assert {"Keys", "Cards"} <= said
    assert " ✗  REFUSED" in said
    assert any("NEXT PRODUCT" in one and "SHOOT" in one for one in said)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window._help.isVisible()


def test_the_help_of_a_page_tells_its_buttons(window, make_state, qtbot):
    window.display(make_state())
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.keyClick(window.gallery, Qt.Key.Key_F1)
    said = texts(window._help)
    assert {"Compare", "Throw away", "Delete"} <= said
    assert "Shoot the next photo" not in said
    assert any("PHOTO BEFORE" in one for one in said)
    assert window.gallery.isVisible()
    window._help.leave()


def test_the_help_between_sessions_tells_how_to_start(window, make_state, qtbot):
    window.display(make_state(session=None))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    said = texts(window._help)
    assert {"Codes only", "Codes and photos"} <= said
    starts = [one.words for one in all_commands() if one.words.startswith("START")]
    assert any(all(words in one for words in starts) for one in said)


def texts(page):
    from PySide6.QtWidgets import QLabel

    return {one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)}
