"""What one thing that an operator does costs: one commit, and few statements."""

from itertools import count

import pytest

from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.evidence import Proof
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.state import Verdict
from app.station.station import Station
from app.store.outbox import Errand
from app.store.store import open_store
from tests.store import other_program

LISTS = ShotLists((ShotList.of("test", PhotoType.FRONT, PhotoType.BACK),))
NUMBERS = ("9521234500018", "9521234505563", "4006381333931")
CODES = [Barcode.of(number, Symbology.EAN_13) for number in NUMBERS]
PROOF = Proof(b"jpeg", ("zxing plain", "zbar plain"), 0.5, 300)


@pytest.fixture
def heard():
    """Every SQL statement, of every connection."""
    return []


@pytest.fixture
def store(tmp_path, heard):
    with open_store(tmp_path / "data", floor=0, on_statement=heard.append) as opened:
        yield opened


@pytest.fixture
def new_station(store, clock):
    numbers = count()
    return lambda: Station(store, clock, lambda: f"id{next(numbers)}", LISTS)


def commits(heard):
    return heard.count("COMMIT")


@pytest.mark.parametrize("mode", CaptureMode)
def test_a_camera_scan_and_the_state_after_it_are_twenty_statements(
    station, store, heard, clock, mode
):
    """Through the router, also from a product with all its photos, which the camera may leave."""
    router = Router(station, Shutter(station, tuple, None), store.bench, lambda _: None)
    station.begin_shift("Anna")
    station.start(mode)
    for code in CODES:
        station.shots.shoot(b"front" + code.text.encode())
        station.shots.shoot(b"back" + code.text.encode())
        station.read_state()
        clock.pass_(2)
        heard.clear()
        router.scan(code, CodeSource.CAMERA, PROOF)
        state = station.read_state()
        assert state.notice.verdict is Verdict.READ
        assert state.operator == "Anna"
        assert commits(heard) == 1
        assert len(heard) <= 20, heard
    assert state.photo_count == (0 if mode is CaptureMode.BARCODE_SCAN else 4)


def test_a_scan_with_thousands_in_the_session_is_no_more_statements(station, heard, clock):
    station.start(CaptureMode.BOTH)
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    station.codes.quantity(300)
    station.read_state()
    heard.clear()
    station.codes.scan(CODES[1], CodeSource.WEDGE)
    assert station.read_state().capture_count == 301
    assert len(heard) <= 20, heard


def test_a_photo_is_one_commit_with_all_that_it_ends(station, heard):
    station.start(CaptureMode.BOTH)
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    station.shots.shoot(b"front")
    station.shots.retake(station.read_state().photos[0].id)
    heard.clear()
    station.shots.shoot(b"better")
    assert commits(heard) == 1
    state = station.read_state()
    assert (state.picked, state.retake, len(state.photos)) == (None, "", 1)
    assert state.undo == UndoStep(ActionKind.PHOTO, "front")


def test_a_quantity_is_one_commit_and_one_undo(station, heard, new_station):
    station.start(CaptureMode.BARCODE_SCAN)
    station.codes.scan(CODES[1], CodeSource.WEDGE)
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    before = station.read_state()
    heard.clear()
    station.codes.quantity(12)
    assert commits(heard) == 1
    state = station.read_state()
    assert (state.notice.verdict, state.notice.detail) == (Verdict.READ, "Counted: 12.")
    assert state.capture_count == 13
    assert [one.number for one in state.captures] == list(range(13, 0, -1))
    again = new_station()
    assert again.read_state().undo == UndoStep(ActionKind.QUANTITY, "9521234500018")
    heard.clear()
    again.undo()
    assert commits(heard) == 1
    after = again.read_state()
    assert (after.captures, after.capture) == (before.captures, before.capture)
    assert (after.undo, after.delivery) == (before.undo, before.delivery)
    assert (after.notice.headline, after.notice.detail) == ("9 521234 500018", "Taken back.")


def test_a_quantity_that_is_there_already_is_no_step(station, heard):
    station.start(CaptureMode.BARCODE_SCAN)
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    heard.clear()
    station.codes.quantity(1)
    assert station.read_state().notice.detail == "Counted: 1."
    assert commits(heard) == 0
    assert station.read_state().undo.kind is ActionKind.SCAN


def test_what_comes_after_a_quantity_taken_back_counts_on(station, store):
    station.start(CaptureMode.BARCODE_SCAN)
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    station.codes.quantity(3)
    station.undo()
    station.codes.quantity(2)
    assert [one.number for one in station.read_state().captures] == [4, 1]
    station.undo()
    assert [one.number for one in station.read_state().captures] == [1]


def test_a_quantity_of_which_some_are_sent_is_left_out_here(station, store):
    station.start(CaptureMode.BARCODE_SCAN)
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    station.codes.quantity(3)
    session = station.read_state().session.id
    first = [one for one in store.outbox.items(session) if one.kind is Errand.CAPTURE][1]
    store.outbox.begin([first])
    store.server.session_is(session, "there")
    store.server.capture_is(first.subject_id, "there", "remote", first)
    station.undo()
    state = station.read_state()
    assert state.capture_count == 1
    assert state.notice.detail == (
        "Taken back. The server has it and cannot delete: it is left out here."
    )
    owed = [one.subject_id for one in store.outbox.items(session) if one.kind is Errand.CAPTURE]
    assert owed == [state.captures[0].id]


def test_a_scan_while_another_program_holds_the_memory_is_refused_aloud(station, tmp_path):
    station.start(CaptureMode.BARCODE_SCAN)
    with other_program.holding(tmp_path / "data" / "station.db") as process:
        station.codes.scan(CODES[0], CodeSource.WEDGE)
        notice = station.read_state().notice
        assert process.poll() is None, "it is told while that program still holds it"
    process.wait()
    assert notice.verdict is Verdict.REFUSED, "the next scan may be kept: no page covers the bench"
    assert "do the step again" in notice.detail
    assert station.read_state().captures == ()
    station.codes.scan(CODES[0], CodeSource.WEDGE)
    assert station.read_state().notice.verdict is Verdict.READ
    assert station.read_state().capture_count == 1
