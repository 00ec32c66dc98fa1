"""Endpoints 1 to 5."""

import re
from datetime import datetime

import pytest


def test_a_new_session_is_active_and_empty(api):
    session = api.ok(
        "POST", "/sessions", json={"capture_mode": "both", "metadata": {"station_id": "a1"}}
    )
    assert re.fullmatch(r"[2-9A-HJ-NP-Za-km-z]{22}", session["id"])
    assert session["status"] == "ACTIVE"
    assert session["capture_mode"] == "both"
    assert session["metadata"] == {"station_id": "a1"}
    assert (session["capture_count"], session["photo_count"]) == (0, 0)
    assert datetime.fromisoformat(session["created"]).tzinfo is not None


def test_without_fields_a_session_scans_barcodes(api):
    assert api.ok("POST", "/sessions", json={})["capture_mode"] == "barcode_scan"


def test_an_unknown_mode_is_refused_with_its_field(api):
    error = api.refused(422, "POST", "/sessions", json={"capture_mode": "video"})
    assert error["code"] == "VALIDATION_ERROR"
    assert [one["field"] for one in error["details"]] == ["capture_mode"]


def test_the_details_show_captures_and_photos_in_order(api):
    session = api.session()
    captures = [api.capture(session)["id"] for _ in range(2)]
    photos = [api.photo(session, kind)["id"] for kind in ("front", "back")]
    detail = api.ok("GET", f"/sessions/{session}")
    assert [one["id"] for one in detail["captures"]] == captures
    assert [one["id"] for one in detail["product_photos"]] == photos


def test_sessions_do_not_mix(api):
    first, second = api.session(), api.session()
    api.capture(first)
    assert api.ok("GET", f"/sessions/{second}")["captures"] == []


@pytest.mark.parametrize("path", ["/sessions/{}", "/sessions/{}/status"])
def test_an_unknown_session_is_404_and_a_malformed_id_422(api, path):
    assert api.refused(404, "GET", path.format("z" * 22))["code"] == "NOT_FOUND"
    assert api.refused(422, "GET", path.format("z" * 21))["code"] == "VALIDATION_ERROR"


@pytest.mark.parametrize("closing", ["end", "submit"])
def test_a_closed_session_takes_nothing_more(api, closing):
    session = api.session()
    photo = api.photo(session)
    permit = api.presign(session)
    assert api.ok("POST", f"/sessions/{session}/{closing}")["status"] == "COMPLETED"
    base = f"/sessions/{session}/photos"
    capture = {"session_short_id": session, "capture_type": "MANUAL", "raw_value": "1"}
    for method, path, body in (
        ("POST", "/captures", capture),
        ("GET", f"/sessions/{session}/presigned-upload-url", None),
        ("POST", base, {"s3_key": permit["s3_key"]}),
        ("POST", f"{base}/reorder", {"photo_short_ids": [photo["id"]]}),
        ("PATCH", f"{base}/{photo['id']}", {"photo_type": "back"}),
        ("POST", f"/sessions/{session}/end", None),
    ):
        assert api.refused(409, method, path, json=body)["code"] == "CONFLICT"
    assert len(api.ok("GET", f"/sessions/{session}")["product_photos"]) == 1


def test_an_ended_session_can_be_submitted_once(api):
    session = api.session()
    api.ok("POST", f"/sessions/{session}/end")
    api.ok("POST", f"/sessions/{session}/submit")
    api.refused(409, "POST", f"/sessions/{session}/submit")


def test_the_extraction_goes_from_pending_to_ready_in_visible_time(api, clock):
    api.trouble(extraction_seconds=400)
    session = api.session()
    api.capture(session)
    seen = []

    def look():
        status = api.ok("GET", f"/sessions/{session}/status")
        proposals = status["captures"][0]["proposal_count"]
        seen.append((status["session_status"], status["extraction_status"], proposals > 0))

    look()
    api.ok("POST", f"/sessions/{session}/submit")
    look()
    clock.move(200)
    look()
    clock.move(200)
    look()
    assert seen == [
        ("ACTIVE", "pending", False),
        ("COMPLETED", "pending", False),
        ("COMPLETED", "processing", False),
        ("COMPLETED", "ready", True),
    ]


def test_an_idle_session_expires_and_stays_expired(api, clock):
    api.trouble(session_idle_seconds=1000)
    session = api.session()
    clock.move(900)
    capture = api.capture(session)  # activity
    clock.move(900)
    assert api.ok("GET", f"/sessions/{session}/status")["session_status"] == "ACTIVE"
    clock.move(200)
    assert api.ok("GET", f"/sessions/{session}/status")["session_status"] == "EXPIRED"
    api.trouble(session_idle_seconds=86_400)
    body = {"session_short_id": session, "capture_type": "MANUAL", "raw_value": "1"}
    assert "EXPIRED" in api.refused(409, "POST", "/captures", json=body)["message"]
    api.refused(409, "POST", f"/sessions/{session}/submit")
    assert api.ok("GET", f"/captures/{capture['id']}")["gtin"] == capture["gtin"]
