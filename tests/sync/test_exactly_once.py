"""Servers that tell little: no id, no metadata, a session that closes by itself (contract C1)."""

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode
from tests.sync._bench import MINT, OATS, begin, one_product

UNCLEAR = ["lost after", "lost before", "200"]


@pytest.mark.parametrize("hides", [{"id"}, {"metadata"}, {"id", "metadata"}], ids=str)
@pytest.mark.parametrize("how", UNCLEAR)
@pytest.mark.parametrize("write", ["POST .*/captures$", "POST .*/photos$", "POST /bucket"])
def test_value_and_place_do_where_ids_are_not_told(bench, server, write, how, hides):
    server.hides = hides
    server.trouble(write, how, body="<html>")
    begin(bench, (OATS, b"front", b"back"), (MINT, b"mint"))
    report = bench.drain()
    assert (report.waiting, report.trouble) == (0, "")
    assert [one["raw_value"] for one in server.captures.values()] == [OATS.text, MINT.text]
    assert [one["metadata"]["sha256"] for one in server.photos.values()] == [
        photo.sha256
        for capture in reversed(bench.station.read_state().captures)
        for photo in bench.store.photos.of_capture(capture.id)
    ]
    assert bench.station.read_state().delivery.complete


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_the_same_code_counted_twice_is_twice_there_whatever_is_lost(bench, server, lost):
    server.hides = {"id", "metadata"}
    begin(bench, (OATS,))
    bench.station.codes.again()
    one_product(bench, MINT)
    server.trouble("POST .*/captures$", "lost after", times=lost)
    report = bench.drain()
    assert (report.waiting, report.trouble) == (0, "")
    values = [one["raw_value"] for one in server.captures.values()]
    assert values == [OATS.text, OATS.text, MINT.text]
    assert bench.station.read_state().delivery.complete


def test_after_a_lost_storage_answer_the_same_ticket_makes_no_second_file(bench, server):
    server.trouble("POST /bucket", "lost after")
    begin(bench, (OATS, b"front"))
    assert bench.drain().waiting == 0
    assert len(server.objects) == 1
    assert len(server.sent("presigned")) == 1
    assert len(server.sent("POST /bucket")) == 2


def test_an_old_ticket_is_not_used_again(bench, server, clock):
    server.trouble("POST /bucket", "503")
    begin(bench, (OATS, b"front"))
    bench.engine.run_once()
    clock.pass_(31)  # of 60 s
    assert bench.drain().waiting == 0
    assert len(server.sent("presigned")) == 2


def test_the_work_goes_into_a_new_session_and_the_operator_is_told(bench, server):
    begin(bench, (OATS, b"front"))
    bench.drain()
    server.expire()
    one_product(bench, MINT, b"mint")
    bench.station.submit()
    told = set()
    for _ in range(100):
        report = bench.engine.run_once()
        told.add(report.news)
        if not report.waiting:
            break
        bench.clock.pass_(report.retry_in or 0)
    assert report.waiting == 0
    assert [words[:30] for words in told if words] == ["The server closed the session "]
    old, new = server.sessions.values()
    assert (old["status"], new["status"]) == ("EXPIRED", "COMPLETED")
    assert new["metadata"]["former_session"] == old["id"]
    assert [one["session_short_id"] for one in server.captures.values()] == [old["id"], new["id"]]
    bench.clock.pass_(700)
    assert bench.engine.run_once().news == ""
    bench.drain()
    assert bench.station.read_state().delivery.complete


def test_a_lost_answer_in_an_expired_session_is_found_there(bench, server):
    begin(bench)
    bench.drain()
    server.trouble("POST .*/captures$", "lost after")
    bench.station.codes.scan(OATS, CodeSource.WEDGE)
    bench.engine.run_once()
    server.expire()
    one_product(bench, MINT)
    assert bench.drain().waiting == 0
    assert [one["raw_value"] for one in server.captures.values()] == [OATS.text, MINT.text]


def test_a_refusal_in_an_open_session_makes_no_new_one(bench, server):
    server.trouble("POST .*/captures$", "409", body={"detail": "duplicate"})
    begin(bench, (OATS,), (MINT,))
    report = bench.drain()
    assert report.parked == 1
    assert len(server.sessions) == 1
    assert [one["raw_value"] for one in server.captures.values()] == [MINT.text]


def test_a_session_that_expires_with_everything_in_it_has_no_successor(bench, server):
    begin(bench, (OATS, b"front", b"back"))
    bench.drain()
    server.expire()
    front, back = (photo.id for photo in bench.station.read_state().photos)
    bench.station.shots.reorder((back, front))
    report = bench.drain()
    assert len(server.sessions) == 1
    assert "closed this session" in report.trouble


def test_work_after_the_end_is_refused_here_with_the_reason(bench, server):
    begin(bench, (OATS, b"front"))
    bench.station.end()
    bench.station.codes.scan(MINT, CodeSource.WEDGE)
    assert "session" in bench.station.read_state().notice.detail
    bench.station.shots.shoot(b"late")
    assert "session" in bench.station.read_state().notice.detail
    bench.drain()
    assert (len(server.captures), len(server.photos)) == (1, 1)


def test_a_capture_of_another_session_is_not_taken_for_ours(bench, server):
    """Two sessions of the same codes: each is matched in its own."""
    server.hides = {"id", "metadata"}
    for _ in range(2):
        bench.station.start(CaptureMode.BARCODE_SCAN)
        server.trouble("POST .*/captures$", "lost after")
        one_product(bench, Barcode.of("LOT 7", Symbology.CODE_128))
        bench.station.end()
        assert bench.drain().waiting == 0
    assert len(server.captures) == 2


def test_a_photo_that_was_refused_at_first_gets_its_place_in_the_end(bench, server):
    server.trouble("POST .*/photos$", "422", body={"detail": [{"loc": ["body"], "msg": "odd"}]})
    begin(bench, (OATS, b"front", b"back"), (MINT, b"mint"))
    assert bench.drain().parked == 1
    bench.engine.try_now()
    assert bench.drain().trouble == ""
    there = sorted(server.photos.values(), key=lambda one: one["sort_order"])
    assert [one["file_size"] for one in there] == [5, 4, 4]
    assert there[1]["capture_short_id"] == there[0]["capture_short_id"]
    assert bench.station.read_state().delivery.complete
