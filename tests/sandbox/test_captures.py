"""Endpoints 6 to 9."""

import pytest

SLOW = 400  # seconds; the tests move the clock


def states(api, clock, capture):
    """What a watcher sees at each quarter of the way."""
    seen = [api.ok("GET", f"/captures/{capture}")["status"]]
    for _ in range(4):
        clock.move(SLOW / 4)
        seen.append(api.ok("GET", f"/captures/{capture}")["status"])
    return seen


@pytest.mark.parametrize(
    ("gtin", "way"),
    [
        ("09521234500018", ["PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING", "COMPLETED"]),
        ("04006381333931", ["PENDING", "LOOKING_UP", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]),
        ("09521234513339", ["PENDING", "LOOKING_UP", "ENRICHING", "FAILED", "FAILED"]),
        ("", ["PENDING", "LOOKING_UP", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]),
    ],
)
def test_a_capture_walks_its_states(api, clock, gtin, way):
    api.trouble(walk_seconds=SLOW)
    capture = api.capture(api.session(), gtin)
    assert capture["status"] == "PENDING"
    assert capture["processed_at"] is None
    assert states(api, clock, capture["id"]) == way


def test_a_found_product_is_linked(api):
    capture = api.capture(api.session(), "09521234500018")
    assert capture["status"] == "COMPLETED"
    assert capture["product_name"] == "Rolled Oats, wholegrain 500 g"
    assert capture["product_short_id"]
    assert capture["processed_at"] is not None
    assert capture["error_message"] == ""


@pytest.mark.parametrize(
    "body",
    [
        {"gtin": "9521234500018"},
        {"gtin": "", "gs1_dl_data": {"01": "09521234500018", "10": "LOT"}},
        {"gtin": "", "raw_value": "https://id.gs1.org/01/09521234500018/10/LOT?x=1"},
    ],
)
def test_the_gtin_is_found_wherever_it_stands(api, body):
    sent = {"gtin": "", "raw_value": "x", **body}
    capture = api.capture(api.session(), **sent)
    assert capture["product_name"] == "Rolled Oats, wholegrain 500 g"


def test_everything_sent_comes_back(api):
    sent = {
        "capture_type": "MANUAL",
        "raw_value": "010952123450001810LOT\x1d21Ä\U0001f600",
        "gtin": "09521234500018",
        "gs1_dl_data": {"01": "09521234500018", "10": "LOT", "310": [1, None, {"a": True}]},
        "metadata": {"station_id": "7"},
    }
    session = api.session()
    capture = api.capture(session, **sent)
    assert {name: capture[name] for name in sent} == sent
    assert api.ok("GET", f"/captures/{capture['id']}") == capture
    assert api.ok("GET", f"/sessions/{session}")["captures"] == [capture]


def test_the_same_capture_twice_makes_two(api):
    session = api.session()
    assert api.capture(session)["id"] != api.capture(session)["id"]
    assert api.ok("GET", f"/sessions/{session}")["captures"][1]["raw_value"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"raw_value": ""}, "raw_value"),
        ({"raw_value": "x" * 501}, "raw_value"),
        ({"gtin": "1" * 15}, "gtin"),
        ({"capture_type": "QR"}, "capture_type"),
        ({"session_short_id": "z" * 22}, "session_short_id"),
        ({"session_short_id": None}, "session_short_id"),
        ({"metadata": {"k" * 41: "v"}}, "metadata"),
        ({"metadata": {"k": "v" * 501}}, "metadata"),
        ({"metadata": {f"k{n}": "v" for n in range(51)}}, "metadata"),
        ({"metadata": {"k": 1}}, "metadata.k"),
    ],
)
def test_a_wrong_field_is_refused_by_name_and_nothing_is_made(api, change, field):
    session = api.session()
    body = {"session_short_id": session, "capture_type": "BARCODE", "raw_value": "1", **change}
    error = api.refused(422, "POST", "/captures", json=body)
    assert [one["field"] for one in error["details"]] == [field]
    assert api.ok("GET", f"/sessions/{session}")["captures"] == []


def test_the_limits_themselves_are_allowed(api):
    metadata = {f"{n:040}": "v" * 500 for n in range(50)}
    capture = api.capture(api.session(), "1" * 14, raw_value="x" * 500, metadata=metadata)
    assert capture["metadata"] == metadata


@pytest.mark.parametrize("body", [b"", b"{", b'{"session_short_id": NaN}', b"[]", b"null"])
def test_a_body_that_is_no_object_is_a_422(api, body):
    how = {"content": body, "headers": {"Content-Type": "application/json"}}
    assert api.refused(422, "POST", "/captures", **how)["code"] == "VALIDATION_ERROR"


