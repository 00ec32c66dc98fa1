"""Every row of the contract's section 4: contradictions and unknowns, as the client treats them."""

import inspect
from datetime import timedelta
from decimal import Decimal
from hashlib import sha256

import httpx
import pytest

from app.api.client import ScannerApi
from app.api.errors import (
    Expired,
    Rejected,
    SignInNeeded,
    Unreachable,
    Untrusted,
    WrongAddress,
    translated,
)
from app.api.keys import key_warning
from app.api.quota import Quota
from app.api.schemas import UploadTicket
from app.domain.errors import StationError

KEY = "csb_AbCdEfGhIjKlMnOpQrStUvWxYz012345_84041098"
SESSION = {"status": "ACTIVE", "capture_mode": "both", "created": "2026-11-23T08:00:00Z"}
CAPTURE = {"status": "PENDING", "capture_type": "BARCODE", "raw_value": "x", "gtin": ""}
PHOTO = {"photo_type": "front", "s3_key": "k", "original_filename": "f", "sort_order": 0}
PROPOSAL = {"id": 7, "field_name": "name", "confidence": 0.9, "status": "PENDING"}
TICKET = UploadTicket(
    "https://storage.test/b?sig=geheim", {"key": "k", "policy": "geheim"}, "k", 60
)


def sha(path):
    return sha256(path.read_bytes()).hexdigest()


def make_session(api):
    return api.create_session("both", device_context={}, metadata={"station_id": "s"})


def make_capture(api, **changes):
    body = {
        "capture_type": "BARCODE",
        "raw_value": "4006381333931",
        "gtin": "04006381333931",
        "gs1_dl_data": {},
        "metadata": {},
    }
    return api.create_capture("s1", **(body | changes))


def make_photo(api, **changes):
    body = {
        "s3_key": "k",
        "photo_type": "front",
        "capture_id": "c1",
        "original_filename": "f.jpg",
        "file_size": 3,
        "metadata": {},
    }
    return api.register_photo("s1", **(body | changes))


# --- C1, C2: ids ---


@pytest.mark.parametrize(
    "named",
    [{"id": "x"}, {"short_id": "x"}, {"public_id": "x"}, {"session_id": "x"}, {"uuid": "x"}],
)
def test_c1_the_id_under_whatever_name(api, wire, named):
    wire.answers(201, SESSION | named)
    assert make_session(api).id == "x"


def test_c1_the_id_in_the_location_header(api, wire):
    wire.answers(201, SESSION, Location="/scanner/api/v1/sessions/abc/")
    assert make_session(api).id == "abc"
    wire.answers(201, CAPTURE, Location="/scanner/api/v1/captures/def")
    assert make_capture(api).id == "def"


def test_c1_no_id_at_all_is_said_for_a_session_and_borne_for_the_rest(api, wire):
    wire.answers(201, SESSION)
    with pytest.raises(Rejected, match="returned no session id"):
        make_session(api)
    wire.answers(201, CAPTURE).answers(201, PHOTO)
    assert make_capture(api).id == ""
    assert make_photo(api).id == ""


def test_c2_any_id_is_opaque_and_escaped(api, wire):
    wire.answers(200, {**SESSION, "captures": []})
    api.session("a/b c?d")
    assert wire.requests[0].url.raw_path == b"/scanner/api/v1/sessions/a%2Fb%20c%3Fd"


# --- C3: the key ---


def test_c3_the_key_goes_in_one_header_to_the_api_only(api, wire, storage, tmp_path):
    photo = tmp_path / "p.jpg"
    photo.write_bytes(b"jpeg")
    wire.answers(200, {"user_id": "u", "organizations": []}).will(httpx.Response(204))
    api.whoami()
    storage.upload(TICKET, photo, sha(photo))
    to_api, to_storage = wire.requests
    assert to_api.headers["X-API-Key"].startswith("csb_")
    assert "Authorization" not in to_api.headers
    assert "X-API-Key" not in to_storage.headers


