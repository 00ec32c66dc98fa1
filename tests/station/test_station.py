"""What the operator sees after each thing they do."""

import pytest

from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.evidence import Proof
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode, Closing
from app.station.state import Step, Verdict

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
OATS_LINK = Barcode.of("https://id.gs1.org/01/09521234500018/10/LOT7", Symbology.QR, "]Q1")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")
LEAFLET = Barcode.of("https://example.com/win", Symbology.QR, "]Q1")
CAMERA, WEDGE = CodeSource.CAMERA, CodeSource.WEDGE


@pytest.fixture
def bench(station, clock):
    station.start(CaptureMode.BOTH)
    clock.pass_(1)
    return station


def said(station):
    return station.read_state().notice.verdict, station.read_state().notice.headline


def test_the_whole_way_of_one_product(bench, clock):
    assert bench.read_state().step is Step.SCAN
    bench.codes.scan(OATS, CAMERA)
    assert said(bench) == (Verdict.READ, "9 521234 500018")
    assert bench.read_state().step is Step.PHOTOGRAPH
    assert bench.read_state().next_photo is PhotoType.FRONT
    bench.shots.shoot(b"front")
    assert said(bench) == (Verdict.PHOTO, "Photo front")
    assert bench.read_state().notice.detail == "Next: back."
    bench.shots.shoot(b"back")
    assert bench.read_state().step is Step.CONFIRM
    bench.shots.shoot(b"one too many")
    assert (
        bench.read_state().notice.detail == "All photos are taken. Pick a type to take another one."
    )
    bench.codes.next_product()
    assert bench.read_state().step is Step.SCAN
    bench.submit()
    assert bench.read_state().step is Step.START
    assert bench.read_state().last_session.closing is Closing.SUBMIT


def test_nothing_works_before_a_session(station):
    station.codes.scan(OATS, WEDGE)
    assert station.read_state().notice.detail == "No session is open. Start one first."
    station.shots.shoot(b"x")
    station.undo()
    station.end()
    assert station.read_state().notice.verdict is Verdict.REFUSED
    assert station.read_state().session is None


def test_a_restart_finds_the_work_where_it_was(bench, new_station):
    bench.codes.scan(OATS, CAMERA)
    bench.shots.shoot(b"front")
    bench.shots.pick_type(PhotoType.TOP)
    before, after = bench.read_state(), new_station().read_state()
    assert (after.session, after.capture, after.photos) == (
        before.session,
        before.capture,
        before.photos,
    )
    assert after.next_photo is PhotoType.TOP
    assert after.undo == UndoStep(ActionKind.PHOTO, "front")


def test_the_same_code_is_already_there_and_again_counts_it(bench, clock):
    bench.codes.scan(OATS, WEDGE)
    bench.codes.next_product()
    clock.pass_(5)
    bench.codes.scan(OATS, WEDGE)
    assert bench.read_state().notice.verdict is Verdict.ALREADY
    assert bench.read_state().capture.barcode == OATS
    assert bench.read_state().capture_count == 1
    bench.codes.again()
    assert bench.read_state().notice.verdict is Verdict.READ
    assert bench.read_state().capture_count == 2


def test_one_scan_by_two_channels_is_one_scan(bench, clock):
    bench.codes.scan(OATS, WEDGE)
    before = bench.read_state().notice.number
    clock.pass_(0.4)
    bench.codes.scan(OATS, CAMERA)
    assert bench.read_state().notice.number == before
    clock.pass_(2)
    bench.codes.scan(OATS, WEDGE)
    assert bench.read_state().notice.verdict is Verdict.ALREADY


def test_a_lost_digit_is_refused_and_said(bench):
    bench.codes.scan(Barcode.from_scanner("9521234500017"), WEDGE)
    assert said(bench) == (Verdict.REFUSED, "Not a product code")
    assert "should be 8, not 7" in bench.read_state().notice.detail
    assert bench.read_state().capture_count == 0