def test_numbers_that_json_does_not_have_are_refused(api):
    content = (
        f'{{"session_short_id": "{api.session()}", "capture_type": "BARCODE", "raw_value": "1", '
        f'"gs1_dl_data": {{"310": Infinity}}}}'
    )
    how = {"content": content, "headers": {"Content-Type": "application/json"}}
    assert api.refused(422, "POST", "/captures", **how)["details"][0]["field"] == "gs1_dl_data"


@pytest.mark.parametrize(
    ("url", "resolver", "gtin"),
    [
        ("https://id.closient.com/01/09521234500018", "CLOSIENT", "09521234500018"),
        ("https://id.gs1.org/01/9521234500018/21/7", "GS1_DL", "09521234500018"),
        ("HTTP://bit.ly/abc", "URL_SHORTENER", ""),
        ("http://example.com/shop", "DIRECT", ""),
        ("http://[broken", "UNKNOWN", ""),
    ],
)
def test_a_url_is_analysed_without_opening_it(api, url, resolver, gtin):
    analysis = api.capture(api.session(), "", raw_value=url)["qr_analysis"]
    assert analysis["initial_url"] == url
    assert analysis["resolver_type"] == resolver
    assert analysis["extracted_gtin"] == gtin
    assert analysis["is_closient_resolver"] == (resolver == "CLOSIENT")
    assert (analysis["hops"], analysis["hop_count"]) == ([], 0)


def test_a_plain_code_has_no_analysis_and_a_url_only_when_it_is_ready(api):
    assert api.capture(api.session())["qr_analysis"] is None
    api.trouble(walk_seconds=SLOW)
    capture = api.capture(api.session(), "", raw_value="https://example.com/")
    assert capture["qr_analysis"] is None


def test_a_failed_capture_can_be_queued_again(api, clock):
    api.trouble(walk_seconds=SLOW)
    session = api.session()
    capture = api.capture(session, "09521234513339")["id"]
    clock.move(SLOW)
    failed = api.ok("GET", f"/captures/{capture}")
    assert (failed["status"], bool(failed["error_message"])) == ("FAILED", True)
    assert api.ok("POST", f"/captures/{capture}/retry")["status"] == "PENDING"
    api.refused(409, "POST", f"/captures/{capture}/retry")
    assert len(api.ok("GET", f"/sessions/{session}")["captures"]) == 1


def test_a_good_capture_cannot_be_queued_again(api):
    capture = api.capture(api.session())["id"]
    assert "COMPLETED" in api.refused(409, "POST", f"/captures/{capture}/retry")["message"]
    api.refused(404, "POST", f"/captures/{'z' * 22}/retry")


@pytest.mark.parametrize(
    ("content", "suffix"),
    [
        (b"\xff\xd8\xff" + b"j" * 2_000_000, "jpeg"),
        (b"\x89PNG\r\n\x1a\nrest", "png"),
        (b"RIFF\x00\x00\x00\x00WEBPrest", "webp"),
    ],
    ids=["jpeg", "png", "webp"],
)
def test_an_uploaded_image_makes_a_capture(api, content, suffix):
    session = api.session()
    fields = {"session_short_id": session, "gtin": "09521234500018", "metadata[station_id]": "9"}
    capture = api.ok("POST", "/captures/upload-image", data=fields, files={"image": content})
    assert capture["capture_type"] == "IMAGE"
    assert capture["metadata"] == {"station_id": "9"}
    assert capture["product_name"] == "Rolled Oats, wholegrain 500 g"
    assert capture["uploaded_image_key"].endswith(suffix)
    assert api.control.get(f"/objects/{capture['uploaded_image_key']}").content == content


@pytest.mark.parametrize(
    ("fields", "files", "field"),
    [
        ({"capture_type": "MANUAL"}, {"image": b"\xff\xd8\xff"}, "capture_type"),
        ({}, {"image": b"GIF89a"}, "image"),
        ({}, {"picture": b"\xff\xd8\xff"}, "image"),
        ({"session_short_id": "z"}, {"image": b"\xff\xd8\xff"}, "session_short_id"),
    ],
)
def test_a_wrong_image_form_is_refused_by_field(api, fields, files, field):
    session = api.session()
    sent = {"session_short_id": session, **fields}
    error = api.refused(422, "POST", "/captures/upload-image", data=sent, files=files)
    assert [one["field"] for one in error["details"]] == [field]
    assert api.ok("GET", f"/sessions/{session}")["captures"] == []


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data", ""])
def test_an_upload_that_is_no_form_is_a_422(api, kind):
    how = {"content": b"{}", "headers": {"Content-Type": kind}}
    assert api.refused(422, "POST", "/captures/upload-image", **how)["code"] == "VALIDATION_ERROR"
