"""Undo goes back through all that was done in the session, one step at a time."""

import pytest

from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.station.state import Verdict

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")
Kind = ActionKind
LISTS = ShotLists(
    (
        ShotList.of("test", PhotoType.FRONT, PhotoType.BACK),
        ShotList.of("short", PhotoType.FRONT),
    )
)


@pytest.fixture
def bench(station):
    station.use_shot_lists(LISTS)
    station.start(CaptureMode.BOTH)
    return station


def what_is_there(station):
    state = station.read_state()
    return (
        *(state.capture, state.photos, state.capture_count, state.photo_count),
        *(state.chosen_list, state.shot_list),
    )


def scan(station, code):
    station.codes.scan(code, CodeSource.WEDGE)


def photo(station, place):
    return station.read_state().photos[place].id


def everything(station):
    """All that an operator can do and take back."""
    yield Kind.SCAN, lambda: scan(station, OATS)
    yield Kind.PHOTO, lambda: station.shots.shoot(b"front")
    yield Kind.PHOTO, lambda: station.shots.shoot(b"back")
    yield Kind.RETYPE, lambda: station.shots.retype(photo(station, 1), PhotoType.TOP)
    yield Kind.REORDER, lambda: station.shots.reorder((photo(station, 1), photo(station, 0)))
    yield Kind.EDIT, lambda: station.shots.replace(photo(station, 0), b"turned")
    yield Kind.DISCARD, lambda: station.shots.discard(photo(station, 1))
    yield Kind.LIST, lambda: station.choose_shot_list("short")
    yield Kind.NEXT, station.codes.next_product
    yield Kind.SCAN, lambda: scan(station, MINT)
    yield Kind.PICK, lambda: scan(station, OATS)
    yield Kind.SCAN, station.codes.again


def retake(station):
    station.shots.retake(photo(station, 0))
    station.shots.shoot(b"better")


def test_every_step_back_leads_to_what_was_there(bench, clock):
    kinds, before = [], []
    for kind, act in everything(bench):
        before.append(what_is_there(bench))
        clock.pass_(1)
        act()
        kinds.append(kind)
        assert bench.read_state().undo.kind is kind
    for kind, there in zip(reversed(kinds), reversed(before), strict=True):
        assert bench.read_state().undo.kind is kind
        bench.undo()
        assert bench.read_state().notice.verdict is Verdict.READY
        assert what_is_there(bench) == there
    assert bench.read_state().undo is None
    bench.undo()
    assert bench.read_state().notice.detail == "There is nothing to undo in this session."


def test_a_retake_is_one_step(bench):
    scan(bench, OATS)
    bench.shots.shoot(b"front")
    there = what_is_there(bench)
    retake(bench)
    bench.undo()
    assert what_is_there(bench) == there
    assert bench.read_state().notice.headline == "Photo front taken back"


def test_after_a_restart_it_goes_on(bench, new_station):
    scan(bench, OATS)
    bench.shots.shoot(b"front")
    bench.shots.discard(photo(bench, 0))
    again = new_station()
    assert again.read_state().undo == UndoStep(Kind.DISCARD, "front")
    again.undo()
    assert again.read_state().notice.headline == "Photo front is back"
    assert [one.type for one in again.read_state().photos] == [PhotoType.FRONT]
    assert again.read_state().undo == UndoStep(Kind.PHOTO, "front")


def test_another_shot_list_is_taken_back_after_a_restart_too(bench, new_station):
    bench.choose_shot_list("test")
    bench.choose_shot_list("short")
    again = new_station()
    again.use_shot_lists(LISTS)
    assert again.read_state().undo == UndoStep(Kind.LIST, "test")
    again.undo()
    assert again.read_state().chosen_list == "test"
    assert again.read_state().notice.headline == "Shot list test"
    assert again.read_state().undo == UndoStep(Kind.LIST, "by product")
    again.undo()
    assert again.read_state().chosen_list == ""
    assert again.read_state().notice.headline == "Shot list by product"


def test_the_next_session_takes_the_list_that_was_taken_back_to(bench):
    bench.choose_shot_list("short")
    bench.undo()
    bench.end()
    bench.start(CaptureMode.BOTH)
    assert bench.read_state().chosen_list == ""


@pytest.mark.parametrize(
    "act", ["clear an empty bench", "the same list", "the same type", "the same order"]
)
def test_what_changes_nothing_is_no_step(bench, act):
    scan(bench, OATS)
    bench.shots.shoot(b"front")
    bench.codes.next_product()
    before = bench.read_state().undo
    if act == "clear an empty bench":
        bench.codes.next_product()
    elif act == "the same list":
        bench.choose_shot_list("")
    else:
        bench.undo()
        before = bench.read_state().undo
        if act == "the same type":
            bench.shots.retype(photo(bench, 0), PhotoType.FRONT)
        else:
            bench.shots.reorder((photo(bench, 0),))
    assert bench.read_state().undo == before


@pytest.mark.parametrize("kind", [Kind.END, Kind.SUBMIT])
def test_a_closed_session_opens_again_as_it_was(bench, store, new_station, kind):
    scan(bench, OATS)
    bench.shots.shoot(b"front")
    before, owed = what_is_there(bench), len(store.outbox.items(bench.read_state().session.id))
    bench.end() if kind is Kind.END else bench.submit()
    again = new_station()
    again.use_shot_lists(LISTS)
    assert again.read_state().undo == UndoStep(kind)
    again.undo()
    assert again.read_state().notice.headline == "The session is open again"
    assert what_is_there(again) == before
    assert len(store.outbox.items(again.read_state().session.id)) == owed
    assert again.read_state().undo == UndoStep(Kind.PHOTO, "front")


def test_the_server_is_not_told_before_a_second_thought(bench, store, clock):
    session = bench.read_state().session
    bench.end()
    for item in store.outbox.items(session.id)[:-1]:
        store.outbox.settle(item)
    assert store.outbox.next_item(clock().timestamp() + 9) is None
    assert store.outbox.next_due(clock().timestamp()) == clock().timestamp() + 10
    assert store.outbox.next_item(clock().timestamp() + 10).kind == "end"


def test_what_the_server_may_know_to_be_closed_stays_closed(bench, store):
    session = bench.read_state().session
    bench.submit()
    store.outbox.begin(store.outbox.items(session.id)[-1:])
    assert bench.read_state().undo is None
    bench.undo()
    assert bench.read_state().session is None
    assert bench.read_state().notice.verdict is Verdict.REFUSED
    assert "opens none again" in bench.read_state().notice.detail


def test_another_session_leaves_the_closed_one_closed(bench):
    scan(bench, OATS)
    bench.end()
    bench.start(CaptureMode.BOTH)
    assert bench.read_state().undo is None
    bench.undo()
    assert bench.read_state().notice.detail == "There is nothing to undo in this session."