def test_the_key_and_the_ticket_are_in_no_word_and_no_log(api, wire, storage, tmp_path, caplog):
    caplog.set_level("DEBUG", logger="app")
    photo = tmp_path / "p.jpg"
    photo.write_bytes(b"jpeg")
    words = [repr(api), repr(TICKET), str(TICKET)]
    for step in (
        httpx.Response(401, json={"detail": "no"}),
        httpx.Response(500, text="oh"),
        httpx.ConnectError("refused"),
        httpx.Response(200, text="<html>"),
    ):
        wire.will(step)
        with pytest.raises(StationError) as caught:
            api.whoami()
        words += [str(caught.value), repr(caught.value)]
    wire.will(httpx.Response(403, text="<Code>AccessDenied</Code>"))
    with pytest.raises(Rejected) as caught:
        storage.upload(TICKET, photo, sha(photo))
    words += [str(caught.value), caplog.text]
    assert not [text for text in words if "AbCdEf" in text or "geheim" in text]


# --- C4: errors ---

CLOSIENT = {
    "error": {
        "code": "VALIDATION_ERROR",
        "message": "Bad field",
        "status": 422,
        "details": [{"field": "gtin", "message": "too long"}],
    }
}
PROBLEM = {"type": "x", "title": "Bad", "detail": "Bad field", "error_code": "validation_error"}
NINJA = {"detail": [{"loc": ["body", "gtin"], "msg": "too long", "type": "value_error"}]}


@pytest.mark.parametrize(
    ("body", "message"),
    [(CLOSIENT, "Bad field"), (PROBLEM, "Bad field"), ({"detail": "Bad field"}, "Bad field")],
)
def test_c4_three_envelopes_are_one_refusal(api, wire, body, message):
    wire.answers(400, body)
    with pytest.raises(Rejected, match=message) as caught:
        api.whoami()
    assert caught.value.status == 400
    assert caught.value.code in ("validation_error", "")


@pytest.mark.parametrize(("body", "field"), [(CLOSIENT, "gtin"), (NINJA, "body.gtin")])
def test_c4_the_fields_are_kept(api, wire, body, field):
    wire.answers(422, body)
    with pytest.raises(Rejected, match="gtin: too long") as caught:
        make_capture(api)
    assert [(one.field, one.message) for one in caught.value.field_errors] == [(field, "too long")]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, Rejected),
        (401, SignInNeeded),
        (403, SignInNeeded),
        (404, Rejected),
        (408, Unreachable),
        (422, Rejected),
        (429, Unreachable),
        (500, Unreachable),
        (503, Unreachable),
    ],
)
@pytest.mark.parametrize("text", ["<html>proxy</html>", "", "[]", '"text"', '{"error": "text"}'])
def test_c4_the_status_decides_whatever_the_body_is(api, wire, status, kind, text):
    wire.will(httpx.Response(status, text=text))
    with pytest.raises(kind):
        api.whoami()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Retry_After": "7"}, {}),
        ({}, {"retry_after_seconds": 7}),
        ({}, {"error": {"retry_after": 7}}),
    ],
)
def test_c4_the_wait_under_whatever_name(api, wire, headers, body):
    wire.answers(429, body, **headers)
    with pytest.raises(Unreachable) as caught:
        api.whoami()
    assert caught.value.retry_after == 7.0


# --- C5: names of references ---


@pytest.mark.parametrize("theirs", ["session_public_id", "session_id"])
def test_c5_the_other_name_is_tried_once_and_remembered(api, wire, theirs):
    missing = {"detail": [{"loc": ["body", theirs], "msg": "Field required"}]}
    wire.answers(422, missing).answers(201, CAPTURE).answers(201, CAPTURE)
    make_capture(api)
    make_capture(api)
    names = ["session_short_id", theirs, theirs]
    for number, name in enumerate(names):
        assert wire.body(number)[name] == "s1"
        assert len([key for key in wire.body(number) if key.startswith("session")]) == 1


