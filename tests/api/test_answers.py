"""Answers in other forms than the contract's: what is needed counts, the rest is borne."""

import json
import logging
from contextlib import suppress

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.api import tolerance
from app.api.client import ScannerApi
from app.api.errors import Rejected, Unreachable
from app.api.reading import read, read_list, read_ticket
from app.api.schemas import (
    Caller,
    Product,
    Proposal,
    RemoteCapture,
    RemotePhoto,
    RemoteSession,
    RemoteSessionDetail,
    RemoteStatus,
)
from app.domain.errors import StationError

KINDS = (
    *(RemoteSession, RemoteCapture, RemotePhoto, RemoteSessionDetail, RemoteStatus),
    *(Proposal, Caller, Product),
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=True)
    | st.text(max_size=5)
    | st.sampled_from(["\ud800", "9" * 5000, 10**4000, "2026-11-23T08:00:00Z", 299.7, "\0"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("id", "short_id", "status", "captures", "product_photos", "metadata", "data"),
                    *("result", "sort_order", "file_size", "capture_short_id", "confidence"),
                    *(
                        "organizations",
                        "api_key",
                        "category",
                        "name",
                        "upload_fields",
                        "expires_in",
                    ),
                    *("upload_url", "s3_key", "raw_value", "session_status", "proposal_count"),
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(body=JSON)
def test_whatever_is_answered_is_read_or_unclear(body):
    for kind in KINDS:
        with suppress(Unreachable):
            read(kind, body)
    for reading in (lambda: read_list(Proposal, body), lambda: read_ticket(body)):
        with suppress(Unreachable):
            reading()


@settings(max_examples=100, deadline=None)
@given(fields=st.dictionaries(st.text(max_size=8).filter(lambda n: "id" not in n), JSON))
def test_an_answer_to_a_create_needs_its_id_and_nothing_else(fields):
    own = {one.alias or name for kind in KINDS for name, one in kind.model_fields.items()}
    odd = {name: [{}] for name in own - {"id"}} | fields
    for kind in (RemoteSession, RemoteCapture, RemotePhoto):
        assert read(kind, {**odd, "id": "x1"}).id == "x1"


@pytest.mark.parametrize("wrap", ["data", "result", "item", "list", "data in result"])
def test_a_wrapped_answer_is_unwrapped(wrap):
    inner = {"id": "x", "status": "ACTIVE", "captures": [], "product_photos": []}
    body = {
        "list": [inner],
        "data in result": {"result": {"data": inner}},
    }.get(wrap, {wrap: inner, "meta": {"page": 1}})
    assert read(RemoteSession, body).id == "x"
    assert read(RemoteSessionDetail, body).status == "ACTIVE"
    ticket = {"upload_url": "https://s", "upload_fields": {"key": "k"}, "expires_in": 299.7}
    told = read_ticket({"data": ticket})
    assert (told.s3_key, told.expires_in) == ("k", 299)


@pytest.mark.parametrize("told", [None, 0, "soon", -5, 10**30, [], True, float("nan"), "300"])
def test_a_ticket_is_good_for_a_sensible_time_whatever_it_tells(told):
    ticket = read_ticket(
        {"upload_url": "u", "upload_fields": {}, "s3_key": "k", "expires_in": told}
    )
    assert 0 <= ticket.expires_in <= 7 * 86_400


def test_what_is_told_twice_is_there_once():
    capture = {"id": "c", "raw_value": "x"}
    told = {"id": "s", "captures": [capture, capture, None], "product_photos": None}
    detail = read(RemoteSessionDetail, told)
    assert (len(detail.captures), detail.photos) == (1, ())


def test_an_odd_field_is_noted_once(caplog):
    tolerance.note.cache_clear()
    caplog.set_level(logging.WARNING)
    for _ in range(3):
        read(RemotePhoto, {"id": "p", "sort_order": {"place": 1}, "file_size": None})
    assert [one.getMessage() for one in caplog.records] == [
        "The server's field sort_order is dict. The station goes on without it."
    ]


# --- names of fields, learned and unlearned ---


class Host:
    """Knows one name of each field, and refuses a body without it as the framework does."""

    def __init__(self, words="Field required", **names):
        self.names, self.words, self.bodies = names, words, []

    def __call__(self, request):
        if request.method == "GET" or not request.content:
            return httpx.Response(404, json={})
        body = json.loads(request.content)
        self.bodies.append(body)
        needed = {
            "captures": "session_short_id",
            "photos": "capture_short_id",
            "reorder": "photo_short_ids",
        }[request.url.path.rpartition("/")[2]]
        name = self.names.get(needed, needed)
        if name in body:
            return httpx.Response(201, json={"id": "new"})
        told = {"loc": ["body", name], "msg": self.words, "type": "missing"}
        return httpx.Response(422, json={"detail": [told]})


def open_api(host):
    return ScannerApi("https://api.test", "csb_k", transport=httpx.MockTransport(host))


def everything(api):
    about = {"gtin": "", "gs1_dl_data": {}, "metadata": {}}
    api.create_capture("s", capture_type="BARCODE", raw_value="x", **about)
    api.register_photo(
        "s",
        s3_key="k",
        photo_type="front",
        capture_id="c",
        original_filename="f",
        file_size=1,
        metadata={},
    )
    api.reorder("s", ["p", "q"])


NAMES = st.fixed_dictionaries(
    {
        "session_short_id": st.sampled_from(
            ["session_short_id", "session_public_id", "session_id"]
        ),
        "capture_short_id": st.sampled_from(
            ["capture_short_id", "capture_public_id", "capture_id"]
        ),
        "photo_short_ids": st.sampled_from(["photo_short_ids", "photo_public_ids", "photo_ids"]),
    }
)


@settings(max_examples=60, deadline=None)
@given(first=NAMES, later=NAMES)
def test_a_host_may_mix_the_generations_and_change_its_mind(first, later):
    host = Host(**first)
    with open_api(host) as api:
        everything(api)
        asked = len(host.bodies)
        assert asked <= 6, "each name costs one refusal at most"
        everything(api)
        assert len(host.bodies) <= asked + 4, "a guess about an optional one may cost one more"
        asked = len(host.bodies)
        everything(api)
        assert len(host.bodies) == asked + 3, "and all is known then"
        host.names = later
        everything(api)
        everything(api)
        asked = len(host.bodies)
        everything(api)
        assert len(host.bodies) == asked + 3


def test_what_was_learned_before_a_restart_is_unlearned_too():
    host, kept = Host(), {}
    with open_api(host) as api:
        api.speak({"photo_short_ids": "photo_public_ids"}, kept.update)
        api.reorder("s", ["p", "q"])
    assert kept == {"photo_short_ids": "photo_short_ids"}


def test_a_host_that_only_says_that_it_does_not_know_a_name():
    class Strict(Host):
        def __call__(self, request):
            body = json.loads(request.content)
            self.bodies.append(body)
            if "session_id" in body:
                return httpx.Response(201, json={"id": "new"})
            odd = next(name for name in body if name.startswith("session"))
            told = {"loc": ["body", odd], "msg": "Extra inputs are not permitted"}
            return httpx.Response(422, json={"detail": [told]})

    host = Strict()
    with open_api(host) as api:
        api.create_capture(
            "s", capture_type="BARCODE", raw_value="x", gtin="", gs1_dl_data={}, metadata={}
        )
    assert len(host.bodies) == 3


def test_an_optional_name_that_was_lost_is_taken_from_the_answer():
    """Nothing refuses it: the answer shows the photo without its product, and how it calls it."""

    def host(request):
        body = json.loads(request.content)
        linked = {"capture_short_id": body.get("capture_short_id")}
        return httpx.Response(201, json={"id": "p", **linked})

    with open_api(host) as api:
        api.speak({"capture_short_id": "capture_public_id"}, lambda _: None)
        photo = {"s3_key": "k", "photo_type": "front", "capture_id": "c"}
        rest = {"original_filename": "f", "file_size": 1, "metadata": {}}
        assert api.register_photo("s", **photo, **rest).capture_id == ""
        assert api.register_photo("s", **photo, **rest).capture_id == "c"


# --- headers ---


@settings(max_examples=80, deadline=None)
@given(
    headers=st.dictionaries(
        st.sampled_from(
            [
                *("Retry-After", "Date", "RateLimit-Policy", "RateLimit-Limit", "Location"),
                *("RateLimit-Remaining", "RateLimit-Reset", "X-RateLimit-Remaining", "Allow"),
            ]
        ),
        st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
        | st.sampled_from(
            [
                *("9" * 5000, "0", "-1", "1e400", "nan", "Fri, 31 Dec 9999 23:59:59 GMT"),
                *("Mon, 00 Jan 0000 00:00:00 GMT", "0;w=60", "1;w=99999999999", "5;w=0, 0;w=1"),
            ]
        ),
    ),
    status=st.sampled_from([200, 429, 503, 404]),
)
def test_no_header_silences_the_station_or_breaks_it(headers, status):
    now = [1_790_000_000.0]

    def host(_):
        return httpx.Response(status, json={"user_id": "u"}, headers=headers)

    transport = httpx.MockTransport(host)
    with ScannerApi("https://a.test", "k", transport=transport, clock=lambda: now[0]) as api:
        with suppress(StationError):
            api.whoami()
        now[0] += 86_401
        assert api.quota.wait_seconds() == 0, "after a day at the latest it is asked again"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "Mon, 23 Nov 2026 08:02:00 GMT"}, 120),
        ({"Retry-After": "Monday, 23-Nov-26 08:02:00 GMT"}, 120),
        ({"Retry-After": "Mon, 23 Nov 2020 08:02:00 GMT"}, 0),
        ({"Retry-After": "when I am ready"}, None),
    ],
)
def test_both_forms_of_retry_after_by_the_servers_own_clock(headers, seconds):
    told = {"Date": "Mon, 23 Nov 2026 08:00:00 GMT", **headers}
    transport = httpx.MockTransport(lambda _: httpx.Response(503, json={}, headers=told))
    with (
        ScannerApi("https://a.test", "k", transport=transport) as api,
        pytest.raises(Unreachable) as caught,
    ):
        api.whoami()
    assert caught.value.retry_after == seconds


def test_an_absurd_wait_is_said_and_not_kept():
    transport = httpx.MockTransport(
        lambda _: httpx.Response(503, json={}, headers={"Retry-After": "864000"})
    )
    with (
        ScannerApi("https://a.test", "k", transport=transport) as api,
        pytest.raises(Unreachable, match="240 h; it is asked again every 15 min all the same"),
    ):
        api.whoami()


def test_a_session_without_an_id_is_no_matter_of_time():
    transport = httpx.MockTransport(lambda _: httpx.Response(201, json={"status": "ACTIVE"}))
    with (
        ScannerApi("https://a.test", "k", transport=transport) as api,
        pytest.raises(Rejected) as caught,
    ):
        api.create_session("both", device_context={}, metadata={})
    assert not caught.value.cause
