"""Lost, doubled, overtaken, refused, expired: what the server holds in the end is what we hold."""

import random
from collections import Counter

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import Shot, ShotList, ShotLists

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")

EVERY_WRITE = [
    "POST .*/sessions$",
    "POST .*/captures$",
    "GET .*/presigned-upload-url",
    "POST /bucket",
    "POST .*/photos$",
    "PATCH .*/photos/",
    "POST .*/reorder",
    "POST .*/submit",
]


def one_product(bench, code, *pictures):
    bench.station.codes.scan(code, CodeSource.WEDGE)
    for picture in pictures:
        bench.station.shots.shoot(picture)
    bench.clock.pass_(2)


def a_session(bench, submit=True):
    """Two products, three photos, one of them retyped and reordered after it was sent."""
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"front", b"back")
    one_product(bench, MINT, b"mint")
    bench.drain()
    bench.station.codes.pick(bench.station.read_state().captures[1].id)
    front, back = (photo.id for photo in bench.station.read_state().photos)
    bench.station.shots.reorder((back, front))
    bench.station.shots.retype(back, PhotoType.TOP)
    if submit:
        bench.station.submit()


def expect_truth(bench, server):
    """Every capture and photo we keep is on the server once, as we keep it, in our order."""
    assert Counter(one["metadata"]["station_id"] for one in server.captures.values()) == Counter(
        {one.id: 1 for one in captures_of(bench)}
    )
    photos = [
        p for one in reversed(captures_of(bench)) for p in bench.store.photos.of_capture(one.id)
    ]
    there = sorted(server.photos.values(), key=lambda one: one["sort_order"])
    kept = [one for one in there if one["metadata"]["station_id"] in {p.id for p in photos}]
    assert [
        (one["metadata"]["station_id"], one["photo_type"], one["file_size"]) for one in kept
    ] == [(photo.id, photo.type, photo.file_size) for photo in photos]
    assert all(one["photo_type"] == "other" for one in there if one not in kept)


def captures_of(bench):
    session = bench.store.sessions.newest()
    return bench.store.sessions.captures(session.id, 1000)


def test_a_session_arrives_whole_and_only_then_the_lamp_says_so(bench, server):
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"front")
    delivery = bench.station.read_state().delivery
    assert (delivery.total, delivery.on_server, delivery.waiting) == (2, 0, 3)
    report = bench.drain()
    assert (report.waiting, report.trouble) == (0, "")
    assert bench.station.read_state().delivery.complete
    assert bench.station.read_state().capture.server.product_name == "Oats"
    (capture,) = server.captures.values()
    assert capture["raw_value"] == "9521234500018"
    assert capture["gtin"] == "09521234500018"
    assert capture["capture_type"] == "BARCODE"
    (photo,) = server.photos.values()
    assert photo["capture_short_id"] == capture["id"]
    assert b"front" in server.objects[photo["s3_key"]]


def test_what_an_other_photo_is_of_goes_along(bench, server):
    lid = ShotList("lids", (Shot(PhotoType.OTHER, label="lid"),))
    bench.station.use_shot_lists(ShotLists((lid,)))
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"lid")
    bench.drain()
    (photo,) = server.photos.values()
    assert (photo["photo_type"], photo["metadata"]["label"]) == ("other", "lid")


def test_order_types_and_submit_arrive(bench, server):
    a_session(bench)
    bench.drain()
    expect_truth(bench, server)
    (session,) = server.sessions.values()
    assert session["status"] == "COMPLETED"


def test_a_faultless_session_needs_no_request_too_many(bench, server):
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"front", b"back")
    bench.drain()
    writes = server.sent("POST|PATCH|presigned")
    assert len(writes) == 1 + 1 + 2 * 3, writes


@pytest.mark.parametrize("how", ["lost before", "lost after", "503", "429"])
@pytest.mark.parametrize("write", EVERY_WRITE)
def test_whatever_is_lost_nothing_is_lost_or_doubled(bench, server, write, how):
    server.trouble(write, how)
    a_session(bench)
    report = bench.drain()
    assert (report.waiting, report.trouble) == (0, "")
    expect_truth(bench, server)
    with_work = {one["session_short_id"] for one in server.captures.values()}
    assert len(with_work) == 1, "a lost session answer leaves an empty orphan, no more"


@pytest.mark.parametrize("write", EVERY_WRITE)
def test_a_garbled_answer_is_asked_about_before_it_is_repeated(bench, server, write):
    server.trouble(write, "200", body=["what?"])
    a_session(bench)
    assert bench.drain().waiting == 0
    expect_truth(bench, server)