@pytest.mark.parametrize("text", ["", "x" * 501])
def test_a_code_the_api_would_refuse_is_refused_here(bench, text):
    bench.codes.scan(Barcode.of(text, Symbology.QR), CAMERA)
    assert said(bench) == (Verdict.REFUSED, "Not accepted")
    assert bench.read_state().capture_count == 0


@pytest.mark.parametrize("code", ["4006381333931", "4354210", "AB-1234-X"])
def test_a_code_that_came_twice_in_one_scan_is_refused(bench, code):
    before = bench.read_state().capture_count
    bench.codes.scan(Barcode.from_scanner(code * 2), CodeSource.WEDGE)
    assert bench.read_state().notice.verdict is Verdict.REFUSED
    assert f"sent {code} twice as one code" in bench.read_state().notice.detail
    assert bench.read_state().capture_count == before


def test_a_shops_own_number_is_captured_without_gtin_and_says_why(bench):
    bench.codes.scan(Barcode.of("2112345612348", Symbology.EAN_13), CAMERA)
    assert bench.read_state().capture.barcode.gtin is None
    assert "this shop only" in bench.read_state().notice.detail


def test_typing(bench):
    bench.codes.type_in(" 9 521234 500018 ")
    assert bench.read_state().capture.barcode.text == "9521234500018"
    assert bench.read_state().capture.source is CodeSource.TYPED
    bench.codes.type_in("9521234500017")
    assert bench.read_state().notice.verdict is Verdict.REFUSED
    bench.codes.type_in("SHELF-17")
    assert bench.read_state().capture.barcode.text == "SHELF-17"


def test_the_camera_does_not_leave_the_product_for_its_own_other_codes(bench, clock):
    bench.codes.scan(OATS, WEDGE)
    before = bench.read_state().notice.number
    for code in (OATS_LINK, LEAFLET, OATS):
        clock.pass_(2)
        bench.codes.scan(code, CAMERA)
    assert (bench.read_state().capture_count, bench.read_state().notice.number) == (1, before)


def test_another_products_code_in_view_stops_and_a_hand_scan_changes(bench, clock):
    bench.codes.scan(OATS, WEDGE)
    bench.shots.shoot(b"front")
    bench.codes.scan(MINT, CAMERA)
    assert said(bench) == (Verdict.LOOK_AGAIN, "Another product")
    assert bench.read_state().capture.barcode == OATS
    clock.pass_(2)
    bench.codes.scan(MINT, WEDGE)
    assert bench.read_state().capture.barcode == MINT


@pytest.mark.parametrize("taken", [(), (b"front", b"back")])
def test_another_products_code_in_view_changes_before_the_first_and_after_the_last_photo(
    bench, clock, taken
):
    bench.codes.scan(OATS, WEDGE)
    for jpeg in taken:
        bench.shots.shoot(jpeg)
    clock.pass_(2)
    bench.codes.scan(MINT, CAMERA)
    assert bench.read_state().notice.verdict is Verdict.READ
    assert bench.read_state().capture.barcode == MINT


def test_codes_only_sessions_take_every_code_and_no_photo(station, clock):
    station.start(CaptureMode.BARCODE_SCAN)
    for code in (OATS, OATS_LINK, LEAFLET):
        clock.pass_(2)
        station.codes.scan(code, CAMERA)
    assert station.read_state().capture_count == 3
    assert station.shots.aim() is None
    assert (
        station.read_state().notice.detail
        == "This session takes codes only. Start one with photos."
    )


def test_a_retake_takes_the_place_of_the_old_photo(bench):
    bench.codes.scan(OATS, WEDGE)
    bench.shots.shoot(b"front")
    bench.shots.shoot(b"back")
    first = bench.read_state().photos[0]
    bench.shots.retake(first.id)
    assert bench.read_state().photos[0] == first, "the old one is kept until the new one is there"
    bench.shots.shoot(b"better front")
    assert [photo.type for photo in bench.read_state().photos] == [PhotoType.FRONT, PhotoType.BACK]
    assert bench.read_state().photos[0].id != first.id
    bench.undo()
    assert bench.read_state().photos[0].id == first.id


