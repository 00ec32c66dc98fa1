"""Killed anywhere, the bench comes back as it was: nothing that matters is in the program alone."""

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.store.bench_state import BenchState

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")


@pytest.fixture
def bench(station):
    station.start(CaptureMode.BOTH)
    station.codes.scan(OATS, CodeSource.WEDGE)
    station.shots.shoot(b"front")
    station.shots.shoot(b"back")
    return station


def photos(station):
    return [(one.id, one.type) for one in station.read_state().photos]


def test_a_retake_under_way_replaces_its_photo(bench, new_station):
    (front, _), back = photos(bench)
    bench.shots.retake(front)
    again = new_station()
    assert again.read_state().next_photo is PhotoType.FRONT
    assert again.read_state().retake == front
    again.shots.shoot(b"better")
    (better, kind), other = photos(again)
    assert (kind, other) == (PhotoType.FRONT, back)
    assert better != front
    assert again.read_state().retake == ""
    assert again.read_state().picked is None


def test_another_type_ends_a_retake(bench, new_station):
    bench.shots.retake(photos(bench)[0][0])
    bench.shots.pick_type(PhotoType.FRONT)
    again = new_station()
    assert again.read_state().retake == ""
    again.shots.shoot(b"a second front")
    assert len(photos(again)) == 3


def test_another_product_ends_a_retake(bench, new_station):
    front = photos(bench)[0][0]
    bench.shots.retake(front)
    bench.codes.scan(MINT, CodeSource.WEDGE)
    bench.codes.pick(bench.read_state().captures[1].id)
    again = new_station()
    assert (again.read_state().retake, again.read_state().picked) == ("", None)
    assert front in [one for one, _ in photos(again)]


def test_a_retake_of_a_photo_that_was_turned_meanwhile_replaces_the_turned_one(bench, new_station):
    front = photos(bench)[0][0]
    bench.shots.retake(front)
    bench.shots.replace(front, b"turned")
    turned = photos(bench)[0][0]
    again = new_station()
    assert again.read_state().retake == turned
    again.shots.shoot(b"better")
    assert [kind for _, kind in photos(again)] == [PhotoType.FRONT, PhotoType.BACK]
    assert turned not in [one for one, _ in photos(again)]


def test_a_photo_that_was_turned_is_not_the_shot_that_was_chosen(bench, new_station):
    bench.shots.pick_type(PhotoType.TOP)
    bench.shots.replace(photos(bench)[0][0], b"turned")
    assert new_station().read_state().next_photo is PhotoType.TOP


def test_a_session_that_opens_again_goes_on_with_its_retake(bench, new_station):
    front = photos(bench)[0][0]
    bench.shots.retake(front)
    bench.end()
    again = new_station()
    again.undo()
    assert again.read_state().retake == front


def test_the_shot_list_for_the_sessions_to_come(station, new_station):
    station.choose_shot_list("test")
    again = new_station()
    assert again.read_state().chosen_list == "test"
    again.start(CaptureMode.BOTH)
    assert new_station().read_state().chosen_list == "test"
    again.choose_shot_list("")
    again.end()
    assert new_station().read_state().chosen_list == ""


def test_the_list_of_the_next_session_is_taken_back_with_that_of_this_one(bench, new_station):
    bench.choose_shot_list("test")
    bench.undo()
    bench.end()
    assert new_station().read_state().chosen_list == ""


def test_what_was_set_at_the_bench(store):
    assert store.bench.read() == BenchState("", locked=False, badge_wanted=False)
    store.bench.lock(True)
    assert store.bench.read() == BenchState("", locked=True, badge_wanted=False)
    store.bench.want_badge(True)
    store.bench.plan_list("short")
    assert store.bench.read() == BenchState("short", locked=True, badge_wanted=True)
    store.bench.lock(False)
    assert store.bench.read() == BenchState("short", locked=False, badge_wanted=True)


def test_everything_at_once(bench, new_station):
    bench.begin_shift("Anna")
    bench.choose_shot_list("test")
    bench.shots.retake(photos(bench)[1][0])
    before, after = bench.read_state(), new_station().read_state()
    same = ("session", "captures", "capture", "photos", "missing", "shot_list", "chosen_list")
    for name in (*same, "picked", "retake", "operator", "undo", "delivery"):
        assert getattr(after, name) == getattr(before, name), name
