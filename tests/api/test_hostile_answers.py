"""Whatever a server or something in its place answers: a trouble with words, and bounded memory."""

import gzip
import json
import tracemalloc
import zlib
from hashlib import sha256

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.api.client import ScannerApi
from app.api.errors import Rejected, Unreachable
from app.api.schemas import UploadTicket
from app.api.storage import PhotoStorage
from app.api.updates import fetch_installer, fetch_news
from app.domain.errors import StationError
from tests.api.conftest import KEY
from tests.api.test_causes import serving
from tests.foreign.test_text import CONTROLS

MEMORY = 150_000_000
NAMES = (
    *("error", "code", "message", "detail", "details", "loc", "msg", "field", "title"),
    *("retry_after", "retry_after_seconds", "id", "short_id", "status", "captures", "photos"),
    *("data", "items", "results", "metadata", "raw_value", "product_name", "name", "category"),
    *("upload_url", "upload_fields", "s3_key", "expires_in", "confidence", "sort_order", "created"),
)
ODD = st.sampled_from(
    [
        *("\ud800", "\x1b[2J\x07", "\u202e", "x" * 5000, "1e999999999", "9" * 5000, "-1", "\0"),
        *(0, -1, 10**18, 10**30, 1e300, True, None, [], {}, "2026-13-45", "9999-12-31T23:59:59Z"),
    ]
)
BODY = st.recursive(
    ODD | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6)
    ),
    max_leaves=12,
)
HEADERS = st.dictionaries(
    st.sampled_from(
        [
            *("Date", "Retry-After", "Location", "Allow", "Content-Type", "Content-Encoding"),
            *("RateLimit-Remaining", "RateLimit-Limit", "RateLimit-Reset", "RateLimit-Policy"),
        ]
    ),
    st.sampled_from(
        [
            *("9" * 5000, "-1", "0", "1", "inf", "nan", "gzip", "br", "x;w=1", "9;w=9, 9;w=0"),
            *("Mon, 01 Jan 99999 00:00:00 +9999999999999", "Mon, 24 Nov 2026 08:00:00 GMT"),
            *("/a/" + "b" * 3000, "PATCH", "\u0663".encode().decode("latin-1"), "\x9b2J"),
        ]
    ),
    max_size=4,
)
CALLS = (
    lambda api: api.whoami(),
    lambda api: api.product("09521234500018"),
    lambda api: api.session("s"),
    lambda api: api.status("s"),
    lambda api: api.proposals("c"),
    lambda api: api.create_session("BOTH", device_context={}, metadata={}),
    lambda api: api.submit("s"),
    lambda api: api.end("s"),
)


def harmless(words):
    return words.encode() and CONTROLS.search(words) is None


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(
    st.sampled_from([200, 201, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 507]),
    BODY,
    HEADERS,
    st.sampled_from(CALLS),
)
def test_every_answer_is_understood_or_a_trouble_in_words(status, body, headers, call):
    packed = json.dumps(body).encode()
    named = [(name, value.encode("latin-1")) for name, value in headers.items()]

    def answer(request):
        return httpx.Response(status, headers=named, stream=httpx.ByteStream(packed))

    with ScannerApi("https://api.test", KEY, transport=httpx.MockTransport(answer)) as api:
        try:
            found = call(api)
        except StationError as error:
            words = str(error)
            assert harmless(words)
            assert len(words) < 6000
        else:
            repr(found).encode()


def ticket(port):
    return UploadTicket(f"http://127.0.0.1:{port}/", {"key": "k"}, "k", 60)


def ask(port):
    with ScannerApi(f"http://127.0.0.1:{port}", KEY) as api:
        api.whoami()


def ask_storage(port, photo):
    with PhotoStorage() as storage:
        storage.upload(ticket(port), photo, sha256(photo.read_bytes()).hexdigest())


def ask_installer(port):
    with fetch_installer(f"http://127.0.0.1:{port}/", 1000) as data:
        return sum(map(len, data))


@pytest.fixture(scope="module")
def bomb():
    """300 MB of an answer in 300 kB."""
    return gzip.compress(b'{"a": "' + b" " * 300_000_000 + b'"}')


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("asked", ["api", "storage", "news", "installer"])
def test_a_bomb_is_refused_while_it_arrives(bomb, tmp_path, status, asked):
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xd9")
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    with serving(status, bomb, **headers) as port:
        calls = {
            "api": lambda: ask(port),
            "storage": lambda: ask_storage(port, photo),
            "news": lambda: fetch_news(f"http://127.0.0.1:{port}/"),
            "installer": lambda: ask_installer(port),
        }
        tracemalloc.start()
        try:
            with pytest.raises((Unreachable, Rejected)) as told:
                calls[asked]()
            assert tracemalloc.get_traced_memory()[1] < MEMORY
        finally:
            tracemalloc.stop()
    assert harmless(str(told.value))


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"a":' * 100_000, b"1" * 10_000, b"[1" + b",1" * 10**6 + b"]"]
)
@pytest.mark.parametrize("status", [200, 422])
def test_deep_and_wide_answers_are_a_trouble(body, status):
    with serving(status, body) as port, pytest.raises(StationError):
        ask(port)


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)]
)
def test_an_answer_is_read_however_it_is_packed(encoding, pack):
    body = pack(json.dumps({"user_id": "u", "email": "a\u0308@b.test"}).encode())
    with (
        serving(200, body, **{"Content-Encoding": encoding}) as port,
        ScannerApi(f"http://127.0.0.1:{port}", KEY) as api,
    ):
        assert api.whoami().email == "ä@b.test"


def test_a_packed_answer_that_was_cut_is_unclear():
    body = gzip.compress(b"{}" + b" " * 1000)[:-9]
    with serving(200, body, **{"Content-Encoding": "gzip"}) as port, pytest.raises(Unreachable):
        ask(port)