def test_c5_the_captures_name_too_and_no_endless_asking(api, wire):
    missing = {"detail": [{"loc": ["body", "capture_public_id"], "msg": "Field required"}]}
    wire.answers(422, missing).answers(422, missing)
    with pytest.raises(Rejected):
        make_photo(api)
    assert wire.body(1)["capture_public_id"] == "c1"
    assert len(wire.requests) == 2


def test_c5_an_optional_name_is_spoken_like_the_learned_one(api, wire):
    """Under a wrong name it would not be refused but silently lost, and the photo unlinked."""
    missing = {"detail": [{"loc": ["body", "session_public_id"], "msg": "Field required"}]}
    wire.answers(422, missing).answers(201, CAPTURE).answers(201, PHOTO)
    make_capture(api)
    make_photo(api)
    assert wire.body()["capture_public_id"] == "c1"


# --- C6 to C10 ---


def test_c6_the_poll_keeps_both_states_as_they_are(api, wire):
    wire.answers(200, {"session_status": "COMPLETED", "extraction_status": "brewing"})
    status = api.status("s1")
    assert (status.session_status, status.extraction_status) == ("COMPLETED", "brewing")


@pytest.mark.parametrize("wrap", [None, "data", "items", "results"])
def test_c7_a_list_bare_or_wrapped(api, wire, wrap):
    wire.answers(200, {wrap: [PROPOSAL]} if wrap else [PROPOSAL])
    assert [one.id for one in api.proposals("c1")] == ["7"]


@pytest.mark.parametrize("metadata", [{}, {"metadata": None}, {"metadata": {}}])
def test_c8_metadata_is_never_null(api, wire, metadata):
    wire.answers(200, {**SESSION, **metadata, "captures": [{**CAPTURE, **metadata}]})
    detail = api.session("s1")
    assert detail.metadata == {}
    assert detail.captures[0].metadata == {}
    assert detail.photos == ()


@pytest.mark.parametrize("confidence", ["0.90", 0.9, "0.9"])
def test_c9_ids_are_text_and_confidence_is_decimal(api, wire, confidence):
    wire.answers(200, [PROPOSAL | {"confidence": confidence}])
    (proposal,) = api.proposals("c1")
    assert (proposal.id, proposal.confidence) == ("7", Decimal("0.9"))


def test_c10_products_under_either_path_and_roles_as_text(api, wire):
    wire.answers(404, {}).answers(200, {"gtin": "04006381333931", "name": "Pen"})
    assert api.product("04006381333931").name == "Pen"
    wire.answers(404, {}).answers(404, {})
    assert api.product("04006381333931") is None
    for said in ("Food > Pens", {"id": 7, "name": "Food > Pens"}, ["Food", {"name": "Pens"}]):
        wire.answers(200, {"gtin": "04006381333931", "category": said})
        assert api.product("04006381333931").category == "Food > Pens"
    wire.answers(200, {"gtin": "04006381333931", "category": None})
    assert api.product("04006381333931").category == ""
    key = {"id": "k", "description": "bench", "role": "viewer"}
    wire.answers(
        200, {"user_id": "u", "organizations": [{"id": "o", "name": "Org"}], "api_key": key}
    )
    caller = api.whoami()
    assert (caller.api_key.role, caller.organizations[0].name) == ("viewer", "Org")


# --- the unknowns ---


def test_end_by_post_then_by_what_is_allowed_then_not_at_all(api, wire):
    wire.answers(200, SESSION)
    assert api.end("s1").status == "ACTIVE"
    wire.answers(405, {}, Allow="PATCH, OPTIONS").answers(200, SESSION)
    assert api.end("s1").status == "ACTIVE"
    assert wire.requests[-1].method == "PATCH"
    wire.answers(404, {})
    assert api.end("s1") is None