def test_a_refused_photo_parks_and_the_rest_goes_on(bench, server):
    server.trouble("POST .*/photos$", "422", body={"detail": [{"loc": ["body"], "msg": "too odd"}]})
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"front", b"back")
    one_product(bench, MINT, b"mint")
    bench.station.submit()
    for _ in range(9):
        report = bench.engine.run_once()
    assert report.parked == 1
    assert report.needs_operator
    assert "too odd" in report.trouble
    assert len(server.photos) == 2
    assert [p.trouble != "" for p in bench.store.photos.of_capture(captures_of(bench)[1].id)].count(
        True
    )
    assert not server.sent("submit"), "an incomplete session is not submitted"
    bench.engine.try_now()
    assert bench.drain().waiting == 0
    expect_truth(bench, server)


def test_a_refused_key_parks_nothing_and_says_whose_move_it_is(bench, server):
    server.trouble("POST", "401", body={"detail": "Unauthorized"})
    bench.station.start(CaptureMode.BOTH)
    report = bench.engine.run_once()
    assert (report.needs_operator, report.parked, report.retry_in) == (True, 0, 60.0)
    assert "Check the API key" in report.trouble
    assert bench.drain().waiting == 0


def test_an_expired_session_goes_on_in_a_new_one(bench, server):
    a_session(bench, submit=False)
    server.expire()
    one_product(bench, Barcode.of("036000291452", Symbology.UPC_A), b"late")
    bench.station.shots.shoot(b"later")
    assert bench.drain().waiting == 0
    old, new = server.sessions.values()
    assert new["metadata"]["former_session"] == old["id"]
    assert len(server.captures) == 3
    assert len(server.photos) == 5


def test_an_expired_ticket_is_minted_anew(bench, server):
    xml = "<Error><Code>AccessDenied</Code><Message>Policy expired.</Message></Error>"
    server.trouble("POST /bucket", "403", body=xml)
    a_session(bench)
    assert bench.drain().waiting == 0
    expect_truth(bench, server)


def test_a_discarded_photo_that_was_sent_becomes_other_and_last(bench, server):
    a_session(bench, submit=False)
    bench.drain()
    bench.station.shots.discard(bench.station.read_state().photos[0].id)
    bench.drain()
    expect_truth(bench, server)
    last = max(server.photos.values(), key=lambda one: one["sort_order"])
    assert last["photo_type"] == "other"


@pytest.mark.parametrize("sent_between", [True, False], ids=["sent", "unsent"])
def test_steps_taken_back_reach_the_server(bench, server, sent_between):
    """The server keeps what it had: `other`, last; all the rest is as it was."""
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"front", b"back")
    shots, state = bench.station.shots, bench.station.read_state
    before = [(one.id, one.type) for one in state().photos]
    for act in (
        lambda: shots.retype(state().photos[0].id, PhotoType.TOP),
        lambda: shots.reorder(tuple(one.id for one in reversed(state().photos))),
        lambda: shots.discard(state().photos[0].id),
        bench.station.codes.next_product,
    ):
        act()
        if sent_between:
            bench.drain()
    for _ in range(4):
        bench.station.undo()
        if sent_between:
            bench.drain()
    assert [(one.id, one.type) for one in state().photos] == before
    assert bench.drain().waiting == 0
    expect_truth(bench, server)


def test_a_missing_photo_file_is_named_and_holds_up_nobody_else(bench, server):
    bench.station.start(CaptureMode.BOTH)
    one_product(bench, OATS, b"front", b"back")
    bench.store.files.path(bench.station.read_state().photos[0].sha256).unlink()
    report = bench.drain()
    assert "gone or cut" in report.trouble
    assert len(server.photos) == 1


def test_the_server_is_left_alone_as_long_as_it_asked(bench, server, clock):
    server.trouble("POST .*/sessions$", "429", **{"Retry-After": "120"})
    bench.station.start(CaptureMode.BOTH)
    assert bench.engine.run_once().retry_in == 120.0
    clock.pass_(119)
    bench.engine.run_once()
    assert len(server.requests) == 1
    clock.pass_(1)
    bench.engine.run_once()
    assert len(server.requests) == 2


def test_a_dead_line_is_not_tried_item_by_item(bench, server):
    server.trouble(".*", "lost before", times=10_000)
    bench.station.start(CaptureMode.BARCODE_SCAN)
    for number in range(50):
        bench.station.codes.scan(Barcode.of(f"CODE {number}", Symbology.CODE_128), CodeSource.WEDGE)
        bench.clock.pass_(0.01)
        bench.engine.run_once()
    assert len(server.requests) == 1


@pytest.mark.parametrize("seed", range(60))
def test_any_mixture_of_faults_ends_in_the_truth(bench, server, seed):
    moods = random.Random(seed)
    for write in [*EVERY_WRITE, "GET .*/sessions/[^/]+$", "GET .*/status$"]:
        for _ in range(moods.randint(0, 2)):
            kind = moods.choice(["lost before", "lost after", "500", "503", "429", "200"])
            server.trouble(write, kind, times=moods.randint(1, 2), body="<html>portal</html>")
    a_session(bench)
    report = bench.drain()
    assert (report.waiting, report.trouble) == (0, "")
    expect_truth(bench, server)
