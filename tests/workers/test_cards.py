"""The whole job by cards and scans alone: no mouse, no keyboard."""

from functools import partial

import pytest

from app.domain.cards import Command, CommandKind, decode, encode
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode, Closing
from app.station.state import Verdict
from tests.workers.conftest import station_worker

SECRET = b"s" * 32
Kind = CommandKind


@pytest.fixture
def bench(store, tmp_path, qapp):
    return station_worker(store, tmp_path, partial(decode, secret=SECRET))


def card(bench, kind, **how):
    bench.scan_by_wedge(encode(Command(kind, **how), SECRET))


def state(bench):
    return bench._station.read_state()


def test_the_whole_job(bench, store):
    card(bench, Kind.START, mode=CaptureMode.BOTH)
    session = state(bench).session
    bench.scan_by_wedge("4006381333931")
    card(bench, Kind.SHOOT)
    card(bench, Kind.SHOOT, photo_type=PhotoType.NUTRITION)
    assert [one.type for one in state(bench).photos] == [PhotoType.FRONT, PhotoType.NUTRITION]
    first = state(bench).photos[1].id
    card(bench, Kind.RETAKE)
    card(bench, Kind.SHOOT)
    assert [one.type for one in state(bench).photos] == [PhotoType.FRONT, PhotoType.NUTRITION]
    assert state(bench).photos[1].id != first
    card(bench, Kind.UNDO)
    card(bench, Kind.NEXT)
    assert state(bench).capture is None
    bench.scan_by_wedge("96385074")
    card(bench, Kind.QUANTITY, quantity=3)
    card(bench, Kind.AGAIN)
    assert store.sessions.count(session.id)[0] == 5
    card(bench, Kind.SUBMIT)
    assert store.sessions.get(session.id).closing is Closing.SUBMIT


def test_a_card_leads_to_the_product_that_misses_photos(bench):
    card(bench, Kind.START, mode=CaptureMode.BOTH)
    bench.scan_by_wedge("4006381333931")
    bench.scan_by_wedge("96385074")
    card(bench, Kind.MISSING)
    assert state(bench).capture.barcode.text == "4006381333931"


def test_a_quantity_counts_what_is_there_already(bench, store):
    card(bench, Kind.START, mode=CaptureMode.BARCODE_SCAN)
    bench.scan_by_wedge("96385074")
    card(bench, Kind.QUANTITY, quantity=2)
    card(bench, Kind.QUANTITY, quantity=2)
    assert store.sessions.count(state(bench).session.id)[0] == 2
    card(bench, Kind.AGAIN)
    card(bench, Kind.QUANTITY, quantity=2)
    assert state(bench).notice.verdict is Verdict.REFUSED
    assert "3 are counted" in state(bench).notice.detail


def test_a_card_of_another_station_does_nothing_and_is_no_product(bench, store):
    card(bench, Kind.START, mode=CaptureMode.BOTH)
    bench.scan_by_wedge(encode(Command(Kind.END), b"x" * 32))
    assert state(bench).session is not None
    assert state(bench).captures == ()
    assert "another station" in state(bench).notice.detail


def test_cards_about_a_photo_are_told_to_the_face(bench, qtbot):
    card(bench, Kind.START, mode=CaptureMode.BOTH)
    card(bench, Kind.RETYPE, photo_type=PhotoType.TOP)
    assert "has no photo" in state(bench).notice.detail
    bench.scan_by_wedge("4006381333931")
    card(bench, Kind.SHOOT)
    card(bench, Kind.EARLIER)
    assert "only one photo" in state(bench).notice.detail
    card(bench, Kind.SHOOT)
    with qtbot.waitSignal(bench.photo_card_read) as told:
        card(bench, Kind.RETYPE, photo_type=PhotoType.TOP)
    assert told.args == [Command(Kind.RETYPE, photo_type=PhotoType.TOP)]
    with qtbot.waitSignal(bench.photo_card_read) as told:
        card(bench, Kind.EARLIER)
    assert told.args == [Command(Kind.EARLIER)]


def test_a_badge_signs_in_while_it_is_asked_for_and_no_product_can(bench):
    bench.want_badge(True)
    bench.scan_by_wedge("4006381333931")
    assert state(bench).operator == ""
    bench.scan_by_wedge("EMP-0042")
    assert state(bench).operator == "EMP-0042"
    card(bench, Kind.START, mode=CaptureMode.BARCODE_SCAN)
    bench.scan_by_wedge("EMP-0043")
    assert state(bench).operator == "EMP-0042"
    assert state(bench).captures[0].barcode.text == "EMP-0043"


def test_a_card_is_refused_with_words_while_the_secret_is_missing(store, tmp_path, qapp):
    bench = station_worker(store, tmp_path, partial(decode, secret=None))
    card(bench, Kind.START, mode=CaptureMode.BOTH)
    assert state(bench).session is None
    assert state(bench).notice.verdict is not Verdict.READ
    assert "The secret of the command cards is missing" in state(bench).notice.detail
    bench.start_session(CaptureMode.BOTH)
    bench.scan_by_wedge("4006381333931")
    assert state(bench).capture.barcode.text == "4006381333931"