def test_a_capture_by_its_own_path_or_out_of_the_session(api, wire):
    wire.answers(404, {}).answers(200, {**SESSION, "captures": [{**CAPTURE, "id": "c1"}]})
    assert api.capture("c1", "s1").status == "PENDING"


def test_apply_takes_any_answer(api, wire):
    wire.will(httpx.Response(204)).answers(200, {"whatever": 1})
    api.apply("c1")
    api.apply("c1")


@pytest.mark.parametrize("status", [404, 409, 410])
def test_a_write_to_a_session_that_is_gone_is_expired(api, wire, status):
    for write in (
        lambda: make_capture(api),
        lambda: make_photo(api),
        lambda: api.upload_ticket("s1", "front", "f.jpg"),
        lambda: api.reorder("s1", ["a"]),
        lambda: api.submit("s1"),
    ):
        wire.answers(status, {"detail": "gone"})
        with pytest.raises(Expired) as caught:
            write()
        assert caught.value.what == "session"


def test_new_enum_values_and_fields_are_borne(api, wire):
    new = {**CAPTURE, "status": "THINKING", "surprise": [1], "product_name": None}
    photos = [{**PHOTO, "photo_type": "hologram", "capture_public_id": "c9"}]
    wire.answers(200, {**SESSION, "captures": [new], "product_photos": photos})
    detail = api.session("s1")
    assert detail.captures[0].status == "THINKING"
    assert (detail.photos[0].photo_type, detail.photos[0].capture_id) == ("hologram", "c9")


@pytest.mark.parametrize("moment", ["2026-11-23T08:00:00Z", "", None, 1790000000, "23/11/26", []])
def test_nobody_reads_a_timestamp_so_any_will_do(api, wire, moment):
    wire.answers(200, {**SESSION, "created": moment, "captures": [{**CAPTURE, "created": moment}]})
    assert api.session("s1").captures[0].raw_value == "x"


@pytest.mark.parametrize("text", ["", "<html>", "{", "[1]", "null", '{"status": 5, "captures": 3}'])
def test_an_answer_that_cannot_be_understood_is_unclear_not_final(api, wire, text):
    wire.will(httpx.Response(200, text=text))
    with pytest.raises(Unreachable):
        api.session("s1")


def test_a_redirect_is_not_followed_with_the_key(api, wire):
    wire.will(httpx.Response(302, headers={"Location": "https://evil.test/"}))
    with pytest.raises(Unreachable, match="points to another place"):
        api.whoami()
    assert len(wire.requests) == 1


# --- exact out ---


def test_only_the_contracts_fields_go_out(api, wire):
    wire.answers(201, SESSION | {"id": "s1"}).answers(201, CAPTURE).answers(201, PHOTO)
    wire.answers(200, PHOTO)
    make_session(api)
    make_capture(api)
    make_photo(api)
    api.update_photo("s1", "p1", photo_type="back")
    sent = [set(wire.body(number)) for number in range(4)]
    assert sent == [
        {"capture_mode", "user_agent", "device_context", "metadata"},
        {"session_short_id", "capture_type", "raw_value", "gtin", "gs1_dl_data", "metadata"},
        {
            "s3_key",
            "photo_type",
            "capture_short_id",
            "original_filename",
            "file_size",
            "metadata",
        },
        {"photo_type"},
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"raw_value": ""},
        {"raw_value": "x" * 501},
        {"metadata": {str(n): "" for n in range(51)}},
        {"metadata": {"k" * 41: ""}},
        {"metadata": {"k": "v" * 501}},
    ],
)
def test_what_the_contract_bounds_is_refused_before_it_is_sent(api, wire, changes):
    with pytest.raises(Rejected, match="Expected"):
        make_capture(api, **changes)
    assert wire.requests == []