def test_a_retake_given_up_replaces_nothing(bench):
    bench.codes.scan(OATS, WEDGE)
    bench.shots.shoot(b"front")
    bench.shots.retake(bench.read_state().photos[0].id)
    bench.shots.pick_type(PhotoType.FRONT)
    bench.shots.shoot(b"a second front")
    assert len(bench.read_state().photos) == 2


def test_order_and_type(bench):
    bench.codes.scan(OATS, WEDGE)
    bench.shots.shoot(b"front")
    bench.shots.shoot(b"back")
    front, back = (photo.id for photo in bench.read_state().photos)
    bench.shots.reorder((back, front))
    assert [photo.id for photo in bench.read_state().photos] == [back, front]
    bench.shots.reorder((back,))
    assert bench.read_state().notice.detail == "The photos changed meanwhile. Order them again."
    bench.shots.retype(front, PhotoType.TOP)
    assert bench.read_state().next_photo is PhotoType.FRONT


def test_undo_goes_back_step_by_step(bench, clock):
    bench.codes.scan(OATS, WEDGE)
    clock.pass_(1)
    bench.shots.shoot(b"front")
    clock.pass_(1)
    bench.codes.scan(MINT, WEDGE)
    done = []
    for _ in range(3):
        done.append((bench.read_state().undo.kind.value, bench.read_state().undo.which))
        bench.undo()
    assert done == [("scan", "95210018"), ("photo", "front"), ("scan", "9521234500018")]
    bench.undo()
    assert bench.read_state().notice.detail == "There is nothing to undo in this session."
    assert [item.kind for item in bench._store.outbox.items(bench.read_state().session.id)] == [
        "session"
    ]


def test_a_code_taken_back_can_be_scanned_at_once(bench):
    bench.codes.scan(OATS, WEDGE)
    bench.undo()
    bench.codes.scan(OATS, CAMERA)
    assert bench.read_state().capture_count == 1


def test_a_photo_of_a_closed_session_is_left_alone(bench):
    bench.codes.scan(OATS, WEDGE)
    bench.shots.shoot(b"front")
    photo = bench.read_state().photos[0]
    bench.end()
    bench.shots.discard(photo.id)
    assert bench.read_state().notice.verdict is Verdict.REFUSED


def test_a_full_disk_refuses_the_shutter_and_says_so_before(tmp_path, clock):
    from app.domain.shot_list import ShotLists
    from app.station.station import Station
    from app.store.store import open_store

    with open_store(tmp_path / "full", floor=10**18) as store:
        station = Station(store, clock, iter("abcdef").__next__, ShotLists())
        station.start(CaptureMode.BOTH)
        station.codes.scan(OATS, WEDGE)
        assert "GB free" in station.read_state().disk_trouble
        assert station.shots.aim() is None
        assert said(station) == (Verdict.REFUSED, "Disk too full")
        assert station.read_state().capture_count == 1, "codes still fit"


def test_the_proof_is_kept_with_the_capture(station, store):
    station.start(CaptureMode.BOTH)
    proof = Proof(b"jpeg", ("zxing:full", "zbar:flat"), 0.7, 240)
    station.codes.scan(OATS, CAMERA, proof)
    (capture,) = store.sessions.captures(station.read_state().session.id, 9)
    assert store.sessions.proof(capture.id) == proof


def test_different_products_in_view_are_never_guessed(station):
    station.start(CaptureMode.BOTH)
    case = Barcode.of("15400141288763", Symbology.ITF)
    station.codes.look_apart((OATS, case))
    assert station.read_state().notice.verdict is Verdict.LOOK_AGAIN
    assert "case label" in station.read_state().notice.headline
    assert station.read_state().captures == ()


def test_goods_past_their_date_are_taken_and_said(station):
    station.start(CaptureMode.BOTH)
    old = Barcode.of("010952123450001817200101", Symbology.GS1_DATAMATRIX, "]d2")
    station.codes.scan(old, CAMERA)
    assert station.read_state().notice.verdict is Verdict.READ
    assert "PAST ITS DATE" in station.read_state().notice.detail
