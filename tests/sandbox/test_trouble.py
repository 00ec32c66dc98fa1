"""The switches, and the faults that strike once."""

from email.utils import parsedate_to_datetime

import httpx
import pytest

from app.sandbox.trouble import Fault, FaultKind, Faults, Trouble

BODY = {"capture_type": "BARCODE", "raw_value": "1"}


def count_captures(api, session):
    return len(api.ok("GET", f"/sessions/{session}")["captures"])


@pytest.mark.parametrize(("kind", "done"), [("lost_before", 0), ("lost_after", 1)])
def test_a_lost_answer_drops_the_connection_before_or_after_the_work(api, kind, done):
    session = api.session()
    api.arm(kind, method="POST", path="/captures$")
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        api.http.post("/captures", json={"session_short_id": session, **BODY})
    assert count_captures(api, session) == done
    api.capture(session)
    assert count_captures(api, session) == done + 1


def test_an_upload_can_be_lost_after_it_was_stored(api):
    permit = api.presign(api.session())
    api.arm("lost_after", path="^/storage/")
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        api.upload(permit, b"\xff" * 3_000_000)
    assert api.control.get(f"/objects/{permit['s3_key']}").status_code == 200


def test_an_error_does_nothing(api):
    session = api.session()
    api.arm("error", status=500, path="/captures")
    body = {"session_short_id": session, **BODY}
    assert api.refused(500, "POST", "/captures", json=body)["code"] == "INTERNAL_ERROR"
    assert count_captures(api, session) == 0


@pytest.mark.parametrize(
    ("kind", "status", "start"),
    [("garbage", 201, b"\x00"), ("truncated", 201, b'{"id":'), ("html", 200, b"<!doctype html>")],
)
def test_a_broken_answer_comes_after_the_work(api, kind, status, start):
    session = api.session()
    api.arm(kind, path="/captures")
    answer = api.http.post("/captures", json={"session_short_id": session, **BODY})
    assert answer.status_code == status
    assert answer.content.startswith(start)
    with pytest.raises(ValueError, match=r"."):
        answer.json()
    assert count_captures(api, session) == 1


def test_a_fault_waits_for_its_requests_and_strikes_so_often(api):
    session = api.session()
    api.arm("error", method="GET", path=f"/sessions/{session}$", skip=1, times=2)
    api.ok("GET", f"/sessions/{session}/status")
    codes = [api.http.get(f"/sessions/{session}").status_code for _ in range(4)]
    assert codes == [200, 503, 503, 200]
    assert api.control.get("/faults").json() == []


def test_the_log_says_what_came_and_what_was_decided(api):
    api.arm("lost_after")
    with pytest.raises(httpx.TransportError):
        api.http.post("/sessions", json={})
    api.arm("lost_before")
    with pytest.raises(httpx.TransportError):
        api.http.post("/sessions", json={})
    httpx.get(f"{api.server.url}/scanner/api/v1/captures/{'z' * 22}")
    path = "/scanner/api/v1/sessions"
    post = {"method": "POST", "path": path, "carried_key": True}
    assert api.requests() == [
        {**post, "status": 201, "fault": "lost_after"},
        {**post, "status": None, "fault": "lost_before"},
        {
            "method": "GET",
            "path": f"/scanner/api/v1/captures/{'z' * 22}",
            "carried_key": False,
            "status": 401,
            "fault": None,
        },
    ]


def test_every_switch_is_settable_alone(api):
    before = api.control.get("/trouble").json()
    api.trouble(latency_seconds=0, error_rate=0.5, seed=7)
    assert api.control.get("/trouble").json() == {**before, "error_rate": 0.5, "seed": 7}


@pytest.mark.parametrize(
    "wrong",
    [{"error_rate": 2}, {"nonsense": 1}, {"names": "uuid"}, {"broken_kind": "lost_before"}],
)
def test_a_wrong_switch_changes_nothing(api, wrong):
    before = api.control.get("/trouble").json()
    assert api.control.patch("/trouble", json={"seed": 9, **wrong}).status_code == 422
    assert api.control.get("/trouble").json() == before


def test_a_fault_with_a_broken_pattern_is_refused(api):
    assert api.control.post("/faults", json={"kind": "error", "path": "("}).status_code == 422


def test_the_date_can_be_wrong_while_the_times_are_right(api, clock):
    api.trouble(clock_skew_seconds=-7200)
    answer = api.http.post("/sessions", json={})
    date = parsedate_to_datetime(answer.headers["Date"])
    assert -7203 <= (date - clock()).total_seconds() <= -7198
    assert answer.json()["created"][:10] == clock().isoformat()[:10]


def test_latency_delays_the_answer(api):
    api.trouble(latency_seconds=0.2)
    assert api.http.post("/sessions", json={}).elapsed.total_seconds() >= 0.2


def dice(trouble, number=2000):
    faults = Faults(trouble)
    return [fault and fault.kind for fault in (faults.strike("GET", "/") for _ in range(number))]


def test_chance_keeps_its_rate_and_repeats_with_its_seed():
    rolled = dice(Trouble(error_rate=0.25, lost_after_rate=0.1, seed=3))
    assert rolled == dice(Trouble(error_rate=0.25, lost_after_rate=0.1, seed=3))
    assert rolled != dice(Trouble(error_rate=0.25, lost_after_rate=0.1, seed=4))
    assert 400 < rolled.count(FaultKind.ERROR) < 600
    assert 100 < rolled.count(FaultKind.LOST_AFTER) < 220
    assert set(rolled) == {None, FaultKind.ERROR, FaultKind.LOST_AFTER}


def test_without_rates_nothing_happens():
    assert set(dice(Trouble())) == {None}


def test_two_armed_faults_strike_one_after_the_other():
    faults = Faults(Trouble())
    faults.arm(Fault(kind=FaultKind.ERROR))
    faults.arm(Fault(kind=FaultKind.HTML))
    struck = [faults.strike("GET", "/") for _ in range(3)]
    assert [fault and fault.kind for fault in struck] == [FaultKind.ERROR, FaultKind.HTML, None]


def test_switches_can_be_given_as_words():
    words = ["error-rate=0.1", "names=public_id", "id_field=location", "quota_per_minute=5"]
    trouble = Trouble.from_words(words)
    assert (trouble.error_rate, trouble.names, trouble.quota_per_minute) == (0.1, "public_id", 5)
    with pytest.raises(ValueError, match=r"Expected switches like error_rate=0.1, got 'speed=9'"):
        Trouble.from_words(["speed=9"])