def test_an_image_is_uploaded_as_the_form_says(api, wire, tmp_path):
    image = tmp_path / "label.png"
    image.write_bytes(b"png bytes")
    missing = {"detail": [{"loc": ["body", "session_public_id"], "msg": "Field required"}]}
    wire.answers(422, missing).answers(201, CAPTURE)
    api.upload_image("s1", image, metadata={"station_id": "x"})
    content = wire.requests[-1].content
    for part in (b'name="session_public_id"', b'name="metadata[station_id]"', b"image/png"):
        assert part in content
    assert b"png bytes" in content, "the file is sent whole again the second time"


# --- httpx's own troubles ---


def test_no_error_of_httpx_gets_through():
    kinds = [
        kind
        for _, kind in inspect.getmembers(httpx, inspect.isclass)
        if issubclass(kind, (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError))
    ]
    assert len(kinds) > 15
    for kind in kinds:
        error = kind.__new__(kind)
        Exception.__init__(error, "broke")
        with pytest.raises((Unreachable, WrongAddress)), translated("host"):
            raise error


def test_a_refused_certificate_says_whose_move_it_is(wire, api):
    wire.will(httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"))
    with pytest.raises(Untrusted, match="Ask the administrator"):
        api.whoami()


@pytest.mark.parametrize("url", ["htp://x", "no address"])
def test_a_wrong_address_is_told(url):
    with pytest.raises(WrongAddress), ScannerApi(url, "k") as api:
        api.whoami()


def test_a_dead_port_is_unreachable_for_real():
    with ScannerApi("http://127.0.0.1:9", "k") as api, pytest.raises(Unreachable):
        api.whoami()


# --- storage ---


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "p.jpg"
    path.write_bytes(b"jpeg bytes")
    return path


def xml(code, message=""):
    return f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"


def test_the_form_has_all_fields_verbatim_and_the_file_last(storage, wire, photo):
    fields = {"key": "k ü", "x-amz-date": "D", "Content-Type": "image/png"}
    wire.will(httpx.Response(204))
    storage.upload(UploadTicket("https://storage.test/", fields, "k", 60), photo, sha(photo))
    content = wire.requests[0].content
    places = [content.index(f'name="{name}"'.encode()) for name in (*fields, "file")]
    assert places == sorted(places)
    assert "k ü".encode() in content
    assert b"Content-Type: image/png" in content[places[-1] :]
    assert content.rstrip().endswith(b"--")


@pytest.mark.parametrize(
    ("response", "kind", "words"),
    [
        (httpx.Response(403, text=xml("AccessDenied", "Policy expired.")), Expired, "is over"),
        (httpx.Response(403, text=xml("AccessDenied", "Bad policy")), Rejected, "Bad policy"),
        (httpx.Response(400, text=xml("EntityTooLarge")), Rejected, "larger than the storage"),
        (httpx.Response(403, text=xml("RequestTimeTooSkewed")), Rejected, "clock is wrong"),
        (httpx.Response(503, text=xml("SlowDown")), Unreachable, "busy"),
        (httpx.Response(200, text="<html>sign in</html>"), Unreachable, "sign-in page"),
        (httpx.Response(302, headers={"Location": "x"}), Unreachable, "Something else"),
        (httpx.ReadTimeout("slow"), Unreachable, "in time"),
    ],
)
def test_what_the_storage_refuses(storage, wire, photo, response, kind, words):
    wire.will(response)
    with pytest.raises(kind, match=words):
        storage.upload(TICKET, photo, sha(photo))


# --- key and quota ---


def test_a_key_can_be_checked_without_the_server():
    assert key_warning("csb_AbCdEfGhIjKlMnOpQrStUvWxYz012345_00000000").startswith("The key's")
    assert key_warning("hello").startswith("This does not look like")


def test_the_quota_is_heard_in_both_spellings():
    now = [100.0]
    quota = Quota(lambda: now[0])
    assert (quota.wait_seconds(), quota.left_today()) == (0.0, None)
    quota.hear({"RateLimit-Remaining": "0", "RateLimit-Reset": "30", "RateLimit-Limit": "300"})
    assert quota.wait_seconds() == 30.0
    now[0] += 31
    assert quota.wait_seconds() == 0.0
    daily = {"RateLimit-Policy": "300;w=60, 10000;w=86400", "RateLimit-Limit": "10000"}
    quota.hear({**daily, "RateLimit-Remaining": "8123"})
    assert quota.left_today() == 8123
    quota.hear({"X-RateLimit-Remaining": "5", "X-RateLimit-Reset": "1790000000"})
    assert quota.remaining == 5
    quota.hear({"RateLimit-Remaining": "soon"})
    assert quota.remaining == 5


def test_the_servers_clock_is_compared_with_ours(api, wire):
    wire.answers(200, {"user_id": "u"}, Date="Mon, 23 Nov 2020 08:00:00 GMT")
    api.whoami()
    assert api.clock_skew < timedelta(days=-365)
    wire.answers(200, {"user_id": "u"}, Date="yesterday")
    api.whoami()


# --- what a hostile or odd world sends ---


def test_a_server_that_quotes_the_key_or_the_ticket_is_not_repeated(api, wire, storage, photo):
    wire.answers(401, {"detail": f"The key {KEY} is unknown"})
    with pytest.raises(SignInNeeded, match=r"The key \*\*\* is unknown"):
        api.whoami()
    wire.will(httpx.Response(403, text=xml("AccessDenied", "policy geheim is wrong")))
    with pytest.raises(Rejected, match=r"policy \*\*\* is wrong"):
        storage.upload(TICKET, photo, sha(photo))


@pytest.mark.parametrize("text", ["\ud800", "a\0b"])
def test_text_that_is_none_is_refused_before_it_is_sent(api, wire, text):
    with pytest.raises(Rejected, match="no server can keep"):
        make_capture(api, raw_value=text)
    with pytest.raises(Rejected, match="no server can keep"):
        make_capture(api, metadata={"k": text})
    assert wire.requests == []


def test_json_without_end_is_an_unclear_answer(api, wire):
    wire.will(httpx.Response(200, text="[" * 100_000), httpx.Response(400, text="[" * 100_000))
    with pytest.raises(Unreachable):
        api.whoami()
    with pytest.raises(Rejected):
        api.whoami()


def test_a_proxys_page_does_not_end_a_session(api, wire):
    wire.will(httpx.Response(404, text="<html>no such page</html>"))
    with pytest.raises(Unreachable, match="in the API's place"):
        make_capture(api)


def test_cookies_are_neither_kept_nor_sent(api, wire):
    wire.answers(200, {"user_id": "u"}, Set_Cookie="sessionid=1; Path=/").answers(200, {})
    api.whoami()
    api.whoami()
    assert "Cookie" not in wire.requests[1].headers


@pytest.mark.parametrize("thing_id", ["", ".", ".."])
def test_an_id_that_would_lead_elsewhere_is_refused(api, wire, thing_id):
    with pytest.raises(Rejected, match="Expected the id"):
        api.status(thing_id)
    assert wire.requests == []


def test_an_answer_without_a_body_is_one(api, wire):
    wire.will(*(httpx.Response(204) for _ in range(3)))
    assert api.submit("s1") is None
    api.reorder("s1", ["a"])
    assert api.update_photo("s1", "p", photo_type="top") is None


def test_the_other_name_in_plain_words_is_learned_too(api, wire):
    wire.answers(422, {"detail": "'session_public_id' is required"}).answers(201, CAPTURE)
    make_capture(api)
    assert wire.body(1)["session_public_id"] == "s1"


def test_a_key_that_cannot_be_one_is_told_and_white_space_is_taken_off(wire):
    with pytest.raises(SignInNeeded, match="no key has"):
        ScannerApi("https://api.test", "schlüssel")
    transport = httpx.MockTransport(wire.answers(200, {"user_id": "u"}))
    with ScannerApi("https://api.test", f"{KEY}\n", transport=transport) as api:
        api.whoami()
    assert wire.requests[0].headers["X-API-Key"] == KEY
